// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/services/bookfixture.h"
#include "tests/support/sharedmaterial.h"
#include "tests/support/suite.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QUrl>

#include <random>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

ActivityDraft draft(ActivityKind kind, Direction direction = Direction::Outbound)
{
    return {kind, direction, Outcome::None, {}, u"text"_s};
}

/// Every way in which the book reaches a customer.
struct Outreach
{
    const char *name;
    std::function<Status(LeadBook &, LeadId)> reach;
};

QList<Outreach> allOutreach()
{
    const auto logged = [](ActivityKind kind) {
        return [kind](LeadBook &book, LeadId id) { return book.log(id, draft(kind)); };
    };
    const auto linked = [](Channel channel) {
        return [channel](LeadBook &book, LeadId id) -> Status {
            const auto link = book.contactLink(id, channel);
            return link ? Status{} : tl::unexpected(link.error());
        };
    };
    // The links first: what is logged makes the next contact one too many.
    return {{"link to the phone", linked(Channel::Phone)},
            {"link to mail", linked(Channel::Mail)},
            {"log a call", logged(ActivityKind::Call)},
            {"log a mail", logged(ActivityKind::Mail)},
            {"log a meeting", logged(ActivityKind::Meeting)}};
}

} // namespace

class WorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clockStopsForAttemptsOnly_data();
    void clockStopsForAttemptsOnly();
    void evidenceAnswersAllLeadsOfTheCustomer();
    void gate_data();
    void gate();
    void basisIsDecidedOnce();
    void contactLinkHasOneRecipient_data();
    void contactLinkHasOneRecipient();
    void stepsTickThemselves();
    void closingLostNeedsAReason();
    void refusals();
    void nothingDoneIsNoAction();
    void randomWalk();
};

void WorkTest::clockStopsForAttemptsOnly_data()
{
    QTest::addColumn<std::function<Status(LeadBook &, LeadId)>>("act");
    QTest::addColumn<bool>("stops");
    const auto row = [](const char *name, const std::function<Status(LeadBook &, LeadId)> &act, bool stops) {
        QTest::newRow(name) << act << stops;
    };
    const auto log = [](ActivityKind kind, Direction direction) {
        return [=](LeadBook &book, LeadId id) { return book.log(id, draft(kind, direction)); };
    };
    row("call out", log(ActivityKind::Call, Direction::Outbound), true);
    row("mail out", log(ActivityKind::Mail, Direction::Outbound), true);
    row("meeting out", log(ActivityKind::Meeting, Direction::Outbound), true);
    row("note", log(ActivityKind::Note, Direction::Outbound), false);
    row("call in", log(ActivityKind::Call, Direction::Inbound), false);
    row("mail in", log(ActivityKind::Mail, Direction::Inbound), false);
    row(
        "a call of before it asked",
        [](LeadBook &book, LeadId id) {
            ActivityDraft early = draft(ActivityKind::Call);
            early.at = book.now() - std::chrono::hours{48};
            return book.log(id, early);
        },
        false);
    row(
        "stage", [](LeadBook &book, LeadId id) { return book.setStage(id, Stage::InConversation, {}); },
        false);
    row(
        "a step", [](LeadBook &book, LeadId id) { return book.setStep(id, u"read-request"_s, true); }, false);
    row(
        "won", [](LeadBook &book, LeadId id) { return book.setStage(id, Stage::Won, {}); }, true);
}

void WorkTest::clockStopsForAttemptsOnly()
{
    QFETCH(std::function<Status(LeadBook &, LeadId)>, act);
    QFETCH(bool, stops);
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    const LeadId id = fixture.id(u"begona action:plt"_s);
    const Deadline running = fixture.book().lead(id)->deadline;
    QCOMPARE(running.state, DeadlineState::OnTrack);
    QCOMPARE(*running.due - *running.since, std::chrono::milliseconds(std::chrono::hours{24}));
    QVERIFY(act(fixture.book(), id));
    const Deadline after = fixture.book().lead(id)->deadline;
    QCOMPARE(after.state, stops ? DeadlineState::Answered : DeadlineState::OnTrack);
    if (stops)
        QCOMPARE(after.answered, std::optional(fixture.clock.now()));
    QVERIFY(fixture.book().undo());
    QCOMPARE(fixture.book().lead(id)->deadline, running);
    QVERIFY(fixture.book().check(false)->isEmpty());
}

