// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/rules/identity.h"
#include "core/store/leadtable.h"
#include "core/store/rawtable.h"
#include "core/store/search.h"
#include "core/store/touchtable.h"
#include "core/store/transaction.h"

#include <span>
#include <vector>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

// "LEAD" in ASCII: marks the file as ours for file(1) and for us.
constexpr qint64 applicationId = 0x4c454144;

constexpr qsizetype packedTogether = 64 * 1024;

// Every time is milliseconds since 1970 in UTC. Plain tables: the file explains itself in any SQLite browser.
constexpr const char *createReadableView =
    "CREATE VIEW leads_readable AS SELECT lead.id, customer.first_name, customer.last_name, customer.company,"
    " customer.email, lead.source, lead.action,"
    " CASE WHEN offer.offer_id <> '' THEN offer.publisher || '.' || offer.offer_id ELSE offer.title END AS "
    "offer,"
    " datetime(lead.received / 1000, 'unixepoch') AS received_utc,"
    " datetime(lead.open_since / 1000, 'unixepoch') AS waiting_since_utc,"
    " datetime(lead.answered_at / 1000, 'unixepoch') AS answered_utc, lead.stage, lead.touches"
    " FROM lead JOIN customer ON customer.id = lead.customer_id JOIN offer ON offer.id = lead.offer_id"
    " WHERE NOT lead.test";

