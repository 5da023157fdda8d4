// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/services/bookfixture.h"
#include "tests/support/suite.h"

#include <QtCore/QElapsedTimer>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

Customer customerOf(BookFixture &fixture, LeadId id)
{
    return fixture.book().lead(id)->lead.customer;
}

/// "email: a -> b" for each change, "email: code" for each refusal.
QStringList linesOf(const EditReport &report)
{
    QStringList lines;
    for (const EditedField &change : report.changes)
        lines.append(QString(code(change.field) + u": "_s + change.before + u" -> "_s + change.after));
    for (const RefusedEdit &refused : report.refused)
        lines.append(QString(code(refused.field) + u": "_s + refused.code));
    return lines;
}

QStringList linesOf(const QList<FieldChangeEntry> &history, EditField field)
{
    QStringList lines;
    for (const FieldChangeEntry &entry : history) {
        if (entry.field == field)
            lines.append(u"%1 %2 %3:%4 %5 -> %6"_s.arg(entry.first ? u"first"_s : u"then"_s)
                             .arg(entry.kind, entry.fileName)
                             .arg(entry.line)
                             .arg(entry.before, entry.after));
    }
    return lines;
}

ImportOverrides withPolicy(DuplicatePolicy policy)
{
    ImportOverrides overrides;
    overrides.decisions = ImportDecisions{};
    overrides.decisions->duplicates = policy;
    return overrides;
}

} // namespace

class EditTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneFieldIsOneAction();
    void thePreviewIsTheRun();
    void aRefusedFieldKeepsTheLeadAsItIs();
    void aNumberIsReadInTheNewCountry();
    void whatIsAsItWasIsNotJudged();
    void somebodyStays();
    void withheldPeopleGetNames();
    void anUnknownLeadIsRefused();
    void bulkIsOneStep();
    void customersCountOnce();
    void stagesObeyTheirRules();
    void aReasonCanBeCorrected();
    void whatTheUserEmptiedStaysEmpty_data();
    void whatTheUserEmptiedStaysEmpty();
    void importsStillKnowThePerson_data();
    void importsStillKnowThePerson();
    void anImportOfEditedLeadsAsksBeforeItGoes();
    void theIndexFollowsNames();
    void historyTellsEveryChange();
    void aFieldIsSetBack();
    void aStageIsSetBackByItsRules();
    void ownersAreListed();
    void manyAreQuick();
};

void EditTest::oneFieldIsOneAction()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    const LeadId id = fixture.id(u"owen"_s);
    const QByteArray before = fixture.digest();
    const auto report = fixture.book().edit(QList{id}, {{EditField::LastName, u" van Dyk "_s, {}}});
    QVERIFY(report);
    QCOMPARE(linesOf(*report), QStringList{u"last-name: de Wit -> van Dyk"_s});
    const QByteArray after = fixture.digest();
    QVERIFY(after != before);
    QCOMPARE(fixture.id(u"dyk"_s), id);
    QVERIFY(fixture.ids(u"wit"_s).isEmpty());
    const JournalEntry entry = fixture.book().history(1)->first();
    QCOMPARE(entry.id, report->action);
    QCOMPARE(entry.kind, u"edit"_s);
    QCOMPARE(entry.subject, u"Owen de Wit"_s);
    QCOMPARE(entry.detail, u"last-name"_s);
    QVERIFY(fixture.book().undo());
    QCOMPARE(fixture.digest(), before);
    QCOMPARE(fixture.id(u"wit"_s), id);
    QVERIFY(fixture.book().redo());
    QCOMPARE(fixture.digest(), after);
    QVERIFY(fixture.book().check(false)->isEmpty());
}

void EditTest::thePreviewIsTheRun()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    const QList<LeadId> all = fixture.ids();
    const QList<FieldEdit> edits{{EditField::Phone, u"617 555 0199"_s, {}},
                                 {EditField::Owner, u"Ada"_s, {}},
                                 {EditField::Stage, u"lost"_s, u"budget"_s}};
    const QByteArray before = fixture.digest();
    const auto preview = fixture.book().previewEdit(all, edits);
    QVERIFY(preview);
    QVERIFY(!preview->changes.isEmpty() && !preview->refused.isEmpty());
    QVERIFY(!preview->action.isSet());
    QCOMPARE(fixture.digest(), before);
    QCOMPARE(fixture.book().history(10)->size(), 1);
    auto run = fixture.book().edit(all, edits);
    QVERIFY(run);
    QVERIFY(run->action.isSet());
    run->action = {};
    QCOMPARE(*run, *preview);
    QVERIFY(fixture.book().undo());
    QCOMPARE(fixture.digest(), before);
}

