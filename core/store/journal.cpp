// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"

#include "core/store/customertable.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSet>

#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

/// How the journal takes a picture of a row and puts it back. Only what a user can change or see is in it;
/// sums that follow from other rows are made again.
struct JournaledTable
{
    Entity entity;
    QLatin1StringView name;
    const char *snapshot;
    const char *restore;
    const char *remove;
    const char *leads; ///< the leads that show this row
};

constexpr std::array tables{
    JournaledTable{
        Entity::Customer, "customer"_L1,
        "SELECT json_object('identity_key', identity_key, 'first_name', first_name, 'last_name', last_name,"
        " 'email', email, 'phone', phone, 'country', country, 'company', company, 'job_title', job_title,"
        " 'withheld', withheld, 'name_key', name_key, 'company_key', company_key, 'added_by', added_by)"
        " FROM customer WHERE id = ?1",
        "INSERT INTO customer (id, identity_key, first_name, last_name, email, phone, country, company, "
        "job_title,"
        " withheld, name_key, company_key, added_by)"
        " SELECT ?1, ?2 ->> 'identity_key', ?2 ->> 'first_name', ?2 ->> 'last_name', ?2 ->> 'email', ?2 ->> "
        "'phone',"
        " ?2 ->> 'country', ?2 ->> 'company', ?2 ->> 'job_title', ?2 ->> 'withheld', ?2 ->> 'name_key',"
        " ?2 ->> 'company_key', ?2 ->> 'added_by' WHERE true"
        " ON CONFLICT (id) DO UPDATE SET identity_key = excluded.identity_key, first_name = "
        "excluded.first_name,"
        " last_name = excluded.last_name, email = excluded.email, phone = excluded.phone, country = "
        "excluded.country,"
        " company = excluded.company, job_title = excluded.job_title, withheld = excluded.withheld,"
        " name_key = excluded.name_key, company_key = excluded.company_key",
        "DELETE FROM customer WHERE id = ?1", "SELECT id FROM lead WHERE customer_id = ?1"},
    JournaledTable{
        Entity::Offer, "offer"_L1,
        "SELECT json_object('key', key, 'publisher', publisher, 'offer_id', offer_id, 'title', title,"
        " 'added_by', added_by) FROM offer WHERE id = ?1",
        "INSERT INTO offer (id, key, publisher, offer_id, title, added_by)"
        " SELECT ?1, ?2 ->> 'key', ?2 ->> 'publisher', ?2 ->> 'offer_id', ?2 ->> 'title', ?2 ->> 'added_by'"
        " WHERE true ON CONFLICT (id) DO UPDATE SET key = excluded.key, publisher = excluded.publisher,"
        " offer_id = excluded.offer_id, title = excluded.title",
        "DELETE FROM offer WHERE id = ?1", nullptr},
    JournaledTable{
        Entity::Lead, "lead"_L1,
        // What is null in the patch is left out: as before there were follow-ups.
        "SELECT json_patch(json_object('customer_id', customer_id, 'offer_id', offer_id, 'test', test,"
        " 'stage', stage, 'stage_reason', stage_reason, 'closed_at', closed_at, 'owner', owner,"
        " 'basis_at', basis_at, 'basis_reason', basis_reason, 'added_by', added_by),"
        " json_object('follow_up', follow_up, 'follow_up_at', follow_up_at, 'follow_up_set', follow_up_set))"
        " FROM lead WHERE id = ?1",
        "INSERT INTO lead (id, customer_id, offer_id, test, stage, stage_reason, closed_at, owner, basis_at,"
        " basis_reason, added_by, follow_up, follow_up_at, follow_up_set)"
        " SELECT ?1, ?2 ->> 'customer_id', ?2 ->> 'offer_id', ?2 ->> 'test', ?2 ->> 'stage', ?2 ->> "
        "'stage_reason',"
        " ?2 ->> 'closed_at', ?2 ->> 'owner', ?2 ->> 'basis_at', ?2 ->> 'basis_reason', ?2 ->> 'added_by',"
        " ?2 ->> 'follow_up', ?2 ->> 'follow_up_at', ?2 ->> 'follow_up_set' WHERE true"
        " ON CONFLICT (id) DO UPDATE SET customer_id = excluded.customer_id, offer_id = excluded.offer_id,"
        " test = excluded.test, stage = excluded.stage, stage_reason = excluded.stage_reason,"
        " closed_at = excluded.closed_at, owner = excluded.owner, basis_at = excluded.basis_at,"
        " basis_reason = excluded.basis_reason, follow_up = excluded.follow_up,"
        " follow_up_at = excluded.follow_up_at, follow_up_set = excluded.follow_up_set",
        "DELETE FROM lead WHERE id = ?1", "SELECT ?1"},
    JournaledTable{
        Entity::Activity, "activity"_L1,
        "SELECT json_object('customer_id', customer_id, 'lead_id', lead_id, 'kind', kind,"
        " 'direction', direction, 'outcome', outcome, 'at', at, 'text', text) FROM activity WHERE id = ?1",
        "INSERT INTO activity (id, customer_id, lead_id, kind, direction, outcome, at, text)"
        " SELECT ?1, ?2 ->> 'customer_id', ?2 ->> 'lead_id', ?2 ->> 'kind', ?2 ->> 'direction',"
        " ?2 ->> 'outcome', ?2 ->> 'at', ?2 ->> 'text' WHERE true"
        " ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, direction = excluded.direction,"
        " outcome = excluded.outcome, at = excluded.at, text = excluded.text",
        "DELETE FROM activity WHERE id = ?1",
        "SELECT lead.id FROM lead JOIN activity ON activity.customer_id = lead.customer_id"
        " WHERE activity.id = ?1"},
    JournaledTable{
        Entity::LeadStep, "lead_step"_L1,
        "SELECT json_object('lead_id', lead_id, 'template', template, 'version', version, 'step', step,"
        " 'done_at', done_at) FROM lead_step WHERE id = ?1",
        "INSERT INTO lead_step (id, lead_id, template, version, step, done_at)"
        " SELECT ?1, ?2 ->> 'lead_id', ?2 ->> 'template', ?2 ->> 'version', ?2 ->> 'step',"
        " ?2 ->> 'done_at' WHERE true ON CONFLICT (id) DO UPDATE SET version = excluded.version,"
        " done_at = excluded.done_at",
        "DELETE FROM lead_step WHERE id = ?1", "SELECT lead_id FROM lead_step WHERE id = ?1"},
    JournaledTable{
        Entity::OptOut, "opt_out"_L1,
        "SELECT json_object('customer_id', customer_id, 'channel', channel, 'at', at, 'reason', reason)"
        " FROM opt_out WHERE id = ?1",
        "INSERT INTO opt_out (id, customer_id, channel, at, reason)"
        " SELECT ?1, ?2 ->> 'customer_id', ?2 ->> 'channel', ?2 ->> 'at', ?2 ->> 'reason' WHERE true"
        " ON CONFLICT (id) DO UPDATE SET at = excluded.at, reason = excluded.reason",
        "DELETE FROM opt_out WHERE id = ?1",
        "SELECT lead.id FROM lead JOIN opt_out ON opt_out.customer_id = lead.customer_id"
        " WHERE opt_out.id = ?1"},
    JournaledTable{
        Entity::LeadAnswer, "lead_answer"_L1,
        "SELECT json_object('lead_id', lead_id, 'criterion', criterion, 'answer', answer, 'at', at)"
        " FROM lead_answer WHERE id = ?1",
        "INSERT INTO lead_answer (id, lead_id, criterion, answer, at)"
        " SELECT ?1, ?2 ->> 'lead_id', ?2 ->> 'criterion', ?2 ->> 'answer', ?2 ->> 'at' WHERE true"
        " ON CONFLICT (id) DO UPDATE SET answer = excluded.answer, at = excluded.at",
        "DELETE FROM lead_answer WHERE id = ?1", "SELECT lead_id FROM lead_answer WHERE id = ?1"},
};

