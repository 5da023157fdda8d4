// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/store/journal.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QStringList>

namespace leadline {

/// The journal of import runs, and taking one back. Throws StoreError.
class ImportTable
{
public:
    struct Row
    {
        ImportId id;
        ActionId action;
        QString fileName;
        QByteArray sha256; ///< hex
        QStringList header;
        QJsonObject decisions;
        QJsonObject counts;
        double seconds = 0;
        Instant at;
        bool undone = false;
    };

    explicit ImportTable(Database &database)
        : m_database(database)
    {
    }

    /// Makes room for a run whose counts are not known yet; `finish` completes it.
    ImportId open(ActionId action, const QString &fileName);
    void finish(const Row &row);
    [[nodiscard]] QList<Row> all(); ///< newest first
    [[nodiscard]] std::optional<Row> run(ImportId id);
    [[nodiscard]] std::optional<Row> runOfAction(ActionId action);
    /// When the same bytes were imported and not taken back.
    [[nodiscard]] std::optional<Instant> importedBefore(const QByteArray &sha256);

    /// The leads this import brought touches to on which somebody has worked since: logged, ticked, moved,
    /// decided.
    [[nodiscard]] QList<LeadId> leadsWorkedOn(ImportId id);
    /// Removes what the import brought and puts back what it changed; leads in `keep` stay whole. With
    /// `removeWork`, what was done on the others goes too. Gives the leads whose sums must be made again.
    [[nodiscard]] QList<LeadId> takeBack(ImportId id, const QList<LeadId> &keep, bool removeWork);

private:
    void nameKept(const QList<LeadId> &keep);
    void nameGoing(ActionId action);
    void nameLosing(ImportId id);
    void removeWorkOnGoing();
    void removeGoing();
    void endEmptyActions();
    [[nodiscard]] bool isOfKeptLead(Entity entity, qint64 id);

    Database &m_database;
};

} // namespace leadline