void EditTest::aRefusedFieldKeepsTheLeadAsItIs()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    const LeadId id = fixture.id(u"owen"_s);
    const QByteArray before = fixture.digest();
    const auto report = fixture.book().edit(
        QList{id}, {{EditField::Company, u"Other"_s, {}}, {EditField::Email, u"owen@example"_s, {}}});
    QCOMPARE(linesOf(*report), QStringList{u"email: email-no-dot"_s});
    QCOMPARE(report->refused.first().name, u"Owen de Wit"_s);
    QVERIFY(!report->action.isSet());
    QCOMPARE(fixture.digest(), before);
    QCOMPARE(fixture.book().history(10)->size(), 1);
}

void EditTest::aNumberIsReadInTheNewCountry()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    const LeadId id = fixture.id(u"owen"_s);
    const FieldEdit phone{EditField::Phone, u"683 554 009"_s, {}};
    QCOMPARE(linesOf(*fixture.book().edit(QList{id}, {phone})), QStringList{u"phone: phone-not-possible"_s});
    QVERIFY(
        fixture.book().edit(QList{id}, {phone, {EditField::Country, u"España"_s, {}}})->refused.isEmpty());
    QCOMPARE(customerOf(fixture, id).phone, u"683 554 009"_s);
    QCOMPARE(customerOf(fixture, id).country, u"ES"_s);
    QCOMPARE(*fixture.book().contactLink(id, Channel::Phone), u"tel:+34683554009"_s);
}

void EditTest::whatIsAsItWasIsNotJudged()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(u"Lead ID,Created Date,Lead Source,First Name,Email,Phone,Country\n"
                               "A1,2026-05-18T05:00:00Z,SPZA-PLT | a.b,Odd,odd@example,none,Narnia\n"_s));
    const LeadId id = fixture.id(u"odd"_s);
    const auto report = fixture.book().edit(QList{id}, {{EditField::Email, u"odd@example"_s, {}},
                                                        {EditField::Phone, u"none"_s, {}},
                                                        {EditField::Country, u"Narnia"_s, {}}});
    QVERIFY(report->refused.isEmpty() && report->changes.isEmpty());
    QCOMPARE(report->unchanged, 1);
    QVERIFY(!report->action.isSet());
}

void EditTest::somebodyStays()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    const LeadId id = fixture.id(u"owen"_s);
    const QList<FieldEdit> allButPhone{
        {EditField::FirstName, {}, {}}, {EditField::LastName, {}, {}}, {EditField::Email, {}, {}}};
    QVERIFY(fixture.book().edit(QList{id}, allButPhone)->refused.isEmpty());
    QCOMPARE(linesOf(*fixture.book().edit(QList{id}, {{EditField::Phone, {}, {}}})),
             QStringList{u"phone: nobody-left"_s});
    QCOMPARE(customerOf(fixture, id).phone, u"16175550112"_s);
}

void EditTest::withheldPeopleGetNames()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    const LeadId id = fixture.id(u"action:create offer:fabrikam.rain-vm"_s);
    QVERIFY(customerOf(fixture, id).withheld);
    const auto named = fixture.book().edit(QList{id}, {{EditField::FirstName, u"Zoë"_s, {}}});
    QVERIFY(!customerOf(fixture, id).withheld);
    QCOMPARE(fixture.id(u"zoe"_s), id);
    // Nobody was known before, so nobody needs to be left.
    QVERIFY(fixture.book().revertField(id, EditField::FirstName, named->action)->refused.isEmpty());
    QVERIFY(customerOf(fixture, id).withheld);
    QVERIFY(fixture.book().check(false)->isEmpty());
}

