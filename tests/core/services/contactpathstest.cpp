// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every method of the book, tried on customers who may not be contacted.
#include "core/services/calendarexport.h"
#include "core/services/contactrules.h"
#include "tests/core/services/bookfixture.h"
#include "tests/support/suite.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

constexpr std::array channels{Channel::Phone, Channel::Mail, Channel::Meeting};

ActivityKind kindOf(Channel channel)
{
    switch (channel) {
    case Channel::Phone:
        return ActivityKind::Call;
    case Channel::Mail:
        return ActivityKind::Mail;
    case Channel::Meeting:
        return ActivityKind::Meeting;
    }
    return ActivityKind::Note;
}

StepKind stepOf(Channel channel)
{
    switch (channel) {
    case Channel::Phone:
        return StepKind::Call;
    case Channel::Mail:
        return StepKind::Mail;
    case Channel::Meeting:
        return StepKind::Meeting;
    }
    return StepKind::Data;
}

ActivityDraft outbound(Channel channel)
{
    return {kindOf(channel), Direction::Outbound, Outcome::None, {}, u"text"_s};
}

/// A blocked lead, and the channel that is shut.
struct Attempt
{
    BookFixture &fixture;
    QString who; ///< "notice", "mixed", "opted-out", "test"
    LeadId id;
    Channel channel = Channel::Mail;

    [[nodiscard]] LeadBook &book() const { return fixture.book(); }
    [[nodiscard]] LeadPage page() const { return book().lead(id).value(); }

    /// Is there an address to be had on this channel, whatever it is asked as?
    [[nodiscard]] bool linked() const
    {
        return std::ranges::any_of(channels, [&](Channel asked) {
            const auto link = book().contactLink(id, asked);
            return link && (asked == channel || (channel == Channel::Phone && link->startsWith("tel:"_L1)) ||
                            (channel == Channel::Mail && link->startsWith("mailto:"_L1)));
        });
    }
    [[nodiscard]] bool mailed(const QString &path) const
    {
        QFile file(path);
        return !file.open(QIODevice::ReadOnly) || file.readAll().contains('@');
    }
};

ExportOptions mailing()
{
    ExportOptions options;
    options.forMailing = true;
    return options;
}

bool logged(const Attempt &attempt)
{
    LeadBook &book = attempt.book();
    ActivityDraft earlier = outbound(attempt.channel);
    earlier.at = book.now() - std::chrono::hours{50};
    bool through = book.log(attempt.id, outbound(attempt.channel)) || book.log(attempt.id, earlier);
    if (attempt.channel == Channel::Phone) { // a call to come is one too, whatever it is written beside
        for (const ActivityKind kind : {ActivityKind::Call, ActivityKind::Note}) {
            ActivityDraft later{kind, Direction::Inbound, Outcome::None, {}, u"text"_s};
            later.callBackAt = book.now() + std::chrono::hours{2};
            through = book.log(attempt.id, later).has_value() || through;
        }
    }
    return through;
}

bool ticked(const Attempt &attempt)
{
    bool through = false;
    for (const StepState &state : attempt.page().steps) {
        if (state.step.kind == stepOf(attempt.channel))
            through = attempt.book().setStep(attempt.id, state.step.key, true).has_value() || through;
    }
    return through;
}

/// Whatever step is next.
bool tickedMany(const Attempt &attempt)
{
    for (const StepState &state : attempt.page().steps) {
        const auto report = attempt.book().tickStep(std::span(&attempt.id, 1), state.step.key);
        const bool isShut = state.step.kind == stepOf(attempt.channel);
        if (!report || (isShut && !report->ticked.isEmpty()))
            return true;
    }
    return false;
}

/// Whatever the mail says, and whatever the reason.
bool drafted(const Attempt &attempt)
{
    LeadBook &book = attempt.book();
    const MailWish typed{{}, {}, MailText{u"Hello"_s, u"Hello"_s}};
    return attempt.channel == Channel::Mail &&
           (book.mailDraft(attempt.id, {}) || book.mailDraft(attempt.id, typed) ||
            book.mailDraft(attempt.id, {u"generic"_s, u"en"_s, {}}, u"I want to"_s));
}