const std::vector<const char *> schema1{
    "PRAGMA application_id = 1279607108",

    "CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
    "INSERT INTO about VALUES"
    " ('what', 'A Leadline store: marketplace leads and what was done about them.'),"
    " ('times', 'Milliseconds since 1970-01-01 UTC. The view leads_readable shows them as text.'),"
    " ('tables', 'customer 1-n lead n-1 offer; lead 1-n touch; customer 1-n activity; action 1-n change.')",

    // One user action: the undo history and the audit at once.
    "CREATE TABLE action ("
    " id INTEGER PRIMARY KEY,"
    " kind TEXT NOT NULL,"
    " at INTEGER NOT NULL,"
    " subject TEXT NOT NULL,"
    " detail TEXT NOT NULL,"
    " undone INTEGER NOT NULL DEFAULT 0) STRICT",
    // Rows as they were and as they became, as JSON; what an import created bears added_by instead.
    "CREATE TABLE change ("
    " id INTEGER PRIMARY KEY,"
    " action_id INTEGER NOT NULL REFERENCES action(id),"
    " entity TEXT NOT NULL,"
    " entity_id INTEGER NOT NULL,"
    " before TEXT,"
    " after TEXT) STRICT",
    "CREATE INDEX change_action ON change(action_id)",
    "CREATE INDEX change_entity ON change(entity, entity_id)",

    "CREATE TABLE import_run ("
    " id INTEGER PRIMARY KEY,"
    " action_id INTEGER NOT NULL REFERENCES action(id),"
    " file_name TEXT NOT NULL,"
    " sha256 TEXT NOT NULL,"
    " header TEXT NOT NULL,"    // JSON array
    " decisions TEXT NOT NULL," // JSON: format, columns, dates, zone, duplicates
    " counts TEXT NOT NULL,"    // JSON
    " seconds REAL NOT NULL) STRICT",
    "CREATE INDEX import_run_action ON import_run(action_id)",
    // What arrived, untouched, whatever became of it.
    "CREATE TABLE raw_row ("
    " import_id INTEGER NOT NULL REFERENCES import_run(id) DEFERRABLE INITIALLY DEFERRED,"
    " row INTEGER NOT NULL,"
    " line INTEGER NOT NULL,"
    " verdict TEXT NOT NULL,"
    " text TEXT NOT NULL,"
    " PRIMARY KEY (import_id, row)) STRICT, WITHOUT ROWID",

    "CREATE TABLE offer ("
    " id INTEGER PRIMARY KEY,"
    " key TEXT NOT NULL UNIQUE,"
    " publisher TEXT NOT NULL,"
    " offer_id TEXT NOT NULL,"
    " title TEXT NOT NULL,"
    " added_by INTEGER NOT NULL REFERENCES action(id)) STRICT",
    "CREATE TABLE customer ("
    " id INTEGER PRIMARY KEY,"
    " identity_key TEXT NOT NULL UNIQUE,"
    " first_name TEXT NOT NULL,"
    " last_name TEXT NOT NULL,"
    " email TEXT NOT NULL,"
    " phone TEXT NOT NULL,"
    " country TEXT NOT NULL,"
    " company TEXT NOT NULL,"
    " job_title TEXT NOT NULL,"
    " withheld INTEGER NOT NULL,"
    " name_key TEXT NOT NULL,"    // folded, for sorting
    " company_key TEXT NOT NULL," // folded, for sorting
    " added_by INTEGER NOT NULL REFERENCES action(id)) STRICT",

    // The columns from source on are what touches and activities add up to (rules/leadsummary).
    "CREATE TABLE lead ("
    " id INTEGER PRIMARY KEY,"
    " customer_id INTEGER NOT NULL REFERENCES customer(id),"
    " offer_id INTEGER NOT NULL REFERENCES offer(id),"
    " test INTEGER NOT NULL,"
    " stage TEXT NOT NULL,"
    " stage_reason TEXT NOT NULL,"
    " closed_at INTEGER,"
    " owner TEXT NOT NULL,"
    " basis_at INTEGER,"
    " basis_reason TEXT NOT NULL,"
    " added_by INTEGER NOT NULL REFERENCES action(id),"
    " source TEXT NOT NULL DEFAULT '',"
    " action TEXT NOT NULL DEFAULT '',"
    " received INTEGER NOT NULL DEFAULT 0,"
    " touches INTEGER NOT NULL DEFAULT 0,"
    " open_since INTEGER,"
    " open_action TEXT NOT NULL DEFAULT '',"
    " answered_at INTEGER,"
    " notice_only INTEGER NOT NULL DEFAULT 0,"
    " has_notice INTEGER NOT NULL DEFAULT 0,"
    " UNIQUE (customer_id, offer_id, test)) STRICT",
    "CREATE INDEX lead_offer ON lead(offer_id)",

    "CREATE TABLE touch ("
    " id INTEGER PRIMARY KEY,"
    " lead_id INTEGER NOT NULL REFERENCES lead(id),"
    " import_id INTEGER NOT NULL REFERENCES import_run(id) DEFERRABLE INITIALLY DEFERRED,"
    " row INTEGER NOT NULL,"
    " line INTEGER NOT NULL,"
    " source TEXT NOT NULL,"
    " action TEXT NOT NULL,"
    " received INTEGER NOT NULL,"
    " time_basis TEXT NOT NULL," // exact, day, estimated
    " note TEXT NOT NULL,"
    " external_id TEXT NOT NULL,"
    " fingerprint INTEGER NOT NULL) STRICT",
    "CREATE INDEX touch_lead ON touch(lead_id)",
    "CREATE INDEX touch_import ON touch(import_id)",
    "CREATE UNIQUE INDEX touch_fingerprint ON touch(fingerprint, lead_id)",
    "CREATE INDEX touch_external ON touch(external_id) WHERE external_id <> ''",

    "CREATE TABLE activity ("
    " id INTEGER PRIMARY KEY,"
    " customer_id INTEGER NOT NULL REFERENCES customer(id),"
    " lead_id INTEGER NOT NULL REFERENCES lead(id),"
    " kind TEXT NOT NULL,"
    " direction TEXT NOT NULL,"
    " outcome TEXT NOT NULL,"
    " at INTEGER NOT NULL,"
    " text TEXT NOT NULL) STRICT",
    "CREATE INDEX activity_customer ON activity(customer_id)",
    "CREATE INDEX activity_lead ON activity(lead_id)",
    "CREATE TABLE lead_step ("
    " id INTEGER PRIMARY KEY,"
    " lead_id INTEGER NOT NULL REFERENCES lead(id),"
    " template TEXT NOT NULL,"
    " version INTEGER NOT NULL,"
    " step TEXT NOT NULL,"
    " done_at INTEGER NOT NULL,"
    " UNIQUE (lead_id, template, step)) STRICT",
    "CREATE TABLE opt_out ("
    " id INTEGER PRIMARY KEY,"
    " customer_id INTEGER NOT NULL REFERENCES customer(id),"
    " channel TEXT NOT NULL,"
    " at INTEGER NOT NULL,"
    " reason TEXT NOT NULL,"
    " UNIQUE (customer_id, channel)) STRICT",

    // Folded words of a lead; derived, rebuilt by the check command where it lags.
    "CREATE VIRTUAL TABLE lead_search USING fts5(words, tokenize = 'unicode61', prefix = '2 3')",

    createReadableView,
};

