// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/identity.h"
#include "core/rules/leadsourceparser.h"
#include "tests/support/suite.h"

#include <functional>

using namespace leadline;
using namespace Qt::StringLiterals;

class IdentityTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys_data();
    void keys();
    void separatorsInDataDoNotMix();
    void sameTouch_data();
    void sameTouch();
    void otherTouch();
    void estimatedTimeStaysOut();
    void withheld();
    void valuesForEver();
};

namespace {

Customer customer(const QString &first, const QString &last, const QString &email, const QString &phone,
                  const QString &company, const QString &country = {})
{
    Customer made;
    made.firstName = first;
    made.lastName = last;
    made.email = email;
    made.phone = phone;
    made.company = company;
    made.country = country;
    return made;
}

Touch touch(const QString &leadSource = u"AppSource (SPZA)-PLT | fabrikam-demo.rainwater"_s,
            const QString &note = u"We want a price for 14 nurseries."_s)
{
    const LeadSource parsed = parseLeadSource(leadSource);
    Touch made;
    made.source = parsed.source;
    made.action = parsed.action;
    made.offer = parsed.offer;
    made.received = *instantFromIso(u"2026-05-18T09:00:00Z");
    made.note = note;
    return made;
}

} // namespace

void IdentityTest::keys_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<Customer>("who");
    QTest::newRow("mail") << u"mail:ada@example.org"_s
                          << customer(u"Ada"_s, u"Y"_s, u" ADA@Example.org "_s, {}, u"X"_s);
    QTest::newRow("Turkish mail") << u"mail:info@firm.com"_s << customer({}, {}, u"İNFO@FİRM.COM"_s, {}, {});
    QTest::newRow("tag stays") << u"mail:ada+x@example.org"_s
                               << customer({}, {}, u"Ada+x@example.org"_s, {}, {});
    QTest::newRow("person") << u"person:isik nunez|ornek a.s.|+905328167923"_s
                            << customer(u"Işık"_s, u"Núñez"_s, {}, u"0532 816 79 23"_s, u"Örnek  A.Ş."_s,
                                        u"Türkiye"_s);
    QTest::newRow("name in one field")
        << u"person:isik nunez||"_s << customer({}, u" IŞIK  NUÑEZ"_s, {}, {}, {});
    QTest::newRow("no country") << u"person:ada||05328167923"_s
                                << customer(u"Ada"_s, {}, {}, u"0532 816 79 23"_s, {});
    QTest::newRow("phone only") << u"person:||+34683554009"_s
                                << customer({}, {}, {}, u"+34 683 55 40 09"_s, {});
    QTest::newRow("bad mail, name") << u"person:teo m||"_s
                                    << customer(u"Teo"_s, u"M"_s, u"teo[at]example.org"_s, {}, {});
    QTest::newRow("bad mail only") << u"person:teo[at]example.org||"_s
                                   << customer({}, {}, u"Teo[at]example.org"_s, {}, {});
    QTest::newRow("company only") << QString() << customer({}, {}, {}, {}, u"Contoso"_s, u"US"_s);
    QTest::newRow("phone without digits") << QString() << customer({}, {}, {}, u"n/a"_s, u"Contoso"_s);
    QTest::newRow("nobody") << QString() << Customer();
}

void IdentityTest::keys()
{
    QFETCH(QString, key);
    QFETCH(Customer, who);
    QCOMPARE(identityKey(who), key);
}

void IdentityTest::separatorsInDataDoNotMix()
{
    QVERIFY(identityKey(customer(u"a|b"_s, {}, {}, {}, {})) !=
            identityKey(customer(u"a"_s, {}, {}, {}, u"b|"_s)));
    QCOMPARE(identityKey(customer(u"a|b"_s, {}, {}, {}, {})).count(u'|'), 2);
}

void IdentityTest::sameTouch_data()
{
    QTest::addColumn<Touch>("other");
    QTest::newRow("the same") << touch();
    QTest::newRow("wording of the source") << touch(u"spza-plt|Fabrikam-Demo.Rainwater"_s);
    QTest::newRow("spaces in the note") << touch(touch().source.code() + u"-PLT|fabrikam-demo.rainwater"_s,
                                                 u" We want a price\n for\u00A014  nurseries. "_s);
    Touch stored = touch();
    stored.id = {7};
    stored.lead = {3};
    stored.customer = {4};
    stored.import = {5};
    stored.line = 9;
    QTest::newRow("another import") << stored;
    Touch numbered = touch();
    numbered.externalId = u"6a0f3c1e"_s;
    QTest::newRow("with an id") << numbered;
    Touch dated = touch();
    dated.timeBasis = TimeBasis::Day;
    QTest::newRow("basis of the time") << dated;
}

void IdentityTest::sameTouch()
{
    QFETCH(Touch, other);
    QCOMPARE(touchFingerprint(other), touchFingerprint(touch()));
    QCOMPARE(withheldKey(other), withheldKey(touch()));
}

void IdentityTest::otherTouch()
{
    const quint64 mine = touchFingerprint(touch());
    QVERIFY(touchFingerprint(touch(u"AzureMarketplace-PLT|fabrikam-demo.rainwater"_s)) != mine);
    QVERIFY(touchFingerprint(touch(u"SPZA-INS|fabrikam-demo.rainwater"_s)) != mine);
    // The offer is the lead's, however the row spells it.
    QCOMPARE(touchFingerprint(touch(u"SPZA-PLT|Rainwater Planner"_s)), mine);
    Touch later = touch();
    later.received += std::chrono::milliseconds{1};
    QVERIFY(touchFingerprint(later) != mine);
    Touch shouted = touch();
    shouted.note = shouted.note.toUpper();
    QVERIFY(touchFingerprint(shouted) != mine);
}

void IdentityTest::estimatedTimeStaysOut()
{
    Touch first = touch();
    first.timeBasis = TimeBasis::Estimated;
    Touch second = first;
    second.received += std::chrono::hours{100};
    QCOMPARE(touchFingerprint(first), touchFingerprint(second));
    QVERIFY(touchFingerprint(first) != touchFingerprint(touch()));
}

void IdentityTest::withheld()
{
    QVERIFY(withheldKey(touch()).startsWith(u"withheld:"_s));
    QVERIFY(withheldKey(touch()) != withheldKey(touch(u"SPZA-DNC|fabrikam-demo.rainwater"_s)));
    QVERIFY(withheldKey(touch()) != withheldKey(touch(u"SPZA-PLT|fabrikam-demo.rain-water"_s)));
    Touch undated = touch();
    undated.timeBasis = TimeBasis::Estimated;
    Touch numbered = undated;
    numbered.externalId = u"6a0f3c1e"_s;
    QVERIFY(withheldKey(undated) != withheldKey(numbered));
}

void IdentityTest::valuesForEver()
{
    // They stand in files: a change here needs a migration of every store.
    QCOMPARE(touchFingerprint(touch()), 12332976945977155337ULL);
    QCOMPARE(withheldKey(touch()), u"withheld:b1dbc10f5c7528bd"_s);
}

LEADLINE_TEST(IdentityTest)
#include "identitytest.moc"
