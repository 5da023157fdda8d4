// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/namecase.h"

#include "core/base/textfold.h"

#include <QtCore/QStringList>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr QChar dotted(0x0130);  // İ
constexpr QChar dotless(0x0131); // ı

/// Words that stay small within a name, by the language of the country.
struct Particles
{
    QLatin1StringView countries;
    QLatin1StringView words;
};

constexpr std::array particles{
    Particles{"AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PR PY SV UY VE"_L1, "de del la las los y"_L1},
    Particles{"AO BR CV MZ PT"_L1, "da das de do dos e"_L1},
    Particles{"AT CH DE LI"_L1, "von vom zu zum zur der den de"_L1},
    Particles{"NL SR"_L1, "van von de der den het 't te ten ter"_L1},
    Particles{"FR LU MC"_L1, "de du des"_L1},
};

constexpr QLatin1StringView turkishCountries = "TR AZ"_L1;
constexpr QLatin1StringView englishCountries = "US GB IE CA AU NZ ZA"_L1;

/// Common Turkish names whose capital I, written without its dot, means i though no front vowel says so.
constexpr std::array dottedNames{"ali"_L1,   "bahri"_L1,   "fatih"_L1,  "hadi"_L1,  "halil"_L1, "halim"_L1,
                                 "halit"_L1, "ibrahim"_L1, "ihsan"_L1,  "ilhan"_L1, "ilkay"_L1, "ilyas"_L1,
                                 "inan"_L1,  "irfan"_L1,   "ismail"_L1, "kadir"_L1, "nail"_L1,  "nadir"_L1,
                                 "naim"_L1,  "nuri"_L1,    "sabri"_L1,  "salih"_L1, "salim"_L1, "sami"_L1,
                                 "tahir"_L1, "vahit"_L1,   "yasin"_L1,  "zahit"_L1};

bool isWordIn(QLatin1StringView words, QStringView word)
{
    if (word.isEmpty())
        return false;
    for (const QLatin1StringView one : words.tokenize(u' ')) {
        if (one == word)
            return true;
    }
    return false;
}

bool isTurkish(QStringView name, QStringView country)
{
    return isWordIn(turkishCountries, country) || name.contains(dotted) || name.contains(dotless);
}

bool isVowel(QChar c)
{
    const QString folded = foldText(QStringView(&c, 1));
    return !folded.isEmpty() && QStringView(u"aeiou").contains(folded.front());
}

bool isFrontVowel(QChar c)
{
    return QStringView(u"EİÖÜeiöü").contains(c);
}

/// Whether the I at `at`, in a name whose capitals bear no dots at all, is read as i: after a front vowel it
/// is one, and before one where it comes first.
bool readsDotted(QStringView word, qsizetype at)
{
    const QString folded = foldText(word);
    if (std::ranges::find(dottedNames, folded) != dottedNames.end())
        return true;
    for (qsizetype i = at - 1; i >= 0; --i) {
        if (word[i] != u'I' && isVowel(word[i]))
            return isFrontVowel(word[i]);
    }
    for (qsizetype i = at + 1; i < word.size(); ++i) {
        if (word[i] != u'I' && isVowel(word[i]))
            return isFrontVowel(word[i]);
    }
    return false;
}

/// The names of a country, letter by letter.
class Letters
{
public:
    Letters(QStringView name, QStringView country)
        : m_turkish(isTurkish(name, country))
        , m_undotted(m_turkish && !name.contains(dotted))
    {
    }

    [[nodiscard]] QChar small(QStringView word, qsizetype at) const
    {
        const QChar c = word[at];
        if (c == dotted)
            return u'i';
        if (m_turkish && c == u'I')
            return m_undotted && readsDotted(word, at) ? QChar(u'i') : dotless;
        return c.toLower(); // gate(casing): one character, by Unicode
    }

    [[nodiscard]] QChar capital(QStringView word, qsizetype at) const
    {
        const QChar c = word[at];
        if (m_turkish && (c == u'i' || (c == u'I' && m_undotted && readsDotted(word, at))))
            return dotted;
        if (c == dotless)
            return u'I';
        return c.toUpper(); // gate(casing): one character, by Unicode
    }

private:
    bool m_turkish;
    bool m_undotted; ///< capitals lost their dots on the way, or there were none
};

/// "MCDONALD" is "McDonald".
bool isAfterMc(QStringView word, qsizetype at, QStringView country)
{
    return at == 2 && word.size() >= 5 && word.startsWith(u"mc", Qt::CaseInsensitive) &&
           isWordIn(englishCountries, country);
}

/// A capital begins a word, and what follows a hyphen, or an apostrophe after one letter.
bool isCapital(QStringView word, qsizetype at, QStringView country)
{
    if (at == 0 || isAfterMc(word, at, country))
        return true;
    const QChar before = word[at - 1];
    const bool apostrophe = before == u'\'' || before == QChar(0x2019);
    return before == u'-' || before == u'.' || (apostrophe && at == 2);
}

/// "III", "J.P.", "JP": no words.
bool isAbbreviation(QStringView word)
{
    const QString folded = foldText(word);
    if (QStringList{u"ii"_s, u"iii"_s, u"iv"_s}.contains(folded))
        return true;
    return word.size() <= 3 && std::ranges::none_of(folded, [](QChar c) { return isVowel(c) || c == u'y'; });
}

QString usualWord(QStringView word, const Letters &letters, QStringView country)
{
    QString out;
    for (qsizetype i = 0; i < word.size(); ++i)
        out += isCapital(word, i, country) ? letters.capital(word, i) : letters.small(word, i);
    return out;
}

bool isParticle(QStringView word, QStringView country)
{
    const QString folded = foldText(word);
    return std::ranges::any_of(particles, [&](const Particles &some) {
        return isWordIn(some.countries, country) && isWordIn(some.words, folded);
    });
}

} // namespace

NameTyping nameTyping(QStringView name)
{
    int capitals = 0;
    int small = 0;
    bool vowel = false;
    for (const QChar c : name) {
        if (!c.isLetter())
            continue;
        if (c.script() != QChar::Script_Latin)
            return NameTyping::Usual;
        capitals += c.isUpper() ? 1 : 0;
        small += c.isLower() ? 1 : 0;
        vowel = vowel || isVowel(c);
    }
    if (capitals + small < 3 || !vowel)
        return NameTyping::Usual;
    if (small == 0)
        return NameTyping::Capitals;
    return capitals == 0 ? NameTyping::LowerCase : NameTyping::Usual;
}

QString usualName(QStringView name, NamePart part, QStringView country)
{
    const QString composed = name.toString().normalized(QString::NormalizationForm_C).simplified();
    const Letters letters(composed, country);
    const QStringList words = composed.split(u' ');
    QStringList out;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        const bool inside = i > 0 || part == NamePart::Last;
        if (inside && i + 1 < words.size() && isParticle(word, country))
            out << foldText(word);
        else if (isAbbreviation(word))
            out << word;
        else
            out << usualWord(word, letters, country);
    }
    return out.join(u' ');
}

} // namespace leadline
