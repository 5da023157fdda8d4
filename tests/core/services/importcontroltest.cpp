// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/rowstream_p.h"
#include "tests/core/services/bookfixture.h"
#include "tests/support/suite.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <chrono>
#include <functional>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadline::test {
namespace {

using Request = ImportProgress::Request;

QByteArray manyRows(int rows)
{
    QByteArray text = "Lead ID,Created Date,Lead Source,Email,Company\n";
    for (int i = 0; i < rows; ++i) {
        const QByteArray number = QByteArray::number(i).rightJustified(6, '0');
        text += "L" + number + ",2026-05-17T10:00:00Z,AppSource-PLT | fabrikam.rain,c" + number +
                "@example.com,Company " + number + "\n";
    }
    return text;
}

/// Looks on from another thread, as a window does, until `done` says so or the run is over.
class Watcher
{
public:
    explicit Watcher(std::function<bool()> done)
        : m_thread([done = std::move(done)](const std::stop_token &over) {
            while (!over.stop_requested() && !done())
                std::this_thread::sleep_for(100us);
        })
    {
    }

private:
    std::jthread m_thread;
};

/// Asks once that many rows are through.
auto asks(ImportProgress &progress, Request request, qint64 rows = 200)
{
    return [&progress, request, rows] {
        if (progress.rows.load() < rows)
            return false;
        progress.request = request;
        return true;
    };
}

} // namespace

class ImportControlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keeps_data();
    void keeps();
    void rollsBack_data();
    void rollsBack();
    void pauses();
    void pausedThenLeft_data();
    void pausedThenLeft();
    void cancelStopsTheDryRun();
    void streamGivenUpEarly_data();
    void streamGivenUpEarly();
    void streamGivesEveryRow();
    void cutMeanwhile();
    void changedSincePlanned_data();
    void changedSincePlanned();
};

void ImportControlTest::keeps_data()
{
    QTest::addColumn<bool>("filled");
    QTest::newRow("into an empty store") << false;
    QTest::newRow("into a filled one") << true;
}

