// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/lead.h"
#include "core/domain/leadedit.h"
#include "core/store/journal.h"

#include <QtCore/QHash>
#include <QtCore/QSet>
#include <functional>

namespace leadline {

/// What stands in the field; a stage by its code.
[[nodiscard]] QString valueOf(const Lead &lead, EditField field);

/// What an edit of some leads comes to: reckoned first, for the preview and the run alike, and then written.
/// Throws StoreError.
class LeadEdits
{
public:
    /// With `restores` the values stood in their fields before, and are not judged again; stages are.
    /// What a lead lacks before it may go to a stage.
    struct Lacks
    {
        std::function<int(const Lead &)> mails;           ///< before it is given up
        std::function<QStringList(const Lead &)> answers; ///< before it is qualified
    };
    LeadEdits(Database &database, const QList<FieldEdit> &edits, bool restores, Lacks lacks);

    /// Reckons one more lead; one that was there already counts once.
    void add(LeadId id);
    [[nodiscard]] bool isUnknown(LeadId id) const { return m_unknown.contains(id); }
    [[nodiscard]] const EditReport &report() const { return m_report; }
    [[nodiscard]] qsizetype count() const { return m_leads.size(); }   ///< leads that change
    [[nodiscard]] bool renames() const;                                ///< what leads are sorted by changes
    [[nodiscard]] bool givesUpEarly() const { return m_givesUpEarly; } ///< a lead, with mails missing

    /// Gives the leads whose sums have to be made again.
    [[nodiscard]] QList<LeadId> write(ActionRecord &record, Instant now) const;

private:
    struct Change
    {
        Lead before;
        Lead after;
    };

    void refuse(const Lead &lead, EditField field, const QString &refusal, const QString &detail);
    [[nodiscard]] bool apply(const FieldEdit &edit, const Change &change, Lead &after);
    [[nodiscard]] bool applyStage(const FieldEdit &edit, Stage to, Lead &after);
    [[nodiscard]] bool leavesSomebody(const Change &change);
    void keep(const Change &change);

    Database &m_database;
    QList<FieldEdit> m_edits; ///< in an order in which a phone number finds the new country
    bool m_restores;
    Lacks m_lacks;
    bool m_givesUpEarly = false;
    EditReport m_report;
    QList<Change> m_leads;
    QHash<CustomerId, Customer> m_customers; ///< as they become
    QSet<LeadId> m_seen;
    QSet<LeadId> m_unknown;
};

/// The changes of a lead's fields and of its customer's, the newest first.
[[nodiscard]] QList<FieldChangeEntry> historyOfFields(Database &database, const Lead &lead);

} // namespace leadline