void EditTest::anUnknownLeadIsRefused()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    const LeadId nobody{4711};
    const QList<FieldEdit> edit{{EditField::Owner, u"Ada"_s, {}}};
    QCOMPARE(fixture.book().edit(QList{nobody}, edit).error().code, ErrorCode::NotFound);
    QCOMPARE(fixture.book().previewEdit(QList{nobody}, edit).error().code, ErrorCode::NotFound);
    QCOMPARE(fixture.book().setStage(nobody, Stage::Won, {}).error().code, ErrorCode::NotFound);
    QCOMPARE(fixture.book().fieldHistory(nobody).error().code, ErrorCode::NotFound);
    const LeadId owen = fixture.id(u"owen"_s);
    QCOMPARE(linesOf(*fixture.book().edit(QList{nobody, owen}, edit)),
             (QStringList{u"owner:  -> Ada"_s, u"owner: not-found"_s}));
}

void EditTest::bulkIsOneStep()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    const QList<LeadId> all = fixture.ids();
    QVERIFY(fixture.book().setStage(all.first(), Stage::Won, {}));
    const QByteArray before = fixture.digest();
    const auto report = fixture.book().edit(all, {{EditField::Stage, u"qualified"_s, {}}});
    QCOMPARE(report->changes.size(), all.size() - 1);
    QCOMPARE(report->refused.size(), 1);
    QCOMPARE(report->refused.first().lead, all.first());
    QCOMPARE(report->refused.first().code, u"closed-is-final"_s);
    QCOMPARE(fixture.ids(u"stage:qualified"_s).size(), all.size() - 1);
    const JournalEntry entry = fixture.book().history(1)->first();
    QCOMPARE(entry.kind, u"bulk-edit"_s);
    QCOMPARE(entry.subject, QString::number(all.size() - 1));
    QCOMPARE(entry.detail, u"stage"_s);
    QVERIFY(fixture.book().undo());
    QCOMPARE(fixture.digest(), before);
    QVERIFY(fixture.book().redo());
    QCOMPARE(fixture.ids(u"stage:qualified"_s).size(), all.size() - 1);
}

void EditTest::customersCountOnce()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    const QList<LeadId> both = fixture.ids(u"begona"_s);
    QCOMPARE(both.size(), 2);
    const auto report = fixture.book().edit(both, {{EditField::Company, u"Viveros"_s, {}}});
    QCOMPARE(report->changes.size(), 1);
    QCOMPARE(report->unchanged, 1);
    for (const LeadId id : both)
        QCOMPARE(customerOf(fixture, id).company, u"Viveros"_s);
    const QList<LeadId> twice{both.first(), both.first()};
    QCOMPARE(fixture.book().edit(twice, {{EditField::Company, u"V"_s, {}}})->changes.size(), 1);
}

void EditTest::stagesObeyTheirRules()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    LeadBook &book = fixture.book();
    const LeadId id = fixture.id(u"owen"_s);
    QVERIFY(book.setStage(id, Stage::Qualified, {}));
    QVERIFY(book.setStage(id, Stage::New, {})); // nobody has tried yet
    QVERIFY(book.log(id, {ActivityKind::Call, Direction::Outbound, Outcome::NoAnswer, {}, {}}));
    QVERIFY(book.lead(id)->attempted);
    const auto refused = [&](Stage stage, const QString &reason = {}) {
        const QByteArray before = fixture.digest();
        const Status status = book.setStage(id, stage, reason);
        return status || status.error().code != ErrorCode::Refused || fixture.digest() != before
                   ? u"done"_s
                   : QString(status.error().where + u' ' + status.error().detail);
    };
    QCOMPARE(refused(Stage::New), u"already-attempted attempted"_s);
    QVERIFY(book.setStage(id, Stage::InConversation, {}));
    QCOMPARE(refused(Stage::Expired), u"customer-answered lost"_s);
    QCOMPARE(refused(Stage::Disqualified, u"other"_s), u"note-needed disqualified"_s);
    QVERIFY(book.setStage(id, Stage::Disqualified, u"Not a customer"_s));
    QCOMPARE(book.lead(id)->lead.stageReason, u"not-a-customer"_s);
    QCOMPARE(refused(Stage::Won), u"closed-is-final in-conversation"_s);
    QCOMPARE(refused(Stage::InConversation), u"reason-needed in-conversation"_s);
    QVERIFY(book.setStage(id, Stage::InConversation, u"wrote again"_s));
    QCOMPARE(book.lead(id)->lead.stageReason, u"wrote again"_s);
    // Undo asks no rule.
    for (int i = 0; i < 4; ++i)
        QVERIFY(book.undo());
    QCOMPARE(book.lead(id)->lead.stage, Stage::New);
}