void ImportControlTest::keeps()
{
    QFETCH(bool, filled);
    BookFixture fixture;
    if (filled)
        QVERIFY(fixture.importText(smallFile()));
    const QByteArray before = fixture.digest();
    const qsizetype leadsBefore = fixture.ids().size();
    const auto plan = planImport(fixture.write(u"many.csv"_s, manyRows(15'000)), {}, fixture.zone);
    QVERIFY(plan);
    ImportProgress progress;
    const auto report = [&] {
        const Watcher watcher(asks(progress, Request::Keep));
        return fixture.book().import(*plan, &progress);
    }();
    QVERIFY(report);
    QVERIFY(report->partial);
    QVERIFY2(report->rowsRead >= 200 && report->rowsRead < 15'000, "kept at once");
    QCOMPARE(report->rowsRead, progress.rows.load());
    QCOMPARE(report->newLeads, report->rowsRead);
    QVERIFY(fixture.book().imports()->first().partial);
    QCOMPARE(fixture.book().imports()->first().rowsRead, report->rowsRead);
    // The rows kept are the first ones, and whole.
    QCOMPARE(fixture.ids().size(), leadsBefore + report->rowsRead);
    const QString last = QString::number(report->rowsRead - 1).rightJustified(6, u'0');
    const LeadPage page = *fixture.book().lead(fixture.id(QString(u'c' + last)));
    QCOMPARE(page.lead.customer.company, QString(u"Company "_s + last));
    QCOMPARE(fixture.book().rawRows(page.lead.id)->size(), 1);
    QVERIFY(fixture.book().check(false)->isEmpty());
    QVERIFY(!fixture.book().unfinishedImport());
    // The file again brings the rest, and each goes its own way back.
    const auto rest = fixture.book().import(*plan);
    QVERIFY(!rest->partial);
    QCOMPARE(rest->identicalTouches, report->rowsRead);
    QCOMPARE(rest->newTouches, 15'000 - report->rowsRead);
    QVERIFY(fixture.book().undoImport(report->id, UndoChoice::Ask));
    QVERIFY(fixture.book().undoImport(rest->id, UndoChoice::Ask));
    QCOMPARE(fixture.digest(), before);
    QVERIFY(fixture.book().check(false)->isEmpty());
}

void ImportControlTest::rollsBack_data()
{
    QTest::addColumn<bool>("filled");
    QTest::addColumn<bool>("cancels");
    QTest::newRow("empty store, roll back") << false << false;
    QTest::newRow("empty store, cancel") << false << true;
    QTest::newRow("filled store, roll back") << true << false;
    QTest::newRow("filled store, cancel") << true << true;
}

void ImportControlTest::rollsBack()
{
    QFETCH(bool, filled);
    QFETCH(bool, cancels);
    BookFixture fixture;
    if (filled)
        QVERIFY(fixture.importText(smallFile()));
    const QByteArray before = fixture.digest();
    const qsizetype runs = fixture.book().imports()->size();
    const auto plan = planImport(fixture.write(u"many.csv"_s, manyRows(8000)), {}, fixture.zone);
    ImportProgress progress;
    const auto report = [&] {
        const Watcher watcher([&] {
            if (progress.rows.load() < 500)
                return false;
            if (cancels)
                progress.cancel = true;
            else
                progress.request = Request::RollBack;
            return true;
        });
        return fixture.book().import(*plan, &progress);
    }();
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
    QVERIFY(progress.rows.load() >= 500);
    QCOMPARE(fixture.digest(), before);
    QCOMPARE(fixture.book().imports()->size(), runs);
    QVERIFY(fixture.book().check(false)->isEmpty());
    QVERIFY(!fixture.book().unfinishedImport());
    QCOMPARE(fixture.book().import(*plan)->newLeads, 8000);
    QVERIFY(fixture.book().check(false)->isEmpty());
}

void ImportControlTest::pauses()
{
    BookFixture fixture;
    const auto plan = planImport(fixture.write(u"many.csv"_s, manyRows(3000)), {}, fixture.zone);
    ImportProgress progress;
    progress.request = Request::Pause;
    qint64 during = -1;
    {
        const Watcher watcher([&] {
            std::this_thread::sleep_for(60ms);
            during = progress.rows.load();
            progress.request = Request::Go;
            return true;
        });
        const auto report = fixture.book().import(*plan, &progress);
        QVERIFY(report);
        QVERIFY(!report->partial);
        QCOMPARE(report->newLeads, 3000);
    }
    QCOMPARE(during, 0);
}

void ImportControlTest::pausedThenLeft_data()
{
    QTest::addColumn<Request>("then");
    QTest::addColumn<bool>("kept");
    QTest::newRow("kept") << Request::Keep << true;
    QTest::newRow("rolled back") << Request::RollBack << false;
    QTest::newRow("cancelled") << Request::Pause << false;
}

void ImportControlTest::pausedThenLeft()
{
    QFETCH(Request, then);
    QFETCH(bool, kept);
    BookFixture fixture;
    const QByteArray before = fixture.digest();
    const auto plan = planImport(fixture.write(u"many.csv"_s, manyRows(9000)), {}, fixture.zone);
    ImportProgress progress;
    qint64 during = -1;
    const auto report = [&] {
        const Watcher watcher([&] {
            if (progress.rows.load() < 100)
                return false;
            progress.request = Request::Pause;
            std::this_thread::sleep_for(60ms);
            during = progress.rows.load();
            std::this_thread::sleep_for(40ms);
            if (during != progress.rows.load())
                during = -2;
            if (then == Request::Pause)
                progress.cancel = true;
            else
                progress.request = then;
            return true;
        });
        return fixture.book().import(*plan, &progress);
    }();
    QVERIFY2(during >= 100, "it stands still while it is paused");
    QCOMPARE(report.has_value(), kept);
    if (kept)
        QCOMPARE(report->rowsRead, during);
    else
        QCOMPARE(fixture.digest(), before);
    QVERIFY(fixture.book().check(false)->isEmpty());
}

void ImportControlTest::cancelStopsTheDryRun()
{
    BookFixture fixture;
    const auto plan = planImport(fixture.write(u"many.csv"_s, manyRows(30'000)), {}, fixture.zone);
    ImportProgress progress;
    const Watcher watcher([&] {
        progress.cancel = progress.rows.load() > 100;
        return progress.cancel.load();
    });
    const auto report = fixture.book().dryRun(*plan, &progress);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
    QVERIFY(progress.rows.load() < 30'000);
}

void ImportControlTest::streamGivenUpEarly_data()
{
    QTest::addColumn<int>("batches");
    QTest::newRow("before the first") << 0;
    QTest::newRow("after the first") << 1;
    QTest::newRow("in the middle") << 30;
}

/// As where the writer throws: whoever reads must not wait for ever for room that nobody makes.
void ImportControlTest::streamGivenUpEarly()
{
    QFETCH(int, batches);
    BookFixture fixture;
    const auto plan = planImport(fixture.write(u"many.csv"_s, manyRows(30'000)), {}, fixture.zone);
    QVERIFY(plan);
    qint64 rows = 0;
    {
        RowStream stream(*plan, plan->input, {*plan, fixture.clock.now(), RowReader::Purpose::Store},
                         nullptr);
        RowStream::Batch batch;
        for (int i = 0; i < batches; ++i) {
            const auto more = stream.next(batch);
            QVERIFY(more && *more);
            rows += static_cast<qint64>(batch.rows.size());
        }
        std::this_thread::sleep_for(20ms); // until the queue is full
    }
    QVERIFY(batches == 0 || rows > 0);
    QVERIFY(rows < 30'000);
}

void ImportControlTest::streamGivesEveryRow()
{
    BookFixture fixture;
    const auto plan = planImport(fixture.write(u"many.csv"_s, manyRows(10'000)), {}, fixture.zone);
    RowStream stream(*plan, plan->input, {*plan, fixture.clock.now(), RowReader::Purpose::Store}, nullptr);
    RowStream::Batch batch;
    qint64 next = 1;
    for (auto more = stream.next(batch); more && *more; more = stream.next(batch)) {
        for (const IncomingRow &row : batch.rows) {
            QCOMPARE(row.number, next);
            QCOMPARE(row.touch.line, int(next) + 1);
            ++next;
        }
    }
    QCOMPARE(next, 10'001);
    QVERIFY(stream.lastWarnings().isEmpty());
}

void ImportControlTest::cutMeanwhile()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    const QByteArray before = fixture.digest();
    const auto plan = planImport(fixture.write(u"many.csv"_s, manyRows(40'000)), {}, fixture.zone);
    ImportProgress progress;
    const auto report = [&] {
        const Watcher watcher([&] {
            if (progress.rows.load() < 100)
                return false;
            QFile::resize(plan->path, 1'000'000);
            return true;
        });
        return fixture.book().import(*plan, &progress);
    }();
    QVERIFY2(!report, "a file that lost its end is not imported in part");
    QCOMPARE(report.error().code, ErrorCode::FileNotReadable);
    QVERIFY(report.error().detail.startsWith(u"truncated"));
    QCOMPARE(fixture.digest(), before);
    QVERIFY(fixture.book().check(false)->isEmpty());
    QVERIFY(!fixture.book().unfinishedImport());
}

void ImportControlTest::changedSincePlanned_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<bool>("pathOnly"); // the plan holds no open file
    QTest::addColumn<ErrorCode>("error");
    QTest::addColumn<int>("leads"); // where it is read all the same
    const auto row = [](const char *name, const QString &change, bool pathOnly, ErrorCode error, int leads) {
        QTest::newRow(name) << change << pathOnly << error << leads;
    };
    const ErrorCode none = ErrorCode::Cancelled; // stands for no error
    row("untouched", u""_s, false, none, 300);
    row("untouched, by its path", u""_s, true, none, 300);
    row("grown", u"append"_s, false, none, 300);
    row("grown, by its path", u"append"_s, true, ErrorCode::FileChanged, 0);
    row("written over in place", u"overwrite"_s, false, ErrorCode::FileChanged, 0);
    row("written over in place, by its path", u"overwrite"_s, true, ErrorCode::FileChanged, 0);
    row("replaced", u"replace"_s, false, ErrorCode::FileChanged, 0);
    row("gone", u"remove"_s, false, ErrorCode::FileNotReadable, 0);
    row("gone, by its path", u"remove"_s, true, ErrorCode::FileNotReadable, 0);
    row("replaced, by its path", u"replace"_s, true, ErrorCode::FileChanged, 0);
    row("cut", u"cut"_s, false, ErrorCode::FileNotReadable, 0);
    row("cut, by its path", u"cut"_s, true, ErrorCode::FileChanged, 0);
    row("touched only", u"touch"_s, false, none, 300);
}

void ImportControlTest::changedSincePlanned()
{
    QFETCH(QString, change);
    QFETCH(bool, pathOnly);
    QFETCH(ErrorCode, error);
    QFETCH(int, leads);
    BookFixture fixture;
    const QByteArray bytes = manyRows(300);
    const QString path = fixture.write(u"f.csv"_s, bytes);
    auto plan = planImport(path, {}, fixture.zone);
    QVERIFY(plan);
    if (pathOnly)
        plan->input.reset();
    QByteArray other = bytes;
    other.replace("Company 000007", "Kompanie 00007");
    std::this_thread::sleep_for(15ms); // the file's clock is coarse
    QFile file(path);
    if (change == u"append") {
        QVERIFY(file.open(QIODevice::Append));
        file.write("L9,2026-05-17T10:00:00Z,AppSource-PLT | fabrikam.rain,zoe@example.com,Zoe\n");
    } else if (change == u"overwrite") {
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(other);
    } else if (change == u"replace") {
        (void)fixture.write(u"new.csv"_s, other);
        QVERIFY(QFile::remove(path) && QFile::rename(fixture.filePath(u"new.csv"_s), path));
    } else if (change == u"remove") {
        QVERIFY(QFile::remove(path));
    } else if (change == u"cut") {
        QVERIFY(QFile::resize(path, 4000));
    } else if (change == u"touch") {
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(bytes);
    }
    file.close();
    const QByteArray before = fixture.digest();
    for (const bool dry : {true, false}) {
        const auto report = dry ? fixture.book().dryRun(*plan) : fixture.book().import(*plan);
        QCOMPARE(report.has_value(), leads > 0);
        if (report)
            QCOMPARE(report->newLeads, leads);
        else
            QCOMPARE(report.error().code, error);
    }
    QCOMPARE(fixture.digest() == before, leads == 0);
    QVERIFY(!fixture.book().unfinishedImport());
}

} // namespace leadline::test

Q_DECLARE_METATYPE(leadline::ImportProgress::Request)
Q_DECLARE_METATYPE(leadline::ErrorCode)

using leadline::test::ImportControlTest;
LEADLINE_TEST(ImportControlTest)

#include "importcontroltest.moc"
