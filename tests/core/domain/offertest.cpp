// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/offer.h"
#include "tests/support/suite.h"

using namespace leadline;
using namespace Qt::StringLiterals;

class OfferTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void codesOfHandMadeOnes();
    void comparesByKey();
};

void OfferTest::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("publisher");
    QTest::addColumn<QString>("offerId");
    QTest::addColumn<QString>("title");
    const auto row = [](const QString &text, const QString &publisher, const QString &offerId,
                        const QString &title) {
        QTest::addRow("'%s'", qUtf8Printable(text)) << text << publisher << offerId << title;
    };
    row(u"checkpoint.check-point-r77-10sg-byol"_s, u"checkpoint"_s, u"check-point-r77-10sg-byol"_s, {});
    row(u"bitnami.openedxcypress"_s, u"bitnami"_s, u"openedxcypress"_s, {});
    row(u"docusign.3701c77e-1cfa-4c56-91e6-3ed0b622145"_s, u"docusign"_s,
        u"3701c77e-1cfa-4c56-91e6-3ed0b622145"_s, {});
    row(u"fabrikam-demo.rain-2.0.1"_s, u"fabrikam-demo"_s, u"rain-2.0.1"_s, {});
    row(u" fabrikam.rain "_s, u"fabrikam"_s, u"rain"_s, {});
    row(u"Rainwater Planner"_s, {}, {}, u"Rainwater Planner"_s);
    row(u"Rainwater Planner 2.0"_s, {}, {}, u"Rainwater Planner 2.0"_s);
    row(u"Rainwater"_s, {}, {}, u"Rainwater"_s);
    row(u"fabrikam."_s, {}, {}, u"fabrikam."_s);
    row(u".rain"_s, {}, {}, u".rain"_s);
    row(u"."_s, {}, {}, u"."_s);
    row(u"a\u00A0b.c"_s, {}, {}, u"a\u00A0b.c"_s);
    row(QString(), {}, {}, {});
}

void OfferTest::parses()
{
    QFETCH(QString, text);
    QFETCH(QString, publisher);
    QFETCH(QString, offerId);
    QFETCH(QString, title);
    const OfferRef ref = OfferRef::parse(text);
    QCOMPARE(ref.publisher, publisher);
    QCOMPARE(ref.offerId, offerId);
    QCOMPARE(ref.title, title);
    QCOMPARE(ref.code(), text.trimmed());
    QCOMPARE(ref.hasId(), !offerId.isEmpty());
    QCOMPARE(ref.isEmpty(), text.isEmpty());
}

void OfferTest::codesOfHandMadeOnes()
{
    QCOMPARE((OfferRef{u"fabrikam"_s, u"rain"_s, u"Rainwater"_s}.code()), u"fabrikam.rain"_s);
    QCOMPARE((OfferRef{QString(), u"rain"_s, u"Rainwater"_s}.code()), u"rain"_s);
    QCOMPARE((OfferRef{u"fabrikam"_s, QString(), u"Rainwater"_s}.code()), u"Rainwater"_s);
}

void OfferTest::comparesByKey()
{
    QCOMPARE(OfferRef::parse(u"Fabrikam-Demo.RAİN").key(), OfferRef::parse(u"fabrikam-demo.rain").key());
    QCOMPARE(OfferRef::parse(u"Planificador de  Lluvia").key(),
             OfferRef::parse(u"planificador de lluvia").key());
    QVERIFY(OfferRef::parse(u"a.b-c").key() != OfferRef::parse(u"a.bc").key());
    QVERIFY(OfferRef::parse(u"a.b.c").key() != OfferRef::parse(u"a.bc").key());
}

LEADLINE_TEST(OfferTest)
#include "offertest.moc"
