// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/importtable.h"

#include "core/store/bulkload.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

QString compact(const QJsonDocument &json)
{
    return QString::fromUtf8(json.toJson(QJsonDocument::Compact));
}

QStringList stringsOf(const QByteArray &json)
{
    QStringList strings;
    for (const auto &value : QJsonDocument::fromJson(json).array())
        strings.append(value.toString());
    return strings;
}

ImportTable::Row rowOf(const Statement &row)
{
    return {row.id<ImportId>(0),
            row.id<ActionId>(1),
            row.text(2),
            row.utf8(3),
            stringsOf(row.utf8(4)),
            QJsonDocument::fromJson(row.utf8(5)).object(),
            QJsonDocument::fromJson(row.utf8(6)).object(),
            row.real(7),
            row.instant(8),
            row.integer(9) != 0};
}

std::optional<ImportTable::Row> firstRun(Statement statement)
{
    return statement.next() ? std::optional(rowOf(statement)) : std::nullopt;
}

} // namespace

ImportId ImportTable::open(ActionId action, const QString &fileName)
{
    m_database.run("INSERT INTO import_run (action_id, file_name, sha256, header, decisions, counts, seconds,"
                   " first_touch) VALUES (?1, ?2, '', '[]', '{}', '{}', 0,"
                   " (SELECT coalesce(max(id), 0) + 1 FROM touch))",
                   action, fileName);
    return ImportId{m_database.lastInsertId()};
}

void ImportTable::finish(const Row &row)
{
    m_database.run(
        "UPDATE import_run SET sha256 = ?2, header = ?3, decisions = ?4, counts = ?5, seconds = ?6,"
        " last_touch = (SELECT coalesce(max(id), 0) FROM touch) WHERE id = ?1",
        row.id, row.sha256, compact(QJsonDocument(QJsonArray::fromStringList(row.header))),
        compact(QJsonDocument(row.decisions)), compact(QJsonDocument(row.counts)), row.seconds);
}

QList<ImportTable::Row> ImportTable::all()
{
    Statement statement = m_database.query(
        "SELECT import_run.id, action_id, file_name, sha256, header, decisions, counts, seconds, at, undone"
        " FROM import_run JOIN action ON action.id = action_id ORDER BY import_run.id DESC");
    QList<Row> rows;
    while (statement.next())
        rows.append(rowOf(statement));
    return rows;
}

std::optional<ImportTable::Row> ImportTable::run(ImportId id)
{
    return firstRun(m_database.query(
        "SELECT import_run.id, action_id, file_name, sha256, header, decisions, counts, seconds, at, undone"
        " FROM import_run JOIN action ON action.id = action_id WHERE import_run.id = ?1",
        id));
}

std::optional<ImportTable::Row> ImportTable::runOfAction(ActionId action)
{
    return firstRun(m_database.query(
        "SELECT import_run.id, action_id, file_name, sha256, header, decisions, counts, seconds, at, undone"
        " FROM import_run JOIN action ON action.id = action_id WHERE action_id = ?1",
        action));
}

std::optional<Instant> ImportTable::importedBefore(const QByteArray &sha256)
{
    Statement row = m_database.query("SELECT at FROM import_run JOIN action ON action.id = action_id"
                                     " WHERE sha256 = ?1 AND NOT undone ORDER BY at DESC LIMIT 1",
                                     sha256);
    return row.next() ? std::optional(row.instant(0)) : std::nullopt;
}

