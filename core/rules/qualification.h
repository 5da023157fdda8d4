// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/offer.h"
#include "core/domain/qualification.h"

#include <span>

namespace leadline {

/// What is asked about leads of this offer: the most specific plan; nothing where none is for it.
[[nodiscard]] QList<Criterion> criteriaFor(const OfferRef &offer, const QList<QualificationPlan> &plans);

/// An answer as it is kept: "yes" or "no" and the key of a choice in any spelling, words without the spaces
/// around them; empty takes the answer away. Nothing: it is none to this question.
[[nodiscard]] std::optional<QString> checkedAnswer(const Criterion &criterion, const QString &value);

/// The keys of what must be answered before the lead is qualified, and is not (CHK-06). An answer that is
/// none to the question as it is now counts for nothing.
[[nodiscard]] QStringList missingAnswers(std::span<const Criterion> criteria,
                                         std::span<const QualificationAnswer> answers);

} // namespace leadline
