// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/cellshape.h"

#include "core/formats/datetext.h"
#include "core/formats/headeraliases.h"

#include <QtCore/QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr qsizetype searchedRows = 60; // for a header below title lines
constexpr qsizetype longestShort = 40; // a number, a date or a phone is not longer

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

template <typename Predicate>
bool all(QStringView text, Predicate predicate)
{
    return std::all_of(text.begin(), text.end(), predicate);
}

bool isNumber(QStringView cell)
{
    static constexpr QStringView around = u"+-$€£₺%() \u00A0\uFFFD"; // the last: a currency sign not decoded
    static constexpr QStringView inside = u".,'eE";
    const qsizetype digits = std::count_if(cell.begin(), cell.end(), isDigit);
    return digits > 0 && !QStringView(u",'").contains(cell.front()) &&
           !QStringView(u",'").contains(cell.back()) &&
           all(cell, [](QChar c) { return isDigit(c) || around.contains(c) || inside.contains(c); });
}

bool isPhone(QStringView cell)
{
    static constexpr QStringView allowed = u"+()-./ \u00A0xX";
    const qsizetype digits = std::count_if(cell.begin(), cell.end(), isDigit);
    return digits >= 6 && all(cell, [](QChar c) { return isDigit(c) || allowed.contains(c); });
}

bool isClock(QStringView cell)
{
    return cell.contains(u':') && cell.size() <= 12 && isDigit(cell.front()) &&
           all(cell, [](QChar c) { return isDigit(c) || c == u':' || c == u'.'; });
}

bool isLink(QStringView cell)
{
    return cell.startsWith("http://"_L1) || cell.startsWith("https://"_L1) || cell.startsWith("www."_L1);
}

bool isAddress(QStringView cell)
{
    if (std::any_of(cell.begin(), cell.end(),
                    [](QChar c) { return c.isSpace() || c == u'"' || c == u'^' || c == u'|'; }))
        return false;
    if (isLink(cell))
        return cell.back() != u',' && cell.back() != u';'; // they may stand in a link
    if (cell.contains(u',') || cell.contains(u';'))
        return false;
    const qsizetype at = cell.indexOf(u'@');
    const bool mail =
        at > 0 && cell.lastIndexOf(u'@') == at && cell.lastIndexOf(u'.') > at && cell.back() != u'.';
    return mail;
}

/// A text such as people write into one cell: no sign in it that separates cells, nor quotes at its ends.
bool isWords(QStringView cell)
{
    static constexpr QStringView separators = u",;\t|^~\"";
    static constexpr QStringView ends = u"'`:*#&+/\\";
    if (ends.contains(cell.front()) || ends.contains(cell.back()))
        return false;
    int depth = 0; // within brackets separators are the text's own: POINT(48.7, 9.1)
    for (const QChar c : cell) {
        depth += (c == u'(') - (c == u')');
        if (depth < 0 || (depth == 0 && separators.contains(c)) || !(c.isPrint() || c.isSpace()))
            return false;
    }
    return depth == 0;
}

/// Separators such as a sentence has them: behind a word, with a space after.
bool isProse(QStringView cell)
{
    static constexpr QStringView ends = u",;|^~'`\"";
    if (ends.contains(cell.front()) || ends.contains(cell.back()) || !cell.contains(u' '))
        return false;
    for (qsizetype i = 1; i + 1 < cell.size(); ++i) {
        const QChar c = cell[i];
        if (c == u'\t' || c == u'^' || c == u'~' || !(c.isPrint() || c.isSpace()))
            return false;
        if ((c == u',' || c == u';') && (cell[i + 1] != u' ' || cell[i - 1] == u' '))
            return false;
    }
    return true;
}

bool isJson(QStringView cell)
{
    return cell.size() >= 2 && cell.front() == u'{' && cell.back() == u'}';
}

bool isDataShape(CellShape shape)
{
    return shape == CellShape::Number || shape == CellShape::Moment || shape == CellShape::Address ||
           shape == CellShape::Phone;
}

qsizetype filled(const QStringList &cells)
{
    return std::count_if(cells.begin(), cells.end(),
                         [](const QString &cell) { return !cell.trimmed().isEmpty(); });
}

/// The width most rows have; of equals the wider. Lone cells are titles and notes where enough rows are
/// wider.
qsizetype usualWidth(const QList<Record> &records)
{
    QHash<qsizetype, int> widths;
    for (const Record &record : records)
        ++widths[record.cells.size()];
    if (4 * widths.value(1) <= 3 * records.size())
        widths.remove(1);
    qsizetype best = 1;
    for (auto it = widths.cbegin(); it != widths.cend(); ++it) {
        const int most = widths.value(best);
        if (it.value() > most || (it.value() == most && it.key() > best))
            best = it.key();
    }
    return best;
}

