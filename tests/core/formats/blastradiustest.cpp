// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/recordsource.h"
#include "tests/core/formats/corpus.h"
#include "tests/support/suite.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

constexpr int rows = 60;
constexpr int notes = 5; ///< the column whose cells hold delimiters and quotes

/// How the clean file is written.
struct Style
{
    QString name;
    QString delimiter;
    QString lineEnd;
    bool quoteAll = false;
};

QString written(const QString &cell, const Style &style)
{
    if (!style.quoteAll && !cell.contains(style.delimiter) && !cell.contains(u'"') && !cell.contains(u'\n'))
        return cell;
    return QString(u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"');
}

QStringList cellsOfRow(int row)
{
    const QString number = QString::number(row);
    // Some quoted cells begin with a delimiter, some span lines, some are empty.
    const QString note = row % 8 == 1   ? QString(u",; then asked\nfor \"more\" "_s + number)
                         : row % 8 == 5 ? QString(u"\nfirst, \nsecond; "_s + number)
                         : row % 3 == 0 ? QString(u"asked twice, wants; \"a demo\" "_s + number)
                         : row % 3 == 1 ? QString()
                                        : QString(u"no hurry "_s + number);
    return {u"Lead "_s + number,
            u"lead"_s + number + u"@example.com"_s,
            u"+34 600 100 "_s + QString::number(100 + row),
            row % 4 == 0 ? u"Contoso, S.L.; branch "_s + number : u"Contoso "_s + number,
            u"AppSource-CTA|contoso.offer"_s,
            note,
            u"2026-05-"_s + QString::number(10 + row % 18) + u"T09:00:00Z"_s};
}

QStringList headerCells()
{
    return {u"Name"_s, u"Email"_s, u"Phone"_s, u"Company"_s, u"Lead Source"_s, u"Notes"_s, u"Created Date"_s};
}

QStringList writtenRow(const QStringList &cells, const Style &style)
{
    QStringList out;
    for (const QString &cell : cells)
        out.append(written(cell, style));
    return out;
}

/// What happens to one row: its cells as they are written in, its text with the line end out.
struct Pollution
{
    QString name;
    std::function<QString(QStringList, const Style &)> spoil;
};

QString joined(const QStringList &cells, const Style &style)
{
    return cells.join(style.delimiter) + style.lineEnd;
}

/// A pollution of one cell, for a cell at the start, in the middle and at the end of the row.
void addForCells(QList<Pollution> &all, const QString &name, const std::function<QString(QString)> &spoil)
{
    for (const int at : {0, 3, notes, 6}) {
        all.append({name + u" "_s + QString::number(at),
                    [at, spoil](QStringList cells, const Style &style) -> QString {
                        cells[at] = spoil(cells[at]);
                        return joined(cells, style);
                    }});
    }
}

void addQuotes(QList<Pollution> &all)
{
    addForCells(all, u"quote at begin"_s, [](QString cell) { return QString(u'"' + cell); });
    addForCells(all, u"quote in middle"_s, [](QString cell) { return cell.insert(cell.size() / 2, u'"'); });
    addForCells(all, u"quote at end"_s, [](QString cell) { return QString(cell + u'"'); });
    addForCells(all, u"quotes round two words"_s,
                [](QString cell) { return QString(u"\"x\" "_s + cell + u" \"y\""_s); });
    addForCells(all, u"a lone quote"_s, [](QString) { return u"\""_s; });
    addForCells(all, u"three quotes"_s, [](QString cell) { return QString(cell + u"\"\"\""_s); });
    addForCells(all, u"first quote missing"_s,
                [](QString cell) { return cell.contains(u'"') ? cell.remove(cell.indexOf(u'"'), 1) : cell; });
    addForCells(all, u"last quote missing"_s, [](QString cell) {
        return cell.contains(u'"') ? cell.remove(cell.lastIndexOf(u'"'), 1) : cell;
    });
    addForCells(all, u"other quotes"_s,
                [](QString cell) { return QString(u'\'' + cell.remove(u'"') + u'\''); });
    addForCells(all, u"other escape"_s, [](QString) { return u"\"said \\\"maybe\\\", then left\""_s; });
    addForCells(all, u"escape before the last quote"_s, [](QString) { return u"\"C:\\\""_s; });
}

void addDelimiters(QList<Pollution> &all)
{
    for (const int at : {0, 3, 6}) {
        const QString place = u" "_s + QString::number(at);
        all.append({u"extra delimiter"_s + place, [at](QStringList cells, const Style &style) -> QString {
                        cells.insert(at, QString());
                        return joined(cells, style);
                    }});
        all.append({u"bare delimiter"_s + place, [at](QStringList cells, const Style &style) -> QString {
                        cells[at] = u"one"_s + style.delimiter + u"two"_s;
                        return joined(cells, style);
                    }});
        all.append({u"missing cell"_s + place, [at](QStringList cells, const Style &style) -> QString {
                        cells.removeAt(at);
                        return joined(cells, style);
                    }});
    }
    all.append({u"trailing delimiter"_s, [](QStringList cells, const Style &style) -> QString {
                    return cells.join(style.delimiter) + style.delimiter + style.lineEnd;
                }});
    for (const QString &other : {u";"_s, u","_s, u"\t"_s, u"|"_s}) {
        all.append({u"other delimiter "_s + other, [other](QStringList cells, const Style &style) -> QString {
                        return cells.join(other) + style.lineEnd;
                    }});
    }
    all.append({u"only delimiters"_s, [](QStringList, const Style &style) -> QString {
                    return style.delimiter.repeated(6) + style.lineEnd;
                }});
    all.append({u"spaces round delimiters"_s, [](QStringList cells, const Style &style) -> QString {
                    return cells.join(u" "_s + style.delimiter + u" "_s) + style.lineEnd;
                }});
    all.append({u"half a row"_s, [](QStringList cells, const Style &style) -> QString {
                    const QString row = cells.join(style.delimiter);
                    return row.left(row.size() / 2) + style.lineEnd;
                }});
}

void addCharacters(QList<Pollution> &all)
{
    addForCells(all, u"NUL"_s, [](QString cell) { return cell.insert(cell.size() / 2, QChar(u'\0')); });
    addForCells(all, u"mark inside"_s, [](QString cell) { return QString(QChar(0xFEFF) + cell); });
    addForCells(all, u"bare line feed"_s, [](QString) { return u"one\ntwo"_s; });
    addForCells(all, u"bare carriage return"_s, [](QString) { return u"one\rtwo"_s; });
    addForCells(all, u"long cell"_s, [](QString) { return QString(70'000, u'x'); });
    addForCells(all, u"unfinished long cell"_s,
                [](QString) { return QString(u'"' + u"lorem, "_s.repeated(10'000)); });
    for (const QString &end : {u"\r"_s, u"\n"_s, u"\r\n"_s, u"\n\r"_s, u"\r\r\n"_s, u"\n\n"_s, u"\n \n"_s}) {
        all.append({u"other line end "_s + QString::fromLatin1(end.toUtf8().toHex()),
                    [end](QStringList cells, const Style &style) -> QString {
                        return cells.join(style.delimiter) + end;
                    }});
    }
}

QList<Pollution> pollutions()
{
    QList<Pollution> all;
    addQuotes(all);
    addDelimiters(all);
    addCharacters(all);
    return all;
}

struct Outcome
{
    QList<QStringList> records;
    QList<int> warned; ///< lines
};

/// Records beyond those that are as they were before and after the spoilt place.
struct Damage
{
    qsizetype lost = 0;
    qsizetype instead = 0;
};

Damage damage(const QList<QStringList> &clean, const QList<QStringList> &spoilt)
{
    const qsizetype most = std::min(clean.size(), spoilt.size());
    qsizetype before = 0;
    while (before < most && clean[before] == spoilt[before])
        ++before;
    qsizetype after = 0;
    while (after < most - before && clean[clean.size() - 1 - after] == spoilt[spoilt.size() - 1 - after])
        ++after;
    return {clean.size() - before - after, spoilt.size() - before - after};
}

/// The physical line after some rows.
int lineAfter(const QStringList &lines)
{
    const QString text = lines.join(QString());
    return 1 + int(text.count(u'\n') + text.count(u'\r') - text.count(u"\r\n"_s));
}

} // namespace

class BlastRadiusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheSpoiltRow_data();
    void onlyTheSpoiltRow();

private:
    Outcome read(const QString &text, const std::optional<CsvDialect> &given);
    QTemporaryDir m_dir;
};

Outcome BlastRadiusTest::read(const QString &text, const std::optional<CsvDialect> &given)
{
    const QString path = m_dir.filePath(u"leads.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        return {};
    file.close();
    FileFormat format;
    if (given)
        format.dialect = *given;
    else if (const auto finding = findFormat(path))
        format = finding->format;
    Outcome out;
    const auto summary = readRecords(
        path, format, [&out](const QStringList &header) { out.records.append(header); },
        [&out](const RecordView &record) { out.records.append(record.toRecord().cells); },
        [&out](const TextWarning &warning) { out.warned.append(warning.line); });
    return summary ? out : Outcome();
}

void BlastRadiusTest::onlyTheSpoiltRow_data()
{
    QTest::addColumn<QString>("delimiter");
    QTest::addColumn<QString>("lineEnd");
    QTest::addColumn<bool>("quoteAll");
    QTest::addColumn<bool>("given");
    for (const bool given : {true, false}) {
        const char *how = given ? "dialect given" : "dialect found";
        QTest::addRow("quotes where needed, %s", how) << u","_s << u"\r\n"_s << false << given;
        QTest::addRow("quotes everywhere, %s", how) << u","_s << u"\r\n"_s << true << given;
        QTest::addRow("semicolons, %s", how) << u";"_s << u"\n"_s << false << given;
        QTest::addRow("tabs, quotes everywhere, %s", how) << u"\t"_s << u"\n"_s << true << given;
    }
}

/// One row is spoilt in every way, at the start, in the middle and at the end of the file: all other rows
/// read as before, and a warning names the row where its cells are not what they were.
void BlastRadiusTest::onlyTheSpoiltRow()
{
    LEADLINE_ONCE;
    QFETCH(QString, delimiter);
    QFETCH(QString, lineEnd);
    QFETCH(bool, quoteAll);
    QFETCH(bool, given);
    const Style style{{}, delimiter, lineEnd, quoteAll};
    QStringList lines{joined(writtenRow(headerCells(), style), style)};
    for (int row = 1; row <= rows; ++row)
        lines.append(joined(writtenRow(cellsOfRow(row), style), style));
    std::optional<CsvDialect> dialect;
    if (given)
        dialect = CsvDialect{delimiter.front(), u'"', u'"', 1, 2};
    const Outcome clean = read(lines.join(QString()), dialect);
    QCOMPARE(clean.records.size(), rows + 1);
    QCOMPARE(clean.records.last(), cellsOfRow(rows));
    QVERIFY(clean.warned.isEmpty());

    Tally tally{QString::fromUtf8(QTest::currentDataTag()), 0, 0, {}};
    for (const Pollution &pollution : pollutions()) {
        for (const int row : {1, 30, 32, 60}) {
            QStringList spoilt = lines;
            spoilt[row] = pollution.spoil(writtenRow(cellsOfRow(row), style), style);
            const Outcome outcome = read(spoilt.join(QString()), dialect);
            const Damage hurt = damage(clean.records, outcome.records);
            const int first = lineAfter(spoilt.mid(0, row));
            const int last = lineAfter(spoilt.mid(0, row + 1));
            const bool named = std::ranges::any_of(
                outcome.warned, [first, last](int line) { return line >= first && line <= last; });
            // Other cells in the right number are no fault that a reader could see.
            const bool fits = hurt.lost <= 1 && hurt.instead <= 1 &&
                              (hurt.instead == 0 || outcome.records.value(row).size() == 7);
            const bool intact = hurt.lost <= 1;
            tally.count(intact && (named || fits),
                        QString(pollution.name + u", row "_s + QString::number(row) + u": lost "_s +
                                QString::number(hurt.lost) + u", instead "_s + QString::number(hurt.instead) +
                                (named ? u", named"_s : u", not named"_s)));
        }
    }
    tally.print();
    QVERIFY(tally.run > 350);
    QVERIFY2(tally.share() >= 0.98, qPrintable(QString::number(tally.share())));
}

} // namespace leadline::test

using leadline::test::BlastRadiusTest;
LEADLINE_TEST(BlastRadiusTest)

#include "blastradiustest.moc"