/// Whatever it is called, and whatever the reason. With no address where only mail is shut.
bool invited(const Attempt &attempt)
{
    LeadBook &book = attempt.book();
    const MeetingWish wish{book.now() + std::chrono::hours{48}, std::chrono::minutes{30}, u"Hello"_s,
                           u"https://meet.example"_s};
    const auto file = book.meetingFile(attempt.id, wish);
    const auto anyway = book.meetingFile(attempt.id, wish, u"I want to"_s);
    if (attempt.channel == Channel::Meeting || attempt.who != "opted-out"_L1)
        return file || anyway;
    return attempt.channel == Channel::Mail && (!file || file->contains("ATTENDEE"));
}

/// Nobody may be asked to work on a lead whose every channel is shut for good.
bool queued(const Attempt &attempt)
{
    if (attempt.who == "mixed"_L1 || attempt.who == "opted-out"_L1)
        return false; // to be decided on; open on another channel
    const auto queue = attempt.book().queue({}, 100);
    return !queue || std::ranges::find(queue->first, attempt.id, &QueuedLead::id) != queue->first.end();
}

/// A deadline that passed is a summons to call or to write.
bool remindedOf(const Attempt &attempt)
{
    if (attempt.who == "opted-out"_L1)
        return false; // open on another channel
    ReminderSettings settings;
    settings.quiet.on = false;
    FixedClock &clock = attempt.fixture.clock;
    const Instant before = clock.now();
    bool through = false;
    for (int hours = 0; hours < 24; ++hours) {
        clock.advance(std::chrono::hours{1});
        const auto news = attempt.book().reminders(settings);
        through = through || !news ||
                  std::ranges::find(news->reminders, attempt.id, &Reminder::lead) != news->reminders.end();
    }
    clock.set(before);
    return through;
}

/// An entry of the calendar is a summons too.
bool inCalendar(const Attempt &attempt)
{
    if (attempt.who == "opted-out"_L1)
        return false; // open on another channel
    const QString path = attempt.fixture.filePath(u"leads.ics"_s);
    QFile::remove(path);
    const CalendarWords words{u"Leads"_s, u"%1"_s, u"%1"_s, u"%1"_s, {}, true};
    const auto report = attempt.book().writeCalendar(path, words);
    QFile file(path);
    const LeadPage page = attempt.page();
    const QByteArray end =
        page.deadline.due
            ? toZone(*page.deadline.due, QTimeZone::utc()).toString(u"yyyyMMdd'T'HHmmss"_s).toLatin1()
            : QByteArray("no deadline");
    return !report || !file.open(QIODevice::ReadOnly) || file.readAll().contains(QByteArray("DTEND:" + end));
}

bool exported(const Attempt &attempt)
{
    if (attempt.channel != Channel::Mail)
        return false;
    const QString path = attempt.fixture.filePath(u"mailing.csv"_s);
    LeadQuery all;
    all.testLeads = attempt.who == "test"_L1;
    all.words = {attempt.page().lead.customer.email};
    const auto report = attempt.book().exportLeads(path, all, mailing());
    return !report || report->rows > 0 || attempt.mailed(path);
}

bool exportedThese(const Attempt &attempt)
{
    if (attempt.channel != Channel::Mail)
        return false;
    const QString path = attempt.fixture.filePath(u"these.csv"_s);
    const auto report = attempt.book().exportThese(path, {attempt.id}, mailing());
    return !report || report->rows > 0 || attempt.mailed(path);
}

bool reachedByMailing(const Attempt &attempt)
{
    const auto reached = attempt.book().reachedByMailing(std::span(&attempt.id, 1));
    return attempt.channel == Channel::Mail && (!reached || !reached->isEmpty());
}

/// The same person asks again, in another file: that opens nothing.
bool importedAgain(const Attempt &attempt)
{
    const Lead lead = attempt.page().lead;
    const QString file =
        u"Created Date,Lead Source,First Name,Last Name,Email,Phone,Country,Company\n"
        "2026-05-17T16:00:00Z,AppSource (SPZA)-PLT | %1,%2,%3,%4,%5,%6,%7\n"_s.arg(
            lead.offer.ref.code(), lead.customer.firstName, lead.customer.lastName, lead.customer.email,
            lead.customer.phone, lead.customer.country, lead.customer.company);
    const qint64 before = attempt.page().lead.summary.touches;
    return !attempt.fixture.importText(file) || attempt.page().lead.summary.touches != before + 1 ||
           attempt.linked() || logged(attempt);
}

