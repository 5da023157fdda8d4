// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/remindertable.h"

namespace leadline {
namespace {

// Each half by the index made for it; the conditions of these partial indexes are said in their words.
constexpr const char *dueLeads =
    "SELECT id, offer_id, open_since, open_action, NULL, NULL, NULL FROM lead"
    " WHERE open_since > ?1 AND open_since <= ?2 AND open_since IS NOT NULL AND notice_only = 0"
    " AND test = 0"
    " UNION ALL"
    " SELECT id, offer_id, NULL, '', follow_up, follow_up_at, follow_up_set FROM lead"
    " WHERE follow_up_at > ?3 AND follow_up_at <= ?4 AND follow_up_at IS NOT NULL AND notice_only = 0"
    " AND test = 0 AND closed_at IS NULL AND received <= follow_up_set";

} // namespace

void ReminderTable::forEach(const Span &clocks, const Span &followUps,
                            const std::function<void(const Row &)> &each)
{
    Statement row = m_database.query(dueLeads, clocks.after, clocks.until, followUps.after, followUps.until);
    while (row.next()) {
        Row due{row.id<LeadId>(0), row.id<OfferId>(1), row.optionalInstant(2), row.bytes(3), {}};
        if (const auto at = row.optionalInstant(5))
            due.followUp = FollowUp{followUpKindFromCode(row.text(4)).value_or(FollowUp::Kind::Snoozed), *at,
                                    row.instant(6)};
        each(due);
    }
}

const char *ReminderTable::question()
{
    return dueLeads;
}

} // namespace leadline
