// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/leadsourceparser.h"
#include "tests/support/suite.h"

#include <QRandomGenerator>

using namespace leadline;
using namespace Qt::StringLiterals;

class LeadSourceParserTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void normalForms_data();
    void normalForms();
    void noiseHasANormalForm();
};

namespace {

struct Vector
{
    const char16_t *text;
    const char16_t *source;
    const char16_t *action;
    const char16_t *publisher;
    const char16_t *offerId;
    const char16_t *title;
};

constexpr Vector vectors[] = {
    // the published forms, both generations
    {u"AzureMarketplace-INS | fabrikam-demo.rainwater-byol", u"AzureMarketplace", u"INS", u"fabrikam-demo",
     u"rainwater-byol", u""},
    {u"AzureMarketplace-INS|fabrikam-demo.rainwater-byol", u"AzureMarketplace", u"INS", u"fabrikam-demo",
     u"rainwater-byol", u""},
    {u"AppSource (SPZA)-PLT | fabrikam-demo.rainwater", u"AppSource", u"PLT", u"fabrikam-demo", u"rainwater",
     u""},
    {u"SPZA-DNC|fabrikam-demo.rainwater", u"AppSource", u"DNC", u"fabrikam-demo", u"rainwater", u""},
    {u"AzurePortal-Create | fabrikam-demo.rain-2-0-pp", u"AzurePortal", u"Create", u"fabrikam-demo",
     u"rain-2-0-pp", u""},
    {u"TestDrive-StartTestDrive|fabrikam-demo.rainwater", u"TestDrive", u"StartTestDrive", u"fabrikam-demo",
     u"rainwater", u""},
    {u"AzureMarketplace-StartTestDrive | fabrikam-demo.rainwater", u"AzureMarketplace", u"StartTestDrive",
     u"fabrikam-demo", u"rainwater", u""},
    {u"AzureMarketplace", u"AzureMarketplace", u"", u"", u"", u""},
    {u"AppSource (SPZA)-INS | Rainwater Planner", u"AppSource", u"INS", u"", u"", u"Rainwater Planner"},
    {u"AzurePortal-Crear | fabrikam-demo.rainwater", u"AzurePortal", u"Create", u"fabrikam-demo",
     u"rainwater", u""},
    {u"AzureMarketplace-INF | fabrikam-demo.rainwater", u"AzureMarketplace", u"INF", u"fabrikam-demo",
     u"rainwater", u""},
    {u"azuremarketplace-ins | Fabrikam-Demo.Rainwater", u"AzureMarketplace", u"INS", u"Fabrikam-Demo",
     u"Rainwater", u""},
    {u"SFDC-dup-DM|Rainwater Planner", u"SFDC-dup-DM", u"", u"", u"", u"Rainwater Planner"},
    {u"", u"", u"", u"", u"", u""},
    // the offers of the published samples
    {u"AzureMarketplace-INS | checkpoint.check-point-r77-10sg-byol", u"AzureMarketplace", u"INS",
     u"checkpoint", u"check-point-r77-10sg-byol", u""},
    {u"AppSource-PLT | bitnami.openedxcypress", u"AppSource", u"PLT", u"bitnami", u"openedxcypress", u""},
    {u"SPZA-PLT|docusign.3701c77e-1cfa-4c56-91e6-3ed0b622145", u"AppSource", u"PLT", u"docusign",
     u"3701c77e-1cfa-4c56-91e6-3ed0b622145", u""},
    {u"SPZA-PLT|docusign.3701c77e-1cfa-4c56-91e6-3ed0b622145a", u"AppSource", u"PLT", u"docusign",
     u"3701c77e-1cfa-4c56-91e6-3ed0b622145a", u""},
    // spellings of the source
    {u"AppSource-INS|a.b", u"AppSource", u"INS", u"a", u"b", u""},
    {u"appsource(spza)-ins|a.b", u"AppSource", u"INS", u"a", u"b", u""},
    {u"APPSOURCE ( SPZA ) - INS | a.b", u"AppSource", u"INS", u"a", u"b", u""},
    {u"spza", u"AppSource", u"", u"", u"", u""},
    {u"AppSource (SPZA)", u"AppSource", u"", u"", u"", u""},
    {u"Azure Marketplace-INS|a.b", u"AzureMarketplace", u"INS", u"a", u"b", u""},
    {u"Azure-Marketplace-INS|a.b", u"AzureMarketplace", u"INS", u"a", u"b", u""},
    {u"Azure-Portal", u"AzurePortal", u"", u"", u"", u""},
    {u"TestDrive", u"TestDrive", u"", u"", u"", u""},
    // spellings of the action
    {u"AzureMarketplace-İNS | a.b", u"AzureMarketplace", u"INS", u"a", u"b", u""},
    {u"AzureMarketplace-ıns | a.b", u"AzureMarketplace", u"INS", u"a", u"b", u""},
    {u"AZUREMARKETPLACE-INS | a.b", u"AzureMarketplace", u"INS", u"a", u"b", u""},
    {u"azuremarketplace-Ins | a.b", u"AzureMarketplace", u"INS", u"a", u"b", u""},
    {u"AzurePortal-Oluştur | a.b", u"AzurePortal", u"Create", u"a", u"b", u""},
    {u"AzurePortal-OLUŞTUR|a.b", u"AzurePortal", u"Create", u"a", u"b", u""},
    {u"AzurePortal-Olus\u0327tur|a.b", u"AzurePortal", u"Create", u"a", u"b", u""},
    {u"AzurePortal-Skapa|a.b", u"AzurePortal", u"Create", u"a", u"b", u""},
    {u"AzurePortal-CREATE|a.b", u"AzurePortal", u"Create", u"a", u"b", u""},
    {u"TESTDRİVE-STARTTESTDRİVE|a.b", u"TestDrive", u"StartTestDrive", u"a", u"b", u""},
    {u"SPZA-plt|a.b", u"AppSource", u"PLT", u"a", u"b", u""},
    {u"SPZA-dnc|a.b", u"AppSource", u"DNC", u"a", u"b", u""},
    {u"SPZA-INA|a.b", u"AppSource", u"INA", u"a", u"b", u""},
    {u"Partner-PLT|a.b", u"Partner", u"PLT", u"a", u"b", u""},
    {u"Acme-Store-PLT|a.b", u"Acme-Store", u"PLT", u"a", u"b", u""},
    {u"AzureMarketplace\u2013INS | a.b", u"AzureMarketplace", u"INS", u"a", u"b", u""},
    {u"AzureMarketplace\u2011INS | a.b", u"AzureMarketplace", u"INS", u"a", u"b", u""},
    // spaces of every kind
    {u"  AzureMarketplace-INS  |  a.b  ", u"AzureMarketplace", u"INS", u"a", u"b", u""},
    {u"AzureMarketplace - INS | a.b", u"AzureMarketplace", u"INS", u"a", u"b", u""},
    {u"AzureMarketplace-INS\t|\ta.b", u"AzureMarketplace", u"INS", u"a", u"b", u""},
    {u"AzureMarketplace-INS\u00A0|\u00A0a.b", u"AzureMarketplace", u"INS", u"a", u"b", u""},
    {u"AzureMarketplace-INS\u3000|\u3000a.b", u"AzureMarketplace", u"INS", u"a", u"b", u""},
    {u"AzureMarketplace-INS\u2009|\u202Fa.b", u"AzureMarketplace", u"INS", u"a", u"b", u""},
    {u"\uFEFFAzureMarketplace-INS|a.b\u200B", u"AzureMarketplace", u"INS", u"a", u"b", u""},
    {u"AzureMarketplace-INS | a.b\r\n", u"AzureMarketplace", u"INS", u"a", u"b", u""},
    {u"AppSource\u00A0(SPZA)-PLT | a.b", u"AppSource", u"PLT", u"a", u"b", u""},
    // dots, hyphens, pipes
    {u"AzureMarketplace-INS|a.b.c.d", u"AzureMarketplace", u"INS", u"a", u"b.c.d", u""},
    {u"AzureMarketplace-INS|a-b-c.d-e-f", u"AzureMarketplace", u"INS", u"a-b-c", u"d-e-f", u""},
    {u"AzureMarketplace|a-b.c-INS", u"AzureMarketplace", u"", u"a-b", u"c-INS", u""},
    {u"AzureMarketplace-INS|a.b|c.d", u"AzureMarketplace", u"INS", u"a", u"b|c.d", u""},
    {u"AzureMarketplace-INS||a.b", u"AzureMarketplace", u"INS", u"|a", u"b", u""},
    {u"AzureMarketplace-INS | Planner 2.0", u"AzureMarketplace", u"INS", u"", u"", u"Planner 2.0"},
    {u"AzureMarketplace-INS | Planner - Standard", u"AzureMarketplace", u"INS", u"", u"",
     u"Planner - Standard"},
    {u"AzureMarketplace-INS | <Offer Name>", u"AzureMarketplace", u"INS", u"", u"", u"<Offer Name>"},
    {u"AzureMarketplace-INS | Planificador", u"AzureMarketplace", u"INS", u"", u"", u"Planificador"},
    {u"AzureMarketplace-INS | a.", u"AzureMarketplace", u"INS", u"", u"", u"a."},
    {u"AzureMarketplace-INS | .b", u"AzureMarketplace", u"INS", u"", u"", u".b"},
    // empty parts
    {u"AzurePortal-Create|", u"AzurePortal", u"Create", u"", u"", u""},
    {u"|bitnami.openedxcypress", u"", u"", u"bitnami", u"openedxcypress", u""},
    {u"-INS|a.b", u"", u"INS", u"a", u"b", u""},
    {u"AzureMarketplace-|a.b", u"AzureMarketplace", u"", u"a", u"b", u""},
    {u"AzureMarketplace-INS", u"AzureMarketplace", u"INS", u"", u"", u""},
    {u"|", u"", u"", u"", u"", u""},
    {u"-", u"-", u"", u"", u"", u""},
    {u" | ", u"", u"", u"", u"", u""},
    {u"   ", u"", u"", u"", u"", u""},
    // other shops and plain words
    {u"SFDC-DM|Rainwater Planner", u"SFDC-DM", u"", u"", u"", u"Rainwater Planner"},
    {u"SFDC-dup-DM|X", u"SFDC-dup-DM", u"", u"", u"", u"X"},
    {u"Web", u"Web", u"", u"", u"", u""},
    {u"Trade Show", u"Trade Show", u"", u"", u"", u""},
    {u"e-mail campaign", u"e-mail campaign", u"", u"", u"", u""},
    {u"8", u"8", u"", u"", u"", u""},
    // quotes of a broken CSV row
    {u"\"AzureMarketplace-INS | a.b", u"AzureMarketplace", u"INS", u"a", u"b", u""},
    {u"AzureMarketplace-INS | a.b\"", u"AzureMarketplace", u"INS", u"a", u"b", u""},
    {u"\"AzureMarketplace-INS | a.b\"", u"AzureMarketplace", u"INS", u"a", u"b", u""},
    {u"\"\"\"AzureMarketplace-INS | a.b\"\"\"", u"AzureMarketplace", u"INS", u"a", u"b", u""},
    {u" \" AzureMarketplace-INS | a.b \" ", u"AzureMarketplace", u"INS", u"a", u"b", u""},
    {u"AzureMarketplace-INS\"", u"AzureMarketplace", u"INS", u"", u"", u""},
    {u"AzureMarketplace-INS | The \"Pro\"", u"AzureMarketplace", u"INS", u"", u"", u"The \"Pro\""},
    {u"\"AzureMarketplace-INS | The \"Pro\"", u"AzureMarketplace", u"INS", u"", u"", u"The \"Pro\""},
    {u"\"", u"", u"", u"", u"", u""},
};

} // namespace