const JournaledTable &tableOf(Entity entity)
{
    return tables[static_cast<size_t>(entity)];
}

const JournaledTable &tableNamed(const QString &name)
{
    for (const JournaledTable &table : tables) {
        if (table.name == name)
            return table;
    }
    throw StoreError({ErrorCode::StoreDamaged, u"journal"_s, name});
}

std::optional<QString> snapshot(Database &database, const JournaledTable &table, qint64 id)
{
    Statement statement = database.query(table.snapshot, id);
    return statement.next() ? std::optional(statement.text(0)) : std::nullopt;
}

ActionRow actionOf(const Statement &row)
{
    const qint64 undone = row.integer(5); // see ActionRecord::endRedo
    return {row.id<ActionId>(0), row.text(1), row.text(2), row.text(3),
            row.instant(4),      undone != 0, undone == 2};
}

std::optional<ActionRow> firstAction(Statement statement)
{
    return statement.next() ? std::optional(actionOf(statement)) : std::nullopt;
}

/// Follows from other columns of its row.
bool isDerived(const QString &column)
{
    return column == "name_key"_L1 || column == "company_key"_L1 || column == "withheld"_L1;
}

struct ChangeRow
{
    const JournaledTable *table;
    qint64 id;
    std::optional<QString> from;
    std::optional<QString> to;
};