void WorkTest::evidenceAnswersAllLeadsOfTheCustomer()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    QCOMPARE(fixture.ids(u"begona deadline:on_track"_s).size(), 2);
    QVERIFY(fixture.book().log(fixture.id(u"begona action:plt"_s), draft(ActivityKind::Mail)));
    QCOMPARE(fixture.ids(u"begona deadline:answered"_s).size(), 2);
    QCOMPARE(fixture.ids(u"stage:attempted"_s).size(), 1); // but the stage is the lead's own
}

void WorkTest::gate_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("rule");
    QTest::newRow("notice only") << u"nadia"_s << u"do-not-contact"_s;
    QTest::newRow("notice and request") << u"teo"_s << u"basis-needed"_s;
    QTest::newRow("test lead") << u"is:test"_s << u"test-lead"_s;
    QTest::newRow("opted out") << u"owen"_s << u"opted-out"_s;
}

void WorkTest::gate()
{
    QFETCH(QString, query);
    QFETCH(QString, rule);
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    const LeadId id = fixture.id(query);
    QVERIFY(id.isSet());
    if (rule == u"opted-out"_s) {
        for (const Channel channel : {Channel::Phone, Channel::Mail, Channel::Meeting})
            QVERIFY(fixture.book().setOptOut(id, channel, true, u"asked"_s));
        QCOMPARE(fixture.book().lead(id)->optOuts.size(), 3);
        QVERIFY(fixture.book().rows(QList{id})->first().doNotContact);
    }
    const QByteArray before = fixture.digest();
    const qsizetype actions = fixture.book().history(100)->size();
    for (const Outreach &outreach : allOutreach()) {
        const Status reached = outreach.reach(fixture.book(), id);
        QVERIFY2(!reached, outreach.name);
        QCOMPARE(reached.error().code, ErrorCode::Refused);
        QCOMPARE(reached.error().where, rule);
    }
    QCOMPARE(fixture.digest(), before);
    QCOMPARE(fixture.book().history(100)->size(), actions);
    // A list for mailing leaves the lead out, whatever is selected.
    ExportOptions mailing;
    mailing.forMailing = true;
    const QString path = fixture.filePath(u"mailing.csv"_s);
    const auto report = fixture.book().exportLeads(path, parseQuery(query), mailing);
    QCOMPARE(report->rows, 0);
    QCOMPARE(report->leftOutDoNotContact, 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains('@'));
    // What the customer does is recorded all the same.
    QVERIFY(fixture.book().log(id, draft(ActivityKind::Call, Direction::Inbound)));
    QVERIFY(fixture.book().log(id, draft(ActivityKind::Note)));
}

void WorkTest::basisIsDecidedOnce()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    const LeadId mixed = fixture.id(u"teo"_s);
    QCOMPARE(fixture.book().decideBasis(mixed, u"  "_s).error().where, u"reason-needed"_s);
    QVERIFY(fixture.book().decideBasis(mixed, u"asked on 17 May"_s));
    for (const Outreach &outreach : allOutreach())
        QVERIFY2(outreach.reach(fixture.book(), mixed), outreach.name);
    const auto page = fixture.book().lead(mixed);
    QVERIFY(std::any_of(page->timeline.begin(), page->timeline.end(), [](const TimelineEntry &entry) {
        return entry.kind == TimelineEntry::Kind::Decision && entry.text == u"asked on 17 May"_s;
    }));
    const LeadId notice = fixture.id(u"nadia"_s);
    QCOMPARE(fixture.book().decideBasis(notice, u"I want to"_s).error().where, u"do-not-contact"_s);
    // An opt-out closes the channel again, and only that one.
    QVERIFY(fixture.book().setOptOut(mixed, Channel::Mail, true, {}));
    QCOMPARE(fixture.book().contactLink(mixed, Channel::Mail).error().where, u"opted-out"_s);
    QVERIFY(fixture.book().contactLink(mixed, Channel::Phone, u"once more"_s));
    QVERIFY(fixture.book().setOptOut(mixed, Channel::Mail, false, {}));
    QVERIFY(fixture.book().contactLink(mixed, Channel::Mail, u"once more"_s));
}

