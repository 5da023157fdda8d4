// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activity.h"
#include "core/domain/followup.h"
#include "core/domain/leadfield.h"
#include "core/domain/qualification.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QString>

namespace leadline {

class ActionRecord;
class Database;

/// What an export says of a lead beyond the marketplace's columns, so that an import brings all of it back.
/// Stands in a column of its own: what concerns the lead in the first of its rows, what concerns a row in it.
struct LeadHistory
{
    struct Step
    {
        QString templateKey;
        int version = 1;
        QString step;
        Instant doneAt;

        bool operator==(const Step &) const = default;
    };
    struct OptOut
    {
        Channel channel = Channel::Mail;
        Instant at;
        QString reason;

        bool operator==(const OptOut &) const = default;
    };

    // Of the row
    bool isDay = false;                 ///< the time is the start of a day
    std::optional<Instant> estimatedAt; ///< what stood in for a time that the marketplace never gave
    std::optional<bool> test;           ///< where the cells say otherwise
    QString identityKey;                ///< where the cells make another one
    QMap<LeadField, QString> exact;     ///< what cells would not read back as

    // Of the lead
    QString stageReason;
    std::optional<Instant> closedAt;
    std::optional<Instant> basisAt;
    QString basisReason;
    std::optional<FollowUp> followUp;
    QList<Activity> activities; ///< without ids
    QList<Step> steps;
    QList<QualificationAnswer> answers;
    QList<OptOut> optOuts; ///< of the customer

    [[nodiscard]] bool isEmpty() const { return *this == LeadHistory(); }
    /// Is there anything of the lead in it?
    [[nodiscard]] bool hasWork() const;
    /// The row names its offer to the letter: no other one of the same title is meant.
    [[nodiscard]] bool namesOffer() const;

    bool operator==(const LeadHistory &) const = default;
};

[[nodiscard]] QJsonObject toJson(const LeadHistory &history);
/// Compact JSON; empty where there is nothing to say.
[[nodiscard]] QString toCell(const LeadHistory &history);
/// Nothing where it is no history: no JSON object, a time or a code that is none. Unknown keys are passed
/// over.
[[nodiscard]] std::optional<LeadHistory> historyFromCell(const QString &cell);

/// What of the lead an export takes along. Throws StoreError.
[[nodiscard]] LeadHistory historyOf(Database &database, LeadId lead);

/// Writes the work on a lead that this action has added, each row as a part of it; its stage stands already.
/// A lead that was there before keeps its own. False: nothing was written. The sums of the customer's leads
/// have to be made again. Throws StoreError.
bool bringBack(Database &database, ActionRecord &record, LeadId lead, CustomerId customer,
               const LeadHistory &history);

} // namespace leadline
