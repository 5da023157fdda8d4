// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/checklists.h"
#include "core/services/companypeople.h"
#include "core/services/contactrules.h"
#include "core/services/leadbook.h"
#include "core/services/leadindex.h"
#include "core/services/mailbook.h"
#include "core/services/reminderlog.h"
#include "core/services/responsetargets.h"
#include "core/store/journal.h"
#include "core/store/leadtable.h"
#include "core/store/store.h"

namespace leadline {

class ExportFile;

/// An edit, and how the journal names it.
struct EditRequest
{
    std::span<const LeadId> leads;
    QList<FieldEdit> edits;
    QString kind;          ///< the action's; empty: nothing is written
    bool restores = false; ///< the values stood there before, and are not judged again
};

/// What a lead book owns; shared by the files that implement it, seen by nobody else.
struct LeadBook::Parts
{
    Parts(const Profile &place, const Clock &time, const QTimeZone &timeZone, std::unique_ptr<Store> opened)
        : profile(place)
        , clock(time)
        , zone(timeZone)
        , store(std::move(opened))
    {
    }

    Profile profile;
    const Clock &clock;
    QTimeZone zone;
    ResponseTargets targets{profile};
    Checklists checklists{profile};
    MailBook mails{profile};
    ContactRules contactRules{profile};
    std::unique_ptr<Store> store;
    std::unique_ptr<LeadIndex>
        index; ///< made when it is first asked for, dropped by writes that change many leads
    std::unique_ptr<CompanyPeople> companies; ///< read ahead; of use only as long as the index is
    qint64 dataVersion = 0;
    std::optional<ReminderLog> reminderLog; ///< read when reminders are first asked for

    /// Inside `Store::read` or `Store::write` only.
    [[nodiscard]] LeadIndex &freshIndex(Database &database);
    [[nodiscard]] ReadAhead readAhead(Database &database);
    [[nodiscard]] CompanyMates matesOf(Database &database, const Customer &customer) const;
    [[nodiscard]] QList<LeadId> selected(Database &database, const LeadQuery &query);
    [[nodiscard]] LeadMoment moment() const { return {clock.now(), profile.ownName()}; }
    [[nodiscard]] Lead leadOrThrow(Database &database, LeadId id) const;
    [[nodiscard]] ContactFacts contactFacts(Database &database, const Lead &lead) const;
    [[nodiscard]] bool mayBeMailed(Database &database, const Lead &lead) const;
    /// The leads that an export of the query takes, in its order; all of them in that of the store.
    [[nodiscard]] QList<LeadId> exported(Database &database, const LeadQuery &query);
    void exportTo(ExportFile &file, Database &database, QList<LeadId> leads, const ExportOptions &options,
                  ExportReport &report) const;
    /// `leads(Database &) -> QList<QList<LeadId>>`, what is written one after the other.
    template <typename Leads>
    [[nodiscard]] Result<ExportReport> write(const QString &path, const ExportOptions &options, Leads leads);
    [[nodiscard]] LeadStepFacts stepFacts(Database &database, const Lead &lead) const;
    [[nodiscard]] QList<StepState> stepStates(const LeadStepFacts &facts, Instant received) const;
    [[nodiscard]] QList<StepState> stepStates(Database &database, const Lead &lead) const
    {
        return stepStates(stepFacts(database, lead), lead.summary.received);
    }
    /// Whom somebody tried to reach is new no longer.
    static void keepActivity(ActionRecord &record, Database &database, const Lead &lead,
                             const Activity &activity);
    /// Ticks a step of the checklist that the lead follows.
    void tick(ActionRecord &record, Database &database, const Lead &lead, const QString &stepKey,
              Instant at) const;
    /// What has to be answered before the lead is qualified.
    [[nodiscard]] QStringList missingAnswersOf(Database &database, const Lead &lead) const;
    [[nodiscard]] Result<StepReport> tickStep(std::span<const LeadId> ids, const QString &stepKey,
                                              bool write);
    /// How many mails have to go out before the lead may be given up.
    [[nodiscard]] int missingMailsOf(Database &database, const Lead &lead) const;
    void addResponse(Database &database, LeadPage &page) const;
    void addChecklist(Database &database, LeadPage &page) const;
    [[nodiscard]] StageStay stayOf(Database &database, const Lead &lead, const ContactFacts &facts) const;
    [[nodiscard]] LeadRow rowOf(Database &database, const Lead &lead) const;

    /// The leads whose clocks are due, or whose follow-ups are, in these spans; some others too.
    [[nodiscard]] QList<ReminderLead> dueLeads(Database &database, const ReminderSpan &clocksDue,
                                               const ReminderSpan &followUps) const;

    /// Does or, without an action's kind, only reckons what `LeadBook::edit` says.
    [[nodiscard]] Result<EditReport> edit(const EditRequest &request);

    /// A write that changes only the leads it names, made by `job(Database &) -> QList<LeadId>`: makes their
    /// sums again, and the index follows.
    template <typename Job>
    Status change(Job job)
    {
        const auto changed = store->write([&](Database &database) {
            const QList<LeadId> leads = job(database);
            LeadTable(database).refresh(leads);
            return leads;
        });
        if (!changed)
            return tl::unexpected(changed.error());
        follow(*changed);
        return {};
    }
    void follow(const QList<LeadId> &changed);

    /// One user action on a lead: opens the record, runs `job(Database &, ActionRecord &, const Lead &)`,
    /// makes the sums of the customer's leads again.
    template <typename Job>
    Status act(LeadId id, const QString &kind, const QString &detail, Job job)
    {
        return change([&](Database &database) {
            const Lead lead = leadOrThrow(database, id);
            ActionRecord record(database, kind, lead.customer.displayName(), detail, clock.now());
            job(database, record, lead);
            record.forgetIfEmpty();
            return LeadTable(database).ofCustomer(lead.customer.id);
        });
    }
};

} // namespace leadline