void LeadSourceParserTest::parses_data()
{
    QTest::addColumn<int>("index");
    static_assert(std::size(vectors) >= 60);
    for (int i = 0; i < int(std::size(vectors)); ++i)
        QTest::addRow("%d: %s", i, qUtf8Printable(QString::fromUtf16(vectors[i].text))) << i;
}

void LeadSourceParserTest::parses()
{
    QFETCH(int, index);
    const Vector &vector = vectors[index];
    const QString text = QString::fromUtf16(vector.text);
    const LeadSource parsed = parseLeadSource(text);
    QCOMPARE(parsed.raw, text);
    QCOMPARE(parsed.source.code(), QString::fromUtf16(vector.source));
    QCOMPARE(parsed.action.code(), QString::fromUtf16(vector.action));
    QCOMPARE(parsed.offer.publisher, QString::fromUtf16(vector.publisher));
    QCOMPARE(parsed.offer.offerId, QString::fromUtf16(vector.offerId));
    QCOMPARE(parsed.offer.title, QString::fromUtf16(vector.title));
    QVERIFY(!parsed.test);

    const QString normal = normalForm(parsed);
    LeadSource again = parseLeadSource(normal);
    QCOMPARE(normalForm(again), normal);
    again.raw = text;
    QVERIFY(again == parsed);
}

