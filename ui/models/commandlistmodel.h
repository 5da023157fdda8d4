// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/command.h"

#include <QAbstractListModel>

namespace leadline {

/// Commands, filtered as the user types. Every word of the filter must be there, in any order, without regard
/// to accents or to the Turkish i; beginnings of words come before what stands inside of them. Without a
/// filter, what was used of late comes first.
class CommandListModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandListModel)

public:
    enum Role {
        PathRole = Qt::UserRole, ///< "View › Theme"
        KeysRole,                ///< its shortcut
        ReasonRole,              ///< why it cannot be done now; empty: it can
        CheckedRole,             ///< the choice in use
        EndsRecentRole,          ///< the last of those that were used of late
    };

    explicit CommandListModel(QObject *parent = nullptr);

    /// `recent` are names of their actions, the last one first; unknown ones are passed over.
    void setCommands(QList<Command> commands, const QStringList &recent);
    void setFilter(const QString &text);
    /// The action of a row; none for an index outside, and once it is gone.
    [[nodiscard]] QAction *action(const QModelIndex &index) const;
    /// The first row that can be done now; -1: none.
    [[nodiscard]] int firstUsable() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Entry
    {
        Command command;
        QString name; ///< folded
        QString path; ///< folded
        qsizetype recent = -1;
    };

    [[nodiscard]] static std::optional<int> rank(const Entry &entry, const QStringList &words,
                                                 const QString &phrase);
    void sift();

    QList<Entry> m_entries;  ///< in the order of the menus
    QList<qsizetype> m_rows; ///< which of them are shown
    QString m_filter;
};

} // namespace leadline
