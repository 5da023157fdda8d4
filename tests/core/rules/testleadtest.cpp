// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/testlead.h"
#include "tests/support/suite.h"

using namespace leadline;
using namespace Qt::StringLiterals;

class TestLeadTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyFieldGivesItAway();
    void realLeadsAreReal_data();
    void realLeadsAreReal();
};

void TestLeadTest::anyFieldGivesItAway()
{
    for (const LeadFieldInfo &field : leadFields()) {
        for (const QString &mark :
             {u"MSFT_TEST_638400000000000000"_s, u"msft_test_1"_s, u"x Msft_Test y"_s}) {
            IncomingLead lead;
            lead.*field.member = mark;
            QVERIFY2(isTestLead(lead), field.key);
        }
    }
}

void TestLeadTest::realLeadsAreReal_data()
{
    QTest::addColumn<QString>("company");
    QTest::newRow("empty") << QString();
    QTest::newRow("test company") << u"Test Drive Ltd"_s;
    QTest::newRow("close") << u"MSFT TEST"_s;
    QTest::newRow("closer") << u"MSFT-TEST_1"_s;
}

void TestLeadTest::realLeadsAreReal()
{
    QFETCH(QString, company);
    IncomingLead lead;
    lead.company = company;
    lead.phone = u"1234567890"_s;
    QVERIFY(!isTestLead(lead));
}

LEADLINE_TEST(TestLeadTest)
#include "testleadtest.moc"