QList<LeadId> ImportTable::leadsWorkedOn(ImportId id)
{
    // What came back with an import's own rows (a history, a stage) is nobody's work since.
    Statement row = m_database.query(
        "WITH work AS (SELECT entity, entity_id, action_id FROM change JOIN action ON action.id = action_id"
        " WHERE NOT undone AND kind <> 'import'),"
        " worked AS ("
        " SELECT entity_id AS id, action_id FROM work WHERE entity = 'lead'"
        " UNION SELECT lead.id, action_id FROM lead JOIN work ON entity = 'customer'"
        " AND entity_id = customer_id"
        " UNION SELECT lead_id, action_id FROM activity JOIN work ON entity = 'activity'"
        " AND entity_id = activity.id"
        " UNION SELECT lead_id, action_id FROM lead_step JOIN work ON entity = 'lead_step'"
        " AND entity_id = lead_step.id"
        " UNION SELECT lead_id, action_id FROM lead_answer JOIN work ON entity = 'lead_answer'"
        " AND entity_id = lead_answer.id"
        " UNION SELECT lead.id, action_id FROM opt_out JOIN work ON entity = 'opt_out'"
        " AND entity_id = opt_out.id JOIN lead ON lead.customer_id = opt_out.customer_id)"
        // What was done about its customer before a lead came is no work on that lead.
        " SELECT DISTINCT lead.id FROM worked JOIN lead ON lead.id = worked.id AND action_id > lead.added_by"
        " WHERE EXISTS (SELECT 1 FROM touch WHERE touch.lead_id = lead.id AND touch.import_id = ?1)"
        // Only leads that go with the import: one that was there before keeps its work and loses a touch.
        " AND lead.added_by IN (SELECT action_id FROM import_run WHERE id = ?1"
        " UNION ALL SELECT id FROM action WHERE undone)"
        " AND NOT EXISTS (SELECT 1 FROM touch AS other WHERE other.lead_id = lead.id"
        " AND other.import_id <> ?1) ORDER BY lead.id",
        id);
    QList<LeadId> leads;
    while (row.next())
        leads.append(row.id<LeadId>(0));
    return leads;
}

QList<LeadId> ImportTable::takeBack(ImportId id, const QList<LeadId> &keep, bool removeWork)
{
    const ActionId action{m_database.integer("SELECT action_id FROM import_run WHERE id = ?1", id)};
    BulkLoad bulk(
        m_database, BulkLoad::Way::Out,
        m_database.integer("SELECT last_touch - first_touch + 1 FROM import_run WHERE id = ?1", id));
    nameKept(keep);
    nameGoing(action);
    nameLosing(id);
    m_database.run("DELETE FROM touch WHERE id IN (SELECT touch.id FROM import_run JOIN touch"
                   " ON touch.id BETWEEN first_touch AND last_touch AND import_id = import_run.id"
                   " WHERE import_run.id = ?1) AND lead_id IN (SELECT id FROM losing)",
                   id);
    if (removeWork)
        removeWorkOnGoing();
    const auto isField = [](Entity entity) { return entity == Entity::Customer || entity == Entity::Offer; };
    QSet<LeadId> touched;
    const auto putBack = [&](const std::function<bool(Entity, qint64)> &skips) {
        for (const LeadId lead : replay(m_database, action, false, skips).leads)
            touched.insert(lead);
    };
    putBack([&](Entity entity, qint64 row) { return isField(entity) || isOfKeptLead(entity, row); });
    removeGoing();
    // Only now, as a key may have passed to a row that went.
    putBack([&](Entity entity, qint64) { return !isField(entity); });
    if (removeWork)
        endEmptyActions();
    bulk.finish();
    Statement left = m_database.query("SELECT losing.id FROM losing JOIN lead ON lead.id = losing.id");
    while (left.next())
        touched.insert(left.id<LeadId>(0));
    return {touched.begin(), touched.end()};
}

void ImportTable::nameKept(const QList<LeadId> &keep)
{
    m_database.run("CREATE TEMP TABLE IF NOT EXISTS kept_lead (id INTEGER PRIMARY KEY)");
    m_database.run("DELETE FROM kept_lead");
    for (const LeadId lead : keep)
        m_database.run("INSERT OR IGNORE INTO kept_lead VALUES (?1)", lead);
}

/// What an import undone before had brought stayed only for the touches of this one.
void ImportTable::nameGoing(ActionId action)
{
    m_database.run("CREATE TEMP TABLE IF NOT EXISTS going (id INTEGER PRIMARY KEY)");
    m_database.run("DELETE FROM going");
    m_database.run("INSERT INTO going SELECT id FROM action WHERE id = ?1 OR (undone AND kind = 'import')",
                   action);
}

/// The leads that are to lose touches of this import.
void ImportTable::nameLosing(ImportId id)
{
    m_database.run("CREATE TEMP TABLE IF NOT EXISTS losing (id INTEGER PRIMARY KEY)");
    m_database.run("DELETE FROM losing");
    m_database.run("INSERT OR IGNORE INTO losing SELECT lead_id FROM import_run JOIN touch"
                   " ON touch.id BETWEEN first_touch AND last_touch AND import_id = import_run.id"
                   " WHERE import_run.id = ?1 AND lead_id NOT IN (SELECT id FROM kept_lead)",
                   id);
}

