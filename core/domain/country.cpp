// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/country.h"

#include "core/base/textfold.h"
#include "core/domain/language.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <algorithm>
#include <array>
#include <unicode/uloc.h>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

struct Alias
{
    const char *code;
    const char16_t *names; ///< separated by '|'
};

// What people write and ICU does not give. Names that several countries share (Congo, Korea's north) stay
// out.
constexpr Alias aliases[] = {
    {"US", u"U.S.|U.S. of A.|United States of America|The United States|America|United States "
           u"(USA)|EEUUA|Estados Unidos de América|EE. UU.|"
           u"EE. UU. de A.|EUA|ABD|A.B.D.|Amerika|Amerika Birleşik Devletleri|Birleşik Devletler"},
    {"GB", u"UK|United Kingdom|Great Britain|Britain|England|Scotland|Wales|Northern Ireland|R. Unido|"
           u"Reino Unido|Gran Bretaña|Inglaterra|Escocia|Gales|Irlanda del Norte|Birleşik Krallık|"
           u"Büyük Britanya|Britanya|İngiltere|İskoçya|Galler|Kuzey İrlanda"},
    {"TR", u"Türkiye|Turkey|Turquía|Türkiye Cumhuriyeti|Republic of Türkiye|Republic of Turkey|"
           u"República de Turquía"},
    {"CZ", u"Czechia|Czech Republic|Chequia|República Checa|Çekya|Çek Cumhuriyeti"},
    {"NL", u"The Netherlands|Holland|Holanda|Hollanda|Los Países Bajos"},
    {"KR", u"South Korea|Korea|Republic of Korea|Korea, Republic of|Corea|Corea del Sur|"
           u"República de Corea|Kore|Güney Kore|Kore Cumhuriyeti"},
    {"KP", u"North Korea|Corea del Norte|Kuzey Kore"},
    {"RU", u"Russia|Russian Federation|Federación Rusa|Federación de Rusia|Rusya Federasyonu"},
    {"AE", u"UAE|U.A.E.|Emirates|EAU|Emiratos|BAE|Emirlikler"},
    {"DE", u"Federal Republic of Germany|Bundesrepublik Deutschland|Deutschland|Almanya Federal Cumhuriyeti"},
    {"ES", u"Kingdom of Spain|Reino de España"},
    {"MX", u"Mejico|Estados Unidos Mexicanos"},
    {"DO", u"Dominican Rep.|Rep. Dominicana"},
    {"VN", u"Viet Nam"},
    {"CI", u"Ivory Coast|Côte d'Ivoire|Costa de Marfil|Fildişi Sahili"},
    {"MK", u"Macedonia|Makedonya"},
    {"BA", u"Bosnia|Bosna|Bosna Hersek"},
    {"MM", u"Burma|Birmania|Burma (Myanmar)"},
    {"SZ", u"Swaziland|Suazilandia|Svaziland"},
    {"CV", u"Cabo Verde"},
    {"TL", u"East Timor"},
    {"HK", u"Hong Kong|Hong-Kong|Hong Kong SAR|RAE de Hong Kong|Hong Kong ÖİB"},
    {"MO", u"Macau|Macao|Macao SAR|Makao"},
    {"TW", u"Taiwan, Province of China"},
    {"CN", u"PRC|P.R. China|Mainland China|China continental|People's Republic of China|República Popular "
           u"China|Çin Halk Cumhuriyeti"},
    {"IR", u"Iran, Islamic Republic of|Islamic Republic of Iran"},
    {"SY", u"Syrian Arab Republic"},
    {"MD", u"Republic of Moldova|Moldova, Republic of"},
    {"TZ", u"Tanzania, United Republic of"},
    {"VE", u"Venezuela, Bolivarian Republic of"},
    {"BO", u"Bolivia, Plurinational State of"},
    {"LA", u"Lao People's Democratic Republic"},
    {"BN", u"Brunei Darussalam"},
    {"PS", u"Palestine|Palestina|Filistin"},
    {"VA", u"Vatican|Vaticano|Vatikan|Holy See"},
    {"SK", u"Slovak Republic|República Eslovaca|Slovak Cumhuriyeti"},
    {"XK", u"Kosovo|Kosova"},
    {"SA", u"KSA|Kingdom of Saudi Arabia|Arabia Saudí|Arabia Saudita|Suudi Arabistan Krallığı"},
    {"ZA", u"RSA|Suráfrica|Sudáfrica|Sudafrica|Republic of South Africa|Güney Afrika Cumhuriyeti"},
    {"NZ", u"Nueva Zelandia"},
    {"BH", u"Bahréin"},
    {"IQ", u"Irak"},
    {"QA", u"Katar"},
    {"KE", u"Kenya|Kenia"},
    {"BY", u"Byelorussia|Bielorrusia|Belarús|Beyaz Rusya"},
    {"GR", u"Hellas|Yunanistan"},
    {"IE", u"Republic of Ireland|Eire|República de Irlanda|İrlanda Cumhuriyeti"},
    {"FR", u"French Republic|République française"},
    {"CH", u"Schweiz|Suisse|Svizzera|Switzerland|Swiss"},
    {"BE", u"België|Belgique|Belgien"},
    {"FI", u"Finland"},
    {"AR", u"República Argentina"},
    {"CO", u"República de Colombia"},
    {"PE", u"República del Perú"},
    {"EC", u"República del Ecuador"},
    {"GM", u"The Gambia"},
    {"BS", u"The Bahamas"},
    {"PH", u"The Philippines"},
    {"FM", u"Micronesia, Federated States of"},
    {"AZ", u"Azerbaycan Cumhuriyeti"},
    {"KZ", u"Kazakistan Cumhuriyeti"},
    {"KG", u"Kyrgyz Republic|Kirghizistan"},
};

