// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csvdialect.h"

#include "core/formats/cellshape.h"
#include "core/formats/csvreader.h"
#include "core/formats/samplecells.h"

#include <QtCore/QHash>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr qsizetype judgedRows = 300;
constexpr qsizetype headerRows = 12; // looked through for known headers
constexpr double loneColumn = 0.1;   // how well "no delimiter at all" does
constexpr double noteWeight = 0.15;  // of a row above or below the table
constexpr double enoughOfBody = 0.6; // rows of the usual width between the first and the last of them
constexpr double headerBonus = 0.3;
constexpr qsizetype shownGuesses = 5;

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/// The first line, and where the next one starts.
struct FirstLine
{
    QStringView text;
    qsizetype next = 0;
};

FirstLine firstLine(QStringView sample)
{
    const qsizetype end = std::find_if(sample.begin(), sample.end(), isLineEnd) - sample.begin();
    qsizetype next = std::min(end + 1, sample.size());
    if (sample.sliced(end).startsWith("\r\n"_L1))
        ++next;
    return {sample.first(end), next};
}

/// What `sep=;` in the first line says.
std::optional<QChar> declaredDelimiter(QStringView line)
{
    if (line.size() >= 2 && line.front() == u'"' && line.back() == u'"')
        line = line.sliced(1, line.size() - 2);
    if (line.size() != 5 || !line.startsWith("sep="_L1, Qt::CaseInsensitive))
        return std::nullopt;
    return line.back();
}

/// A sign that only begins lines marks comments or lists.
bool standsBetween(QStringView sample, QChar c)
{
    for (qsizetype at = sample.indexOf(c, 1); at >= 0; at = sample.indexOf(c, at + 1)) {
        if (!isLineEnd(sample[at - 1]))
            return true;
    }
    return false;
}

/// The usual four, and the rarer ones that the sample holds.
QList<QChar> delimitersIn(QStringView sample)
{
    QList<QChar> delimiters;
    for (const QChar c : QStringView(u",;\t|:^~#&*!+ ¦§·\u001C\u001D\u001E\u001F\u0001\u0002\u0003")) {
        if (c == u',' || standsBetween(sample, c)) // a lone column reads as comma
            delimiters.append(c);
    }
    return delimiters;
}

/// A quote quotes where it stands at both edges of some cell.
bool quotesCells(QStringView sample, QChar quote, QChar delimiter)
{
    bool opens = false;
    bool closes = false;
    for (qsizetype at = sample.indexOf(quote); at >= 0 && !(opens && closes);
         at = sample.indexOf(quote, at + 1)) {
        const QChar before = at > 0 ? sample[at - 1] : QChar(u'\n');
        const QChar after = at + 1 < sample.size() ? sample[at + 1] : QChar(u'\n');
        opens = opens || before == delimiter || isLineEnd(before);
        closes = closes || after == delimiter || isLineEnd(after);
    }
    return opens && closes;
}

struct Candidate
{
    CsvDialect dialect;
    SampleTable table;
    double score = 0.0;
};

/// The width that most rows wider than one cell have; of equals the wider. 1: there are none.
qsizetype bodyWidth(const SampleTable &table)
{
    QHash<qsizetype, qsizetype> counts;
    for (qsizetype row = 0; row < table.rows(); ++row)
        ++counts[table.width(row)];
    qsizetype best = 1;
    qsizetype most = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.key() > 1 && (it.value() > most || (it.value() == most && it.key() > best))) {
            best = it.key();
            most = it.value();
        }
    }
    return best;
}

/// Narrow rows above the table and below it are titles and notes rather than rows: they count less.
std::vector<double> rowWeights(const SampleTable &table)
{
    std::vector<double> weights(size_t(table.rows()), 1.0);
    const qsizetype usual = bodyWidth(table);
    qsizetype first = -1;
    qsizetype last = -1;
    qsizetype count = 0;
    for (qsizetype row = 0; row < table.rows(); ++row) {
        if (table.width(row) != usual)
            continue;
        first = first < 0 ? row : first;
        last = row;
        ++count;
    }
    if (usual < 2 || count < 2 || double(count) < enoughOfBody * double(last - first + 1))
        return weights;
    for (qsizetype row = 0; row < table.rows(); ++row) {
        if ((row < first || row > last) && table.width(row) < usual)
            weights[size_t(row)] = noteWeight;
    }
    return weights;
}

/// How alike the rows are in width, and how wide: the chance that two rows agree, wide ones counting more.
double agreement(const SampleTable &table)
{
    const std::vector<double> weights = rowWeights(table);
    QHash<qsizetype, double> widths;
    double total = 0.0;
    for (qsizetype row = 0; row < table.rows(); ++row) {
        widths[table.width(row)] += weights[size_t(row)];
        total += weights[size_t(row)];
    }
    double sum = 0.0;
    for (auto it = widths.cbegin(); it != widths.cend(); ++it) {
        const double share = it.value() / total;
        const double width = double(it.key());
        sum += share * share * (width > 1 ? (width - 1) / width : loneColumn);
    }
    return sum;
}

