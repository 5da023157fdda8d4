// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/country.h"
#include "tests/support/suite.h"

#include <array>
#include <thread>
#include <unicode/uloc.h>

using namespace leadline;
using namespace Qt::StringLiterals;

class CountryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understands_data();
    void understands();
    void everyCountryInThreeLanguages();
    void names();
    void manyThreads();
};

namespace {

struct Spelling
{
    const char *code; ///< empty: no country
    const char16_t *texts;
};

constexpr Spelling spellings[] = {
    {"US",
     u"US|us|USA|U.S.A.|U.S.|United States|United States of America|the united states|Estados Unidos|"
     u"EE. UU.|EE.UU.|EEUU|EE\u00A0UU|ABD|A.B.D.|Amerika Birleşik Devletleri|AMERİKA BİRLEŞİK DEVLETLERİ"},
    {"GB", u"GB|GBR|UK|U.K.|United Kingdom|Great Britain|England|Reino Unido|Gran Bretaña|Birleşik Krallık|"
           u"BİRLEŞİK KRALLIK|İngiltere|ingiltere|INGILTERE"},
    {"TR", u"TR|tr|TUR|Türkiye|TÜRKİYE|turkiye|TURKIYE|Turkey|Turquía|turquia"},
    {"ES", u"ES|ESP|Spain|España|espana|İspanya|ispanya|ISPANYA"},
    {"CZ", u"CZ|CZE|Czechia|Czech Republic|Chequia|República Checa|Çekya|Çek Cumhuriyeti"},
    {"DE", u"DE|DEU|Germany|Alemania|Almanya|Deutschland"},
    {"IT", u"IT|ıt|İT|Italy|Italia|İtalya"},
    {"IN", u"IN|IND|India|Hindistan"},
    {"IL", u"IL|Israel|İsrail"},
    {"NL", u"NL|Netherlands|The Netherlands|Holland|Países Bajos|Hollanda"},
    {"MX", u"MX|MEX|Mexico|México|Méjico|Meksika"},
    {"KR", u"KR|South Korea|Republic of Korea|Korea, Republic of|Corea del Sur|Güney Kore"},
    {"KP", u"KP|North Korea|Corea del Norte|Kuzey Kore"},
    {"RU", u"RU|Russia|Russian Federation|Rusia|Rusya"},
    {"AE", u"AE|UAE|United Arab Emirates|Emiratos Árabes Unidos|Birleşik Arap Emirlikleri|BAE"},
    {"BR", u"BR|Brazil|Brasil|Brezilya"},
    {"LB", u"LB|Lebanon|Líbano|Lübnan"},
    {"DK", u"DK|Denmark|Dinamarca|Danimarka"},
    {"JP", u"JP|Japan|Japón|Japonya"},
    {"CI", u"CI|Côte d’Ivoire|Cote d'Ivoire|Ivory Coast|Fildişi Sahili"},
    {"US", u"E.E.U.U.|EE UU|EE.UU|E.E. U.U.|ee. uu.|EUA|America|Amerika|estados unidos de américa|"
           u"ESTADOS UNIDOS|  USA  |United States (US)|US - United States|Estados Unidos (EE. UU.)|"
           u"Birleşik Devletler|abd|Abd|A.B.D|USA/ABD|U. S. A."},
    {"GB", u"gb|uk|R. Unido|REINO UNIDO|Britanya|Büyük Britanya|United Kingdom (UK)|Scotland|Gales"},
    {"TR", u"TÜRKIYE|türkiye|Türkıye|TURQUIA|TÜRKİYE CUMHURİYETİ|Republic of Türkiye|TR - Türkiye|"
           u"Turkey/Türkiye|Turkiye (TR)"},
    {"ES", u"ESPAÑA|Espana|SPAIN|España (ES)|Spain / España|Reino de España|esp"},
    {"DE", u"DEUTSCHLAND|ALEMANIA|ALMANYA|Bundesrepublik Deutschland"},
    {"FR", u"FR|FRA|France|Francia|Fransa"},
    {"CH", u"CH|CHE|Switzerland|Suiza|İsviçre|ISVICRE|Schweiz|Suisse"},
    {"AT", u"AT|Austria|Avusturya|Österreich|osterreich"},
    {"AU", u"AU|Australia|Avustralya|AUS"},
    {"BE", u"Belgium|Bélgica|Belçika|België|Belgique"},
    {"GR", u"Greece|Grecia|Yunanistan|Ελλάδα"},
    {"PL", u"Poland|Polonia|Polonya|Polska"},
    {"SE", u"Sweden|Suecia|İsveç|Sverige"},
    {"NO", u"Norway|Noruega|Norveç|Norge"},
    {"FI", u"Finland|Finlandia|Finlandiya|Suomi"},
    {"SA", u"Saudi Arabia|Arabia Saudí|Arabia Saudita|Suudi Arabistan|KSA"},
    {"ZA", u"South Africa|Sudáfrica|Suráfrica|Güney Afrika"},
    {"EG", u"Egypt|Egipto|Mısır|misir|MISIR"},
    {"MA", u"Morocco|Marruecos|Fas"},
    {"DZ", u"Algeria|Argelia|Cezayir"},
    {"IR", u"Iran|Irán|İran|Islamic Republic of Iran"},
    {"IQ", u"Iraq|Irak|IRAK"},
    {"QA", u"Qatar|Catar|Katar"},
    {"AZ", u"Azerbaijan|Azerbaiyán|Azerbaycan"},
    {"CY", u"Cyprus|Chipre|Kıbrıs"},
    {"HU", u"Hungary|Hungría|Macaristan|Magyarország"},
    {"HR", u"Croatia|Croacia|Hırvatistan"},
    {"CN", u"China|Çin|PRC|Mainland China|中国"},
    {"HK", u"Hong Kong|Hong Kong SAR|HK"},
    {"TW", u"Taiwan|Taiwán|Tayvan"},
    {"NZ", u"New Zealand|Nueva Zelanda|Nueva Zelandia|Yeni Zelanda"},
    {"CL", u"Chile|Şili|CHL"},
    {"PE", u"Peru|Perú|PER"},
    {"DO", u"Dominican Republic|República Dominicana|Rep. Dominicana|Dominik Cumhuriyeti"},
    {"CR", u"Costa Rica|Kosta Rika"},
    {"PT", u"Portugal|Portekiz"},
    {"IE", u"Ireland|Irlanda|İrlanda|Republic of Ireland"},
    {"UA", u"Ukraine|Ucrania|Ukrayna|Україна"},
    {"VN", u"Vietnam|Viet Nam"},
    {"", u"UK/US|US, UK|Europa|LATAM|EMEA|Kongo|U-S|n/a|N.N.|Kuzey|yes|Ankara|France and Spain|--|?|0|"
         u"Türkiye, Almanya|Worldwide|Türk|Español|Turkish"},
    {"", u"|Atlantis|XX|ZZ|Congo and others|1234|EU|-|N/A|unknown"},
};

} // namespace

