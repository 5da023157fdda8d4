// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/checklists.h"
#include "core/services/leadcolumns.h"

#include <QtCore/QHash>

namespace leadline {

/// The next step of every lead, by row of the columns. Most leads have begun nothing, and share their step
/// with all of their kind: only of those that differ is anything asked for.
class NextSteps
{
public:
    /// All three must outlive it.
    NextSteps(const LeadColumns &columns, const Checklists &checklists, TextNumbers &keys)
        : m_columns(columns)
        , m_checklists(checklists)
        , m_keys(keys)
    {
    }

    /// Of all leads, into `steps`. Throws StoreError.
    void read(Database &database, const std::vector<bool> &withheld, std::vector<quint32> &steps);
    /// Of one row, which was changed. Throws StoreError.
    [[nodiscard]] quint32 read(Database &database, size_t row, bool withheld);

private:
    /// What sets a lead apart from others of its kind.
    struct Own
    {
        QList<DoneStep> done;
        ReplyFacts replies;
        QList<Channel> optedOut;
    };

    [[nodiscard]] quint32 usual(size_t row, bool withheld);
    [[nodiscard]] quint32 numberOf(Database *database, size_t row, bool withheld, const Own &own);

    const LeadColumns &m_columns;
    const Checklists &m_checklists;
    TextNumbers &m_keys;
    QHash<quint64, quint32> m_usual; ///< by kind of lead
};

} // namespace leadline
