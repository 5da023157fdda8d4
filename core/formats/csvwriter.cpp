// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csvwriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr QChar apostrophe = u'\'';

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool startsFormula(QStringView cell)
{
    static constexpr QStringView triggers = u"=+-@\t\r\n＝＋－＠";
    return !cell.isEmpty() && triggers.contains(cell.front());
}

/// "-12", "-1.234,50", "+0.5": computing it changes nothing.
bool isPlainNumber(QStringView cell)
{
    const QStringView digits = cell.sliced(1);
    if (digits.isEmpty() || !isDigit(digits.front()) || !isDigit(digits.back()))
        return false;
    return std::all_of(digits.begin(), digits.end(),
                       [](QChar c) { return isDigit(c) || c == u'.' || c == u','; });
}

/// "+34 697 470 975": no spreadsheet computes that. "+1-617-555" it would, and show another number.
bool isPhone(QStringView cell)
{
    static constexpr QStringView allowed = u"0123456789 \u00A0";
    const QStringView rest = cell.sliced(1);
    if (cell.front() != u'+' || std::none_of(rest.begin(), rest.end(), isDigit))
        return false;
    return std::all_of(rest.begin(), rest.end(), [](QChar c) { return allowed.contains(c); });
}

bool isFormula(QStringView cell)
{
    if (!startsFormula(cell))
        return false;
    const bool sign = cell.front() == u'+' || cell.front() == u'-';
    return !(sign && (isPlainNumber(cell) || isPhone(cell)));
}

/// A formula, or one behind apostrophes that somebody typed: those get one more, so that taking one away is
/// exact.
bool needsGuard(QStringView cell)
{
    while (!cell.isEmpty() && cell.front() == apostrophe)
        cell = cell.sliced(1);
    return isFormula(cell);
}

} // namespace

CsvWriter::CsvWriter(QChar delimiter, bool spreadsheetSafe)
    : m_delimiter(delimiter)
    , m_safe(spreadsheetSafe)
{
}

QString CsvWriter::record(const QStringList &cells) const
{
    QString out;
    append(cells, out);
    return out;
}

void CsvWriter::append(const QStringList &cells, QString &out) const
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            out += m_delimiter;
        const QString &cell = cells[i];
        const bool special = std::any_of(cell.begin(), cell.end(), [this](QChar c) {
            return c == m_delimiter || c == u'"' || c == u'\n' || c == u'\r';
        });
        const bool spaced = cell.startsWith(u' ') || cell.endsWith(u' ');
        const bool blankLine = cells.size() == 1 && cell.isEmpty();
        const bool quoted = special || spaced || blankLine;
        if (quoted)
            out += u'"';
        if (m_safe && needsGuard(cell))
            out += apostrophe;
        if (cell.contains(u'"'))
            out += QString(cell).replace(u'"', u"\"\""_s);
        else
            out += cell;
        if (quoted)
            out += u'"';
    }
    out += u"\r\n";
}

QString CsvWriter::guard(const QString &cell)
{
    return needsGuard(cell) ? QString(apostrophe + cell) : cell;
}

QStringView CsvWriter::unguard(QStringView cell)
{
    return cell.startsWith(apostrophe) && needsGuard(cell) ? cell.sliced(1) : cell;
}

bool CsvWriter::isBareFormula(QStringView cell)
{
    return isFormula(cell);
}

} // namespace leadline
