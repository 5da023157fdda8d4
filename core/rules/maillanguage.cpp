// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/maillanguage.h"

#include "core/base/textfold.h"
#include "core/domain/country.h"
#include "core/domain/language.h"

#include <QtCore/QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

/// Small words that one language has and the others do not, folded. Names of products, countries and people
/// are not among them.
struct Clue
{
    QLatin1StringView language;
    QStringView words;
};

constexpr std::array clues{
    Clue{"en"_L1, u" the and we would please our your with for are have need thanks hello about can how this "
                  u"interested looking from you could like "},
    Clue{"es"_L1, u" el los las que para por con una nos estamos quisiera quisieramos gracias hola necesito "
                  u"necesitamos queremos nuestra nuestro empresa informacion buenos dias precio sobre como "
                  u"podrian puede favor saludos interesa interesados me gustaria "},
    Clue{"tr"_L1, u" ve bir icin ile merhaba istiyoruz istiyorum tesekkurler tesekkur hakkinda bilgi lutfen "
                  u"firmamiz sirketimiz fiyat nasil mi olarak bize biz var ariyoruz rica ederim saygilar "},
};

/// Two such words, and more than of any other language.
QString languageOfNote(const QString &note)
{
    QSet<QString> words;
    QString word;
    for (const QChar c : QString(foldText(note) + u' ')) {
        if (c.isLetter()) {
            word += c;
        } else if (!word.isEmpty()) {
            words.insert(word);
            word.clear();
        }
    }
    constexpr qsizetype enough = 2;
    QLatin1StringView best;
    qsizetype most = 0;
    bool isPlain = false;
    for (const Clue &clue : clues) {
        qsizetype found = 0;
        for (const QString &one : std::as_const(words))
            found += clue.words.contains(QString(u' ' + one + u' ')) ? 1 : 0;
        isPlain = found > most || (isPlain && found < most);
        if (found > most) {
            most = found;
            best = clue.language;
        }
    }
    return isPlain && most >= enough ? QString(best) : QString();
}

/// Of ".es", ".com.tr": countries whose ending anybody may have tell nothing.
QString languageOfAddress(const QString &email)
{
    static const QStringList soldToAnybody{u"ac"_s, u"ag"_s, u"ai"_s, u"am"_s, u"bz"_s, u"cc"_s, u"co"_s,
                                           u"fm"_s, u"gg"_s, u"io"_s, u"la"_s, u"ly"_s, u"me"_s, u"sc"_s,
                                           u"sh"_s, u"so"_s, u"to"_s, u"tv"_s, u"vc"_s, u"ws"_s};
    const QString ending = foldText(email.section(u'.', -1));
    if (ending.size() != 2 || soldToAnybody.contains(ending))
        return {};
    const auto country = Country::parse(ending);
    return country ? languageOfCountry(country->code()) : QString();
}

} // namespace

QString code(LanguageReason reason)
{
    switch (reason) {
    case LanguageReason::OfNote:
        return u"note"_s;
    case LanguageReason::OfCountry:
        return u"country"_s;
    case LanguageReason::OfAddress:
        return u"address"_s;
    case LanguageReason::Usual:
        return u"usual"_s;
    case LanguageReason::Chosen:
        return u"chosen"_s;
    }
    return {};
}

MailLanguage mailLanguage(const QString &note, const QString &country, const QString &email,
                          const QStringList &there)
{
    if (const QString language = languageOfNote(note); there.contains(language))
        return {language, LanguageReason::OfNote};
    if (const auto known = Country::parse(country)) {
        const QString language = languageOfCountry(known->code());
        if (there.contains(language))
            return {language, LanguageReason::OfCountry};
        return {};
    }
    if (const QString language = languageOfAddress(email); there.contains(language))
        return {language, LanguageReason::OfAddress};
    return {};
}

} // namespace leadline