QList<ChangeRow> changesOf(Database &database, ActionId id, bool forward)
{
    Statement statement = forward ? database.query("SELECT entity, entity_id, before, after FROM change"
                                                   " WHERE action_id = ?1 ORDER BY id",
                                                   id)
                                  : database.query("SELECT entity, entity_id, after, before FROM change"
                                                   " WHERE action_id = ?1 ORDER BY id DESC",
                                                   id);
    const auto optionalText = [&statement](int column) {
        return statement.isNull(column) ? std::nullopt : std::optional(statement.text(column));
    };
    QList<ChangeRow> changes;
    while (statement.next())
        changes.append(
            {&tableNamed(statement.text(0)), statement.integer(1), optionalText(2), optionalText(3)});
    return changes;
}

/// Another offer has by now the key that this one is to get back: a title, once this one had an id.
bool isTaken(Database &database, const ChangeRow &change)
{
    return change.to && change.table->entity == Entity::Offer &&
           database.integer("SELECT 1 FROM offer WHERE key = ?2 ->> 'key' AND id <> ?1", change.id,
                            *change.to) != 0;
}

void collectLeads(Database &database, const ChangeRow &change, QSet<LeadId> &leads)
{
    if (!change.table->leads)
        return;
    Statement statement = database.query(change.table->leads, change.id);
    while (statement.next())
        leads.insert(statement.id<LeadId>(0));
}

QJsonObject objectOf(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

/// A row that was changed again since, with those columns put back that still are as the change left them.
struct PutBack
{
    QJsonObject row;
    bool whole = true; ///< no column was changed since
};

PutBack putBack(const QString &now, const QString &from, const QString &to)
{
    PutBack result{objectOf(now), true};
    const QJsonObject left = objectOf(from);
    const QJsonObject wanted = objectOf(to);
    for (auto column = wanted.begin(); column != wanted.end(); ++column) {
        if (*column == left.value(column.key()))
            continue;
        if (result.row.value(column.key()) == left.value(column.key()))
            result.row.insert(column.key(), *column);
        else if (!isDerived(column.key()))
            result.whole = false;
    }
    return result;
}

/// Puts one row back as far as nobody else has changed it; false: not all of it.
bool replayChange(Database &database, const ChangeRow &change)
{
    const auto now = snapshot(database, *change.table, change.id);
    if (isTaken(database, change))
        return false;
    if (now == change.from) {
        if (change.to)
            database.run(change.table->restore, change.id, *change.to);
        else
            database.run(change.table->remove, change.id);
        return true;
    }
    if (!now || !change.from || !change.to)
        return false;
    const PutBack back = putBack(*now, *change.from, *change.to);
    database.run(change.table->restore, change.id,
                 QString::fromUtf8(QJsonDocument(back.row).toJson(QJsonDocument::Compact)));
    if (change.table->entity == Entity::Customer)
        CustomerTable(database).refresh(CustomerId{change.id});
    return back.whole;
}

} // namespace

ActionRecord::ActionRecord(Database &database, const QString &kind, const QString &subject,
                           const QString &detail, Instant at)
    : m_database(database)
{
    m_database.run("INSERT INTO action (kind, at, subject, detail) VALUES (?1, ?2, ?3, ?4)", kind, at,
                   subject, detail);
    m_id = ActionId{m_database.lastInsertId()};
}

void ActionRecord::change(Entity entity, qint64 id, const std::function<void()> &change)
{
    const JournaledTable &table = tableOf(entity);
    const std::optional<QString> before = snapshot(m_database, table, id);
    change();
    const std::optional<QString> after = snapshot(m_database, table, id);
    if (before == after)
        return;
    m_database.run(
        "INSERT INTO change (action_id, entity, entity_id, before, after) VALUES (?1, ?2, ?3, ?4, ?5)", m_id,
        QString(table.name), id, before, after);
}

