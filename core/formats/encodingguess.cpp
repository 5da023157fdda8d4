// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/encoding.h"
#include "core/formats/singlebyte.h"

#include <QtCore/QStringView>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr double languageWeight = 0.5;
constexpr qsizetype fewLetters = 8; // say nothing for a rare encoding
constexpr double tooFew = 1.0;

quint8 byteAt(QByteArrayView bytes, qsizetype at)
{
    return static_cast<quint8>(bytes[at]);
}

struct Utf8Check
{
    qint64 good = 0; ///< well-formed characters of more than one byte
    qint64 bad = 0;  ///< bytes that fit nowhere
};

/// The length of the well-formed character at `at`; 0: there is none; -1: the sample cuts it.
int utf8Length(QByteArrayView bytes, qsizetype at)
{
    const quint8 lead = byteAt(bytes, at);
    if (lead < 0x80)
        return 1;
    const int need = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4)
        return 0;
    for (int i = 1; i < need; ++i) {
        if (at + i >= bytes.size())
            return -1;
        const quint8 byte = byteAt(bytes, at + i);
        quint8 low = 0x80;
        quint8 high = 0xBF;
        if (i == 1) { // overlong forms, surrogates and what lies above U+10FFFF are refused
            low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : low;
            high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : high;
        }
        if (byte < low || byte > high)
            return 0;
    }
    return need;
}

Utf8Check checkUtf8(QByteArrayView bytes, bool complete)
{
    Utf8Check check;
    for (qsizetype at = 0; at < bytes.size();) {
        const int length = utf8Length(bytes, at);
        if (length > 1)
            ++check.good;
        if (length == 0 || (length < 0 && complete))
            ++check.bad;
        if (length < 0)
            break;
        at += qMax(1, length);
    }
    return check;
}

/// UTF-32 without a mark: every four bytes are a character, and most are Latin. Two units of UTF-16 hardly
/// ever are.
std::optional<Encoding> utf32ByNuls(QByteArrayView bytes)
{
    const qsizetype units = bytes.size() / 4;
    if (units < 3)
        return std::nullopt;
    for (const bool littleEndian : {true, false}) {
        qsizetype good = 0;
        for (qsizetype at = 0; at + 4 <= bytes.size(); at += 4) {
            const qsizetype top = littleEndian ? at + 3 : at;
            const qsizetype next = littleEndian ? at + 2 : at + 1;
            good += byteAt(bytes, top) == 0 && byteAt(bytes, next) <= 0x10;
        }
        if (good * 100 >= units * 99)
            return littleEndian ? Encoding::Utf32Le : Encoding::Utf32Be;
    }
    return std::nullopt;
}

/// UTF-16 without a mark: every second byte of western text is NUL.
std::optional<Encoding> utf16ByNuls(QByteArrayView bytes)
{
    qsizetype nuls[2] = {0, 0};
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '\0')
            ++nuls[i % 2];
    }
    const qsizetype units = bytes.size() / 2;
    const qsizetype enough = std::max<qsizetype>(3, units / 5); // fewer are mere damage
    if (nuls[1] > enough && nuls[1] > 8 * nuls[0])
        return Encoding::Utf16Le;
    if (nuls[0] > enough && nuls[0] > 8 * nuls[1])
        return Encoding::Utf16Be;
    return std::nullopt;
}

/// How much a letter speaks for an encoding: what Spanish and Turkish write, then the rest of western Europe,
/// then the letters that only a wrong guess brings into a lead file.
double letterWeight(QChar c)
{
    static constexpr QStringView home = u"áéíóúüñÁÉÍÓÚÜÑçğıöşÇĞİÖŞ";
    static constexpr QStringView west = u"àâãäåæèêëìîïòôõøùûßœÀÂÃÄÅÆÈÊËÌÎÏÒÔÕØÙÛŒÿ";
    static constexpr QStringView east = u"ąćęłńśźżĄĆĘŁŃŚŹŻčďěňřšťůžČĎĚŇŘŠŤŮŽőűŐŰăâîșțţşđĺľŕýÝ";
    if (home.contains(c))
        return 1.0;
    if (west.contains(c))
        return 0.9;
    if (east.contains(c))
        return 0.6;
    return -0.6; // ð þ and their like
}

