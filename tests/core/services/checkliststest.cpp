// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/checklists.h"
#include "tests/core/services/bookfixture.h"
#include "tests/support/suite.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadline::test {
namespace {

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

ChecklistTemplate &templateOf(ChecklistSettings &settings, const QString &key)
{
    return *std::ranges::find(settings.templates, key, &ChecklistTemplate::key);
}

/// A step in front of the others.
ChecklistSettings withFirstStep(ChecklistSettings settings, const QString &templateKey,
                                const QString &stepKey)
{
    ChecklistStep step;
    step.key = stepKey;
    step.title = {{u"en"_s, stepKey}};
    templateOf(settings, templateKey).steps.prepend(step);
    return settings;
}

ActivityDraft draft(const QString &text)
{
    const QStringList words = text.split(u' ');
    return {
        *activityKindFromCode(words[0]), *directionFromCode(words[1]), *outcomeFromCode(words[2]), {}, {}};
}

QString nextOf(BookFixture &fixture, LeadId id)
{
    const LeadPage page = fixture.book().lead(id).value();
    const auto next = nextStep(page.steps);
    return next ? page.steps[*next].step.key : QString();
}

StepStop stopOf(BookFixture &fixture, LeadId id, StepKind kind)
{
    const LeadPage page = fixture.book().lead(id).value();
    const auto step = std::ranges::find_if(
        page.steps, [kind](const StepState &state) { return state.step.kind == kind && !state.doneAt; });
    return step == page.steps.end() ? StepStop::None : step->stop;
}

/// The page, the list and the facet agree about every lead's next step.
QString disagreement(BookFixture &fixture)
{
    QMap<QString, qint64> counted;
    for (const LeadId id : fixture.ids()) {
        const QString next = nextOf(fixture, id);
        ++counted[next];
        if (fixture.book().rows(QList{id})->first().nextStep.key != next)
            return u"the row of %1"_s.arg(id.value);
        LeadQuery query;
        query[Facet::NextStep].values = {next};
        if (!fixture.book().select(query)->ids.contains(id))
            return u"the facet of %1: %2"_s.arg(id.value).arg(next);
    }
    const FacetCounts facets = fixture.book().facets({}).value();
    for (const auto &[key, count] : facets[Facet::NextStep].asKeyValueRange()) {
        if (counted.value(key) != count)
            return u"the count of "_s + key;
    }
    return {};
}

} // namespace

class ChecklistsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFaultyFileLeavesTheShippedInForce();
    void savesWhatDiffersAndKeepsTheFileOfBefore();
    void refusesWhatDoesNotHold();
    void numbersVersions();
    void aLeadKeepsTheVersionItBegan();
    void leadsMoveUpAndBack();
    void offersHaveTheirOwn();
    void businessHoursCount();
    void stopsByFacts_data();
    void stopsByFacts();
    void aNewRequestTakesTheStopAway();
    void wrongNumberAsksForAnother();
    void outcomesAreSettings();
    void oneStepForManyLeads();
    void answersAreKept();
    void qualifiedTakesTheRequiredAnswers();
    void answersTravelWithAnExport();
};

void ChecklistsTest::aFaultyFileLeavesTheShippedInForce()
{
    BookFixture fixture;
    fixture.close();
    const QString path = fixture.profile().checklistsPath();
    const QByteArray broken = "{\"kind\": \"Leadline checklists\",\n \"templates\": [,]}";
    QVERIFY(put(path, broken));
    QVERIFY(fixture.open());
    const Checklists &rules = fixture.book().checklistRules();
    QVERIFY(rules.settings() == Checklists::shipped());
    QVERIFY(rules.faulty());
    QCOMPARE(rules.faulty()->path, path);
    QCOMPARE(rules.faulty()->fault.where, u"line 2"_s);
    QCOMPARE(bytesOf(path), broken);
    // Only a save takes its place, and keeps it.
    QVERIFY(fixture.book().setChecklists(withFirstStep(rules.settings(), u"install"_s, u"greet"_s)));
    QVERIFY(!fixture.book().checklistRules().faulty());
    QCOMPARE(bytesOf(path + u".bak"_s), broken);
}