// What a large import would have to keep in order at every row became an index that can be made at its end:
// the keys of customers. Words went into a plain table: looking through all of them is fast enough, and an
// index over them cost an import more than the leads themselves.
const std::vector<const char *> schema2{
    "DROP TABLE lead_search",
    "CREATE TABLE lead_words (id INTEGER PRIMARY KEY, words TEXT NOT NULL) STRICT",
    "DROP INDEX touch_fingerprint",
    "DROP INDEX touch_lead",
    "CREATE UNIQUE INDEX touch_lead ON touch(lead_id, fingerprint)",

    "DROP VIEW leads_readable",
    "CREATE TABLE customer_2 ("
    " id INTEGER PRIMARY KEY,"
    " identity_key TEXT NOT NULL,"
    " first_name TEXT NOT NULL,"
    " last_name TEXT NOT NULL,"
    " email TEXT NOT NULL,"
    " phone TEXT NOT NULL,"
    " country TEXT NOT NULL,"
    " company TEXT NOT NULL,"
    " job_title TEXT NOT NULL,"
    " withheld INTEGER NOT NULL,"
    " name_key TEXT NOT NULL,"
    " company_key TEXT NOT NULL,"
    " added_by INTEGER NOT NULL REFERENCES action(id)) STRICT",
    "INSERT INTO customer_2 SELECT id, identity_key, first_name, last_name, email, phone, country, company,"
    " job_title, withheld, name_key, company_key, added_by FROM customer",
    "DROP TABLE customer",
    "ALTER TABLE customer_2 RENAME TO customer",
    "CREATE UNIQUE INDEX customer_identity ON customer(identity_key)",
    createReadableView,
};

// Rows as they arrived, packed by the hundred: one by one they were a third of a store. A lead's words stand
// in its row. Fingerprints are of the touch alone. The touches of an import lie together, and nothing asks
// for leads by their offer: two indexes less. The key of leads is an index that a large import can make at
// its end.
const std::vector<const char *> schema3{
    "CREATE TABLE raw_rows ("
    " id INTEGER PRIMARY KEY,"
    " import_id INTEGER NOT NULL REFERENCES import_run(id),"
    " first_row INTEGER NOT NULL,"
    " packed BLOB NOT NULL) STRICT", // see store/rawtable
    "CREATE UNIQUE INDEX raw_rows_import ON raw_rows(import_id, first_row)",

    "ALTER TABLE import_run ADD COLUMN first_touch INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE import_run ADD COLUMN last_touch INTEGER NOT NULL DEFAULT 0",
    "UPDATE import_run SET first_touch = coalesce((SELECT min(id) FROM touch WHERE import_id = "
    "import_run.id), 0),"
    " last_touch = coalesce((SELECT max(id) FROM touch WHERE import_id = import_run.id), 0)",
    "DROP INDEX touch_import",

    "DROP VIEW leads_readable",
    "DROP TABLE lead_words",
    "CREATE TABLE lead_3 ("
    " id INTEGER PRIMARY KEY,"
    " customer_id INTEGER NOT NULL REFERENCES customer(id),"
    " offer_id INTEGER NOT NULL REFERENCES offer(id),"
    " test INTEGER NOT NULL,"
    " stage TEXT NOT NULL,"
    " stage_reason TEXT NOT NULL,"
    " closed_at INTEGER,"
    " owner TEXT NOT NULL,"
    " basis_at INTEGER,"
    " basis_reason TEXT NOT NULL,"
    " added_by INTEGER NOT NULL REFERENCES action(id),"
    " source TEXT NOT NULL DEFAULT '',"
    " action TEXT NOT NULL DEFAULT '',"
    " received INTEGER NOT NULL DEFAULT 0,"
    " touches INTEGER NOT NULL DEFAULT 0,"
    " open_since INTEGER,"
    " open_action TEXT NOT NULL DEFAULT '',"
    " answered_at INTEGER,"
    " notice_only INTEGER NOT NULL DEFAULT 0,"
    " has_notice INTEGER NOT NULL DEFAULT 0,"
    " words TEXT NOT NULL DEFAULT '') STRICT", // folded, to be searched (rules/searchwords)
    "INSERT INTO lead_3 SELECT *, '' FROM lead",
    "DROP TABLE lead",
    "ALTER TABLE lead_3 RENAME TO lead",
    "CREATE UNIQUE INDEX lead_key ON lead(customer_id, offer_id, test)",
    createReadableView,
};

const std::vector<const char *> schema4{
    // Running response clocks, the longest first.
    "CREATE INDEX lead_waiting ON lead(open_since)"
    " WHERE open_since IS NOT NULL AND notice_only = 0 AND test = 0",
    // When it is to be taken up again; all three or none.
    "ALTER TABLE lead ADD COLUMN follow_up TEXT",
    "ALTER TABLE lead ADD COLUMN follow_up_at INTEGER",
    "ALTER TABLE lead ADD COLUMN follow_up_set INTEGER",
    "CREATE INDEX lead_follow_up ON lead(follow_up_at) WHERE follow_up_at IS NOT NULL",
};