void WorkTest::contactLinkHasOneRecipient_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("plain") << u"ada@example.com"_s;
    QTest::newRow("a second recipient") << u"a@b.example?bcc=x@evil.invalid"_s;
    QTest::newRow("a second address") << u"a@b.example,c@d.example"_s;
    const QString path = sharedPath(u"corpora/attack-strings/mailto.json"_s);
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    for (const QJsonValue &text : QJsonDocument::fromJson(file.readAll()).array())
        QTest::newRow(qPrintable(text.toString())) << text.toString();
}

void WorkTest::contactLinkHasOneRecipient()
{
    QFETCH(QString, address);
    BookFixture fixture;
    QString quoted = address;
    quoted.replace(u"\""_s, u"\"\""_s);
    QVERIFY(fixture.importText(
        QString(u"Lead Source,First Name,Email\nSPZA-PLT | a.b,Ada,\""_s + quoted + u"\"\n")));
    const auto link = fixture.book().contactLink(fixture.ids().first(), Channel::Mail);
    if (!link) {
        QCOMPARE(link.error().code, ErrorCode::Refused);
        QCOMPARE(link.error().where, u"no-address"_s);
        QVERIFY(address != u"ada@example.com"_s);
        return;
    }
    const QUrl url(*link, QUrl::StrictMode);
    QVERIFY(url.isValid());
    QCOMPARE(url.scheme(), u"mailto"_s);
    QVERIFY(!url.hasQuery());
    QVERIFY(!url.hasFragment());
    QCOMPARE(url.path(QUrl::FullyDecoded).count(u'@'), 1);
    for (const char16_t sign : u"?&,\r\n #") {
        if (sign)
            QVERIFY(!link->contains(QChar(sign)));
    }
}

void WorkTest::stepsTickThemselves()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    const LeadId id = fixture.id(u"begona action:plt"_s);
    const auto done = [&] { return fixture.book().rows(QList{id})->first().stepsDone; };
    QCOMPARE(done(), 0);
    const QString next = fixture.book().rows(QList{id})->first().nextStep.key;
    QVERIFY(fixture.book().log(id, draft(ActivityKind::Mail)));
    QCOMPARE(done(), 1);
    QVERIFY(fixture.book().log(id, draft(ActivityKind::Note)));
    QCOMPARE(done(), 1); // a note ticks nothing
    QVERIFY(fixture.book().setStep(id, next, true));
    QCOMPARE(done(), 2);
    QVERIFY(fixture.book().rows(QList{id})->first().nextStep.key != next);
    QVERIFY(fixture.book().setStep(id, next, false));
    QCOMPARE(done(), 1);
    QCOMPARE(fixture.book().setStep(id, u"no-such-step"_s, true).error().code, ErrorCode::NotFound);
    QVERIFY(!fixture.book().checklists().isEmpty());
}

void WorkTest::closingLostNeedsAReason()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    const LeadId id = fixture.id(u"owen"_s);
    const QByteArray before = fixture.digest();
    for (const Stage stage : {Stage::Lost, Stage::Disqualified}) {
        const Status closed = fixture.book().setStage(id, stage, u" "_s);
        QCOMPARE(closed.error().code, ErrorCode::Refused);
        QCOMPARE(closed.error().where, u"few-touches"_s); // and so a reason in words
    }
    QCOMPARE(fixture.digest(), before);
    QVERIFY(fixture.book().setStage(id, Stage::Lost, u" too dear "_s));
    QCOMPARE(fixture.book().lead(id)->lead.stageReason, u"too dear"_s);
}

