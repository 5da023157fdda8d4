// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csvdialect.h"

#include <algorithm>

namespace leadline {

QList<DialectGuess> detectDialect(QStringView sample, bool)
{
    const auto lineEnd =
        std::find_if(sample.begin(), sample.end(), [](QChar c) { return c == u'\n' || c == u'\r'; });
    const QStringView line = sample.first(lineEnd - sample.begin());
    CsvDialect dialect;
    qsizetype most = 0;
    for (const QChar delimiter : QStringView(u",;\t|")) {
        if (const qsizetype count = line.count(delimiter); count > most) {
            most = count;
            dialect.delimiter = delimiter;
        }
    }
    return {DialectGuess{dialect, 0.5}};
}

} // namespace leadline
