// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/leadsource.h"
#include "tests/support/suite.h"

using namespace leadline;
using namespace Qt::StringLiterals;

class LeadSourceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sources_data();
    void sources();
    void actions_data();
    void actions();
    void onlyOneActionIsANotice();
};

void LeadSourceTest::sources_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("known");
    const auto row = [](const QString &text, const QString &code, bool known) {
        QTest::addRow("'%s'", qUtf8Printable(text)) << text << code << known;
    };
    row(u"AzureMarketplace"_s, u"AzureMarketplace"_s, true);
    row(u"azuremarketplace"_s, u"AzureMarketplace"_s, true);
    row(u"AZURE MARKETPLACE"_s, u"AzureMarketplace"_s, true);
    row(u"AzurePortal"_s, u"AzurePortal"_s, true);
    row(u"AppSource"_s, u"AppSource"_s, true);
    row(u"AppSource (SPZA)"_s, u"AppSource"_s, true);
    row(u"AppSource(SPZA)"_s, u"AppSource"_s, true);
    row(u"APPSOURCE ( spza )"_s, u"AppSource"_s, true);
    row(u"AppSource\u00A0(SPZA)"_s, u"AppSource"_s, true);
    row(u"SPZA"_s, u"AppSource"_s, true);
    row(u"TestDrive"_s, u"TestDrive"_s, true);
    row(u"TESTDRİVE"_s, u"TestDrive"_s, true);
    row(u"testdrıve"_s, u"TestDrive"_s, true);
    row(u" Web form "_s, u"Web form"_s, false);
    row(u"AppSource 2"_s, u"AppSource 2"_s, false);
    row(u"!"_s, u"!"_s, false);
    row(u" \t "_s, QString(), false);
    row(QString(), QString(), false);
}

void LeadSourceTest::sources()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QFETCH(bool, known);
    const Source source = Source::parse(text);
    QCOMPARE(source.code(), code);
    QCOMPARE(source.isKnown(), known);
    QCOMPARE(source.kind() == Source::Kind::None, code.isEmpty());
    QVERIFY(Source::parse(source.code()) == source);
}

void LeadSourceTest::actions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("known");
    const auto row = [](const QString &text, const QString &code, bool known) {
        QTest::addRow("'%s'", qUtf8Printable(text)) << text << code << known;
    };
    for (const char16_t *ins : {u"INS", u"ins", u"Ins", u"İNS", u"ıns", u"İns"})
        row(QString::fromUtf16(ins), u"INS"_s, true);
    for (const char16_t *create :
         {u"Create", u"CREATE", u"Crear", u"CREAR", u"Oluştur", u"OLUŞTUR", u"olustur", u"Skapa"})
        row(QString::fromUtf16(create), u"Create"_s, true);
    for (const char16_t *drive :
         {u"StartTestDrive", u"STARTTESTDRİVE", u"starttestdrive", u"Start test drive"})
        row(QString::fromUtf16(drive), u"StartTestDrive"_s, true);
    row(u"PLT"_s, u"PLT"_s, true);
    row(u"dnc "_s, u"DNC"_s, true);
    for (const char16_t *other : {u"INF", u"INA", u"DM", u"CTM", u"Deals", u"Installation"})
        row(QString::fromUtf16(other), QString::fromUtf16(other), false);
    row(QString(), QString(), false);
}

void LeadSourceTest::actions()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QFETCH(bool, known);
    const Action action = Action::parse(text);
    QCOMPARE(action.code(), code);
    QCOMPARE(action.isKnown(), known);
    QVERIFY(Action::parse(action.code()) == action);
}

void LeadSourceTest::onlyOneActionIsANotice()
{
    QVERIFY(Action(Action::Kind::DoNotContact).isNotice());
    for (const Action::Kind kind : {Action::Kind::None, Action::Kind::Install, Action::Kind::ContactRequest,
                                    Action::Kind::Create, Action::Kind::TestDrive, Action::Kind::Other})
        QVERIFY(!Action(kind).isNotice());
    QVERIFY(Action::parse(u"PLT") == Action(Action::Kind::ContactRequest));
}

LEADLINE_TEST(LeadSourceTest)
#include "leadsourcetest.moc"