void ChecklistsTest::savesWhatDiffersAndKeepsTheFileOfBefore()
{
    BookFixture fixture;
    const QString path = fixture.profile().checklistsPath();
    const ChecklistSettings shipped = Checklists::shipped();
    QCOMPARE(shipped.templates.size(), checklistKeys().size());
    QVERIFY(shipped.outcomes.wrongNumber && !shipped.qualification.isEmpty());
    const ChecklistSettings own = withFirstStep(shipped, u"install"_s, u"greet"_s);
    QVERIFY(fixture.book().setChecklists(own));
    const QByteArray first = bytesOf(path);
    QVERIFY(first.contains("greet") && !first.contains("portal-create"));
    QVERIFY(fixture.book().setChecklists(withFirstStep(own, u"install"_s, u"wave"_s)));
    QCOMPARE(bytesOf(path + u".bak"_s), first);
    QVERIFY(fixture.open());
    QVERIFY(bytesOf(path).contains("wave"));
    QCOMPARE(fixture.book().checklistRules().settings().templates[2].steps.first().key, u"wave"_s);
    QVERIFY(fixture.book().setChecklists(shipped));
    QVERIFY(fixture.book().checklistRules().settings() == shipped);
}

void ChecklistsTest::refusesWhatDoesNotHold()
{
    BookFixture fixture;
    ChecklistSettings settings = Checklists::shipped();
    templateOf(settings, u"install"_s).steps.clear();
    const Status saved = fixture.book().setChecklists(settings);
    QCOMPARE(saved.error().code, ErrorCode::BadArgument);
    QCOMPARE(saved.error().where, u"templates[3].steps"_s);
    QVERIFY(!QFile::exists(fixture.profile().checklistsPath()));
    // Leads of every kind have a checklist, whatever is taken out.
    settings.templates.clear();
    QVERIFY(fixture.book().setChecklists(settings));
    QCOMPARE(fixture.book().checklistRules().settings().templates.size(), checklistKeys().size());
}

void ChecklistsTest::numbersVersions()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    const LeadId id = fixture.id(u"begona action:plt"_s);
    const auto save = [&](const ChecklistSettings &settings) {
        return fixture.book().setChecklists(settings).has_value()
                   ? templateFor(fixture.book().checklistRules().settings().templates, u"contact-request"_s,
                                 {})
                         ->version
                   : 0;
    };
    const ChecklistSettings one = withFirstStep(Checklists::shipped(), u"contact-request"_s, u"one"_s);
    QCOMPARE(save(one), 2);
    QCOMPARE(save(one), 2); // nothing new
    const ChecklistSettings two = withFirstStep(one, u"contact-request"_s, u"two"_s);
    QCOMPARE(save(two), 3);
    QVERIFY(fixture.book().checklistRules().settings().earlier.isEmpty()); // nobody was on 2
    QVERIFY(fixture.book().setStep(id, u"two"_s, true));
    QCOMPARE(save(Checklists::shipped()), 1);
    QCOMPARE(fixture.book().checklistRules().settings().earlier.size(), 1);
    QCOMPARE(save(two), 3); // said before
    QVERIFY(fixture.book().checklistRules().settings().earlier.isEmpty());
    // A profile that has lost its file does not give a number again that leads bear.
    fixture.close();
    QVERIFY(QFile::remove(fixture.profile().checklistsPath()));
    QVERIFY(fixture.open());
    QCOMPARE(fixture.book().lead(id)->steps.first().step.key, u"read-request"_s);
    QCOMPARE(save(one), 4);
}

void ChecklistsTest::aLeadKeepsTheVersionItBegan()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    const LeadId begun = fixture.id(u"begona action:plt"_s);
    const LeadId fresh = fixture.id(u"isil"_s);
    QVERIFY(fixture.book().setStep(begun, u"read-request"_s, true));
    QVERIFY(fixture.book().facets({})); // the index is there, and has to follow
    ChecklistSettings settings = withFirstStep(Checklists::shipped(), u"contact-request"_s, u"greet"_s);
    settings = withFirstStep(settings, u"install"_s, u"greet"_s);
    QVERIFY(fixture.book().setChecklists(settings));
    QCOMPARE(nextOf(fixture, begun), u"first-mail"_s);
    QCOMPARE(nextOf(fixture, fresh), u"greet"_s);
    QCOMPARE(disagreement(fixture), QString());
    LeadPage page = fixture.book().lead(begun).value();
    QCOMPARE(std::pair(page.checklistVersion, page.checklistInForce), std::pair(1, 2));
    // Not begun any more: it begins anew.
    QVERIFY(fixture.book().setStep(begun, u"read-request"_s, false));
    QCOMPARE(nextOf(fixture, begun), u"greet"_s);
    QVERIFY(fixture.book().undo());
    QCOMPARE(nextOf(fixture, begun), u"first-mail"_s);
    // Whatever is ticked by itself is of its version too.
    QVERIFY(fixture.book().log(begun, draft(u"mail outbound sent"_s)));
    page = fixture.book().lead(begun).value();
    QCOMPARE(page.checklistVersion, 1);
    QVERIFY(page.steps[1].doneAt);
    QVERIFY(fixture.book().check(false)->isEmpty());
    QVERIFY(fixture.open());
    QCOMPARE(nextOf(fixture, begun), u"first-call"_s);
    QCOMPARE(disagreement(fixture), QString());
}