void EditTest::aReasonCanBeCorrected()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    LeadBook &book = fixture.book();
    const LeadId id = fixture.id(u"owen"_s);
    QVERIFY(book.setStage(id, Stage::Lost, u"budget"_s, true));
    const Deadline answered = book.lead(id)->deadline;
    fixture.clock.advance(std::chrono::hours{1});
    QVERIFY(book.setStage(id, Stage::Lost, u"timeline"_s));
    QCOMPARE(book.lead(id)->lead.stageReason, u"timeline"_s);
    QCOMPARE(book.lead(id)->deadline, answered); // closed when it was closed
    const qsizetype actions = book.history(10)->size();
    QVERIFY(book.setStage(id, Stage::Lost, u"timeline"_s));
    QVERIFY(book.setStage(id, Stage::Lost, {}));
    QCOMPARE(book.history(10)->size(), actions);
}

void EditTest::whatTheUserEmptiedStaysEmpty_data()
{
    QTest::addColumn<DuplicatePolicy>("policy");
    QTest::addColumn<bool>("undone");
    QTest::addColumn<bool>("filled");
    QTest::newRow("fill") << DuplicatePolicy::Fill << false << false;
    QTest::newRow("overwrite") << DuplicatePolicy::Overwrite << false << true;
    QTest::newRow("add") << DuplicatePolicy::Add << false << false;
    QTest::newRow("taken back") << DuplicatePolicy::Fill << true << true;
}

void EditTest::whatTheUserEmptiedStaysEmpty()
{
    QFETCH(DuplicatePolicy, policy);
    QFETCH(bool, undone);
    QFETCH(bool, filled);
    BookFixture fixture;
    LeadBook &book = fixture.book();
    const QString header =
        u"LeadSource,First Name,Last Name,Email,Phone,Company,Title,Owner,Created Date\n"_s;
    const QString first = u"SPZA-PLT|a.one,Ada,Work,ada@example.org,16175550112,Works,,Zoë,2026-05-17\n"_s;
    QVERIFY(fixture.importText(header + first));
    const LeadId ada = fixture.id(u"ada"_s);
    QVERIFY(book.edit(QList{ada}, {{EditField::Company, {}, {}}, {EditField::Owner, {}, {}}}));
    if (undone)
        QVERIFY(book.undo());
    const QString later = u"SPZA-INS|a.one,Ada,Work,ada@example.org,16175550112,Other,CTO,Max,2026-05-18\n"_s;
    const auto report = fixture.importText(header + later, withPolicy(policy));
    QVERIFY(report);
    QCOMPARE(report->newTouches, 1);
    const Lead lead = book.lead(ada)->lead;
    QCOMPARE(!lead.customer.company.isEmpty(), filled);
    QCOMPARE(lead.owner, undone ? u"Zoë"_s : filled ? u"Max"_s : QString());
    // What nobody emptied is filled as ever.
    QCOMPARE(lead.customer.jobTitle, policy == DuplicatePolicy::Add ? QString() : u"CTO"_s);
    QVERIFY(book.check(false)->isEmpty());
}

void EditTest::importsStillKnowThePerson_data()
{
    QTest::addColumn<DuplicatePolicy>("policy");
    QTest::newRow("add") << DuplicatePolicy::Add;
    QTest::newRow("fill") << DuplicatePolicy::Fill;
}

void EditTest::importsStillKnowThePerson()
{
    QFETCH(DuplicatePolicy, policy);
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    for (const LeadId id : fixture.ids()) {
        const QString number = QString::number(id.value);
        const auto report = fixture.book().edit(
            QList{id}, {{EditField::Email, QString(u"new"_s + number + u"@example.com"_s), {}},
                        {EditField::FirstName, QString(u"Name"_s + number), {}},
                        {EditField::Company, QString(u"Firm"_s + number), {}}});
        QVERIFY(report->refused.isEmpty());
    }
    const QByteArray edited = fixture.digest();
    const auto again = fixture.importText(smallFile(), withPolicy(policy));
    QVERIFY(again);
    QCOMPARE(again->newCustomers, 0);
    QCOMPARE(again->newLeads, 0);
    QCOMPARE(again->newTouches, 0);
    QCOMPARE(fixture.digest(), edited);
}

