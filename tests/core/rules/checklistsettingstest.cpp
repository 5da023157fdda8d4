// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/checklistsettings.h"
#include "tests/support/suite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadline::test {
namespace {

ChecklistStep step(const QString &key, StepKind kind = StepKind::Mail)
{
    ChecklistStep made;
    made.key = key;
    made.kind = kind;
    made.required = kind == StepKind::Call;
    made.dueAfter = 90min;
    made.title = {{u"en"_s, key.toUpper()}, {u"tr"_s, u"adım"_s}};
    made.instructions = {{u"es"_s, u"hágalo"_s}};
    return made;
}

ChecklistTemplate checklist(const QString &key, const QString &offer, int version,
                            const QList<ChecklistStep> &steps)
{
    ChecklistTemplate made;
    made.key = key;
    made.offer = offer;
    made.version = version;
    made.title = {{u"en"_s, key}};
    made.steps = steps;
    return made;
}

ChecklistSettings usual()
{
    ChecklistSettings settings;
    for (const QString &key : checklistKeys())
        settings.templates.append(checklist(key, {}, 1, {step(u"read"_s, StepKind::Data)}));
    settings.outcomes.wrongNumber = step(u"find-number"_s, StepKind::Data);
    settings.qualification = {{{}, {{u"need"_s, CriterionKind::Text, false, {{u"en"_s, u"Need?"_s}}, {}}}}};
    return settings;
}

const QByteArray good = R"({"kind":"Leadline checklists",
 "templates":[{"key":"install","version":2,"title":{"en":"I"},
   "steps":[{"key":"a","kind":"call","due_after_minutes":60,"title":{"en":"A"}},
            {"key":"b","kind":"data","due_after_minutes":0,"title":{"en":"B"}}]}],
 "earlier":[{"key":"install","version":3,"title":{"en":"I"},
   "steps":[{"key":"a","kind":"call","due_after_minutes":60,"title":{"en":"A"}}]}],
 "outcomes":{"no-answer":{"again_after_minutes":30,"at_most":5},"wrong-number":null},
 "qualification":[{"offer":"contoso.*","criteria":[
   {"key":"k","kind":"choice","required":true,"question":{"en":"?"},
    "choices":[{"key":"x","text":{"en":"X"}},{"key":"y","text":{"en":"Y"}}]}]}]})";

} // namespace

class ChecklistSettingsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAFile();
    void comesBackAsItWas();
    void saysWhatIsWrongAndWhere_data();
    void saysWhatIsWrongAndWhere();
    void theMostSpecificTemplateApplies_data();
    void theMostSpecificTemplateApplies();
    void tellsVersionsApart_data();
    void tellsVersionsApart();
};

void ChecklistSettingsTest::readsAFile()
{
    const auto read = checklistSettingsFromJson(good, usual());
    QVERIFY2(read, read ? "" : qPrintable(read.error().where));
    QCOMPARE(read->templates.size(), usual().templates.size());
    const ChecklistTemplate *install = templateFor(read->templates, u"install"_s, {});
    QVERIFY(install && install->version == 2 && install->steps.size() == 2);
    QCOMPARE(read->earlier.size(), 1);
    QVERIFY(read->outcomes.noAnswer == (RetryRule{30min, 5}));
    QVERIFY(read->outcomes.voicemail == (RetryRule{24h, 3})); // as usual
    QVERIFY(!read->outcomes.wrongNumber);
    QCOMPARE(read->qualification.size(), 1);
    QCOMPARE(read->qualification[0].criteria[0].choices[1].key, u"y"_s);
    const auto empty = checklistSettingsFromJson(R"({"kind":"Leadline checklists"})", usual());
    QVERIFY(empty && *empty == usual());
}

