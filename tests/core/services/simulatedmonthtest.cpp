// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/contactrules.h"
#include "core/services/samples.h"
#include "core/store/activitytable.h"
#include "core/store/leadtable.h"
#include "tests/core/services/explainedstates.h"
#include "tests/core/services/simulatedrep.h"
#include "tests/support/sharedmaterial.h"
#include "tests/support/suite.h"

#include <QtCore/QDir>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadline::test {
namespace {

constexpr int monthLength = 31;

using Harm = std::function<void(Database &, LeadId)>;

/// What there is in the folder that is a lead file, by name.
QStringList leadFilesIn(const QString &folder)
{
    QStringList files;
    const QFileInfoList found = QDir(folder).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &file : found) {
        if (planImport(file.filePath(), {}, QTimeZone::utc()))
            files.append(file.filePath());
    }
    return files;
}

} // namespace

/// A month of work over the sample leads, in which every state of every lead has its reason on every evening.
class SimulatedMonthTest final : public QObject
{
    Q_OBJECT

private:
    static void live(unsigned seed, const QStringList &files);

private Q_SLOTS:
    void overTheSampleLeads();
    void overAllSamples();
    void whatNothingExplainsIsTold_data();
    void whatNothingExplainsIsTold();
    void whoIsGivenUpTooEarlyIsTold();
};

void SimulatedMonthTest::live(unsigned seed, const QStringList &files)
{
    Rep rep(seed, files);
    for (int day = 0; day < monthLength; ++day) {
        const QDate date = Rep::monthBegins.addDays(day);
        rep.workDay(date);
        if (date.dayOfWeek() > Qt::Friday && day < monthLength - 1)
            continue; // nobody has worked
        const QStringList faults = rep.faults() + unexplainedStates(rep.fixture());
        QVERIFY2(faults.isEmpty(), qPrintable(u"on the evening of %1:\n%2"_s.arg(date.toString(Qt::ISODate),
                                                                                 faults.join(u'\n'))));
    }
    QVERIFY(!rep.hasFiles());
    QVERIFY(rep.fixture().book().check(false)->isEmpty());
    rep.takeEverythingBack();
    const QStringList faults = rep.faults();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    const QMap<QString, int> done = rep.done();
    QStringList told;
    for (auto it = done.begin(); it != done.end(); ++it)
        told.append(u"%1 %2"_s.arg(it.key()).arg(it.value()));
    qInfo("%s", qPrintable(told.join(u", "_s)));
    for (const char *what :
         {"call reached", "call no-answer", "call voicemail", "call wrong-number", "call call-back", "mail",
          "put off", "heard", "tick", "answer", "stage won", "opt-out", "undo", "redo", "reminder", "skip",
          "taken back", "link", "link refused: too-often"})
        QVERIFY2(done.contains(QString::fromLatin1(what)), what);
}

void SimulatedMonthTest::overTheSampleLeads()
{
    const QTemporaryDir directory;
    const auto samples =
        writeSampleFile(directory.path(), atClock(Rep::monthBegins, QTime(8, 0), QTimeZone::utc()));
    QVERIFY(samples);
    live(1, {*samples});
}

void SimulatedMonthTest::overAllSamples()
{
    LEADLINE_NEED_SHARED(samples, u"samples"_s);
    const QStringList files = leadFilesIn(samples);
    QVERIFY2(files.size() > 6, qPrintable(files.join(u' ')));
    live(2, files);
}

/// So that nothing is found explained because nobody looks.
void SimulatedMonthTest::whatNothingExplainsIsTold_data()
{
    const Instant then = *instantFromIso(u"2026-05-18T08:00:00Z");
    const auto insert = [then](Database &database, LeadId id, ActivityKind kind) {
        Activity activity;
        activity.customer = LeadTable(database).lead(id)->customer.id;
        activity.lead = id;
        activity.kind = kind;
        activity.direction = Direction::Outbound;
        activity.at = then;
        ActivityTable(database).insert(activity);
    };
    const auto row = [](const char *name, const QString &who, const QString &sentence, const Harm &harm) {
        QTest::newRow(name) << who << sentence << harm;
    };
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<Harm>("harm");
    row("stage", u"owen"_s, u"stage won and its closing disagree"_s,
        [](Database &database, LeadId id) { LeadTable(database).setStage(id, Stage::Won, {}, {}); });
    row("tick", u"owen"_s, u"step call is done, by nobody"_s, [then](Database &database, LeadId id) {
        ActivityTable(database).insertStep(id, u"test-drive"_s, 1, u"call"_s, then);
    });
    row("contact", u"nadia"_s, u"contacted by mail"_s,
        [insert](Database &database, LeadId id) { insert(database, id, ActivityKind::Mail); });
    row("clock", u"owen"_s, u"its clock does not run"_s, // the sums stay as they were
        [insert](Database &database, LeadId id) { insert(database, id, ActivityKind::Call); });
    row("new", u"owen"_s, u"it is new, and was attempted"_s,
        [insert](Database &database, LeadId id) { insert(database, id, ActivityKind::Call); });
    row("follow-up", u"owen"_s, u"to be tried again, and no call says why"_s,
        [then](Database &database, LeadId id) {
            LeadTable(database).setFollowUp(id, FollowUp{FollowUp::Kind::Retry, then + 9h, then});
        });
}

void SimulatedMonthTest::whatNothingExplainsIsTold()
{
    QFETCH(QString, who);
    QFETCH(QString, sentence);
    QFETCH(Harm, harm);
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    QCOMPARE(unexplainedStates(fixture), QStringList());
    const LeadId id = fixture.id(who);
    {
        Database database(fixture.profile().storePath());
        harm(database, id);
    }
    const QStringList faults = unexplainedStates(fixture);
    const QString begin = u"lead %1: %2"_s.arg(id.value).arg(sentence);
    QVERIFY2(std::ranges::any_of(faults, [&](const QString &fault) { return fault.startsWith(begin); }),
             qPrintable(faults.join(u'\n')));
}

void SimulatedMonthTest::whoIsGivenUpTooEarlyIsTold()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    ContactSettings lax = fixture.book().contactRules().settings();
    lax.mailDays = 0;
    QVERIFY(fixture.book().setContactRules(lax));
    const LeadId id = fixture.id(u"owen"_s);
    QVERIFY(fixture.book().setStage(id, Stage::Lost, u"budget"_s));
    QCOMPARE(
        unexplainedStates(fixture),
        QStringList(
            u"lead %1: given up at 2026-05-18T09:00:00Z without mails on three days or a reason in words"_s
                .arg(id.value)));
}

LEADLINE_TEST(SimulatedMonthTest)

} // namespace leadline::test

#include "simulatedmonthtest.moc"