void CountryTest::understands_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    for (const Spelling &spelling : spellings) {
        for (const QStringView text : QStringView(spelling.texts).split(u'|')) {
            QTest::addRow("%s '%s'", spelling.code, qUtf8Printable(text.toString()))
                << text.toString() << QString::fromLatin1(spelling.code);
        }
    }
}

void CountryTest::understands()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const std::optional<Country> country = Country::parse(text);
    QCOMPARE(country ? country->code() : QString(), code);
}

void CountryTest::everyCountryInThreeLanguages()
{
    int seen = 0;
    for (const char *const *code = uloc_getISOCountries(); *code; ++code) {
        const std::optional<Country> country = Country::parse(QString::fromLatin1(*code));
        QVERIFY2(country, *code);
        for (const QString &language : {u"en"_s, u"es"_s, u"tr"_s}) {
            const QString name = country->name(language);
            const std::optional<Country> back = Country::parse(name);
            QVERIFY2(back && *back == *country, qPrintable(country->code() + u": "_s + name));
        }
        ++seen;
    }
    QVERIFY(seen > 200);
}

void CountryTest::names()
{
    const Country spain = *Country::parse(u"ESP");
    QCOMPARE(spain.name(u"en"_s), u"Spain"_s);
    QCOMPARE(spain.name(u"es"_s), u"España"_s);
    QCOMPARE(spain.name(u"tr"_s), u"İspanya"_s);
    QVERIFY(spain == *Country::parse(u"ispanya"));
    QVERIFY(!(spain == *Country::parse(u"IT")));
}

void CountryTest::manyThreads()
{
    std::array<bool, 4> right{};
    {
        std::array<std::jthread, 4> threads;
        for (size_t i = 0; i < threads.size(); ++i)
            threads[i] =
                std::jthread([&right, i] { right[i] = Country::parse(u"Türkiye")->code() == u"TR"; });
    }
    QVERIFY(right == (std::array{true, true, true, true}));
}

LEADLINE_TEST(CountryTest)
#include "countrytest.moc"
