// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/qualification.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

QList<Criterion> criteria()
{
    Criterion choice{u"timing"_s, CriterionKind::Choice, true, {}, {}};
    choice.choices = {{u"now"_s, {}}, {u"next-year"_s, {}}};
    return {{u"need"_s, CriterionKind::Text, true, {}, {}},
            {u"size"_s, CriterionKind::Text, false, {}, {}},
            {u"decides"_s, CriterionKind::YesNo, true, {}, {}},
            choice};
}

QList<QualificationAnswer> answersOf(const QStringList &texts)
{
    QList<QualificationAnswer> answers;
    for (const QString &text : texts)
        answers.append({text.section(u'=', 0, 0), text.section(u'=', 1), {}});
    return answers;
}

} // namespace

class QualificationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data()
    {
        QTest::addColumn<int>("criterion");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept"); // null: it is no answer
        QTest::newRow("words") << 0 << u"  a plan "_s << u"a plan"_s;
        QTest::newRow("nothing") << 0 << u"  "_s << u""_s;
        QTest::newRow("yes") << 2 << u"YES"_s << u"yes"_s;
        QTest::newRow("no") << 2 << u"no"_s << u"no"_s;
        QTest::newRow("perhaps") << 2 << u"perhaps"_s << QString();
        QTest::newRow("taken away") << 2 << u""_s << u""_s;
        QTest::newRow("a choice") << 3 << u"Next year"_s << u"next-year"_s;
        QTest::newRow("no choice") << 3 << u"tomorrow"_s << QString();
    }

    void answers()
    {
        QFETCH(int, criterion);
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        const auto found = checkedAnswer(criteria()[criterion], typed);
        QCOMPARE(found.has_value(), !kept.isNull());
        QCOMPARE(found.value_or(QString()), kept);
    }

    void missing_data()
    {
        QTest::addColumn<QStringList>("answers");
        QTest::addColumn<QStringList>("missing");
        QTest::newRow("none") << QStringList{} << QStringList{u"need"_s, u"decides"_s, u"timing"_s};
        QTest::newRow("what is not asked for")
            << QStringList{u"size=500"_s, u"old=x"_s} << QStringList{u"need"_s, u"decides"_s, u"timing"_s};
        QTest::newRow("some") << QStringList{u"need=plan"_s, u"timing=now"_s} << QStringList{u"decides"_s};
        QTest::newRow("a choice that is gone")
            << QStringList{u"need=plan"_s, u"timing=soon"_s, u"decides=no"_s} << QStringList{u"timing"_s};
        QTest::newRow("all") << QStringList{u"need=plan"_s, u"timing=now"_s, u"decides=no"_s}
                             << QStringList{};
    }

    void missing()
    {
        QFETCH(QStringList, answers);
        QTEST(missingAnswers(criteria(), answersOf(answers)), "missing");
    }

    void plansAreForOffers()
    {
        const QList<QualificationPlan> plans{
            {{}, {criteria()[0]}}, {u"contoso.*"_s, {criteria()[1]}}, {u"contoso.erp"_s, {}}};
        QCOMPARE(criteriaFor(OfferRef::parse(u"fabrikam.erp"_s), plans).value(0).key, u"need"_s);
        QCOMPARE(criteriaFor(OfferRef::parse(u"contoso.crm"_s), plans).value(0).key, u"size"_s);
        QVERIFY(criteriaFor(OfferRef::parse(u"Contoso.ERP"_s), plans).isEmpty());
        QVERIFY(criteriaFor(OfferRef::parse(u"contoso.crm"_s), {}).isEmpty());
    }
};

LEADLINE_TEST(QualificationTest)

} // namespace leadline::test

#include "qualificationtest.moc"