struct Neighbours
{
    QChar before;
    QChar after;
};

double symbolWeight(QChar c, Neighbours near)
{
    static constexpr QStringView usual = u"¿¡«»“”‘’„–—…€£©®°ºª·§•™ ´";
    static constexpr QStringView joined = u"’‘·´ºª";
    const bool inWord = near.before.isLetter() && near.after.isLetter();
    if (c == u'¿' || c == u'¡')
        return near.after.isLetter() && !near.before.isLetter() ? 1.0 : -1.0;
    if (inWord && !joined.contains(c))
        return -1.0;
    const bool opens =
        QStringView(u"“‘«„").contains(c) && near.after.isLetterOrNumber() && !near.before.isLetter();
    const bool closes = QStringView(u"”’»").contains(c) && !near.after.isLetter() && !near.before.isSpace();
    if (opens || closes || (inWord && c == u'’'))
        return 0.9;
    return usual.contains(c) ? 0.5 : -0.3;
}

double weight(QChar c, Neighbours near)
{
    if (c == QChar(0xFFFD))
        return -6.0;
    if (c.unicode() < 0xA0 && c.unicode() >= 0x80)
        return -4.0;
    if (!c.isLetter() || c == u'º' || c == u'ª')
        return symbolWeight(c, near);
    double sum = letterWeight(c);
    if (!near.before.isLetter() && near.after.isDigit())
        sum -= 1.5; // "£825"
    if (c.isUpper() && near.before.isLower())
        sum -= 1.5; // a capital inside a word
    if (c.isLower() && near.before.isUpper() && near.after.isUpper())
        sum -= 1.5;
    return sum;
}

/// The share of the letters beyond ASCII that one language has: a wrong guess draws them from several.
class Languages
{
public:
    void add(QChar letter)
    {
        ++m_all;
        // gate(casing): one letter of any language, looked up in an alphabet
        const QChar lower = letter == u'\u0130' ? QChar(u'ı') : letter.toLower();
        for (size_t i = 0; i < alphabets.size(); ++i)
            m_own[i] += alphabets[i].contains(lower);
    }

    [[nodiscard]] qsizetype letters() const { return m_all; }
    [[nodiscard]] double bestShare() const
    {
        return m_all > 0 ? double(*std::max_element(m_own.begin(), m_own.end())) / double(m_all) : 0.0;
    }

private:
    static constexpr std::array<QStringView, 12> alphabets = {
        u"áéíóúüñ",   u"áâãàçéêíóôõú", u"àâçéèêëîïôùûüÿœæ",     u"äöüß",      u"àèéìòù", u"åäöæøé",
        u"çğıöşüâîû", u"ąćęłńóśźż",    u"áčďéěíňóřšťúůýžäôľĺŕ", u"áéíóöőúüű", u"čćđšž",  u"ăâîșțşţ"};
    std::array<qsizetype, 12> m_own{};
    qsizetype m_all = 0;
};

struct Scored
{
    Encoding encoding;
    double score = 0.0; ///< mean weight of the bytes above 0x7F, and how well one language explains them
};

/// Nearly every file is in one of Windows' encodings: the others have to be clearly better.
double handicap(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Iso8859_2:
        return 0.02;
    case Encoding::Iso8859_3:
        return 0.25;
    case Encoding::Cp850:
    case Encoding::Cp857:
    case Encoding::MacRoman:
    case Encoding::MacTurkish:
        return 0.15;
    case Encoding::Utf8:
    case Encoding::Utf16Le:
    case Encoding::Utf16Be:
    case Encoding::Utf32Le:
    case Encoding::Utf32Be:
    case Encoding::Windows1252:
    case Encoding::Windows1254:
    case Encoding::Windows1250:
    case Encoding::Iso8859_9:
    case Encoding::Iso8859_15:
        break;
    }
    return 0.0;
}

