// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/responsetargets.h"
#include "core/rules/calendarjson.h"
#include "tests/core/services/bookfixture.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadline::test {
namespace {

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
           file.write(bytes) == bytes.size();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

const QByteArray office =
    "{\"kind\": \"Leadline calendar\", \"name\": \"Office\", \"zone\": \"Europe/Madrid\","
    " \"week\": {\"monday\": [\"09:00-17:00\"], \"tuesday\": [\"09:00-17:00\"]}}";
const QByteArray quick = "{\"kind\": \"Leadline response targets\", \"rules\": [{\"hours\": 4, \"calendar\": "
                         "\"office\"}, {\"action\": \"StartTestDrive\", \"hours\": 1, \"hot\": true}]}";

PolicyRule rule(const QString &action, const QString &offer, ResponsePolicy policy)
{
    return {action, offer, std::move(policy)};
}

/// Rules of every kind for the small file.
TargetSettings mixedSettings()
{
    TargetSettings settings = ResponseTargets(BookFixture().profile()).settings();
    settings.rules = {rule({}, {}, {24h}), rule(u"PLT"_s, {}, {8h, 0.25, false, u"es"_s}),
                      rule({}, u"bitnami.*"_s, {30h, 0.5, false, u"tr"_s}),
                      rule(u"StartTestDrive"_s, u"bitnami.edx"_s, {45min, 0, true})};
    return settings;
}

} // namespace

class ResponseTargetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutFiles();
    void ownFiles();
    void aFaultLeavesTheShippedInForce_data();
    void aFaultLeavesTheShippedInForce();
    void savesWhatDiffers();
    void refusesWhatDoesNotHold();
    void saysWhatCannotBeWritten();
    void everyQuestionFollows();
    void countsAnswerableByPolicy();
    void firstRowsOnlyWhereTheLongestWaitIsDueFirst();
};

void ResponseTargetsTest::withoutFiles()
{
    const BookFixture fixture;
    const ResponseTargets targets(fixture.profile());
    QVERIFY(targets.faults().isEmpty());
    QVERIFY(targets.policies().rules() == ResponsePolicies().rules());
    QStringList keys;
    for (const CalendarPlan &plan : targets.settings().calendars)
        keys.append(plan.key);
    QCOMPARE(keys, (QStringList{u"es"_s, u"tr"_s}));
}

void ResponseTargetsTest::ownFiles()
{
    const BookFixture fixture;
    const Profile profile = fixture.profile();
    QVERIFY(put(profile.policiesPath(), quick));
    QVERIFY(put(profile.calendarDirectory() + u"/office.json"_s, office));
    QVERIFY(put(profile.calendarDirectory() + u"/es.json"_s, office)); // in the place of the shipped one
    const ResponseTargets targets(profile);
    QVERIFY(targets.faults().isEmpty());
    const QList<CalendarPlan> calendars = targets.settings().calendars;
    QCOMPARE(calendars.size(), 3);
    QCOMPARE(calendars[0].key, u"es"_s);
    QCOMPARE(calendars[0].name, u"Office"_s);
    QVERIFY(calendars[0].holidays.isEmpty());
    const ResponsePolicy &policy = targets.policies().ruleFor(Action::Kind::Install, {}).policy;
    QVERIFY(policy.target == 4h && targets.policies().calendarOf(policy)->plan().key == u"office"_s);
}

void ResponseTargetsTest::aFaultLeavesTheShippedInForce_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("half a file") << u"policies.json"_s << quick.left(60) << int(FaultCode::NotJson);
    QTest::newRow("a calendar that is not there")
        << u"policies.json"_s << quick << int(FaultCode::UnknownCalendar);
    QTest::newRow("a calendar that never opens")
        << u"calendars/es.json"_s
        << QByteArray("{\"kind\": \"Leadline calendar\", \"zone\": \"Europe/Madrid\", \"week\": {}}")
        << int(FaultCode::NeverOpens);
    QTest::newRow("far too large") << u"policies.json"_s << QByteArray(5 * 1024 * 1024, ' ')
                                   << int(FaultCode::NotReadable);
}

