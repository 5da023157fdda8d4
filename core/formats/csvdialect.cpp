// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csvdialect.h"

#include "core/formats/cellshape.h"
#include "core/formats/csvreader.h"

#include <QtCore/QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr qsizetype judgedRows = 300;
constexpr qsizetype headerRows = 12; // looked through for known headers
constexpr double loneColumn = 0.12;  // how well "no delimiter at all" does
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

/// The usual four, and the rarer ones that the sample holds.
QList<QChar> delimitersIn(QStringView sample)
{
    QList<QChar> delimiters;
    for (const QChar c : QStringView(u",;\t|:^~#&*!+ ¦§·\u001C\u001D\u001E\u001F\u0001\u0002\u0003")) {
        if (c == u',' || sample.contains(c)) // a lone column reads as comma
            delimiters.append(c);
    }
    return delimiters;
}

double prior(QChar delimiter)
{
    if (QStringView(u",;\t").contains(delimiter))
        return 1.0;
    if (delimiter == u'|')
        return 0.95;
    if (delimiter == u' ' || delimiter == u':')
        return 0.45;
    return delimiter.unicode() < 0x20 ? 1.0 : 0.55;
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
    QList<Record> records;
    qsizetype oddities = 0; ///< stray and runaway quotes
    double score = 0.0;
};

void readSample(Candidate &candidate, QStringView sample, bool complete)
{
    CsvDialect dialect = candidate.dialect;
    dialect.headerLine = 0;
    dialect.firstDataLine = 1;
    CsvReader reader(
        dialect,
        [&candidate](const RecordView &record) {
            if (candidate.records.size() < judgedRows)
                candidate.records.append(record.toRecord());
        },
        [&candidate](const TextWarning &) { ++candidate.oddities; });
    reader.feed(sample);
    if (complete || candidate.records.isEmpty()) // else the last record is cut and tells nothing
        reader.finish();
}

/// How alike the rows are in width, and how wide: the chance that two rows agree, wide ones counting more.
double agreement(const QList<Record> &records)
{
    QHash<qsizetype, int> widths;
    for (const Record &record : records)
        ++widths[record.cells.size()];
    double sum = 0.0;
    for (auto it = widths.cbegin(); it != widths.cend(); ++it) {
        const double share = double(it.value()) / double(records.size());
        const double width = double(it.key());
        sum += share * share * (width > 1 ? (width - 1) / width : loneColumn);
    }
    return sum;
}

/// The share of cells that look like something: numbers, dates, addresses, words without delimiters in them.
double sense(const QList<Record> &records)
{
    qint64 known = 0;
    qint64 cells = 0;
    for (const Record &record : records) {
        for (const QString &cell : record.cells)
            known += cellShape(cell) != CellShape::Odd;
        cells += record.cells.size();
    }
    return cells > 0 ? double(known) / double(cells) : 0.0;
}

double bestHeader(const QList<Record> &records)
{
    int most = 0;
    for (qsizetype i = 0; i < std::min(headerRows, records.size()); ++i)
        most = std::max(most, knownHeaders(records[i].cells));
    return most >= 2 ? headerBonus : 0.0;
}

/// Two lines of prose are no table of words, and pipes in a lone line are a list within a cell.
double doubt(const Candidate &candidate, double alike)
{
    const bool few = candidate.records.size() < 3;
    if (candidate.dialect.delimiter == u'|')
        return few ? 0.5 : 1.0;
    return prior(candidate.dialect.delimiter) < 0.9 && (few || alike < 0.3) ? 0.1 : 1.0;
}

double judge(const Candidate &candidate)
{
    if (candidate.records.isEmpty())
        return 0.0;
    const double rows = double(candidate.records.size());
    const double oddness = std::min(0.5, 0.5 * double(candidate.oddities) / rows);
    const double alike = agreement(candidate.records);
    const double whole = alike * (0.2 + 0.8 * sense(candidate.records)) * (1.0 - oddness);
    return whole * prior(candidate.dialect.delimiter) * doubt(candidate, alike) +
           bestHeader(candidate.records);
}

QList<Candidate> candidatesFor(QStringView sample, QChar delimiter)
{
    QList<Candidate> candidates;
    for (const QChar quote : QStringView(u"\"'")) {
        if (quote == u'\'' && !quotesCells(sample, quote, delimiter))
            continue;
        CsvDialect dialect;
        dialect.delimiter = delimiter;
        dialect.quote = dialect.escape = quote;
        candidates.append({dialect, {}, 0, 0.0});
        const QChar escaped[] = {u'\\', quote};
        if (!sample.contains(QStringView(escaped, 2)))
            continue;
        dialect.escape = u'\\';
        candidates.append({dialect, {}, 0, 0.0});
    }
    return candidates;
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
        for (Candidate candidate : candidatesFor(sample, delimiter)) {
            readSample(candidate, sample, complete);
            candidate.score = judge(candidate);
            candidates.append(candidate);
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
        placeHeader(candidate.dialect, candidate.records, declared ? 1 : 0);
        const double share = best > 0 ? candidate.score / (best + second) : 0.5;
        guesses.append({candidate.dialect, std::clamp(declared ? 1.0 : share, 0.0, 1.0)});
    }
    return guesses;
}

} // namespace leadline
