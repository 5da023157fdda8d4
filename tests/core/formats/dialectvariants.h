// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QChar>
#include <QtCore/QList>
#include <QtCore/QString>

namespace leadline::test {

/// A made-up delimited text whose dialect is known.
struct DialectVariant
{
    QString name; ///< says what it is made of
    QString text;
    QChar delimiter;
    QChar quote;           ///< null where no cell is quoted
    bool loneColumn;       ///< any delimiter is right that leaves the one column whole
    int titles = 0;        ///< lines above the table
    int headerLine = 1;    ///< 0: none
    QString content, rows; ///< for the tallies
};

/// `count` texts, the same for the same seed: delimiter, quote, escape, contents, title and closing lines,
/// uneven rows, widths and lengths are drawn independently.
[[nodiscard]] QList<DialectVariant> dialectVariants(int count, quint32 seed);

} // namespace leadline::test
