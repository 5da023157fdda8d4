// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leaddesk.h"
#include "core/services/savedviews.h"

#include <QAbstractListModel>
#include <QHash>

namespace leadline {

/// The saved views by name, with how many leads each has. Counts are asked for one view after the other, so
/// that what is asked meanwhile waits for one of them at most.
class ViewListModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ViewListModel)

public:
    enum Role { KeyRole = Qt::UserRole, CountRole, CurrentRole, ChangedRole };

    /// A view and what it is called.
    struct Entry
    {
        LeadView view;
        QString name;

        bool operator==(const Entry &) const = default;
    };

    ViewListModel(LeadDesk &desk, QObject *parent);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] QStringList mimeTypes() const override;

    void setEntries(const QList<Entry> &entries);
    void setCurrent(const QString &key, bool changed);
    [[nodiscard]] int rowOf(const QString &key) const; ///< -1: there is none
    /// Asks for the counts, once what is under way has answered.
    void count();

Q_SIGNALS:
    void moveWanted(const QString &key, int to); ///< by drag and drop

private:
    void countNext();

    LeadDesk &m_desk;
    QList<Entry> m_entries;
    QHash<QString, qint64> m_counts;
    QString m_current;
    QStringList m_toCount; ///< keys of views
    bool m_changed = false;
    bool m_counted = false; ///< once: there is a book to count in
    bool m_counting = false;
    bool m_again = false;
};

} // namespace leadline
