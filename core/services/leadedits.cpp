// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/leadedits_p.h"

#include "core/base/textfold.h"
#include "core/rules/editrules.h"
#include "core/rules/sortkeys.h"
#include "core/rules/stagemoves.h"
#include "core/store/activitytable.h"
#include "core/store/customertable.h"
#include "core/store/leadtable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {

QString valueOf(const Lead &lead, EditField field)
{
    if (field == EditField::Owner)
        return lead.owner;
    if (field == EditField::Stage)
        return stageCode(lead.stage);
    return lead.customer.*textOf(field);
}

LeadEdits::LeadEdits(Database &database, const QList<FieldEdit> &edits, bool restores, Lacks lacks)
    : m_database(database)
    , m_edits(edits)
    , m_restores(restores)
    , m_lacks(std::move(lacks))
{
    std::ranges::stable_partition(m_edits,
                                  [](const FieldEdit &edit) { return edit.field == EditField::Country; });
}

void LeadEdits::add(LeadId id)
{
    if (m_seen.contains(id))
        return;
    m_seen.insert(id);
    auto stored = LeadTable(m_database).lead(id);
    if (!stored) {
        m_unknown.insert(id);
        m_report.refused.append({id, {}, m_edits.value(0).field, u"not-found"_s, {}});
        return;
    }
    const auto known = m_customers.constFind(stored->customer.id);
    if (known != m_customers.constEnd())
        stored->customer = *known;
    Change change{*stored, *std::move(stored)};
    for (const FieldEdit &edit : std::as_const(m_edits)) {
        if (!apply(edit, change, change.after))
            return;
    }
    change.after.customer.withheld = !change.after.customer.hasPersonData();
    if (change.after == change.before) {
        ++m_report.unchanged;
        return;
    }
    if (leavesSomebody(change))
        keep(change);
}

void LeadEdits::refuse(const Lead &lead, EditField field, const QString &refusal, const QString &detail)
{
    m_report.refused.append({lead.id, lead.customer.displayName(), field, refusal, detail});
}

/// What is as it was is not judged: a file may have brought what nobody may type.
bool LeadEdits::apply(const FieldEdit &edit, const Change &change, Lead &after)
{
    const bool isStage = edit.field == EditField::Stage;
    if (!isStage && edit.value.trimmed() == valueOf(change.before, edit.field))
        return true;
    EditVerdict verdict{edit.value, EditRefusal::None, {}};
    if (isStage || !m_restores)
        verdict = checkEdit(edit.field, edit.value, after.customer);
    if (!verdict.allowed()) {
        refuse(change.before, edit.field, code(verdict.refusal), verdict.detail);
        return false;
    }
    if (isStage)
        return applyStage(edit, *stageFromCode(verdict.value), after);
    if (edit.field == EditField::Owner)
        after.owner = verdict.value;
    else
        after.customer.*textOf(edit.field) = verdict.value;
    return true;
}

bool LeadEdits::applyStage(const FieldEdit &edit, Stage to, Lead &after)
{
    const QString reason = StageReasonText::parse(edit.reason).text();
    if (to == after.stage && reason.isEmpty())
        return true;
    StageFacts facts{false, reason, 0, edit.anyway || m_restores};
    if (to == Stage::New)
        facts.attempted = !ActivityTable(m_database).attempts(after.customer.id).isEmpty();
    if (to == Stage::Lost || to == Stage::Disqualified)
        facts.missingMails = m_lacks.mails(after);
    const QStringList open = to == Stage::Qualified && !m_restores ? m_lacks.answers(after) : QStringList();
    facts.unanswered = !open.isEmpty();
    const StageVerdict verdict = mayMove(after.stage, to, facts);
    if (!verdict.allowed()) {
        QString about = stageCode(verdict.wayOut.value_or(to));
        if (verdict.refusal == StageRefusal::FewTouches)
            about = QString::number(verdict.missingMails);
        if (verdict.refusal == StageRefusal::AnswersMissing)
            about = open.join(u", "_s);
        refuse(after, EditField::Stage, code(verdict.refusal), about);
        return false;
    }
    m_givesUpEarly = m_givesUpEarly || verdict.missingMails > 0;
    after.stage = to;
    after.stageReason = reason;
    return true;
}

bool LeadEdits::leavesSomebody(const Change &change)
{
    const Customer &after = change.after.customer;
    if (after.hasPersonData() || after == change.before.customer)
        return true;
    if (!change.before.customer.hasPersonData() || CustomerTable(m_database).cameWithheld(after.id))
        return true;
    const auto emptied = std::ranges::find_if(m_edits, [](const FieldEdit &edit) {
        return isCustomers(edit.field) && edit.value.trimmed().isEmpty();
    });
    refuse(change.before, emptied == m_edits.cend() ? m_edits.first().field : emptied->field,
           code(EditRefusal::NobodyLeft), {});
    return false;
}

void LeadEdits::keep(const Change &change)
{
    m_leads.append(change);
    if (change.before.customer != change.after.customer)
        m_customers.insert(change.after.customer.id, change.after.customer);
    for (const FieldEdit &edit : std::as_const(m_edits)) {
        const QString before = valueOf(change.before, edit.field);
        const QString after = valueOf(change.after, edit.field);
        if (before != after ||
            (edit.field == EditField::Stage && change.before.stageReason != change.after.stageReason))
            m_report.changes.append(
                {change.before.id, change.before.customer.displayName(), edit.field, before, after});
    }
}

bool LeadEdits::renames() const
{
    return std::ranges::any_of(m_leads, [](const Change &change) {
        return sortKeys(change.before.customer) != sortKeys(change.after.customer);
    });
}

QList<LeadId> LeadEdits::write(ActionRecord &record, Instant now) const
{
    LeadTable leads(m_database);
    QSet<LeadId> changed;
    for (const auto &[before, after] : m_leads) {
        changed.insert(before.id);
        if (before.customer != after.customer) {
            record.change(Entity::Customer, after.customer.id.value,
                          [&] { CustomerTable(m_database).update(after.customer); });
            for (const LeadId other : leads.ofCustomer(after.customer.id))
                changed.insert(other);
        }
        if (before.stage == after.stage && before.stageReason == after.stageReason &&
            before.owner == after.owner)
            continue;
        record.change(Entity::Lead, after.id.value, [&] {
            if (before.stage != after.stage)
                leads.setStage(after.id, after.stage, after.stageReason,
                               isClosed(after.stage) ? std::optional(now) : std::nullopt);
            else
                leads.setStageReason(after.id, after.stageReason);
            leads.setOwner(after.id, after.owner);
        });
    }
    QList<LeadId> ids(changed.cbegin(), changed.cend());
    std::ranges::sort(ids);
    return ids;
}

} // namespace leadline