void LeadSourceParserTest::normalForms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("normal");
    QTest::addColumn<bool>("test");
    const auto row = [](const QString &text, const QString &normal, bool test = false) {
        QTest::addRow("%s", qUtf8Printable(text)) << text << normal << test;
    };
    row(u"spza-ins|a.b"_s, u"AppSource-INS | a.b"_s);
    row(u"AppSource (SPZA)"_s, u"AppSource"_s);
    row(u"|a.b"_s, u"| a.b"_s);
    row(u"-ins"_s, u"-INS"_s);
    row(u"AzurePortal-oluştur|"_s, u"AzurePortal-Create"_s);
    row(u"SFDC-dup-DM|X"_s, u"SFDC-dup-DM | X"_s);
    row(QString(), QString());
    row(u"MSFT_TEST_638400000000000000-MSFT_TEST_638400000000000000|Rainwater Planner"_s,
        u"MSFT_TEST_638400000000000000-MSFT_TEST_638400000000000000 | Rainwater Planner"_s, true);
    row(u"msft_test_1"_s, u"msft_test_1"_s, true);
    row(u"AzureMarketplace-INS|msft_test_1.x"_s, u"AzureMarketplace-INS | msft_test_1.x"_s, true);
}

void LeadSourceParserTest::normalForms()
{
    QFETCH(QString, text);
    QFETCH(QString, normal);
    QFETCH(bool, test);
    const LeadSource parsed = parseLeadSource(text);
    QCOMPARE(normalForm(parsed), normal);
    QCOMPARE(parsed.test, test);
    if (text.startsWith(u"MSFT_TEST"_s)) {
        QCOMPARE(parsed.source.code(), u"MSFT_TEST_638400000000000000"_s);
        QCOMPARE(parsed.action.code(), u"MSFT_TEST_638400000000000000"_s);
        QVERIFY(!parsed.source.isKnown() && !parsed.action.isKnown());
    }
}