void ChecklistsTest::leadsMoveUpAndBack()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    const LeadId id = fixture.id(u"begona action:plt"_s);
    QVERIFY(fixture.book().setStep(id, u"read-request"_s, true));
    QVERIFY(fixture.book().checklistMoves()->isEmpty());
    QVERIFY(
        fixture.book().setChecklists(withFirstStep(Checklists::shipped(), u"contact-request"_s, u"greet"_s)));
    const auto moves = fixture.book().checklistMoves();
    QVERIFY(*moves == (QList<ChecklistMove>{{u"contact-request"_s, 1, 2, 1}}));
    QVERIFY(fixture.book().facets({}));
    const QByteArray before = fixture.digest();
    QCOMPARE(fixture.book().moveChecklists(*moves).value(), 1);
    QCOMPARE(nextOf(fixture, id), u"greet"_s);
    QCOMPARE(disagreement(fixture), QString());
    QVERIFY(fixture.book().lead(id)->steps[1].doneAt); // what was done stays done
    QVERIFY(fixture.book().checklistMoves()->isEmpty());
    QVERIFY(fixture.digest() != before);
    QCOMPARE(fixture.book().undo()->kind, u"checklist"_s);
    QCOMPARE(fixture.digest(), before);
    QCOMPARE(nextOf(fixture, id), u"first-mail"_s);
    QVERIFY(fixture.book().redo());
    QCOMPARE(nextOf(fixture, id), u"greet"_s);
    QCOMPARE(disagreement(fixture), QString());
    QCOMPARE(fixture.book().moveChecklists(*moves).value(), 0); // nobody is there any more
}

void ChecklistsTest::offersHaveTheirOwn()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    ChecklistSettings settings = Checklists::shipped();
    ChecklistTemplate own = templateOf(settings, u"install"_s);
    own.offer = u"fabrikam.rain-*"_s;
    own.steps = {own.steps[1]};
    settings.templates.append(own);
    const LeadId id = fixture.id(u"isil"_s);
    QVERIFY(fixture.book().facets({}));
    QVERIFY(fixture.book().setChecklists(settings));
    QCOMPARE(nextOf(fixture, id), u"onboarding-call"_s);
    QCOMPARE(fixture.book().lead(id)->steps.size(), 1);
    QCOMPARE(nextOf(fixture, fixture.id(u"owen"_s)), u"warm-mail"_s);
    QCOMPARE(disagreement(fixture), QString());
}

void ChecklistsTest::businessHoursCount()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    const LeadId id = fixture.id(u"isil"_s); // came on a Saturday
    const auto due = [&] { return toIso(fixture.book().lead(id)->steps.first().dueAt.value()); };
    QCOMPARE(due(), u"2026-05-16T12:00:00Z"_s);
    ChecklistSettings settings = Checklists::shipped();
    templateOf(settings, u"install"_s).steps.first().calendar = u"es"_s;
    QVERIFY(fixture.book().setChecklists(settings));
    QVERIFY2(due() > u"2026-05-18T07:00:00Z"_s, qPrintable(due()));
    templateOf(settings, u"install"_s).steps.first().calendar = u"gone"_s;
    QVERIFY(fixture.book().setChecklists(settings));
    QCOMPARE(due(), u"2026-05-16T12:00:00Z"_s);
}

