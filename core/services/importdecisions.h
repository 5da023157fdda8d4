// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/importing.h"

#include <QtCore/QJsonObject>

/// What a user said about a file, as JSON: in profiles, in the journal, and while a run is under way.
namespace leadline {

[[nodiscard]] QJsonObject toJson(const CsvDialect &dialect);
/// Keys that are missing keep the values of `base`; a quote without an escape is doubled.
[[nodiscard]] CsvDialect dialectFromJson(const QJsonObject &json, CsvDialect base = {});

[[nodiscard]] QJsonObject toJson(const ImportOverrides &overrides);
/// Unknown keys and values are passed over: they were not said.
[[nodiscard]] ImportOverrides overridesFromJson(const QJsonObject &json);

/// The overrides by which another run reads this file in just this way.
[[nodiscard]] ImportOverrides overridesOf(const ImportPlan &plan);

} // namespace leadline
