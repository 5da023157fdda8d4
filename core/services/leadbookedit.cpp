// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/editrules.h"
#include "core/rules/stagemoves.h"
#include "core/services/leadbook_p.h"
#include "core/services/leadedits_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

bool isMany(std::span<const LeadId> ids)
{
    return ids.size() > 1;
}

QString fieldsOf(const QList<FieldEdit> &edits)
{
    QStringList fields;
    for (const FieldEdit &edit : edits)
        fields.append(code(edit.field));
    return fields.join(u',');
}

/// What the journal says an action was about; the stage's own action names the stage.
QString detailOf(const EditRequest &request, bool givesUpEarly)
{
    const bool isStage = request.kind == "stage"_L1;
    const QString detail = isStage ? request.edits.first().value : fieldsOf(request.edits);
    return givesUpEarly ? QString(detail + (isStage ? u' ' : u',') + code(StageRefusal::FewTouches)) : detail;
}

} // namespace

Result<EditReport> LeadBook::Parts::edit(const EditRequest &request)
{
    EditReport report;
    const auto plan = [&](Database &database) {
        LeadEdits edits(database, request.edits, request.restores,
                        {[&](const Lead &lead) { return missingMailsOf(database, lead); },
                         [&](const Lead &lead) { return missingAnswersOf(database, lead); }});
        for (const LeadId id : request.leads)
            edits.add(id);
        if (request.leads.size() == 1 && edits.isUnknown(request.leads.front()))
            throw StoreError({ErrorCode::NotFound, QString::number(request.leads.front().value), {}});
        report = edits.report();
        return edits;
    };
    if (request.kind.isEmpty()) {
        const Status reckoned = store->read([&](Database &database) {
            const Snapshot snapshot(database);
            static_cast<void>(plan(database));
        });
        return reckoned ? Result<EditReport>(report) : tl::unexpected(reckoned.error());
    }
    const Status done = change([&](Database &database) -> QList<LeadId> {
        const LeadEdits edits = plan(database);
        if (report.changes.isEmpty())
            return {};
        const QString subject =
            isMany(request.leads) ? QString::number(edits.count()) : report.changes.first().name;
        ActionRecord record(database, request.kind, subject, detailOf(request, edits.givesUpEarly()),
                            clock.now());
        const QList<LeadId> changed = edits.write(record, clock.now());
        record.forgetIfEmpty();
        report.action = record.id();
        if (edits.renames())
            index.reset(); // it does not follow names
        return changed;
    });
    return done ? Result<EditReport>(report) : tl::unexpected(done.error());
}

Result<EditReport> LeadBook::edit(std::span<const LeadId> ids, const QList<FieldEdit> &edits)
{
    return d->edit({ids, edits, isMany(ids) ? u"bulk-edit"_s : u"edit"_s});
}

Result<EditReport> LeadBook::previewEdit(std::span<const LeadId> ids, const QList<FieldEdit> &edits)
{
    return d->edit({ids, edits, {}});
}

Status LeadBook::setStage(LeadId id, Stage stage, const QString &reason, bool anyway)
{
    const auto report =
        d->edit({std::span(&id, 1), {{EditField::Stage, stageCode(stage), reason, anyway}}, u"stage"_s});
    if (!report)
        return tl::unexpected(report.error());
    if (!report->refused.isEmpty())
        return fail(ErrorCode::Refused, report->refused.first().code, report->refused.first().detail);
    return {};
}

Result<QList<FieldChangeEntry>> LeadBook::fieldHistory(LeadId id)
{
    return d->store->read([&](Database &database) {
        const Snapshot snapshot(database);
        return historyOfFields(database, d->leadOrThrow(database, id));
    });
}

Result<EditReport> LeadBook::revertField(LeadId id, EditField field, ActionId action)
{
    const auto history = fieldHistory(id);
    if (!history)
        return tl::unexpected(history.error());
    const auto isIt = [&](const FieldChangeEntry &entry) {
        return entry.field == field && entry.action == action && !entry.first;
    };
    const auto entry = std::ranges::find_if(*history, isIt);
    if (entry == history->end())
        return fail(ErrorCode::NotFound, code(field), QString::number(action.value));
    const auto older = std::find_if(std::next(entry), history->end(),
                                    [field](const FieldChangeEntry &other) { return other.field == field; });
    const QString reason = older == history->end() ? QString() : older->reason;
    return d->edit({std::span(&id, 1), {{field, entry->before, reason}}, u"set-back"_s, true});
}

Result<QStringList> LeadBook::owners()
{
    return d->store->read([](Database &database) {
        QStringList names = LeadTable(database).owners();
        names.sort(Qt::CaseInsensitive);
        return names;
    });
}

} // namespace leadline
