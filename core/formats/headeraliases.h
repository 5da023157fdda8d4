// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/leadfield.h"

#include <QtCore/QStringView>
#include <optional>

namespace leadline {

/// What a header text means, before the values are looked at.
struct HeaderMeaning
{
    LeadField field = LeadField::LeadSource;
    double score = 0.0;                 ///< 1: the field's very name; less: it gives way to a better column
    std::optional<LeadField> otherwise; ///< what it means where another column has the field
};

/// The meaning of a header in English, Spanish or Turkish, or of a connector's column; nothing for unknown
/// ones.
[[nodiscard]] std::optional<HeaderMeaning> headerMeaning(QStringView header);

} // namespace leadline
