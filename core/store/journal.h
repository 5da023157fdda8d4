// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/store/database.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QString>
#include <functional>

namespace leadline {

/// The tables whose rows the journal can put back.
enum class Entity { Customer, Offer, Lead, Activity, LeadStep, OptOut, LeadAnswer };

/// One user action while it is being done: every row it changes is written down before and after. Lives
/// inside a transaction. Throws StoreError.
class ActionRecord
{
public:
    /// Opens the action. End it with `endRedo` or `forgetIfEmpty`.
    ActionRecord(Database &database, const QString &kind, const QString &subject, const QString &detail,
                 Instant at);

    [[nodiscard]] ActionId id() const { return m_id; }

    /// Runs `change`, which updates or deletes the row `id`, and keeps how it was and how it became.
    void change(Entity entity, qint64 id, const std::function<void()> &change);
    /// Runs `insert`, which gives the id of the row it made.
    qint64 create(Entity entity, const std::function<qint64()> &insert);
    /// What was undone before this action cannot be done again.
    void endRedo();
    /// An action that changed no row leaves no trace and ends no redo; any other ends it.
    void forgetIfEmpty();

private:
    Database &m_database;
    ActionId m_id;
};

/// A row that undo or redo could not wholly put back because it was changed since.
struct JournalConflict
{
    Entity entity = Entity::Lead;
    qint64 id = 0;
};

/// The leads whose facts may have changed by an undo or redo.
struct JournalEffect
{
    QList<LeadId> leads;
    bool customers = false;           ///< customers are among the rows, and with them names
    QList<JournalConflict> conflicts; ///< rows that are not all as they were
};

struct ActionRow
{
    ActionId id;
    QString kind;
    QString subject;
    QString detail;
    Instant at;
    bool undone = false;
    bool barred = false; ///< undone, and cannot be done again: something else was done after that
};

[[nodiscard]] QList<ActionRow> actions(Database &database, int limit);
[[nodiscard]] std::optional<ActionRow> action(Database &database, ActionId id);
[[nodiscard]] std::optional<ActionRow> lastToUndo(Database &database);
[[nodiscard]] std::optional<ActionRow> nextToRedo(Database &database);
/// How one action changed one row.
struct RowChange
{
    ActionRow action;
    QJsonObject before; ///< the row's columns by name
    QJsonObject after;
};
/// The changes of a row by actions that stand, the oldest first; not how it came.
[[nodiscard]] QList<RowChange> changesOfRow(Database &database, Entity entity, qint64 id);
/// Did an action that stands change this column of the row after that moment?
[[nodiscard]] bool isChangedSince(Database &database, Entity entity, qint64 id, const QString &column,
                                  Instant since);
/// The action that made the row.
[[nodiscard]] std::optional<ActionRow> originOf(Database &database, Entity entity, qint64 id);
void setUndone(Database &database, ActionId id, bool undone);

/// Puts back the rows an action changed (`forward` false), or does it again (true), but for those that
/// `skips` names. Of a row that was changed since, only the columns that still are as the action left them go
/// back, and the row is named; whether that is good enough is the caller's to say.
[[nodiscard]] JournalEffect replay(Database &database, ActionId id, bool forward,
                                   const std::function<bool(Entity, qint64)> &skips = {});

} // namespace leadline