QString displayName(const char *code, const char *language)
{
    std::array<char16_t, 200> buffer{};
    const QByteArray region = QByteArray("und_") + code;
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length = uloc_getDisplayCountry(region.constData(), language, buffer.data(),
                                                  static_cast<int32_t>(buffer.size()), &status);
    if (U_FAILURE(status) || length <= 0)
        return {};
    return QString::fromUtf16(buffer.data(), length);
}

using CodeByName = QHash<QString, QString>; ///< key: foldIdentifier of a code or a name

void addName(CodeByName &codes, QStringView name, const QString &code)
{
    const QString folded = foldIdentifier(name);
    if (!folded.isEmpty() && !codes.contains(folded))
        codes.insert(folded, code);
}

CodeByName makeTable()
{
    CodeByName codes;
    // Codes first: where a name folds to somebody's code, the code wins.
    for (const char *const *code = uloc_getISOCountries(); *code; ++code) {
        const QString alpha2 = QString::fromLatin1(*code);
        addName(codes, alpha2, alpha2);
        const QByteArray region = QByteArray("und_") + *code;
        addName(codes, QString::fromLatin1(uloc_getISO3Country(region.constData())), alpha2);
    }
    for (const Alias &alias : aliases) {
        for (const QStringView name : QStringView(alias.names).split(u'|'))
            addName(codes, name, QString::fromLatin1(alias.code));
    }
    for (const char *const *code = uloc_getISOCountries(); *code; ++code) {
        for (const char *language : {"en", "es", "tr"})
            addName(codes, displayName(*code, language), QString::fromLatin1(*code));
    }
    for (const char *const *code = uloc_getISOCountries(); *code; ++code) {
        const QString country = QString::fromLatin1(*code);
        addName(codes, displayName(*code, languageOfCountry(country).toLatin1().constData()), country);
    }
    return codes;
}

/// "N/A" is not Namibia, and "-" between two letters makes no code either.
bool isBrokenCode(QStringView text, const QString &folded)
{
    return folded.size() <= 3 && std::any_of(text.begin(), text.end(), [](QChar c) {
               return !c.isLetterOrNumber() && !c.isSpace() && !c.isMark() && c != u'.';
           });
}

std::optional<QString> codeOf(QStringView text)
{
    static const CodeByName codes = makeTable();
    const QString folded = foldIdentifier(text);
    const auto found = codes.constFind(folded);
    if (found == codes.constEnd() || isBrokenCode(text, folded))
        return std::nullopt;
    return *found;
}

/// One country said twice: "United States (US)", "TR - Türkiye", "Spain / España". Empty: there are no two
/// parts.
QList<QStringView> partsOf(QStringView text)
{
    QList<QStringView> parts;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !QStringView(u"()[]/|-:").contains(text[i]))
            continue;
        const QStringView part = text.sliced(begin, i - begin).trimmed();
        if (!part.isEmpty())
            parts.append(part);
        begin = i + 1;
    }
    return parts.size() == 2 ? parts : QList<QStringView>();
}

} // namespace

std::optional<Country> Country::parse(QStringView text)
{
    if (const auto whole = codeOf(text))
        return Country(*whole);
    std::optional<QString> code;
    for (const QStringView part : partsOf(text)) {
        const auto one = codeOf(part);
        if (!one || (code && *code != *one))
            return std::nullopt;
        code = one;
    }
    return code ? std::optional(Country(*code)) : std::nullopt;
}

QString Country::name(const QString &locale) const
{
    const QString found = displayName(m_code.toLatin1().constData(), locale.toLatin1().constData());
    return found.isEmpty() ? m_code : found;
}

} // namespace leadline