double senseOf(const SampleCell &cell)
{
    if (cell.quoted)
        return 1.25; // opened and closed as it should be: more than chance
    switch (cellShape(cell.text)) {
    case CellShape::Empty:
    case CellShape::Number:
    case CellShape::Moment:
    case CellShape::Address:
    case CellShape::Phone:
    case CellShape::Words:
        return 1.0;
    case CellShape::Prose:
        return 0.3;
    case CellShape::Odd:
        return 0.1;
    }
    return 0.0;
}

/// How well the cells make sense one by one.
double sense(const SampleTable &table)
{
    double sum = 0.0;
    for (const SampleCell &cell : table.cells)
        sum += senseOf(cell);
    return table.cells.empty() ? 0.0 : sum / double(table.cells.size());
}

double bestHeader(const SampleTable &table)
{
    int most = 0;
    for (qsizetype row = 0; row < std::min(headerRows, table.rows()); ++row) {
        QStringList cells;
        for (qsizetype column = 0; column < table.width(row); ++column)
            cells.append(table.cell(row, column).text.toString());
        most = std::max(most, knownHeaders(cells));
    }
    return most >= 2 ? headerBonus : 0.0;
}

/// Signs that ordinary text holds, too, have to split the rows the more evenly; rare ones the more often.
double trust(QChar delimiter, qsizetype rows, double alike)
{
    if (QStringView(u",;\t").contains(delimiter) || delimiter.unicode() < 0x20)
        return 1.0;
    if (delimiter == u'|') // in a lone line a list within a cell
        return rows < 3 ? 0.5 : 0.95;
    const double base = delimiter == u' '                            ? 0.5 * alike
                        : QStringView(u":#&*!+").contains(delimiter) ? 0.8 * alike
                                                                     : 0.9;
    return rows < 3 || alike < 0.3 ? 0.5 * base : base;
}

/// Rows of one width, of cells that make sense: each alone is cheap to have by chance, both together are not.
double judge(const Candidate &candidate)
{
    const SampleTable &table = candidate.table;
    if (table.rows() == 0)
        return 0.0;
    const double oddness = std::min(0.5, 0.5 * double(table.oddities) / double(table.rows()));
    const double alike = agreement(table);
    const double fit = 0.1 + 0.9 * std::pow(sense(table), 1.5);
    return alike * fit * (1.0 - oddness) * trust(candidate.dialect.delimiter, table.rows(), alike) +
           bestHeader(table);
}

QList<CsvDialect> dialectsFor(QStringView sample, QChar delimiter)
{
    QList<CsvDialect> dialects;
    for (const QChar quote : QStringView(u"\"'")) {
        if (quote == u'\'' && !quotesCells(sample, quote, delimiter))
            continue;
        CsvDialect dialect;
        dialect.delimiter = delimiter;
        dialect.quote = dialect.escape = quote;
        dialects.append(dialect);
        const QChar escaped[] = {u'\\', quote};
        if (!sample.contains(QStringView(escaped, 2)))
            continue;
        dialect.escape = u'\\';
        dialects.append(dialect);
    }
    return dialects;
}

QList<Record> firstRecords(QStringView sample, CsvDialect dialect, bool complete)
{
    dialect.headerLine = 0;
    dialect.firstDataLine = 1;
    QList<Record> records;
    CsvReader reader(
        dialect,
        [&records](const RecordView &record) {
            if (records.size() < judgedRows)
                records.append(record.toRecord());
        },
        [](const TextWarning &) {});
    reader.feed(sample);
    if (complete || records.isEmpty()) // else the last record is cut and tells nothing
        reader.finish();
    return records;
}

void placeHeader(CsvDialect &dialect, const QList<Record> &records, int linesAbove)
{
    const HeaderPlace place = findHeader(records);
    dialect.headerLine = place.headerLine > 0 ? place.headerLine + linesAbove : 0;
    dialect.firstDataLine = place.firstDataLine + linesAbove;
}

} // namespace

QList<DialectGuess> detectDialect(QStringView sample, bool complete)
{
    if (sample.startsWith(QChar(0xFEFF)))
        sample = sample.sliced(1);
    const FirstLine first = firstLine(sample);
    const auto declared = declaredDelimiter(first.text);
    if (declared)
        sample = sample.sliced(first.next);

    const QList<QChar> delimiters = declared ? QList<QChar>{*declared} : delimitersIn(sample);
    QList<Candidate> candidates;
    for (const QChar delimiter : delimiters) {
        for (const CsvDialect &dialect : dialectsFor(sample, delimiter)) {
            Candidate candidate{dialect, splitSample(sample, dialect, complete, judgedRows), 0.0};
            candidate.score = judge(candidate);
            candidates.append(std::move(candidate));
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.score > b.score; });

    QList<DialectGuess> guesses;
    const double best = candidates.front().score;
    const double second = candidates.size() > 1 ? candidates[1].score : 0.0;
    for (Candidate &candidate : candidates) {
        if (guesses.size() == shownGuesses)
            break;
        placeHeader(candidate.dialect, firstRecords(sample, candidate.dialect, complete), declared ? 1 : 0);
        const double share = best > 0 ? candidate.score / (best + second) : 0.5;
        guesses.append({candidate.dialect, std::clamp(declared ? 1.0 : share, 0.0, 1.0)});
    }
    return guesses;
}

} // namespace leadline