/// Another address of the same customer is shut as well.
bool edited(const Attempt &attempt)
{
    const auto report =
        attempt.book().edit(std::span(&attempt.id, 1), {{EditField::Email, u"other@example.com"_s, {}},
                                                        {EditField::Phone, u"+34 683 554 010"_s, {}}});
    return !report || report->changes.size() != 2 || attempt.linked() || logged(attempt) ||
           exportedThese(attempt);
}

/// Past the gate only with a reason of some letters, and never where the company forbids it.
bool passedOnce(const Attempt &attempt)
{
    LeadBook &book = attempt.book();
    const ContactSettings usual = book.contactRules().settings();
    bool through = book.contactOnce(attempt.id, attempt.channel, u"  I want  "_s).has_value();
    ContactSettings strict = usual;
    strict.overrides = false;
    through = !book.setContactRules(strict) || through;
    through = book.contactOnce(attempt.id, attempt.channel, u"because I want to"_s) || through;
    return !book.setContactRules(usual) || through;
}

bool decided(const Attempt &attempt)
{
    // With a reason it is the way for a mixed lead, and for no other.
    const bool mixed = attempt.who == "mixed"_L1;
    const bool done = attempt.book().decideBasis(attempt.id, mixed ? u"  "_s : u"I want to"_s).has_value();
    return (mixed && done) || attempt.linked();
}

bool undone(const Attempt &attempt)
{
    if (attempt.who != "mixed"_L1)
        return false;
    const bool wasOpen = attempt.book().decideBasis(attempt.id, u"they asked"_s).has_value() &&
                         attempt.linked() == (attempt.channel != Channel::Meeting);
    return !wasOpen || !attempt.book().undo() || attempt.linked() || logged(attempt);
}

/// What was done and taken back before the customer objected cannot be done again after.
bool redone(const Attempt &attempt)
{
    if (attempt.who != "opted-out"_L1)
        return false;
    LeadBook &book = attempt.book();
    const bool ready = book.setOptOut(attempt.id, attempt.channel, false, {}) &&
                       book.log(attempt.id, outbound(attempt.channel)) && book.undo() &&
                       book.setOptOut(attempt.id, attempt.channel, true, {});
    return !ready || book.redo();
}

/// What a method of the book can do to a blocked customer: `reaches` is true where it got through, or why it
/// reaches nobody.
struct Path
{
    const char *method;
    std::function<bool(const Attempt &)> reaches;
    const char *reachesNobody = nullptr;
    bool changes = false; ///< the attempt leaves another state behind than it found
};

const char *const reads = "reads only";
const char *const words = "changes what is said about a lead, and contacts nobody";

