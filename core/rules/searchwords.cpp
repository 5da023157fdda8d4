// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/searchwords.h"

#include "core/base/textfold.h"

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

} // namespace leadline