void ResponseTargetsTest::aFaultLeavesTheShippedInForce()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    const BookFixture fixture;
    const QString path = fixture.profile().directory() + u'/' + file;
    QVERIFY(put(path, bytes));
    const ResponseTargets targets(fixture.profile());
    QCOMPARE(targets.faults().size(), 1);
    QCOMPARE(targets.faults()[0].path, path);
    QCOMPARE(int(targets.faults()[0].fault.code), code);
    const ResponseTargets usual{BookFixture().profile()};
    QVERIFY(targets.policies() == usual.policies());
    QVERIFY(targets.settings() == usual.settings());
    QCOMPARE(bytesOf(path), bytes); // left for its owner to mend
}

void ResponseTargetsTest::savesWhatDiffers()
{
    const BookFixture fixture;
    const Profile profile = fixture.profile();
    ResponseTargets targets(profile);
    TargetSettings settings = targets.settings();
    settings.rules[1].policy.target = 6h;
    CalendarPlan own = calendarFromJson(u"office"_s, office)->plan();
    settings.calendars.append(own);
    QVERIFY(targets.save(settings));
    QVERIFY(targets.settings() == settings);
    QVERIFY(ResponseTargets(profile).settings() == settings);
    const QDir calendars(profile.calendarDirectory());
    QCOMPARE(calendars.entryList(QDir::Files), QStringList{u"office.json"_s});
    QVERIFY(!QFile::exists(profile.policiesPath() + u".bak"_s));

    // The file of before is kept, and one that did not change is not touched.
    const QByteArray before = bytesOf(profile.policiesPath());
    settings.rules[1].policy.target = 7h;
    QVERIFY(targets.save(settings));
    QCOMPARE(bytesOf(profile.policiesPath() + u".bak"_s), before);
    QVERIFY(!QFile::exists(calendars.filePath(u"office.json.bak"_s)));
    QVERIFY(targets.save(settings));
    QCOMPARE(bytesOf(profile.policiesPath() + u".bak"_s), before);

    // Back to what comes with the program: the user's calendar goes aside, and is in force no more.
    const QByteArray ownFile = bytesOf(calendars.filePath(u"office.json"_s));
    settings.calendars.removeLast();
    QVERIFY(targets.save(settings));
    QCOMPARE(QDir(profile.calendarDirectory()).entryList(QDir::Files), QStringList{u"office.json.bak"_s});
    QCOMPARE(bytesOf(calendars.filePath(u"office.json.bak"_s)), ownFile);
    QVERIFY(ResponseTargets(profile).settings() == settings);
}

void ResponseTargetsTest::refusesWhatDoesNotHold()
{
    const BookFixture fixture;
    ResponseTargets targets(fixture.profile());
    const TargetSettings before = targets.settings();
    TargetSettings wrong = before;
    wrong.rules[0].policy.calendar = u"moon"_s;
    QVERIFY(targets.save(wrong).error().code == ErrorCode::BadArgument);
    wrong = before;
    wrong.calendars[1].week = {};
    QCOMPARE(policiesOf(wrong).error().where, u"tr: week"_s);
    QVERIFY(targets.save(wrong).error().code == ErrorCode::BadArgument);
    wrong = before;
    wrong.calendars[1].key = u"../tr"_s; // a file elsewhere
    QVERIFY(targets.save(wrong).error().code == ErrorCode::BadArgument);
    QVERIFY(targets.settings() == before);
    QVERIFY(!QFile::exists(fixture.profile().policiesPath()));
}

void ResponseTargetsTest::saysWhatCannotBeWritten()
{
    const BookFixture fixture;
    const Profile profile = fixture.profile();
    QVERIFY(QDir().mkpath(profile.policiesPath())); // a folder stands where the file is to be
    ResponseTargets targets(profile);
    QCOMPARE(targets.faults().size(), 1);
    TargetSettings settings = targets.settings();
    settings.rules[0].policy.target = 2h;
    const Status saved = targets.save(settings);
    QVERIFY(!saved && saved.error().code == ErrorCode::CannotWrite);
    QVERIFY(targets.policies().rules() == ResponsePolicies().rules());
}