/// A row whose cells are mostly known headers; else the first row that is as wide as the table and not half
/// empty.
qsizetype headerCandidate(const QList<Record> &records)
{
    const qsizetype width = usualWidth(records);
    const qsizetype searched = std::min(searchedRows, records.size());
    for (qsizetype i = 0; i < searched; ++i) {
        const QStringList &cells = records[i].cells;
        const int known = knownHeaders(cells);
        if (known >= 2 && 2 * known >= filled(cells) && 2 * cells.size() > width)
            return i;
    }
    for (qsizetype i = 0; i < searched; ++i) {
        const QStringList &cells = records[i].cells;
        if (cells.size() >= width && 2 * filled(cells) >= cells.size())
            return i;
    }
    for (qsizetype i = 0; i < searched; ++i) {
        if (records[i].cells.size() >= width)
            return i;
    }
    return 0;
}

bool isYear(QStringView cell)
{
    return cell.size() == 4 && all(cell, isDigit) && (cell.startsWith(u'1') || cell.startsWith(u'2'));
}

/// Does the first row say what stands below, or is it data like the rest?
bool isHeader(const QList<Record> &records, qsizetype at)
{
    const QStringList &cells = records[at].cells;
    if (knownHeaders(cells) >= 2)
        return true;
    qsizetype numbers = 0;
    qsizetype recurring = 0;
    qsizetype contrasts = 0; // text above a column of numbers
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const QString cell = cells[column].trimmed();
        const CellShape shape = cellShape(cell);
        if (shape == CellShape::Address || shape == CellShape::Moment ||
            (shape == CellShape::Phone && cell.size() > 6))
            return false;
        numbers += isDataShape(shape) && !isYear(cell);
        qsizetype data = 0;
        qsizetype same = 0;
        qsizetype rows = 0;
        for (qsizetype row = at + 1; row < std::min(records.size(), at + searchedRows); ++row) {
            if (column >= records[row].cells.size())
                continue;
            const QString value = records[row].cells[column].trimmed();
            rows += !value.isEmpty();
            same += !value.isEmpty() && value == cell;
            data += isDataShape(cellShape(value));
        }
        recurring += same > 0 && same * 20 >= rows;
        contrasts += shape == CellShape::Words && rows > 0 && 2 * data > rows;
    }
    if (contrasts > numbers + recurring)
        return true;
    return numbers == 0 && recurring == 0;
}

} // namespace

CellShape cellShape(QStringView cell)
{
    cell = cell.trimmed();
    if (cell.isEmpty())
        return CellShape::Empty;
    if (cell.size() <= longestShort) {
        if (isNumber(cell))
            return CellShape::Number;
        if (isClock(cell) || scanDateText(cell))
            return CellShape::Moment;
        if (isPhone(cell))
            return CellShape::Phone;
    }
    if (isAddress(cell))
        return CellShape::Address;
    if (isWords(cell) || isJson(cell))
        return CellShape::Words;
    return isProse(cell) ? CellShape::Prose : CellShape::Odd;
}

bool isDamagedNumber(QStringView cell)
{
    cell = cell.trimmed();
    if (cell.size() >= 3 && all(cell, [](QChar c) { return c == u'#'; }))
        return true;
    if (cell.startsWith(u'+') || cell.startsWith(u'-'))
        cell = cell.sliced(1);
    const auto e = std::find_if(cell.begin(), cell.end(), [](QChar c) { return c == u'E' || c == u'e'; });
    if (e == cell.begin() || e == cell.end())
        return false;
    const QStringView mantissa(cell.begin(), e);
    QStringView exponent(e + 1, cell.end());
    if (exponent.startsWith(u'+') || exponent.startsWith(u'-'))
        exponent = exponent.sliced(1);
    const auto isPoint = [](QChar c) { return c == u'.' || c == u','; };
    const bool number = isDigit(mantissa.front()) &&
                        std::count_if(mantissa.begin(), mantissa.end(), isPoint) <= 1 &&
                        all(mantissa, [&isPoint](QChar c) { return isDigit(c) || isPoint(c); });
    return number && !exponent.isEmpty() && exponent.size() <= 3 && all(exponent, isDigit);
}

int knownHeaders(const QStringList &cells)
{
    return int(std::count_if(cells.begin(), cells.end(), [](const QString &cell) {
        return cell.size() <= longestShort && headerMeaning(cell).has_value();
    }));
}

HeaderPlace findHeader(const QList<Record> &records)
{
    if (records.isEmpty())
        return {1, 2};
    const qsizetype at = headerCandidate(records);
    const int line = records[at].line;
    if (!isHeader(records, at))
        return {0, line};
    return {line, at + 1 < records.size() ? records[at + 1].line : line + 1};
}

} // namespace leadline