void WorkTest::refusals()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    const LeadId id = fixture.id(u"owen"_s);
    ActivityDraft future = draft(ActivityKind::Call);
    future.at = fixture.clock.now() + std::chrono::minutes{1};
    QCOMPARE(fixture.book().log(id, future).error().code, ErrorCode::BadArgument);
    const LeadId nobody{4711};
    QCOMPARE(fixture.book().log(nobody, draft(ActivityKind::Note)).error().code, ErrorCode::NotFound);
    QCOMPARE(fixture.book().lead(nobody).error().code, ErrorCode::NotFound);
    QCOMPARE(fixture.book().rawRows(nobody).error().code, ErrorCode::NotFound);
    QVERIFY(fixture.book().rows(QList{nobody})->isEmpty());
    QCOMPARE(fixture.book().undo(ActionId{4711}).error().code, ErrorCode::NotFound);
    QCOMPARE(fixture.book().redo().error().code, ErrorCode::NotFound);
    QCOMPARE(fixture.book().history(100)->size(), 1);
}

void WorkTest::nothingDoneIsNoAction()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    const LeadId id = fixture.id(u"begona action:plt"_s);
    QVERIFY(fixture.book().log(id, draft(ActivityKind::Note)));
    QVERIFY(fixture.book().undo());
    const qsizetype before = fixture.book().history(100)->size();
    QVERIFY(fixture.book().setOptOut(id, Channel::Mail, false, {}));
    QVERIFY(fixture.book().setStep(id, u"first-mail"_s, false));
    QVERIFY(fixture.book().keepAsReal(id));
    QCOMPARE(fixture.book().history(100)->size(), before);
    QVERIFY2(fixture.book().redo(), "an action that did nothing must not end the redo");
}

// Model: the digest after each action that stands, and those that can be done again.
void WorkTest::randomWalk()
{
    LEADLINE_ONCE;
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    QList<LeadId> leads = fixture.ids();
    QVERIFY(fixture.book().log(leads.first(), draft(ActivityKind::Note)));
    QList<QByteArray> past{QByteArray("the import"), fixture.digest()};
    QList<QByteArray> future;
    std::mt19937 random(20260518); // NOLINT(cert-msc51-cpp): the same walk every time
    const auto below = [&random](size_t n) { return static_cast<qsizetype>(random() % n); };
    const QStringList steps{u"first-mail"_s, u"read-request"_s};
    int undone = 0;
    for (int i = 0; i < 300; ++i) {
        fixture.clock.advance(std::chrono::minutes{7});
        LeadBook &book = fixture.book();
        const LeadId id = leads.at(below(static_cast<size_t>(leads.size())));
        const qsizetype choice = below(10);
        if (choice < 3) {
            QVERIFY(book.undo());
            future.prepend(past.takeLast());
            ++undone;
        } else if (choice < 5) {
            QCOMPARE(book.redo().has_value(), !future.isEmpty());
            if (!future.isEmpty())
                past.append(future.takeFirst());
        } else {
            const qsizetype before = book.history(1000)->size();
            Status done;
            switch (choice) {
            case 5:
                done = book.log(id, draft(ActivityKind(below(4)), Direction(below(2))));
                break;
            case 6:
                done = book.setStage(id, allStages.at(static_cast<size_t>(below(8))), u"reason"_s);
                break;
            case 7:
                done = book.setOptOut(id, Channel(below(3)), below(2) == 0, u"asked"_s);
                break;
            case 8:
                done = book.setStep(id, steps.at(below(2)), below(2) == 0);
                break;
            default:
                done = book.decideBasis(id, u"asked %1"_s.arg(i));
                break;
            }
            if (book.history(1000)->size() > before) {
                past.append(fixture.digest());
                future.clear();
            } else if (done) {
                QCOMPARE(fixture.digest(), past.last());
            }
        }
        if (past.size() > 1)
            QCOMPARE(fixture.digest(), past.last());
        if (past.size() == 1) { // the import itself stays
            QVERIFY(book.log(leads.first(), draft(ActivityKind::Note)));
            past.append(fixture.digest());
            future.clear();
        }
    }
    QVERIFY(undone > 50);
    QVERIFY(fixture.book().check(false)->isEmpty());
}

} // namespace leadline::test

using leadline::test::WorkTest;
LEADLINE_TEST(WorkTest)

#include "worktest.moc"