Scored scoreTable(QByteArrayView bytes, Encoding encoding)
{
    const ByteTable &table = *byteTable(encoding);
    Languages languages;
    double sum = 0.0;
    qsizetype high = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (byteAt(bytes, i) < 0x80)
            continue;
        ++high;
        const QChar before = i > 0 ? QChar(table[byteAt(bytes, i - 1)]) : QChar(u' ');
        const QChar after = i + 1 < bytes.size() ? QChar(table[byteAt(bytes, i + 1)]) : QChar(u' ');
        const QChar c = QChar(table[byteAt(bytes, i)]);
        sum += weight(c, {before, after});
        if (c.isLetter())
            languages.add(c);
    }
    const double mean = high > 0 ? sum / double(high) : 0.0;
    double score = mean + languageWeight * languages.bestShare();
    if (const double behind = handicap(encoding); behind > 0)
        score -= behind + (languages.letters() < (behind > 0.1 ? fewLetters : 3) ? tooFew : 0.0);
    return {encoding, score};
}

/// Best first; where two read alike, the one people mean comes first.
QList<EncodingGuess> singleByteGuesses(QByteArrayView bytes)
{
    QList<Scored> scored;
    for (const Encoding encoding :
         {Encoding::Windows1252, Encoding::Windows1254, Encoding::Iso8859_15, Encoding::Windows1250,
          Encoding::Iso8859_2, Encoding::Iso8859_3, Encoding::Cp850, Encoding::Cp857, Encoding::MacRoman,
          Encoding::MacTurkish})
        scored.append(scoreTable(bytes, encoding));
    std::stable_sort(scored.begin(), scored.end(),
                     [](const Scored &a, const Scored &b) { return a.score > b.score; });
    QList<EncodingGuess> guesses;
    const double best = scored.front().score;
    for (const Scored &one : scored) {
        const double behind = best - one.score;
        const double trust = std::clamp(0.5 + (one.score - languageWeight) / 2.5, 0.05, 0.9);
        guesses.append({one.encoding, std::max(0.01, trust - behind), false});
    }
    // A close runner-up makes the first less sure; none may seem surer than it.
    if (best - scored[1].score < 0.02)
        guesses.front().confidence = std::max(0.3, guesses.front().confidence - 0.15);
    for (EncodingGuess &guess : guesses)
        guess.confidence = std::min(guess.confidence, guesses.front().confidence);
    return guesses;
}

std::optional<EncodingGuess> byMark(QByteArrayView sample)
{
    if (sample.startsWith("\xEF\xBB\xBF"))
        return EncodingGuess{Encoding::Utf8, 1.0, true};
    if (sample.startsWith(QByteArrayView("\xFF\xFE\0\0", 4)))
        return EncodingGuess{Encoding::Utf32Le, 1.0, true};
    if (sample.startsWith(QByteArrayView("\0\0\xFE\xFF", 4)))
        return EncodingGuess{Encoding::Utf32Be, 1.0, true};
    if (sample.startsWith("\xFF\xFE"))
        return EncodingGuess{Encoding::Utf16Le, 1.0, true};
    if (sample.startsWith("\xFE\xFF"))
        return EncodingGuess{Encoding::Utf16Be, 1.0, true};
    return std::nullopt;
}

void appendRest(QList<EncodingGuess> &guesses, const QList<EncodingGuess> &rest, double scale)
{
    for (EncodingGuess guess : rest) {
        guess.confidence *= scale;
        guesses.append(guess);
    }
}

} // namespace

QList<EncodingGuess> detectEncoding(QByteArrayView sample, bool complete)
{
    if (const auto marked = byMark(sample))
        return {*marked};
    QList<EncodingGuess> guesses;
    const auto longest = utf32ByNuls(sample);
    if (const auto wide = longest ? longest : utf16ByNuls(sample)) {
        guesses.append({*wide, 0.95, false});
        guesses.append({Encoding::Utf8, 0.05, false});
        return guesses;
    }
    const Utf8Check check = checkUtf8(sample, complete);
    if (check.bad == 0) {
        guesses.append({Encoding::Utf8, check.good > 0 ? 0.99 : 0.9, false});
        appendRest(guesses, singleByteGuesses(sample), 0.1);
        return guesses;
    }
    // Mostly well-formed: UTF-8 that something damaged. Chance alone hardly makes one such character.
    if (check.good > 10 * check.bad) {
        guesses.append({Encoding::Utf8, 0.7, false});
        appendRest(guesses, singleByteGuesses(sample), 0.3);
        return guesses;
    }
    appendRest(guesses, singleByteGuesses(sample), 1.0);
    guesses.append({Encoding::Utf8, 0.05, false});
    return guesses;
}

} // namespace leadline