qint64 ActionRecord::create(Entity entity, const std::function<qint64()> &insert)
{
    const qint64 id = insert();
    const JournaledTable &table = tableOf(entity);
    m_database.run("INSERT INTO change (action_id, entity, entity_id, after) VALUES (?1, ?2, ?3, ?4)", m_id,
                   QString(table.name), id, snapshot(m_database, table, id));
    return id;
}

// `undone` is 1 while the action can be done again, 2 once a later one barred that.
void ActionRecord::endRedo()
{
    m_database.run("UPDATE action SET undone = 2 WHERE undone = 1");
}

void ActionRecord::forgetIfEmpty()
{
    m_database.run("DELETE FROM action WHERE id = ?1 AND id NOT IN (SELECT action_id FROM change)", m_id);
    if (m_database.changes() == 0)
        endRedo();
}

QList<ActionRow> actions(Database &database, int limit)
{
    Statement statement = database.query(
        "SELECT id, kind, subject, detail, at, undone FROM action ORDER BY id DESC LIMIT ?1", limit);
    QList<ActionRow> rows;
    while (statement.next())
        rows.append(actionOf(statement));
    return rows;
}

std::optional<ActionRow> action(Database &database, ActionId id)
{
    return firstAction(
        database.query("SELECT id, kind, subject, detail, at, undone FROM action WHERE id = ?1", id));
}

std::optional<ActionRow> lastToUndo(Database &database)
{
    return firstAction(database.query("SELECT id, kind, subject, detail, at, undone FROM action"
                                      " WHERE NOT undone ORDER BY id DESC LIMIT 1"));
}

std::optional<ActionRow> nextToRedo(Database &database)
{
    // Only what was undone after the last thing that still stands: a new action ends the redo.
    return firstAction(
        database.query("SELECT id, kind, subject, detail, at, undone FROM action WHERE undone = 1"
                       " AND id > coalesce((SELECT max(id) FROM action WHERE NOT undone), 0)"
                       " ORDER BY id LIMIT 1"));
}

QList<RowChange> changesOfRow(Database &database, Entity entity, qint64 id)
{
    Statement statement = database.query(
        "SELECT action.id, kind, subject, detail, at, undone, before, after FROM change"
        " JOIN action ON action.id = action_id WHERE entity = ?1 AND entity_id = ?2 AND NOT undone"
        " AND before IS NOT NULL AND after IS NOT NULL ORDER BY change.id",
        QString(tableOf(entity).name), id);
    QList<RowChange> changes;
    while (statement.next())
        changes.append({actionOf(statement), objectOf(statement.text(6)), objectOf(statement.text(7))});
    return changes;
}

bool isChangedSince(Database &database, Entity entity, qint64 id, const QString &column, Instant since)
{
    return database.integer("SELECT EXISTS (SELECT 1 FROM change JOIN action ON action.id = action_id"
                            " WHERE entity = ?1 AND entity_id = ?2 AND NOT undone AND action.at >= ?4"
                            " AND before IS NOT NULL AND after IS NOT NULL"
                            " AND before ->> ?3 <> after ->> ?3)",
                            QString(tableOf(entity).name), id, column, since) != 0;
}

std::optional<ActionRow> originOf(Database &database, Entity entity, qint64 id)
{
    const auto row = snapshot(database, tableOf(entity), id);
    return row ? action(database, ActionId{objectOf(*row).value("added_by"_L1).toInteger()}) : std::nullopt;
}

void setUndone(Database &database, ActionId id, bool undone)
{
    database.run("UPDATE action SET undone = ?2 WHERE id = ?1", id, undone);
}

JournalEffect replay(Database &database, ActionId id, bool forward,
                     const std::function<bool(Entity, qint64)> &skips)
{
    const QList<ChangeRow> changes = changesOf(database, id, forward);
    JournalEffect effect;
    QSet<LeadId> leads;
    for (const ChangeRow &change : changes) {
        if (skips && skips(change.table->entity, change.id))
            continue;
        effect.customers = effect.customers || change.table->entity == Entity::Customer;
        collectLeads(database, change, leads);
        if (!replayChange(database, change))
            effect.conflicts.append({change.table->entity, change.id});
        collectLeads(database, change, leads);
    }
    effect.leads = QList<LeadId>(leads.begin(), leads.end());
    return effect;
}

} // namespace leadline