void ChecklistSettingsTest::comesBackAsItWas()
{
    ChecklistSettings settings = usual();
    settings.templates[2] = checklist(u"install"_s, {}, 4, {step(u"x"_s), step(u"y"_s, StepKind::Call)});
    settings.templates[2].steps[0].calendar = u"es"_s;
    settings.templates.append(checklist(u"install"_s, u"contoso.*"_s, 5, {step(u"x"_s)}));
    settings.earlier.append(checklist(u"install"_s, {}, 2, {step(u"old"_s)}));
    settings.outcomes.voicemail = {3h, 0};
    settings.qualification.append(
        {u"Contoso ERP"_s, {{u"size"_s, CriterionKind::YesNo, true, {{u"en"_s, u"Large?"_s}}, {}}}});
    const QByteArray json = checklistSettingsToJson(settings, usual());
    const auto read = checklistSettingsFromJson(json, usual());
    QVERIFY2(read, read ? "" : qPrintable(read.error().where));
    QVERIFY(*read == settings);
    // What is as usual is not written: it follows the program.
    const QJsonObject plain = QJsonDocument::fromJson(checklistSettingsToJson(usual(), usual())).object();
    QVERIFY(plain["templates"_L1].toArray().isEmpty() && !plain.contains("outcomes"_L1) &&
            !plain.contains("qualification"_L1));
}

void ChecklistSettingsTest::saysWhatIsWrongAndWhere_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, const QByteArray &from, const QByteArray &to, FaultCode fault,
                        const QString &where) {
        QTest::newRow(name) << QByteArray(good).replace(from, to) << int(fault) << where;
    };
    QTest::newRow("no JSON") << QByteArray("{\n,") << int(FaultCode::NotJson) << u"line 2"_s;
    row("another file", "Leadline checklists", "Leadline targets", FaultCode::NotOurs, u"kind"_s);
    row("a word too many", "\"earlier\"", "\"erlier\"", FaultCode::UnknownMember, u"erlier"_s);
    row("a word too many in a step", "\"kind\":\"data\"", "\"kind\":\"data\",\"due\":1",
        FaultCode::UnknownMember, u"templates[1].steps[2].due"_s);
    row("unknown template", "\"key\":\"install\",\"version\":2", "\"key\":\"instal\",\"version\":2",
        FaultCode::UnknownTemplate, u"templates[1].key"_s);
    row("unknown kind", "\"data\"", "\"fax\"", FaultCode::UnknownKind, u"templates[1].steps[2].kind"_s);
    row("due as text", "\"due_after_minutes\":0", "\"due_after_minutes\":\"0\"", FaultCode::BadNumber,
        u"templates[1].steps[2].due_after_minutes"_s);
    row("due in ten years", "\"due_after_minutes\":0", "\"due_after_minutes\":5256000", FaultCode::BadNumber,
        u"templates[1].steps[2].due_after_minutes"_s);
    row("a key twice", "\"key\":\"b\"", "\"key\":\"a\"", FaultCode::BadKey, u"templates[1].steps[2].key"_s);
    row("no title", "{\"en\":\"B\"}", "{\"en\":\" \"}", FaultCode::NoText, u"templates[1].steps[2].title"_s);
    row("a version twice", "\"version\":3", "\"version\":2", FaultCode::TemplateTwice, u"earlier[1]"_s);
    row("outreach in a notice", "\"key\":\"install\",\"version\":2", "\"key\":\"notice\",\"version\":2",
        FaultCode::OutreachInNotice, u"templates[1].steps[1].kind"_s);
    row("again at once", "\"again_after_minutes\":30", "\"again_after_minutes\":0", FaultCode::BadNumber,
        u"outcomes.no-answer.again_after_minutes"_s);
    row("again for ever", "\"at_most\":5", "\"at_most\":500", FaultCode::BadNumber,
        u"outcomes.no-answer.at_most"_s);
    row("an outcome that leads nowhere", "\"no-answer\"", "\"reached\"", FaultCode::UnknownMember,
        u"outcomes.reached"_s);
    row("unknown kind of question", "\"choice\"", "\"stars\"", FaultCode::UnknownKind,
        u"qualification[1].criteria[1].kind"_s);
    row("nothing to choose", ",{\"key\":\"y\",\"text\":{\"en\":\"Y\"}}", "", FaultCode::NoSteps,
        u"qualification[1].criteria[1].choices"_s);
    row("a choice twice", "\"key\":\"y\"", "\"key\":\"x\"", FaultCode::BadKey,
        u"qualification[1].criteria[1].choices[2].key"_s);
}

