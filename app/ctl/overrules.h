// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/importing.h"

#include <QtCore/QCommandLineParser>

/// The options that say how a file is to be read, instead of what would be found.
namespace leadline::ctl {

struct Overrules
{
    ImportOverrides overrides;
    std::optional<DuplicatePolicy> duplicates; ///< apart: a profile's other decisions stay
    QString wrong;                             ///< the option that could not be understood; empty: none
};

void addReadOptions(QCommandLineParser &parser);
void addImportOptions(QCommandLineParser &parser);
[[nodiscard]] Overrules readOverrules(const QCommandLineParser &parser, const InputFile &file);
[[nodiscard]] Overrules importOverrules(const QCommandLineParser &parser, const InputFile &file);

} // namespace leadline::ctl
