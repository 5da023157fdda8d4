// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/followup.h"
#include "core/domain/ids.h"
#include "core/store/database.h"

#include <functional>
#include <optional>

namespace leadline {

/// Leads by the moments at which something is due. Throws StoreError.
class ReminderTable
{
public:
    /// A lead whose clock runs, or one with a follow-up that stands; one that has both comes twice.
    /// `openAction` is in UTF-8, and there until the next row.
    struct Row
    {
        LeadId lead;
        OfferId offer;
        std::optional<Instant> openSince;
        QByteArrayView openAction;
        std::optional<FollowUp> followUp;
    };
    /// After the first, until the second.
    struct Span
    {
        Instant after;
        Instant until;
    };

    explicit ReminderTable(Database &database)
        : m_database(database)
    {
    }

    /// By the moment at which the clock began, and that of the follow-up. Test leads, notices and what is
    /// closed are left out.
    void forEach(const Span &clocks, const Span &followUps, const std::function<void(const Row &)> &each);
    /// The statement of forEach, whose plan can be asked for.
    [[nodiscard]] static const char *question();

private:
    Database &m_database;
};

} // namespace leadline
