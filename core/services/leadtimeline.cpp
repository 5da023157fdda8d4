// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/leadtimeline_p.h"

#include "core/services/leadbook_p.h"
#include "core/services/leadedits_p.h"
#include "core/store/activitytable.h"
#include "core/store/customertable.h"
#include "core/store/importtable.h"
#include "core/store/touchtable.h"

#include <QtCore/QHash>
#include <QtCore/QMap>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadline {
namespace {

constexpr qsizetype crowd = 50;
constexpr auto recently = 24h;

/// What happened with one customer, in no order.
class CustomerEvents
{
public:
    CustomerEvents(Database &database, CustomerId customer)
        : m_database(database)
        , m_customer(customer)
    {
        for (const LeadId id : LeadTable(database).ofCustomer(customer)) {
            if (const auto lead = LeadTable(database).lead(id))
                m_leads.insert(id, *lead);
        }
    }

    [[nodiscard]] const QMap<LeadId, Lead> &leads() const { return m_leads; }

    [[nodiscard]] QList<TimelineEntry> entries()
    {
        addTouches();
        addActivities();
        addDecisions();
        addChanges();
        return m_entries;
    }

private:
    TimelineEntry &add(TimelineEntry::Kind kind, Instant at, LeadId lead)
    {
        TimelineEntry entry;
        entry.kind = kind;
        entry.at = at;
        entry.lead = lead;
        entry.offer = m_leads.value(lead).offer.ref.code();
        m_entries.append(entry);
        return m_entries.last();
    }

    QString fileOf(ImportId import)
    {
        auto file = m_files.find(import);
        if (file == m_files.end()) {
            const auto run = ImportTable(m_database).run(import);
            file = m_files.insert(import, run ? run->fileName : QString());
        }
        return *file;
    }

    void addTouches()
    {
        for (const Touch &touch : TouchTable(m_database).ofCustomer(m_customer)) {
            TimelineEntry &entry = add(TimelineEntry::Kind::Touch, touch.received, touch.lead);
            entry.touch = touch;
            entry.fileName = fileOf(touch.import);
        }
    }

    void addActivities()
    {
        for (const Activity &activity : ActivityTable(m_database).ofCustomer(m_customer))
            add(TimelineEntry::Kind::Activity, activity.at, activity.lead).activity = activity;
    }

    void addDecisions()
    {
        for (auto lead = m_leads.keyBegin(); lead != m_leads.keyEnd(); ++lead) {
            const LeadTable::Basis basis = LeadTable(m_database).basis(*lead);
            if (basis.at)
                add(TimelineEntry::Kind::Decision, *basis.at, *lead).text = basis.reason;
        }
    }

    /// An entry for each action that changed fields. The customer's fields are in the history of each of
    /// their leads, and told once.
    void addChanges()
    {
        QHash<std::pair<ActionId, LeadId>, qsizetype> known;
        bool customersTold = false;
        for (auto lead = m_leads.cbegin(); lead != m_leads.cend(); ++lead) {
            for (const FieldChangeEntry &change : historyOfFields(m_database, *lead)) {
                const bool customers = isCustomers(change.field);
                if (change.first || (customers && customersTold))
                    continue;
                const std::pair key(change.action, customers ? LeadId() : lead.key());
                auto entry = known.find(key);
                if (entry == known.end()) {
                    TimelineEntry &made = add(TimelineEntry::Kind::Change, change.at, lead.key());
                    if (customers)
                        made.offer.clear(); // it is about none
                    entry = known.insert(key, m_entries.size() - 1);
                }
                m_entries[*entry].changes.append(change);
            }
            customersTold = true;
        }
    }

    Database &m_database;
    CustomerId m_customer;
    QMap<LeadId, Lead> m_leads;
    QHash<ImportId, QString> m_files;
    QList<TimelineEntry> m_entries;
};

/// Newest first. Gives how many are left out.
qint64 sortAndCut(QList<TimelineEntry> &entries, qsizetype length)
{
    std::ranges::stable_sort(entries, std::ranges::greater{}, &TimelineEntry::at);
    const qint64 earlier = std::max<qint64>(entries.size() - length, 0);
    entries.resize(entries.size() - earlier);
    return earlier;
}

} // namespace

void fillTimeline(Database &database, LeadPage &page, qsizetype length)
{
    const Lead &lead = page.lead;
    page.timeline = CustomerEvents(database, lead.customer.id).entries();
    for (const TimelineEntry &entry : std::as_const(page.timeline)) {
        if (entry.kind != TimelineEntry::Kind::Touch)
            continue;
        const Touch &touch = entry.touch;
        if (touch.lead == lead.id && touch.received == lead.summary.received && !touch.note.isEmpty())
            page.note = touch.note;
        if (touch.lead != lead.id && touch.action.isNotice())
            ++page.otherNotices;
    }
    page.earlier = sortAndCut(page.timeline, length);
}

Colleagues colleaguesTimeline(Database &database, const QList<CustomerId> &customers, Instant lately,
                              qsizetype length)
{
    Colleagues colleagues;
    colleagues.people = customers.size();
    for (const CustomerId id : customers) {
        CustomerEvents events(database, id);
        const QString name = CustomerTable(database).customer(id).displayName();
        for (TimelineEntry &entry : events.entries()) {
            if (events.leads().value(entry.lead).test)
                continue;
            entry.colleague = name;
            colleagues.timeline.append(std::move(entry));
        }
    }
    colleagues.earlier = sortAndCut(colleagues.timeline, length);
    const auto attempt = std::ranges::find_if(colleagues.timeline, [lately](const TimelineEntry &entry) {
        return entry.kind == TimelineEntry::Kind::Activity && entry.activity.isAttempt() &&
               entry.at >= lately;
    });
    if (attempt != colleagues.timeline.end())
        colleagues.lately = *attempt;
    return colleagues;
}

CompanyMates LeadBook::Parts::matesOf(Database &database, const Customer &customer) const
{
    const bool current = index && companies && database.integer("PRAGMA data_version") == dataVersion;
    return current ? companies->mates(database, customer, crowd) : findMates(database, customer, crowd);
}

Result<Colleagues> LeadBook::colleagues(LeadId id, qsizetype timelineLength)
{
    return d->store->read([&](Database &database) {
        const Lead lead = d->leadOrThrow(database, id);
        const CompanyMates mates = d->matesOf(database, lead.customer);
        if (mates.count > crowd) {
            Colleagues many;
            many.people = mates.count;
            many.crowd = true;
            return many;
        }
        return colleaguesTimeline(database, mates.customers, d->clock.now() - recently, timelineLength);
    });
}

} // namespace leadline
