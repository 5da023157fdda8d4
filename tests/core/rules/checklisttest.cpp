// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/checklist.h"
#include "core/rules/checklisttemplate.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace leadline;
using namespace Qt::StringLiterals;

class ChecklistTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picksATemplate_data();
    void picksATemplate();
    void nextStepIsTheFirstOpenOne();
    void ticksItself_data();
    void ticksItself();
    void shippedTemplates_data();
    void shippedTemplates();
    void everyTemplateIsShipped();
    void refusesBadTemplates_data();
    void refusesBadTemplates();
};

namespace {

QByteArray shipped(const QString &key)
{
    QFile file(QString::fromUtf8(LEADLINE_CHECKLIST_DIR) + u'/' + key + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// "call mail! data": the kinds of the steps; "!" is done.
QList<StepState> stepsFrom(const QString &text)
{
    QList<StepState> steps;
    for (const QString &one : text.split(u' ', Qt::SkipEmptyParts)) {
        StepState state;
        state.step.kind = *stepKindFromCode(one);
        if (one.endsWith(u'!'))
            state.doneAt = instantFromMs(1);
        steps.append(state);
    }
    return steps;
}

} // namespace

void ChecklistTest::picksATemplate_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<bool>("withheld");
    QTest::addColumn<QString>("key");
    QTest::newRow("PLT") << u"PLT"_s << false << u"contact-request"_s;
    QTest::newRow("StartTestDrive") << u"StartTestDrive"_s << false << u"test-drive"_s;
    QTest::newRow("INS") << u"INS"_s << false << u"install"_s;
    QTest::newRow("Create") << u"Create"_s << false << u"portal-create"_s;
    QTest::newRow("DNC") << u"DNC"_s << false << u"notice"_s;
    QTest::newRow("unknown") << u"INF"_s << false << u"generic"_s;
    QTest::newRow("none") << QString() << false << u"generic"_s;
    QTest::newRow("PLT withheld") << u"PLT"_s << true << u"generic"_s;
    QTest::newRow("INS withheld") << u"INS"_s << true << u"generic"_s;
    QTest::newRow("DNC withheld") << u"DNC"_s << true << u"notice"_s;
}

void ChecklistTest::picksATemplate()
{
    QFETCH(QString, action);
    QFETCH(bool, withheld);
    QFETCH(QString, key);
    QCOMPARE(templateKeyFor(Action::parse(action), withheld), key);
}

void ChecklistTest::nextStepIsTheFirstOpenOne()
{
    QVERIFY(!nextStep({}));
    QVERIFY(nextStep(stepsFrom(u"call mail"_s)) == 0);
    QVERIFY(nextStep(stepsFrom(u"call! mail data"_s)) == 1);
    QVERIFY(nextStep(stepsFrom(u"call mail! data"_s)) == 0);
    QVERIFY(!nextStep(stepsFrom(u"call! mail!"_s)));
}

void ChecklistTest::ticksItself_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("direction");
    QTest::addColumn<QString>("steps");
    QTest::addColumn<int>("ticked"); // -1: none
    QTest::newRow("call") << u"call"_s << u"outbound"_s << u"data mail call call"_s << 2;
    QTest::newRow("second call") << u"call"_s << u"outbound"_s << u"call! mail call"_s << 2;
    QTest::newRow("mail") << u"mail"_s << u"outbound"_s << u"call mail"_s << 1;
    QTest::newRow("meeting") << u"meeting"_s << u"outbound"_s << u"call meeting"_s << 1;
    QTest::newRow("all done") << u"mail"_s << u"outbound"_s << u"mail! call"_s << -1;
    QTest::newRow("none of its kind") << u"mail"_s << u"outbound"_s << u"call data decision"_s << -1;
    QTest::newRow("inbound") << u"call"_s << u"inbound"_s << u"call"_s << -1;
    QTest::newRow("internal") << u"meeting"_s << u"internal"_s << u"meeting"_s << -1;
    QTest::newRow("note") << u"note"_s << u"outbound"_s << u"data decision call"_s << -1;
    QTest::newRow("no steps") << u"call"_s << u"outbound"_s << QString() << -1;
}

