// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/querycompletion.h"

#include "core/base/textfold.h"
#include "core/domain/querywords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr qsizetype mostProposals = 12;

/// The word that ends at the cursor: where it starts, and where its last value does.
struct WordAtCursor
{
    qsizetype start = 0;
    qsizetype value = 0;
    QString key; ///< without its minus; empty: no colon yet
    bool isNegated = false;
    bool isQuoted = false; ///< the cursor stands inside quotes
};

WordAtCursor wordAt(QStringView text)
{
    WordAtCursor word;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"') {
            word.isQuoted = !word.isQuoted;
        } else if (!word.isQuoted && c.isSpace()) {
            word = {};
            word.start = word.value = i + 1;
        } else if (!word.isQuoted && c == u'-' && i == word.start) {
            word.isNegated = true;
            word.value = i + 1;
        } else if (!word.isQuoted && c == u':' && word.key.isEmpty()) {
            word.key = text.mid(word.value, i - word.value).toString();
            word.value = i + 1;
        } else if (!word.isQuoted && c == u',' && !word.key.isEmpty()) {
            word.value = i + 1;
        }
    }
    return word;
}

bool beginsAWord(const QString &folded, const QString &typed)
{
    return folded.startsWith(typed) || folded.contains(QString(u' ' + typed));
}

bool isMeant(const FacetChoice &choice, const QString &typed)
{
    const QString value = foldText(choice.value);
    // "publisher.offer-id": people know the offer.
    return beginsAWord(value, typed) || beginsAWord(foldText(choice.text), typed) ||
           (choice.facet == Facet::Offer && value.contains(QString(u'.' + typed))) ||
           (isFlag(choice.facet) && facetCode(choice.facet).startsWith(typed));
}

/// As it is written where a key may or may not stand before it.
QString written(const FacetChoice &choice, bool withKey)
{
    if (isFlag(choice.facet)) {
        const QString flag = facetCode(choice.facet);
        return withKey ? QString((choice.value == "yes"_L1 ? u"is:"_s : u"-is:"_s) + flag) : flag;
    }
    const QString value = quotedValue(choice.value);
    return withKey ? QString(facetCode(choice.facet) + u':' + value) : value;
}

QStringList keys()
{
    QStringList keys;
    for (const Facet facet : allFacets) {
        if (!isFlag(facet))
            keys.append(facetCode(facet) + u':');
    }
    return keys + QStringList{u"due:<4h"_s, u"due:<1h"_s, u"is:dnc"_s, u"is:stale"_s, u"is:test"_s};
}

void propose(QueryCompletion &completion, const QString &text, const QString &meaning)
{
    const bool known =
        std::ranges::any_of(completion.proposals, [&text](const auto &other) { return other.text == text; });
    if (!known && completion.proposals.size() < mostProposals)
        completion.proposals.append({text, meaning});
}

void proposeValues(QueryCompletion &completion, const WordAtCursor &word, const QString &typed,
                   const QList<FacetChoice> &choices)
{
    const bool isFlagWanted = foldText(word.key) == "is"_L1;
    const auto facet = facetFromCode(word.key);
    const QString flagValue = word.isNegated ? u"no"_s : u"yes"_s;
    for (const FacetChoice &choice : choices) {
        const bool belongs =
            isFlagWanted ? isFlag(choice.facet) && choice.value == flagValue : choice.facet == facet;
        if (belongs && (typed.isEmpty() || isMeant(choice, typed)))
            propose(completion, written(choice, false), choice.text);
    }
}

void proposeAll(QueryCompletion &completion, const WordAtCursor &word, const QString &typed,
                const QList<FacetChoice> &choices)
{
    const QString minus = word.isNegated ? u"-"_s : QString();
    for (const QString &key : keys()) {
        if (key.startsWith(typed))
            propose(completion, QString(minus + key), {});
    }
    constexpr qsizetype lettersThatMean = 2; // one letter means too much
    if (typed.size() < lettersThatMean)
        return;
    for (const FacetChoice &choice : choices) {
        if (!isMeant(choice, typed))
            continue;
        const QString text = written(choice, true);
        propose(completion, word.isNegated && !text.startsWith(u'-') ? QString(u'-' + text) : text,
                choice.text);
    }
}

} // namespace

QueryCompletion completeQuery(const QString &text, qsizetype cursor, const QList<FacetChoice> &choices)
{
    const WordAtCursor word = wordAt(QStringView(text).left(cursor));
    QueryCompletion completion;
    completion.from = word.key.isEmpty() ? word.start : word.value;
    completion.to = cursor;
    const QString typed = foldText(QStringView(text).mid(word.value, cursor - word.value));
    if (word.isQuoted || (word.key.isEmpty() && typed.isEmpty()))
        return completion;
    if (word.key.isEmpty())
        proposeAll(completion, word, typed, choices);
    else
        proposeValues(completion, word, typed, choices);
    // What stands there already need not be proposed.
    const QString present = text.mid(completion.from, completion.to - completion.from);
    completion.proposals.removeIf([&present](const auto &proposal) { return proposal.text == present; });
    return completion;
}

} // namespace leadline
