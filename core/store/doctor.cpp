// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/doctor.h"

#include "core/domain/activity.h"
#include "core/store/leadtable.h"
#include "core/store/search.h"
#include "core/store/touchtable.h"

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

void examineFile(Database &database, QList<StoreFinding> &findings)
{
    Statement integrity = database.query("PRAGMA integrity_check");
    while (integrity.next()) {
        if (integrity.text(0) != u"ok"_s)
            findings.append({u"integrity"_s, integrity.text(0), false});
    }
    Statement keys = database.query("PRAGMA foreign_key_check");
    while (keys.next())
        findings.append({u"foreign_keys"_s, QString(keys.text(0) + u" row "_s + keys.text(1)), false});
}

void examineLeads(Database &database, bool repair, QList<StoreFinding> &findings)
{
    LeadTable leads(database);
    SearchTable search(database);
    QList<LeadId> stale;
    leads.forEachId([&](LeadId id) {
        const std::optional<Lead> lead = leads.lead(id);
        if (lead && lead->summary != leads.computeSummary(id)) {
            findings.append({u"summary"_s, u"lead %1"_s.arg(id.value), repair});
            stale.append(id);
        } else if (!search.isFresh(id)) {
            findings.append({u"search"_s, u"lead %1"_s.arg(id.value), repair});
            stale.append(id);
        }
    });
    if (repair)
        leads.refresh(stale);
}

void examineOrphans(Database &database, QList<StoreFinding> &findings)
{
    Statement empty = database.query("SELECT id FROM lead WHERE id NOT IN (SELECT lead_id FROM touch)"
                                     " AND id NOT IN (SELECT lead_id FROM activity)");
    while (empty.next())
        findings.append({u"orphan"_s, u"lead %1 without a touch"_s.arg(empty.integer(0)), false});
}

void examineValues(Database &database, QList<StoreFinding> &findings)
{
    Statement stages = database.query("SELECT id, stage FROM lead");
    while (stages.next()) {
        if (!stageFromCode(stages.text(1)))
            findings.append({u"bad_value"_s, QString(u"stage of lead "_s + stages.text(0)), false});
    }
    // What is read leniently elsewhere, so that one bad cell hides no lead, is named here.
    Statement activities = database.query("SELECT id, kind, direction, outcome FROM activity");
    while (activities.next()) {
        if (!activityKindFromCode(activities.text(1)) || !directionFromCode(activities.text(2)) ||
            !outcomeFromCode(activities.text(3)))
            findings.append({u"bad_value"_s, u"codes of activity %1"_s.arg(activities.integer(0)), false});
    }
    Statement optOuts = database.query("SELECT id, channel FROM opt_out");
    while (optOuts.next()) {
        if (!channelFromCode(optOuts.text(1)))
            findings.append({u"bad_value"_s, u"channel of opt-out %1"_s.arg(optOuts.integer(0)), false});
    }
    Statement versions = database.query("SELECT lead_id FROM lead_step GROUP BY lead_id, template"
                                        " HAVING min(version) <> max(version)");
    while (versions.next())
        findings.append(
            {u"bad_value"_s, u"versions of the checklist of lead %1"_s.arg(versions.integer(0)), false});
    Statement times =
        database.query("SELECT id FROM touch WHERE time_basis NOT IN (?1, ?2, ?3)", code(TimeBasis::Exact),
                       code(TimeBasis::Day), code(TimeBasis::Estimated));
    while (times.next())
        findings.append({u"bad_value"_s, u"time of touch %1"_s.arg(times.integer(0)), false});
    Statement identity = database.query("SELECT id FROM customer WHERE identity_key = ''");
    while (identity.next())
        findings.append({u"bad_value"_s, u"identity of customer %1"_s.arg(identity.integer(0)), false});
}

} // namespace

QList<StoreFinding> examine(Database &database, bool repair)
{
    QList<StoreFinding> findings;
    examineFile(database, findings);
    examineOrphans(database, findings);
    examineValues(database, findings);
    examineLeads(database, repair, findings);
    return findings;
}

} // namespace leadline