void EditTest::anImportOfEditedLeadsAsksBeforeItGoes()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    const ImportId run = fixture.book().imports()->first().id;
    const LeadId owen = fixture.id(u"owen"_s);
    QVERIFY(fixture.book().edit(QList{owen}, {{EditField::Company, u"Other"_s, {}}}));
    QCOMPARE(*fixture.book().workedOnSince(run), QList{owen});
    QCOMPARE(fixture.book().undoImport(run, UndoChoice::Ask).error().code, ErrorCode::ChangedSince);
    QVERIFY(fixture.book().undoImport(run, UndoChoice::KeepChanged));
    QCOMPARE(fixture.ids(), QList{owen});
    QCOMPARE(customerOf(fixture, owen).company, u"Other"_s);
    QVERIFY(fixture.book().check(false)->isEmpty());
}

void EditTest::theIndexFollowsNames()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    const LeadId owen = fixture.id(u"owen"_s);
    LeadQuery byName;
    byName.sort = LeadSort::Name;
    const auto place = [&] { return fixture.book().select(byName)->ids.indexOf(owen); };
    const qsizetype before = place();
    QVERIFY(before > 1);
    QVERIFY(fixture.book().edit(QList{owen}, {{EditField::FirstName, u"Aaron"_s, {}}}));
    const qsizetype after = place();
    QVERIFY(after < before);
    QVERIFY(fixture.book().undo());
    QCOMPARE(place(), before);
    QVERIFY(fixture.book().redo());
    QCOMPARE(place(), after);
}

void EditTest::historyTellsEveryChange()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    LeadBook &book = fixture.book();
    const LeadId id = fixture.id(u"owen"_s);
    QVERIFY(book.edit(QList{id}, {{EditField::Company, u"Foster"_s, {}}, {EditField::Owner, u"Ada"_s, {}}}));
    QVERIFY(book.edit(fixture.ids(), {{EditField::Company, u"One firm"_s, {}}}));
    QVERIFY(book.edit(QList{id}, {{EditField::Company, u"Mistaken"_s, {}}}));
    QVERIFY(book.undo());
    QVERIFY(book.setStage(id, Stage::Lost, u"budget: next year"_s));
    QVERIFY(fixture.importText(u"Lead ID,Created Date,Lead Source,Email,Company\n"
                               "B1,2026-05-18T08:00:00Z,SPZA-PLT | a.b,ada@example.org,X\n"
                               "B2,2026-05-18T08:00:00Z,SPZA-PLT | a.b,owen@example.net,Overwritten\n"_s,
                               withPolicy(DuplicatePolicy::Overwrite)));
    const auto history = book.fieldHistory(id);
    QVERIFY(history);
    QCOMPARE(linesOf(*history, EditField::Company),
             (QStringList{u"then import leads2.csv:3 One firm -> Overwritten"_s,
                          u"then bulk-edit :0 Foster -> One firm"_s,
                          u"then edit :0 Foster, Ng & Partners -> Foster"_s,
                          u"first import leads1.csv:5  -> Foster, Ng & Partners"_s}));
    QCOMPARE(linesOf(*history, EditField::Owner), QStringList{u"then edit :0  -> Ada"_s});
    QCOMPARE(linesOf(*history, EditField::Stage),
             (QStringList{u"then stage :0 new -> lost"_s, u"first import leads1.csv:5  -> new"_s}));
    const auto closed = std::ranges::find(*history, u"lost"_s, &FieldChangeEntry::after);
    QCOMPARE(closed->reason, u"budget: next year"_s);
    QCOMPARE(closed->at, fixture.clock.now());
}

void EditTest::aFieldIsSetBack()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(u"Lead ID,Created Date,Lead Source,First Name,Email,Phone,Country\n"
                               "A1,2026-05-18T05:00:00Z,SPZA-PLT | a.b,Odd,odd@example,none,Narnia\n"_s));
    LeadBook &book = fixture.book();
    const LeadId id = fixture.id(u"odd"_s);
    const QByteArray first = fixture.digest();
    const auto edited = book.edit(QList{id}, {{EditField::Email, u"odd@example.org"_s, {}}});
    QVERIFY(book.edit(QList{id}, {{EditField::Email, u"odder@example.org"_s, {}}}));
    const QByteArray before = fixture.digest();
    // A value that nobody may type, but that stood there.
    const auto back = book.revertField(id, EditField::Email, edited->action);
    QCOMPARE(linesOf(*back), QStringList{u"email: odder@example.org -> odd@example"_s});
    QCOMPARE(fixture.digest(), first);
    QCOMPARE(book.history(1)->first().kind, u"set-back"_s);
    QVERIFY(book.undo());
    QCOMPARE(fixture.digest(), before);
    QCOMPARE(book.revertField(id, EditField::Phone, edited->action).error().code, ErrorCode::NotFound);
    const ActionId import = book.fieldHistory(id)->last().action;
    QCOMPARE(book.revertField(id, EditField::Email, import).error().code, ErrorCode::NotFound);
}