QList<Path> allPaths()
{
    return {
        {"log", logged},
        {"setStep", ticked},
        {"tickStep", tickedMany},
        {"contactLink", [](const Attempt &attempt) { return attempt.linked(); }},
        {"mailDraft", drafted},
        {"meetingFile", invited},
        {"contactOnce", passedOnce},
        {"queue", queued},
        {"reminders", remindedOf},
        {"writeCalendar", inCalendar},
        {"exportLeads", exported},
        {"exportThese", exportedThese},
        {"reachedByMailing", reachedByMailing},
        {"import", importedAgain, nullptr, true},
        {"edit", edited, nullptr, true},
        {"decideBasis", decided, nullptr, true},
        {"undo", undone, nullptr, true},
        {"redo", redone, nullptr, true},
        {"open", {}, "gives the book"},
        {"select", {}, reads},
        {"firstRows", {}, reads},
        {"rows", {}, reads},
        {"facets", {}, reads},
        {"counts", {}, reads},
        {"touchFacets", {}, reads},
        {"lead", {}, reads},
        {"colleagues", {}, reads},
        {"rawRows", {}, reads},
        {"checklists", {}, reads},
        {"checklistRules", {}, reads},
        {"checklistMoves", {}, reads},
        {"previewTick", {}, reads},
        {"nextSteps", {}, reads},
        {"answer", {}, words},
        {"readAhead", {}, reads},
        {"refreshIfChangedOutside", {}, reads},
        {"previewEdit", {}, reads},
        {"fieldHistory", {}, reads},
        {"owners", {}, reads},
        {"dryRun", {}, reads},
        {"imports", {}, reads},
        {"unfinishedImport", {}, reads},
        {"workedOnSince", {}, reads},
        {"history", {}, reads},
        {"check", {}, "mends sums, which the gate reads"},
        {"digest", {}, reads},
        {"now", {}, reads},
        {"zone", {}, reads},
        {"responseTargets", {}, reads},
        {"mailMaterial", {}, "reads only; there is no address in it"},
        {"mailBook", {}, reads},
        {"ownName", {}, reads},
        {"remindersSaid", {}, "what was said already"},
        {"remindersStanding", {}, "takes reminders away, of those that were said"},
        {"putOff", {}, "when to look at a lead again; the queue leaves the blocked out"},
        {"setStage", {}, words},
        {"revertField", {}, words},
        {"setOptOut", {}, "the customer's word, with its reason in the journal"},
        {"keepAsReal", {}, "the user's word that a test lead is a customer, in the journal"},
        {"forgetUnfinishedImport", {}, words},
        {"undoImport", {}, "takes leads away"},
        {"backup", {}, "a copy of the store, opt-outs and notices in it"},
        {"restore", {}, "the store of a backup, opt-outs and notices in it"},
        {"setResponseTargets", {}, words},
        {"setChecklists", {}, "what is to be done; ticking it passes the gate"},
        {"moveChecklists", {}, "what is to be done; ticking it passes the gate"},
        {"suppress", {}, "whom nobody may contact"},
        {"suppressions", {}, reads},
        {"liftSuppression", {}, "what customers said stays; those who come later are as open as the rest"},
        {"contactRules", {}, reads},
        {"setContactRules", {}, "how often, and whether the gate may be passed for a reason"},
        {"setMails", {}, "what mails say, not who gets them"},
        {"setOwnName", {}, words},
    };
}

/// The names of the public methods of a class, in the order of its header.
QStringList publicMethods(const QString &header, const QString &className)
{
    QString text = header;
    text.remove(QRegularExpression(u"//[^\n]*"_s));
    const qsizetype begin = text.indexOf(u"public:"_s, text.indexOf(u"class "_s + className + u"\n{"_s));
    text = text.mid(begin + 7, text.indexOf(u"private:"_s, begin) - begin - 7);
    text.remove(QRegularExpression(u"\\[\\[\\w+\\]\\]|Q_DISABLE_COPY_MOVE\\(\\w+\\)"_s));
    QStringList methods;
    const QRegularExpression name(u"(~?\\w+)\\s*\\("_s);
    for (const QString &declaration : text.split(u';', Qt::SkipEmptyParts)) {
        const auto match = name.match(declaration);
        if (match.hasMatch() && !match.captured(1).startsWith(u'~'))
            methods.append(match.captured(1));
    }
    return methods;
}

QStringList unlisted(const QStringList &methods)
{
    QStringList missing = methods;
    for (const Path &path : allPaths())
        missing.removeAll(QLatin1StringView(path.method));
    return missing;
}

QString bookHeader()
{
    QFile file(QStringLiteral(LEADLINE_BOOK_HEADER));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Everything that says that this customer was contacted, or is to be.
QStringList outboundRecords(const Attempt &attempt)
{
    const LeadPage page = attempt.page();
    QStringList records;
    for (const TimelineEntry &entry : page.timeline) {
        if (entry.kind == TimelineEntry::Kind::Activity && entry.activity.isAttempt())
            records << u"activity"_s;
    }
    for (const StepState &state : page.steps) {
        if (state.step.kind == stepOf(attempt.channel) && state.doneAt)
            records << state.step.key;
    }
    if (page.lead.followUp)
        records << code(page.lead.followUp->kind);
    return records;
}

} // namespace

class ContactPathsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMethodIsListed();
    void aMethodThatIsNotListedIsNamed();
    void nobodyIsReached_data();
    void nobodyIsReached();
    void theSamePathsReachWhoMayBeContacted();
};

void ContactPathsTest::everyMethodIsListed()
{
    const QStringList methods = publicMethods(bookHeader(), u"LeadBook"_s);
    QVERIFY2(methods.size() > 40, qPrintable(methods.join(u' ')));
    const QStringList missing = unlisted(methods); // say in allPaths whether they reach anybody
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
    for (const Path &path : allPaths()) {
        QVERIFY2(methods.contains(QLatin1StringView(path.method)), path.method);
        QVERIFY2(bool(path.reaches) != (path.reachesNobody != nullptr), path.method);
    }
}

void ContactPathsTest::aMethodThatIsNotListedIsNamed()
{
    const QString header = u"class Other\n{\npublic:\n    void hidden();\n};\n"
                           "class LeadBook\n{\npublic:\n    ~LeadBook();\n    Q_DISABLE_COPY_MOVE(LeadBook)\n"
                           "    [[nodiscard]] Status log(LeadId id); ///< not sendNothing()\n"
                           "    [[nodiscard]] Result<QList<int>>\n    sendFax(std::span<const LeadId> ids,\n"
                           "            int copies = {});\nprivate:\n    void inside();\n};\n"_s;
    QCOMPARE(publicMethods(header, u"LeadBook"_s), QStringList({u"log"_s, u"sendFax"_s}));
    QCOMPARE(unlisted(publicMethods(header, u"LeadBook"_s)), QStringList(u"sendFax"_s));
}

void ContactPathsTest::nobodyIsReached_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("query");
    QTest::newRow("notice only") << u"notice"_s << u"nadia"_s;
    QTest::newRow("notice and request") << u"mixed"_s << u"teo"_s;
    QTest::newRow("opted out") << u"opted-out"_s << u"owen"_s;
    QTest::newRow("test lead") << u"test"_s << u"is:test"_s;
}

void ContactPathsTest::nobodyIsReached()
{
    QFETCH(QString, who);
    QFETCH(QString, query);
    for (const Channel channel : channels) {
        std::unique_ptr<BookFixture> fixture;
        for (const Path &path : allPaths()) {
            if (!path.reaches)
                continue;
            if (!fixture || path.changes) {
                fixture = std::make_unique<BookFixture>();
                QVERIFY(fixture->importText(smallFile()));
                if (who == "opted-out"_L1)
                    QVERIFY(fixture->book().setOptOut(fixture->id(query), channel, true, u"asked"_s));
            }
            const Attempt attempt{*fixture, who, fixture->id(query), channel};
            const QStringList before = outboundRecords(attempt);
            const QString name = QString(QLatin1StringView(path.method) + u" on "_s + code(channel));
            QVERIFY2(!path.reaches(attempt), qPrintable(name));
            QVERIFY2(outboundRecords(attempt) == before, qPrintable(name));
        }
    }
}

/// So that a path which would fail for everybody does not pass as shut.
void ContactPathsTest::theSamePathsReachWhoMayBeContacted()
{
    for (const char *method :
         {"log", "setStep", "contactLink", "mailDraft", "queue", "reminders", "writeCalendar", "exportLeads",
          "exportThese", "reachedByMailing", "import", "edit"}) {
        for (const Channel channel : {Channel::Phone, Channel::Mail}) {
            BookFixture fixture;
            QVERIFY(fixture.importText(smallFile()));
            const Attempt attempt{fixture, u"free"_s, fixture.id(u"begona action:plt"_s), channel};
            const QList<Path> paths = allPaths();
            const auto path = std::ranges::find_if(
                paths, [method](const Path &one) { return qstrcmp(one.method, method) == 0; });
            const bool isMailing = QLatin1StringView(method).contains("xport"_L1) ||
                                   QLatin1StringView(method).contains("ail"_L1);
            QVERIFY2(path->reaches(attempt) == (channel == Channel::Mail || !isMailing), method);
        }
    }
}

LEADLINE_TEST(ContactPathsTest)

} // namespace leadline::test

#include "contactpathstest.moc"