void ChecklistSettingsTest::saysWhatIsWrongAndWhere()
{
    QFETCH(QByteArray, json);
    const auto read = checklistSettingsFromJson(json, usual());
    QVERIFY(!read);
    QTEST(int(read.error().code), "code");
    QTEST(read.error().where, "where");
}

void ChecklistSettingsTest::theMostSpecificTemplateApplies_data()
{
    QTest::addColumn<QString>("offer");
    QTest::addColumn<int>("version");
    QTest::newRow("its code") << u"Contoso.ERP"_s << 4;
    QTest::newRow("a longer beginning") << u"contoso.erp-light"_s << 3;
    QTest::newRow("its publisher") << u"contoso.crm"_s << 2;
    QTest::newRow("another") << u"fabrikam.erp"_s << 1;
    QTest::newRow("none") << QString() << 1;
}

void ChecklistSettingsTest::theMostSpecificTemplateApplies()
{
    QFETCH(QString, offer);
    const QList<ChecklistStep> steps{step(u"a"_s)};
    const QList<ChecklistTemplate> templates{checklist(u"install"_s, {}, 1, steps),
                                             checklist(u"install"_s, u"contoso.*"_s, 2, steps),
                                             checklist(u"install"_s, u"contoso.erp*"_s, 3, steps),
                                             checklist(u"install"_s, u"contoso.erp"_s, 4, steps),
                                             checklist(u"generic"_s, u"contoso.erp"_s, 9, steps)};
    const ChecklistTemplate *found = templateFor(templates, u"install"_s, OfferRef::parse(offer));
    QVERIFY(found);
    QTEST(found->version, "version");
    QVERIFY(!templateFor(templates, u"notice"_s, OfferRef::parse(offer)));
}

void ChecklistSettingsTest::tellsVersionsApart_data()
{
    QTest::addColumn<QList<ChecklistStep>>("to");
    QTest::addColumn<QString>("said"); // "+added -removed ~changed, moved"
    const ChecklistStep a = step(u"a"_s);
    const ChecklistStep b = step(u"b"_s);
    const ChecklistStep c = step(u"c"_s);
    ChecklistStep other = b;
    other.dueAfter = 5h;
    QTest::newRow("nothing") << QList{a, b} << QString();
    QTest::newRow("added") << QList{a, c, b} << u"+c"_s;
    QTest::newRow("removed") << QList{b} << u"-a"_s;
    QTest::newRow("changed") << QList{a, other} << u"~b"_s;
    QTest::newRow("moved") << QList{b, a} << u"moved"_s;
    QTest::newRow("all") << QList{other, c} << u"+c -a ~b"_s;
}

void ChecklistSettingsTest::tellsVersionsApart()
{
    QFETCH(QList<ChecklistStep>, to);
    const ChecklistDifference found = difference(checklist(u"install"_s, {}, 1, {step(u"a"_s), step(u"b"_s)}),
                                                 checklist(u"install"_s, {}, 2, to));
    QStringList said;
    for (const auto &[sign, steps] :
         {std::pair(u'+', found.added), std::pair(u'-', found.removed), std::pair(u'~', found.changed)}) {
        for (const ChecklistStep &one : steps)
            said.append(QString(sign + one.key));
    }
    if (found.reordered)
        said.append(u"moved"_s);
    QTEST(said.join(u' '), "said");
}

LEADLINE_TEST(ChecklistSettingsTest)

} // namespace leadline::test

#include "checklistsettingstest.moc"