void EditTest::aStageIsSetBackByItsRules()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    LeadBook &book = fixture.book();
    const LeadId id = fixture.id(u"owen"_s);
    const auto actionOfLast = [&] { return book.history(1)->first().id; };
    QVERIFY(book.setStage(id, Stage::Qualified, {}));
    const ActionId qualified = actionOfLast();
    QVERIFY(book.setStage(id, Stage::Lost, u"spam"_s));
    const ActionId lost = actionOfLast();
    QCOMPARE(linesOf(*book.revertField(id, EditField::Stage, lost)),
             QStringList{u"stage: closed-is-final"_s});
    QVERIFY(book.setStage(id, Stage::InConversation, u"no spam after all"_s));
    const ActionId reopened = actionOfLast();
    QCOMPARE(linesOf(*book.revertField(id, EditField::Stage, reopened)),
             QStringList{u"stage: in-conversation -> lost"_s});
    QCOMPARE(book.lead(id)->lead.stageReason, u"spam"_s);
    QVERIFY(book.undo());
    QVERIFY(book.revertField(id, EditField::Stage, qualified)->refused.isEmpty());
    QCOMPARE(book.lead(id)->lead.stage, Stage::New);
}

void EditTest::ownersAreListed()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    QVERIFY(fixture.book().owners()->isEmpty());
    const QList<LeadId> all = fixture.ids();
    QVERIFY(fixture.book().edit(all, {{EditField::Owner, u"Zoë"_s, {}}}));
    QVERIFY(fixture.book().edit(QList{all.first()}, {{EditField::Owner, u"ada"_s, {}}}));
    QCOMPARE(*fixture.book().owners(), (QStringList{u"ada"_s, u"Zoë"_s}));
}

// The bar is for a release build; this one only sees that time does not grow with the square.
void EditTest::manyAreQuick()
{
    LEADLINE_ONCE;
    constexpr int count = 10'000;
    BookFixture fixture;
    QString text = u"Created Date,Lead Source,First Name,Last Name,Email,Country,Company\n"_s;
    for (int i = 0; i < count; ++i)
        text += u"2026-05-18T05:00:00Z,SPZA-PLT | a.b,Person,No%1,p%1@example.com,US,Firm %1\n"_s.arg(i);
    QVERIFY(fixture.importText(text));
    const QList<LeadId> all = fixture.ids();
    QCOMPARE(all.size(), count);
    QElapsedTimer timer;
    const auto timed = [&](const char *what, auto job) {
        timer.start();
        job();
        qInfo("%s: %lld ms", what, timer.elapsed());
        QVERIFY2(timer.elapsed() < 20'000, what);
    };
    timed("owner and company of all", [&] {
        const auto report = fixture.book().edit(
            all, {{EditField::Owner, u"Ada"_s, {}}, {EditField::Company, u"One firm"_s, {}}});
        QCOMPARE(report->changes.size(), 2 * count);
    });
    timed("stage of all", [&] {
        QCOMPARE(fixture.book().edit(all, {{EditField::Stage, u"won"_s, {}}})->changes.size(), count);
    });
    timed("preview", [&] {
        QCOMPARE(fixture.book().previewEdit(all, {{EditField::Owner, u"Zoë"_s, {}}})->changes.size(), count);
    });
    timed("undo", [&] { QVERIFY(fixture.book().undo()); });
    timed("one", [&] { QVERIFY(fixture.book().edit(QList{all.at(7)}, {{EditField::Owner, u"Z"_s, {}}})); });
    QCOMPARE(fixture.ids(u"stage:new"_s).size(), count);
}

} // namespace leadline::test

using leadline::test::EditTest;
LEADLINE_TEST(EditTest)

#include "edittest.moc"
