// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QString>
#include <array>
#include <optional>

namespace leadline {

enum class CriterionKind { YesNo, Text, Choice };
inline constexpr std::array allCriterionKinds{CriterionKind::YesNo, CriterionKind::Text,
                                              CriterionKind::Choice};
/// "yes-no", "text", "choice".
[[nodiscard]] QString code(CriterionKind kind);
[[nodiscard]] std::optional<CriterionKind> criterionKindFromCode(QStringView code);

/// One of the answers that a choice offers. Texts are by language, as those of checklists.
struct CriterionChoice
{
    QString key; ///< unique within its question
    QHash<QString, QString> text;

    bool operator==(const CriterionChoice &) const = default;
};

/// A question that tells whether a lead is worth a rep's time (CHK-06).
struct Criterion
{
    QString key; ///< unique within its plan
    CriterionKind kind = CriterionKind::Text;
    bool required = false; ///< a lead is not qualified before it is answered
    QHash<QString, QString> question;
    QList<CriterionChoice> choices; ///< of CriterionKind::Choice

    bool operator==(const Criterion &) const = default;
};

/// The questions about the leads of some offers.
struct QualificationPlan
{
    QString offer{}; ///< an offer's code or title, or its beginning and a "*"; empty: every offer
    QList<Criterion> criteria;

    bool operator==(const QualificationPlan &) const = default;
};

/// What a rep has found out about a lead.
struct QualificationAnswer
{
    QString key;   ///< the criterion's
    QString value; ///< "yes" or "no", the key of a choice, or words
    Instant at;

    bool operator==(const QualificationAnswer &) const = default;
};

} // namespace leadline
