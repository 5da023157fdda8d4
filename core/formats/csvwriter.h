// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QStringView>
#include <span>

namespace leadline {

/// Records to delimited text (RFC 4180, CRLF). With `spreadsheetSafe`, a cell that a spreadsheet would
/// compute (it begins with = + - @, TAB, a line end or a full-width twin, and is neither a plain number nor +
/// and digits with spaces) gets a leading apostrophe, and so does one where only apostrophes stand before
/// that; `unguard` takes exactly that apostrophe away again.
class CsvWriter
{
public:
    CsvWriter(QChar delimiter, bool spreadsheetSafe);

    [[nodiscard]] QString record(const QStringList &cells) const;
    void append(const QStringList &cells, QString &out) const;
    void append(std::span<const QStringView> cells, QString &out) const;

    [[nodiscard]] static QString guard(const QString &cell);
    [[nodiscard]] static QStringView unguard(QStringView cell);
    /// A formula without its apostrophe: no safe export holds one.
    [[nodiscard]] static bool isBareFormula(QStringView cell);

private:
    [[nodiscard]] bool needsQuotes(QStringView cell) const;
    void appendQuoted(QStringView cell, QString &out) const;
    void appendGuarded(QStringView cell, QString &out) const;

    QChar m_delimiter;
    bool m_safe;
};

} // namespace leadline
