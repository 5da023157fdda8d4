// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activity.h"
#include "core/domain/offer.h"
#include "core/rules/checklist.h"
#include "core/store/database.h"

#include <QtCore/QList>
#include <QtCore/QSet>
#include <functional>

namespace leadline {

/// What was done with customers: activities, ticked steps, opt-outs. Throws StoreError.
class ActivityTable
{
public:
    explicit ActivityTable(Database &database)
        : m_database(database)
    {
    }

    ActivityId insert(const Activity &activity);
    [[nodiscard]] QList<Activity> ofCustomer(CustomerId customer); ///< oldest first
    [[nodiscard]] QList<Activity> ofLead(LeadId lead);             ///< oldest first
    [[nodiscard]] QList<Instant> attempts(CustomerId customer);    ///< outbound, without notes; oldest first

    struct Step
    {
        qint64 id = 0;
        LeadId lead;
        QString templateKey;
        int version = 1;
        QString step;
        Instant doneAt;
    };
    qint64 insertStep(LeadId lead, const QString &templateKey, int version, const QString &step,
                      Instant doneAt);
    void removeStep(qint64 id);
    void setStepVersion(qint64 id, int version);
    [[nodiscard]] QList<Step> steps(LeadId lead);
    /// The leads with ticks of this version.
    [[nodiscard]] QList<LeadId> leadsOnVersion(const QString &templateKey, int version);
    /// Leads with ticks, by version and offer.
    struct VersionUse
    {
        QString templateKey;
        int version = 1;
        OfferRef offer;
        qint64 leads = 0;
    };
    [[nodiscard]] QList<VersionUse> versionsInUse();
    /// All steps that were done, those of a lead together, in the order of the leads.
    void forEachStep(const std::function<void(const Step &)> &each);

    /// What stops or adds steps of a lead.
    [[nodiscard]] ReplyFacts replies(LeadId lead);
    /// The same of all leads of which there is something to say, in their order.
    void forEachReplies(const std::function<void(LeadId, const ReplyFacts &)> &each);

    struct OptOutRow
    {
        qint64 id = 0;
        Channel channel = Channel::Mail;
        Instant at;
        QString reason;
    };
    qint64 insertOptOut(CustomerId customer, Channel channel, Instant at, const QString &reason);
    void removeOptOut(qint64 id);
    [[nodiscard]] QList<OptOutRow> optOuts(CustomerId customer);
    /// Who wants neither calls nor mail.
    [[nodiscard]] QSet<CustomerId> optedOut();
    void forEachOptOut(const std::function<void(CustomerId, Channel)> &each);
    [[nodiscard]] bool isOptedOut(CustomerId customer);

private:
    Database &m_database;
};

} // namespace leadline