void LeadSourceParserTest::noiseHasANormalForm()
{
    QRandomGenerator random(20260518);
    const QStringList pieces{u"AzureMarketplace"_s,
                             u"SPZA"_s,
                             u"AppSource"_s,
                             u"(SPZA)"_s,
                             u"INS"_s,
                             u"DNC"_s,
                             u"XYZ"_s,
                             u"-"_s,
                             u"-"_s,
                             u"|"_s,
                             u"|"_s,
                             u"."_s,
                             u"\""_s,
                             u"\""_s,
                             u" "_s,
                             u"\u00A0"_s,
                             u"\u200B"_s,
                             u"\u2013"_s,
                             u"MSFT_TEST"_s,
                             u"a"_s,
                             u"é"_s,
                             u"ı"_s,
                             QString(QChar(u'\0')),
                             QString(QChar(0xD800)),
                             u"\U0001F600"_s,
                             u"\n"_s};
    for (int round = 0; round < 50000; ++round) {
        QString text;
        for (int i = random.bounded(12); i > 0; --i)
            text += pieces[random.bounded(int(pieces.size()))];
        const LeadSource parsed = parseLeadSource(text);
        const QString normal = normalForm(parsed);
        LeadSource again = parseLeadSource(normal);
        again.raw = parsed.raw;
        QVERIFY2(again == parsed, qUtf8Printable(text + u" -> "_s + normal));
        QVERIFY2(normalForm(again) == normal, qUtf8Printable(text));
    }
}

LEADLINE_TEST(LeadSourceParserTest)
#include "leadsourceparsertest.moc"