void ChecklistsTest::stopsByFacts_data()
{
    QTest::addColumn<QString>("deed");
    QTest::addColumn<QString>("stop"); // of a mail
    QTest::addColumn<QString>("next");
    QTest::newRow("a reply") << u"mail inbound replied"_s << u"answered"_s << u"read-request"_s;
    QTest::newRow("reached") << u"call outbound reached"_s << u"answered"_s << u"read-request"_s;
    QTest::newRow("no answer") << u"call outbound no-answer"_s << QString() << u"read-request"_s;
    QTest::newRow("won") << u"stage won"_s << u"won"_s << u"read-request"_s;
    QTest::newRow("lost") << u"stage lost"_s << u"lost"_s << u"read-request"_s;
    QTest::newRow("expired") << u"stage expired"_s << u"expired"_s << u"read-request"_s;
    QTest::newRow("opted out of mail") << u"opt-out mail"_s << u"opted-out"_s << u"read-request"_s;
    QTest::newRow("opted out of the phone") << u"opt-out phone"_s << QString() << u"read-request"_s;
}

void ChecklistsTest::stopsByFacts()
{
    QFETCH(QString, deed);
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    const LeadId id = fixture.id(u"begona action:plt"_s);
    QVERIFY(fixture.book().facets({}));
    QCOMPARE(disagreement(fixture), QString());
    const QByteArray before = fixture.digest();
    const QString what = deed.section(u' ', 1);
    if (deed.startsWith("stage"_L1))
        QVERIFY(fixture.book().setStage(id, *stageFromCode(what), u"other: too dear"_s));
    else if (deed.startsWith("opt-out"_L1))
        QVERIFY(fixture.book().setOptOut(id, *channelFromCode(what), true, u"asked"_s));
    else
        QVERIFY(fixture.book().log(id, draft(deed)));
    QTEST(code(stopOf(fixture, id, StepKind::Mail)), "stop");
    QTEST(nextOf(fixture, id), "next");
    QVERIFY(fixture.book().setStep(id, u"read-request"_s, true));
    QCOMPARE(disagreement(fixture), QString());
    QVERIFY(fixture.open()); // read anew, it is the same
    QCOMPARE(disagreement(fixture), QString());
    // Who takes the cause back has the steps again.
    QVERIFY(fixture.book().undo());
    QVERIFY(fixture.book().undo());
    QCOMPARE(fixture.digest(), before);
    QCOMPARE(code(stopOf(fixture, id, StepKind::Mail)), QString());
    QCOMPARE(disagreement(fixture), QString());
}

void ChecklistsTest::aNewRequestTakesTheStopAway()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    const LeadId id = fixture.id(u"begona action:plt"_s);
    QVERIFY(fixture.book().log(id, draft(u"mail inbound replied"_s)));
    QCOMPARE(stopOf(fixture, id, StepKind::Mail), StepStop::Answered);
    fixture.clock.advance(48h);
    QVERIFY(fixture.importText(
        u"Created Date,Lead Source,First Name,Last Name,Email\n"
        "2026-05-20T05:00:00Z,AppSource (SPZA)-PLT | fabrikam.rain,Begoña,Núñez,begona@example.com\n"_s));
    QCOMPARE(stopOf(fixture, id, StepKind::Mail), StepStop::None);
    QCOMPARE(disagreement(fixture), QString());
}

void ChecklistsTest::wrongNumberAsksForAnother()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    const LeadId id = fixture.id(u"begona action:plt"_s);
    QVERIFY(fixture.book().facets({}));
    QVERIFY(fixture.book().log(id, draft(u"call outbound wrong-number"_s)));
    QCOMPARE(nextOf(fixture, id), u"find-number"_s);
    QCOMPARE(disagreement(fixture), QString());
    const Status ticked = fixture.book().setStep(id, u"find-number"_s, true);
    QCOMPARE(ticked.error().where, u"ends-by-itself"_s);
    fixture.clock.advance(1h);
    QVERIFY(fixture.book().edit(std::span(&id, 1), {{EditField::Phone, u"+34 683 554 010"_s, {}}}));
    QCOMPARE(nextOf(fixture, id), u"read-request"_s);
    QCOMPARE(disagreement(fixture), QString());
    QVERIFY(fixture.book().undo());
    QCOMPARE(nextOf(fixture, id), u"find-number"_s);
    QVERIFY(fixture.open());
    QCOMPARE(disagreement(fixture), QString());
    ChecklistSettings settings = Checklists::shipped();
    settings.outcomes.wrongNumber.reset();
    QVERIFY(fixture.book().setChecklists(settings));
    QCOMPARE(nextOf(fixture, id), u"read-request"_s);
}