const std::vector<const char *> schema5{
    // What a rep found out about a lead (rules/qualification).
    "CREATE TABLE lead_answer ("
    " id INTEGER PRIMARY KEY,"
    " lead_id INTEGER NOT NULL REFERENCES lead(id),"
    " criterion TEXT NOT NULL,"
    " answer TEXT NOT NULL,"
    " at INTEGER NOT NULL,"
    " UNIQUE (lead_id, criterion)) STRICT",
    // The few activities that stop or add steps of a checklist (rules/checklist).
    "CREATE INDEX activity_reply ON activity(lead_id, at, id)"
    " WHERE direction = 'inbound' OR outcome IN ('reached', 'call-back', 'replied', 'held', 'wrong-number')",
    // A lead's ticks are of one version of its checklist.
    "CREATE INDEX lead_step_version ON lead_step(template, version)",
};

// What becomes of the data between two layouts, after the tables of the newer are there.
void packRawRows(Database &database)
{
    RawPacker packer;
    RawTable table(database);
    ImportId import;
    const auto put = [&] {
        if (packer.size() > 0)
            table.insert(import, packer.take());
    };
    {
        Statement row =
            database.query("SELECT import_id, row, line, text FROM raw_row ORDER BY import_id, row");
        while (row.next()) {
            if (row.id<ImportId>(0) != import || packer.size() > packedTogether)
                put();
            import = row.id<ImportId>(0);
            packer.add(row.integer(1), static_cast<int>(row.integer(2)), row.text(3));
        }
    }
    put();
    database.run("DROP TABLE raw_row");
}

void makeFingerprintsAnew(Database &database)
{
    // Two at a time could be alike on the way from the old to the new.
    database.run("DROP INDEX touch_lead");
    LeadTable(database).forEachId([&database](LeadId lead) {
        TouchTable touches(database);
        for (const Touch &touch : touches.ofLead(lead))
            touches.setFingerprint(touch.id, touchFingerprint(touch));
    });
    database.run("CREATE UNIQUE INDEX touch_lead ON touch(lead_id, fingerprint)");
}

const std::vector<std::vector<const char *>> &steps()
{
    static const std::vector<std::vector<const char *>> all{schema1, schema2, schema3, schema4, schema5};
    return all;
}

// `PRAGMA user_version` takes no bound value; the numbers are few.
const char *setVersion(int version)
{
    static constexpr const char *texts[]{"PRAGMA user_version = 0", "PRAGMA user_version = 1",
                                         "PRAGMA user_version = 2", "PRAGMA user_version = 3",
                                         "PRAGMA user_version = 4", "PRAGMA user_version = 5"};
    return texts[version];
}

void makeWordsAnew(Database &database)
{
    QList<LeadId> leads;
    LeadTable(database).forEachId([&leads](LeadId id) { leads.append(id); });
    for (const LeadId lead : std::as_const(leads))
        SearchTable(database).refresh(lead);
}

} // namespace

int currentSchemaVersion()
{
    return static_cast<int>(steps().size());
}

void migrate(Database &database, const std::function<void()> &beforeFirstStep)
{
    const auto version = database.integer("PRAGMA user_version");
    const bool isEmpty = database.integer("SELECT count(*) FROM sqlite_schema") == 0;
    if (!isEmpty && database.integer("PRAGMA application_id") != applicationId)
        throw StoreError({ErrorCode::StoreDamaged, database.path(), u"not a Leadline store"_s});
    if (version > currentSchemaVersion())
        throw StoreError({ErrorCode::StoreNewer, database.path(), QString::number(version)});
    // Large pages: a lead's row and its raw text fit several times into one. Of a file that is there, as it
    // is.
    database.run("PRAGMA page_size = 16384");
    database.run("PRAGMA journal_mode = WAL"); // the first write, now that the file is ours
    if (version == currentSchemaVersion())
        return;
    if (!isEmpty)
        beforeFirstStep();
    // A table that others refer to is made anew in its place.
    database.run("PRAGMA foreign_keys = OFF");
    Transaction transaction(database);
    for (int step = static_cast<int>(version); step < currentSchemaVersion(); ++step) {
        for (const char *sql : steps()[static_cast<size_t>(step)])
            database.run(sql);
    }
    if (version < 3) {
        packRawRows(database);
        makeFingerprintsAnew(database);
        makeWordsAnew(database);
    }
    if (Statement broken = database.query("PRAGMA foreign_key_check"); broken.next())
        throw StoreError({ErrorCode::StoreDamaged, database.path(), u"foreign keys after migration"_s});
    database.run(setVersion(currentSchemaVersion()));
    transaction.commit();
    database.run("PRAGMA foreign_keys = ON");
}

} // namespace leadline
