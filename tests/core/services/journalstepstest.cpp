// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/journalsteps.h"
#include "tests/core/services/bookfixture.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

/// "s4 u3 b2 s1": the newest first; s stands, u is undone, b is undone for good.
QList<JournalEntry> historyFrom(const QString &text)
{
    QList<JournalEntry> history;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        JournalEntry entry;
        entry.id = ActionId{word.mid(1).toLongLong()};
        entry.undone = word.at(0) != u's';
        entry.barred = word.at(0) == u'b';
        history.append(entry);
    }
    return history;
}

QString idsOf(const QList<JournalEntry> &steps)
{
    QStringList ids;
    for (const JournalEntry &step : steps)
        ids << QString::number(step.id.value);
    return ids.join(u' ');
}

} // namespace

class JournalStepsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWayToAStep_data()
    {
        QTest::addColumn<QString>("history");
        QTest::addColumn<qint64>("step");
        QTest::addColumn<QString>("way");
        QTest::newRow("the last one") << u"s3 s2 s1"_s << qint64(3) << u"3"_s;
        QTest::newRow("back to the first") << u"s3 s2 s1"_s << qint64(1) << u"3 2 1"_s;
        QTest::newRow("over what is undone") << u"u4 s3 u2 s1"_s << qint64(1) << u"3 1"_s;
        QTest::newRow("forward to the newest") << u"u4 u3 s2 s1"_s << qint64(4) << u"3 4"_s;
        QTest::newRow("forward by one") << u"u4 u3 s2 s1"_s << qint64(3) << u"3"_s;
        QTest::newRow("not over what stands") << u"s4 u3 s2"_s << qint64(3) << u""_s;
        QTest::newRow("not what is barred") << u"u4 b3 s2"_s << qint64(3) << u""_s;
        QTest::newRow("past what is barred") << u"u4 b3 u2 s1"_s << qint64(4) << u"2 4"_s;
        QTest::newRow("unknown") << u"s2 s1"_s << qint64(7) << u""_s;
        QTest::newRow("empty") << u""_s << qint64(1) << u""_s;
    }
    void theWayToAStep()
    {
        QFETCH(QString, history);
        QFETCH(qint64, step);
        QTEST(idsOf(stepsUpTo(historyFrom(history), ActionId{step})), "way");
    }

    void severalStepsBackAndForwardAgain()
    {
        BookFixture fixture;
        LeadBook &book = fixture.book();
        QVERIFY(fixture.importText(smallFile()));
        const LeadId lead = fixture.ids().constFirst();
        const QByteArray before = fixture.digest();
        for (const Stage stage : {Stage::Attempted, Stage::InConversation, Stage::Qualified})
            QVERIFY(book.setStage(lead, stage, {}));
        const QByteArray after = fixture.digest();
        auto history = book.history(100).value();
        const ActionId first = history.at(2).id;
        const ActionId last = history.at(0).id;
        QCOMPARE(takeSteps(book, stepsUpTo(history, first), first).count, 3);
        QCOMPARE(fixture.digest(), before);
        history = book.history(100).value();
        QVERIFY(history.at(0).undone && !history.at(0).barred);
        QCOMPARE(takeSteps(book, stepsUpTo(history, last), last).count, 3);
        QCOMPARE(fixture.digest(), after);
    }

    void aHistoryThatIsNoLongerTheSameIsRefused()
    {
        BookFixture fixture;
        LeadBook &book = fixture.book();
        QVERIFY(fixture.importText(smallFile()));
        const LeadId lead = fixture.ids().constFirst();
        QVERIFY(book.setStage(lead, Stage::Attempted, {}));
        const auto seen = book.history(100).value();
        QVERIFY(book.setStage(lead, Stage::Qualified, {}));
        const QByteArray before = fixture.digest();
        const ActionId step = seen.constFirst().id;
        const StepsTaken taken = takeSteps(book, stepsUpTo(seen, step), step);
        QCOMPARE(taken.count, 0);
        QCOMPARE(taken.error, (Error{ErrorCode::ChangedSince, u"history"_s, {}}));
        QCOMPARE(fixture.digest(), before);
    }

    void whatWasUndoneBeforeSomethingElseIsBarred()
    {
        BookFixture fixture;
        LeadBook &book = fixture.book();
        QVERIFY(fixture.importText(smallFile()));
        const LeadId lead = fixture.ids().constFirst();
        QVERIFY(book.setStage(lead, Stage::Attempted, {}));
        QVERIFY(book.undo());
        QVERIFY(book.setStage(lead, Stage::Qualified, {}));
        QVERIFY(book.undo());
        const auto history = book.history(100).value();
        QVERIFY(history.at(0).undone && !history.at(0).barred);
        QVERIFY(history.at(1).undone && history.at(1).barred);
        QCOMPARE(book.redo().value().id, history.at(0).id);
    }

    void theStepThatStopsIsNamed()
    {
        BookFixture fixture;
        LeadBook &book = fixture.book();
        QVERIFY(fixture.importText(smallFile()));
        const LeadId lead = fixture.ids().constFirst();
        QVERIFY(book.setStage(lead, Stage::Attempted, {}));
        QVERIFY(book.undo());
        QVERIFY(book.undo()); // the import
        const auto history = book.history(100).value();
        const ActionId last = history.constFirst().id;
        const StepsTaken taken = takeSteps(book, stepsUpTo(history, last), last);
        QCOMPARE(taken.count, 0);
        QCOMPARE(taken.stopped.value().kind, u"import"_s);
        QCOMPARE(taken.error.where, u"import-again"_s);
    }
};

LEADLINE_TEST(JournalStepsTest)

} // namespace leadline::test

#include "journalstepstest.moc"
