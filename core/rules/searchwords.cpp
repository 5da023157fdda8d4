// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/searchwords.h"

#include "core/base/textfold.h"

#include <algorithm>
#include <optional>

namespace leadline {
namespace {

bool belongsToWord(QChar c)
{
    if (c.unicode() < 0x80) // most are, and this is quicker
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
    return c.isLetterOrNumber() || c.isSurrogate() || c.isMark();
}

void append(QString &words, QStringView text)
{
    if (text.isEmpty())
        return;
    const QString folded = foldText(text);
    const qsizetype before = words.size();
    words.resize(before + folded.size() * 2); // as if every other character were a word
    QChar *const begin = words.data();
    QChar *out = begin + before;
    bool inWord = false;
    for (const QChar c : folded) {
        const bool belongs = belongsToWord(c);
        if (belongs && !inWord)
            *out++ = u' ';
        if (belongs)
            *out++ = c;
        inWord = belongs;
    }
    words.truncate(out - begin);
}

/// A text as `append` sees it, and where each of its characters came from.
struct TracedText
{
    QString folded;
    QList<qsizetype> source; ///< of each folded character; at the end, the size of the text

    explicit TracedText(QStringView text)
    {
        for (qsizetype at = 0; at < text.size();) {
            const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size();
            const QStringView character = text.sliced(at, isPair ? 2 : 1);
            // A blank alone folds to nothing, and so does a mark; but it parts words.
            const QString one = character.front().isSpace() ? QString(u' ') : foldText(character);
            folded += one;
            source.insert(source.size(), one.size(), at);
            at += character.size();
        }
        source.append(text.size());
    }
    [[nodiscard]] bool beginsWord(qsizetype at) const
    {
        return belongsToWord(folded[at]) && (at == 0 || !belongsToWord(folded[at - 1]));
    }
};

qsizetype longestBeginning(QStringView text, const QStringList &beginnings)
{
    qsizetype longest = 0;
    for (const QString &beginning : beginnings) {
        if (text.startsWith(beginning))
            longest = std::max(longest, beginning.size());
    }
    return longest;
}

/// The digits of a telephone number count as one word.
std::optional<TextSpan> hitInDigits(QStringView text, const QStringList &beginnings)
{
    const QString digits = digitsOf(text);
    const qsizetype found = longestBeginning(digits, beginnings);
    if (found == 0)
        return std::nullopt;
    TextSpan hit{-1, 0};
    qsizetype seen = 0;
    for (; seen < found; ++hit.end) {
        if (text[hit.end].digitValue() < 0)
            continue;
        if (seen++ == 0)
            hit.begin = hit.end;
    }
    return hit;
}

bool looksLikePhone(QStringView text)
{
    return !text.isEmpty() && std::ranges::none_of(text, [](QChar c) { return c.isLetter(); });
}

} // namespace

QString searchWords(std::initializer_list<QStringView> texts)
{
    QString words;
    for (const QStringView text : texts)
        append(words, text);
    return words;
}

QString searchWords(const Customer &customer)
{
    QString words;
    words.reserve(256);
    for (const QStringView text :
         {QStringView(customer.firstName), QStringView(customer.lastName), QStringView(customer.company),
          QStringView(customer.email), QStringView(customer.phone), QStringView(customer.jobTitle)})
        append(words, text);
    append(words, digitsOf(customer.phone));
    return words;
}

QString searchWords(const OfferRef &offer)
{
    return searchWords({offer.publisher, offer.offerId, offer.title});
}

QStringList wordBeginnings(const QStringList &typed)
{
    QString words;
    for (const QString &text : typed)
        append(words, text);
    return words.split(u' ', Qt::SkipEmptyParts);
}

QList<TextSpan> hitsIn(QStringView text, const QStringList &beginnings)
{
    QList<TextSpan> hits;
    if (beginnings.isEmpty())
        return hits;
    if (const auto hit = looksLikePhone(text) ? hitInDigits(text, beginnings) : std::nullopt)
        return {*hit};
    const TracedText traced(text);
    for (qsizetype at = 0; at < traced.folded.size(); ++at) {
        if (!traced.beginsWord(at))
            continue;
        qsizetype end = at + longestBeginning(QStringView(traced.folded).sliced(at), beginnings);
        if (end == at)
            continue;
        while (traced.source[end] == traced.source[end - 1]) // half of what a letter folds to: all of it
            ++end;
        hits.append({traced.source[at], traced.source[end]});
    }
    return hits;
}

} // namespace leadline