void ImportTable::removeWorkOnGoing()
{
    for (const char *sql :
         {"DELETE FROM activity WHERE lead_id IN (SELECT id FROM lead WHERE added_by IN (SELECT id FROM "
          "going)"
          " AND id NOT IN (SELECT lead_id FROM touch))",
          "DELETE FROM lead_step WHERE lead_id IN (SELECT id FROM lead WHERE added_by IN (SELECT id FROM "
          "going)"
          " AND id NOT IN (SELECT lead_id FROM touch))",
          "DELETE FROM lead_answer WHERE lead_id IN (SELECT id FROM lead WHERE added_by IN (SELECT id FROM "
          "going)"
          " AND id NOT IN (SELECT lead_id FROM touch))",
          "DELETE FROM opt_out WHERE customer_id IN (SELECT id FROM customer WHERE added_by IN"
          " (SELECT id FROM going) AND id NOT IN"
          " (SELECT customer_id FROM lead JOIN touch ON touch.lead_id = lead.id))"})
        m_database.run(sql);
}

void ImportTable::removeGoing()
{
    for (const char *sql : {"DELETE FROM lead WHERE added_by IN (SELECT id FROM going) AND id NOT IN (SELECT "
                            "lead_id FROM touch)"
                            " AND id NOT IN (SELECT lead_id FROM activity)",
                            "DELETE FROM customer WHERE added_by IN (SELECT id FROM going)"
                            " AND id NOT IN (SELECT customer_id FROM lead)",
                            "DELETE FROM offer WHERE added_by IN (SELECT id FROM going)"
                            " AND id NOT IN (SELECT offer_id FROM lead)"})
        m_database.run(sql);
}

/// Actions whose every row is gone are undone with it; else they would bar the undo of older ones.
void ImportTable::endEmptyActions()
{
    m_database.run("UPDATE action SET undone = 2 WHERE NOT undone AND kind <> 'import'"
                   " AND id IN (SELECT action_id FROM change) AND id NOT IN (SELECT action_id FROM change"
                   " WHERE (entity = 'customer' AND entity_id IN (SELECT id FROM customer))"
                   " OR (entity = 'offer' AND entity_id IN (SELECT id FROM offer))"
                   " OR (entity = 'lead' AND entity_id IN (SELECT id FROM lead))"
                   " OR (entity = 'activity' AND entity_id IN (SELECT id FROM activity))"
                   " OR (entity = 'lead_step' AND entity_id IN (SELECT id FROM lead_step))"
                   " OR (entity = 'lead_answer' AND entity_id IN (SELECT id FROM lead_answer))"
                   " OR (entity = 'opt_out' AND entity_id IN (SELECT id FROM opt_out)))");
}

bool ImportTable::isOfKeptLead(Entity entity, qint64 id)
{
    switch (entity) {
    case Entity::Customer:
    case Entity::Offer:
        return false;
    case Entity::Lead:
        return m_database.integer("SELECT 1 FROM kept_lead WHERE id = ?1", id) != 0;
    case Entity::Activity:
        return m_database.integer(
                   "SELECT 1 FROM activity JOIN kept_lead ON kept_lead.id = lead_id WHERE activity.id = ?1",
                   id) != 0;
    case Entity::LeadStep:
        return m_database.integer(
                   "SELECT 1 FROM lead_step JOIN kept_lead ON kept_lead.id = lead_id WHERE lead_step.id = ?1",
                   id) != 0;
    case Entity::LeadAnswer:
        return m_database.integer("SELECT 1 FROM lead_answer JOIN kept_lead ON kept_lead.id = lead_id"
                                  " WHERE lead_answer.id = ?1",
                                  id) != 0;
    case Entity::OptOut:
        return m_database.integer("SELECT 1 FROM opt_out JOIN lead USING (customer_id)"
                                  " JOIN kept_lead ON kept_lead.id = lead.id WHERE opt_out.id = ?1",
                                  id) != 0;
    }
    Q_UNREACHABLE();
}

} // namespace leadline