void ChecklistTest::ticksItself()
{
    QFETCH(QString, kind);
    QFETCH(QString, direction);
    QFETCH(QString, steps);
    QFETCH(int, ticked);
    Activity activity;
    activity.kind = *activityKindFromCode(kind);
    activity.direction = *directionFromCode(direction);
    QCOMPARE(int(stepTickedBy(activity, stepsFrom(steps)).value_or(-1)), ticked);
}

void ChecklistTest::shippedTemplates_data()
{
    QTest::addColumn<QString>("key");
    for (const char *key : {"contact-request", "test-drive", "install", "portal-create", "notice", "generic"})
        QTest::newRow(key) << QString::fromLatin1(key);
}

void ChecklistTest::shippedTemplates()
{
    QFETCH(QString, key);
    const std::optional<ChecklistTemplate> made = checklistTemplateFromJson(shipped(key));
    QVERIFY(made);
    QCOMPARE(made->key, key);
    QCOMPARE(made->version, 1);
    QVERIFY(made->steps.size() >= 3 && made->steps.size() <= 6);
    QSet<QString> keys;
    std::chrono::minutes before{0};
    bool answersInADay = false;
    for (const ChecklistStep &step : made->steps) {
        keys.insert(step.key);
        for (const QString &language : {u"en"_s, u"es"_s, u"tr"_s}) {
            QVERIFY2(!made->title.value(language).isEmpty(), qPrintable(language));
            QVERIFY2(!step.title.value(language).isEmpty(), qPrintable(step.key + language));
            QVERIFY2(step.instructions.value(language).size() > 20, qPrintable(step.key + language));
        }
        QCOMPARE(step.title.size(), 3);
        QVERIFY(step.dueAfter >= before);
        before = step.dueAfter;
        const bool outreach =
            step.kind == StepKind::Call || step.kind == StepKind::Mail || step.kind == StepKind::Meeting;
        QVERIFY2(!(outreach && key == "notice"_L1), qPrintable(step.key));
        answersInADay |= outreach && step.required && step.dueAfter <= std::chrono::hours{24};
    }
    QCOMPARE(keys.size(), made->steps.size());
    QCOMPARE(answersInADay, key != "notice"_L1);
}

void ChecklistTest::everyTemplateIsShipped()
{
    for (const QString &action : {u"PLT"_s, u"INS"_s, u"DNC"_s, u"Create"_s, u"StartTestDrive"_s, u"INF"_s}) {
        for (const bool withheld : {false, true})
            QVERIFY(!shipped(templateKeyFor(Action::parse(action), withheld)).isEmpty());
    }
}

void ChecklistTest::refusesBadTemplates_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("good");
    const QByteArray step =
        R"({"key":"a","kind":"call","required":true,"due_after_minutes":5,"title":{"en":"A"}})";
    const auto with = [](const QByteArray &steps) {
        return QByteArray(R"({"key":"k","version":1,"title":{"en":"K"},"steps":[)" + steps + "]}");
    };
    const auto changed = [&step](const char *from, const char *to) {
        return QByteArray(step).replace(from, to);
    };
    QTest::newRow("good") << with(step) << true;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("no JSON") << QByteArray("{") << false;
    QTest::newRow("array") << QByteArray("[]") << false;
    QTest::newRow("no steps") << with({}) << false;
    QTest::newRow("a key twice") << with(step + "," + step) << false;
    QTest::newRow("unknown kind") << with(changed("call", "fax")) << false;
    QTest::newRow("no step key") << with(changed("\"a\"", "\"\"")) << false;
    QTest::newRow("due before") << with(changed(":5", ":-5")) << false;
    QTest::newRow("due as a text") << with(changed(":5", ":\"5\"")) << false;
    QTest::newRow("no step title") << with(changed("{\"en\":\"A\"}", "{}")) << false;
    QTest::newRow("step is no object") << with("1") << false;
    QTest::newRow("no key") << with(step).replace("\"k\"", "\"\"") << false;
    QTest::newRow("no version") << with(step).replace("version", "v") << false;
    QTest::newRow("no title") << with(step).replace("{\"en\":\"K\"}", "{}") << false;
}

void ChecklistTest::refusesBadTemplates()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, good);
    QCOMPARE(checklistTemplateFromJson(json).has_value(), good);
}

LEADLINE_TEST(ChecklistTest)
#include "checklisttest.moc"