void ChecklistsTest::outcomesAreSettings()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    ChecklistSettings settings = Checklists::shipped();
    settings.outcomes.noAnswer = {30min, 2};
    QVERIFY(fixture.book().setChecklists(settings));
    const LeadId id = fixture.id(u"begona action:plt"_s);
    QVERIFY(fixture.book().log(id, draft(u"call outbound no-answer"_s)));
    QVERIFY(fixture.book().lead(id)->lead.followUp->at == fixture.book().now() + 30min);
    fixture.clock.advance(1h);
    QVERIFY(fixture.book().log(id, draft(u"call outbound no-answer"_s)));
    QVERIFY(!fixture.book().lead(id)->lead.followUp);
}

void ChecklistsTest::oneStepForManyLeads()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    const LeadId begona = fixture.id(u"begona action:create"_s);
    const LeadId other = fixture.id(u"begona action:plt"_s);
    QVERIFY(fixture.importText(
        u"Created Date,Lead Source,First Name,Last Name,Email\n"
        "2026-05-18T05:00:00Z,AzurePortal-Create | bitnami.edx,Ada,Yılmaz,ada@example.com\n"
        "2026-05-18T05:00:00Z,AzurePortal-Create | bitnami.edx,Eva,Sanz,eva@example.com\n"_s));
    const LeadId ada = fixture.id(u"ada"_s);
    QVERIFY(fixture.book().setOptOut(ada, Channel::Mail, true, u"asked"_s));
    QVERIFY(fixture.book().setOptOut(ada, Channel::Mail, false, u"asked"_s));
    const QList<LeadId> ids{begona, ada, fixture.id(u"eva"_s), other, begona};
    const auto choices = fixture.book().nextSteps(ids);
    QCOMPARE(choices->first().step.key, u"onboarding-mail"_s);
    QCOMPARE(choices->first().leads, 4); // as often as a lead is named
    const QByteArray before = fixture.digest();
    const auto preview = fixture.book().previewTick(ids, u"onboarding-mail"_s);
    QCOMPARE(fixture.digest(), before);
    QCOMPARE(preview->ticked.size(), 3);
    QCOMPARE(preview->ticked.first().nextStep, u"support-call"_s);
    QCOMPARE(preview->unchanged, 1);
    const auto done = fixture.book().tickStep(ids, u"onboarding-mail"_s);
    QVERIFY(done->ticked == preview->ticked);
    QCOMPARE(nextOf(fixture, ada), u"support-call"_s);
    QCOMPARE(nextOf(fixture, other), u"read-request"_s);
    QCOMPARE(disagreement(fixture), QString());
    QCOMPARE(fixture.book().undo()->kind, u"bulk-step"_s);
    QCOMPARE(fixture.digest(), before);
    QCOMPARE(fixture.book().tickStep(ids, u"no-such-step"_s)->unchanged, 4);
    QCOMPARE(fixture.digest(), before);
    // A mixed lead has the step next, and nobody has decided yet.
    const LeadId mixed = fixture.id(u"teo"_s);
    QVERIFY(fixture.book().setStep(mixed, u"read-request"_s, true));
    const auto refused = fixture.book().tickStep(std::span(&mixed, 1), u"first-mail"_s);
    QCOMPARE(refused->refused.size(), 1);
    QCOMPARE(refused->refused.first().refusal, u"basis-needed"_s);
    QVERIFY(!fixture.book().lead(mixed)->steps[1].doneAt);
    const QList<LeadId> gone{LeadId{99'999}};
    QCOMPARE(fixture.book().tickStep(gone, u"first-mail"_s)->refused.first().refusal, u"not-found"_s);
}

void ChecklistsTest::answersAreKept()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    const LeadId id = fixture.id(u"begona action:plt"_s);
    const QByteArray before = fixture.digest();
    QVERIFY(fixture.book().answer(id, {{u"need"_s, u" a plan "_s, {}}, {u"timing"_s, u"NOW"_s, {}}}));
    QCOMPARE(fixture.book().lead(id)->answers.size(), 2);
    QCOMPARE(fixture.book().lead(id)->answers[0].value, u"a plan"_s);
    QCOMPARE(fixture.book().lead(id)->answers[1].value, u"now"_s);
    const QByteArray answered = fixture.digest();
    QVERIFY(answered != before);
    QVERIFY(fixture.book().answer(id, {{u"need"_s, u"a plan"_s, {}}})); // as it was: no action
    const Status bad = fixture.book().answer(id, {{u"need"_s, u"x"_s, {}}, {u"timing"_s, u"one day"_s, {}}});
    QCOMPARE(bad.error().where, u"bad-answer"_s);
    QCOMPARE(bad.error().detail, u"timing"_s);
    QCOMPARE(fixture.book().answer(id, {{u"colour"_s, u"x"_s, {}}}).error().code, ErrorCode::NotFound);
    QCOMPARE(fixture.digest(), answered);
    QVERIFY(fixture.book().answer(id, {{u"need"_s, {}, {}}}));
    QCOMPARE(fixture.book().lead(id)->answers.size(), 1);
    QVERIFY(fixture.book().undo());
    QCOMPARE(fixture.digest(), answered);
    QVERIFY(fixture.book().undo());
    QCOMPARE(fixture.digest(), before);
    QVERIFY(fixture.book().redo());
    QCOMPARE(fixture.digest(), answered);
    QVERIFY(fixture.open());
    QCOMPARE(fixture.digest(), answered);
}

