// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/customer.h"
#include "core/domain/offer.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <initializer_list>

namespace leadline {

/// The words by which a lead is found are kept as one text, " acme begona nunez": folded, without signs, a
/// space before each word, so that words are added by appending and a word's beginning is found with the
/// space before it.
[[nodiscard]] QString searchWords(std::initializer_list<QStringView> texts);

/// Name, company, addresses, the phone's digits run together, and job title.
[[nodiscard]] QString searchWords(const Customer &customer);
[[nodiscard]] QString searchWords(const OfferRef &offer);

/// What a user typed, as beginnings of words, all of which a lead must have. Empty: nothing to look for.
[[nodiscard]] QStringList wordBeginnings(const QStringList &typed);

/// A piece of a text.
struct TextSpan
{
    qsizetype begin = 0;
    qsizetype end = 0;

    bool operator==(const TextSpan &) const = default;
};

/// Why a text is found: where its words begin as one of `beginnings` does, in order and apart. A telephone
/// number is also found by its digits alone, whatever stands between them.
[[nodiscard]] QList<TextSpan> hitsIn(QStringView text, const QStringList &beginnings);

} // namespace leadline
