// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringView>

namespace leadline {

/// How a delimited text is written.
struct CsvDialect
{
    QChar delimiter = u',';
    QChar quote = u'"';  ///< null: no quoting
    QChar escape = u'"'; ///< equal to `quote`: doubled quotes; else e.g. a backslash
    int headerLine = 1;  ///< physical line of the header, from 1; 0: there is none
    int firstDataLine = 2;

    bool operator==(const CsvDialect &) const = default;
};

struct DialectGuess
{
    CsvDialect dialect;
    double confidence = 0.0; ///< 0 … 1
};

/// Guesses, best first; never empty (a lone column reads as comma). Honours a `sep=` line. `sample` is the
/// decoded start of the file; `complete` says that it is all of it.
[[nodiscard]] QList<DialectGuess> detectDialect(QStringView sample, bool complete);

} // namespace leadline