void ChecklistsTest::qualifiedTakesTheRequiredAnswers()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    const LeadId id = fixture.id(u"begona action:plt"_s);
    // As it comes with the program nothing is in the way.
    QVERIFY(fixture.book().setStage(id, Stage::Qualified, {}));
    QVERIFY(fixture.book().undo());
    ChecklistSettings settings = Checklists::shipped();
    for (Criterion &criterion : settings.qualification[0].criteria)
        criterion.required = criterion.key == "need"_L1 || criterion.key == "timing"_L1;
    QVERIFY(fixture.book().setChecklists(settings));
    const Status refused = fixture.book().setStage(id, Stage::Qualified, u"I want to"_s, true);
    QCOMPARE(refused.error().where, u"answers-missing"_s);
    QCOMPARE(refused.error().detail, u"need, timing"_s);
    const auto report = fixture.book().edit(fixture.ids(), {{EditField::Stage, u"qualified"_s, {}}});
    QVERIFY(report && report->changes.isEmpty());
    QVERIFY(fixture.book().answer(id, {{u"need"_s, u"a plan"_s, {}}}));
    QCOMPARE(fixture.book().lead(id)->missingAnswers, QStringList(u"timing"_s));
    QVERIFY(fixture.book().answer(id, {{u"timing"_s, u"later"_s, {}}}));
    QVERIFY(fixture.book().setStage(id, Stage::Qualified, {}));
    // What a file brings is what somebody decided before.
    QVERIFY(fixture.importText(
        u"Created Date,Lead Source,First Name,Last Name,Email,Lead Status\n"
        "2026-05-18T05:00:00Z,AppSource (SPZA)-PLT | fabrikam.rain,Ada,Sanz,ada@example.com,qualified\n"_s));
    QCOMPARE(fixture.book().lead(fixture.id(u"ada"_s))->lead.stage, Stage::Qualified);
}

void ChecklistsTest::answersTravelWithAnExport()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    const LeadId id = fixture.id(u"begona action:plt"_s);
    QVERIFY(fixture.book().answer(id, {{u"need"_s, u"a plan"_s, {}}}));
    for (const auto format : {ExportOptions::Format::Csv, ExportOptions::Format::Json}) {
        ExportOptions options;
        options.format = format;
        const QString path = fixture.filePath(u"export"_s);
        QVERIFY(fixture.book().exportLeads(path, {}, options));
        QVERIFY(bytesOf(path).contains("a plan"));
        BookFixture other;
        const auto imported = other.import(path);
        QVERIFY(imported);
        QCOMPARE(other.book().lead(other.id(u"begona action:plt"_s))->answers.value(0).value, u"a plan"_s);
        QVERIFY(other.book().undo());
        QVERIFY(other.ids().isEmpty());
    }
}

LEADLINE_TEST(ChecklistsTest)

} // namespace leadline::test

#include "checkliststest.moc"
