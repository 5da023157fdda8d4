// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csvwriter.h"

#include <QtCore/QVarLengthArray>
#include <algorithm>
#include <string_view>

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
    static constexpr std::u16string_view triggers = u"=+-@\t\r\n＝＋－＠";
    return !cell.isEmpty() && triggers.find(cell.front().unicode()) != triggers.npos;
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
    const QStringView rest = cell.sliced(1);
    if (cell.front() != u'+' || std::none_of(rest.begin(), rest.end(), isDigit))
        return false;
    return std::all_of(rest.begin(), rest.end(),
                       [](QChar c) { return isDigit(c) || c == u' ' || c == u'\u00A0'; });
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
    const QVarLengthArray<QStringView, 32> views(cells.begin(), cells.end());
    append(std::span(views.data(), static_cast<size_t>(views.size())), out);
}

void CsvWriter::append(std::span<const QStringView> cells, QString &out) const
{
    for (size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            out += m_delimiter;
        const bool blankLine = cells.size() == 1 && cells[i].isEmpty();
        if (blankLine || needsQuotes(cells[i]))
            appendQuoted(cells[i], out);
        else
            appendGuarded(cells[i], out);
    }
    out += u"\r\n";
}

bool CsvWriter::needsQuotes(QStringView cell) const
{
    if (cell.isEmpty())
        return false;
    if (cell.front() == u' ' || cell.back() == u' ')
        return true;
    return std::any_of(cell.begin(), cell.end(), [this](QChar c) {
        return c == m_delimiter || (c <= u'"' && (c == u'"' || c == u'\n' || c == u'\r'));
    });
}

void CsvWriter::appendQuoted(QStringView cell, QString &out) const
{
    out += u'"';
    if (cell.contains(u'"'))
        appendGuarded(cell.toString().replace(u'"', u"\"\""_s), out);
    else
        appendGuarded(cell, out);
    out += u'"';
}

/// A quote is no formula: doubling those in it changes nothing.
void CsvWriter::appendGuarded(QStringView cell, QString &out) const
{
    if (m_safe && needsGuard(cell))
        out += apostrophe;
    out += cell;
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