// Rows, counts, sorts, groups and "due" agree with the one function, before and after the policies change.
void ResponseTargetsTest::everyQuestionFollows()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    LeadBook &book = fixture.book();
    QVERIFY(!fixture.ids(u"deadline:overdue"_s).isEmpty());
    QVERIFY(book.setResponseTargets(mixedSettings()));
    const Instant start = *instantFromIso(u"2026-05-16T09:00:00Z");
    for (int hour = 0; hour < 150; hour += 3) {
        fixture.clock.set(start + std::chrono::hours{hour});
        LeadQuery query;
        query.groups = {Facet::Offer};
        const auto selection = book.select(query);
        const QList<LeadRow> rows = *book.rows(selection->ids);
        QMap<QString, qint64> counts;
        for (const DeadlineState state : allDeadlineStates)
            counts[deadlineCode(state)] = 0;
        for (const LeadRow &row : rows) {
            ++counts[deadlineCode(row.deadline.state)];
            const Lead lead = book.lead(row.id)->lead;
            QVERIFY(row.deadline ==
                    deadlineOf(lead, false, book.responseTargets().policies(), fixture.clock.now()));
        }
        QCOMPARE((*book.facets({}))[Facet::Deadline], counts);
        for (const LeadGroup &group : selection->groups) {
            std::optional<Instant> due;
            for (qsizetype i = group.begin; i < group.end; ++i) {
                if (rows[i].deadline.due && (!due || *rows[i].deadline.due < *due))
                    due = rows[i].deadline.due;
            }
            QVERIFY(group.due == due);
        }
        std::optional<Instant> last;
        const QList<LeadRow> byDue = *book.rows(fixture.ids());
        for (const LeadRow &row : byDue) {
            QVERIFY(!row.deadline.due || !last || *last <= *row.deadline.due);
            last = row.deadline.due ? row.deadline.due : last;
        }
        const qsizetype soon = std::count_if(rows.begin(), rows.end(), [&](const LeadRow &row) {
            return row.deadline.due && *row.deadline.due <= fixture.clock.now() + 5h;
        });
        QCOMPARE(fixture.ids(u"due:<5h"_s).size(), soon);
    }
    // Received on Monday at 7 in Madrid, 8 working hours: Monday at 18.
    QCOMPARE(toIso(*book.rows(fixture.ids(u"action:PLT begona"_s))->first().deadline.due),
             u"2026-05-18T16:00:00Z"_s);
    QVERIFY(book.rows(fixture.ids(u"action:StartTestDrive"_s))->first().deadline.isHot());
    // Another book on the same profile has the same.
    QVERIFY(fixture.open());
    QVERIFY(fixture.book().responseTargets().policies().rules() == policiesOf(mixedSettings())->rules());
}

void ResponseTargetsTest::countsAnswerableByPolicy()
{
    BookFixture fixture;
    const qint64 usual = fixture.importText(smallFile())->stillAnswerable;
    BookFixture strict;
    TargetSettings settings = strict.book().responseTargets().settings();
    settings.rules = {rule({}, {}, {1h})};
    QVERIFY(strict.book().setResponseTargets(settings));
    QVERIFY(usual > 0);
    QCOMPARE(strict.importText(smallFile())->stillAnswerable, 0);
}

void ResponseTargetsTest::firstRowsOnlyWhereTheLongestWaitIsDueFirst()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    LeadBook &book = fixture.book();
    QVERIFY(!book.firstRows({}, 2)->isEmpty());
    TargetSettings settings = book.responseTargets().settings();
    settings.rules = {rule({}, {}, {24h}), rule(u"PLT"_s, {}, {2h})};
    QVERIFY(book.setResponseTargets(settings));
    QVERIFY(book.firstRows({}, 2)->isEmpty());
    settings.rules = {rule({}, {}, {24h, 0.25, false, u"tr"_s})};
    QVERIFY(book.setResponseTargets(settings));
    QVERIFY(book.firstRows({}, 2)->isEmpty());
    settings.rules = {rule({}, {}, {3h})};
    QVERIFY(book.setResponseTargets(settings));
    const auto first = book.firstRows({}, 2);
    QVERIFY(first && !first->isEmpty());
    QCOMPARE(first->first().id, book.select({})->ids.first());
}

} // namespace leadline::test

using leadline::test::ResponseTargetsTest;
LEADLINE_TEST(ResponseTargetsTest)

#include "responsetargetstest.moc"
