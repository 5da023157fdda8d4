// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/command.h"
#include "ui/support/keylines.h"

#include <QHash>
#include <QObject>
#include <functional>

class QMenu;
class QMenuBar;

namespace leadline {

/// Every action of the program, as its menus hold it: the command palette and the sheet of keys are made from
/// the menus themselves, so that nothing can be forgotten there. `menus` must outlive it.
class Commands final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Commands)

public:
    explicit Commands(const QMenuBar &menus, QObject *parent);

    /// A new action at the end of a menu; `name` is unique and never shown.
    QAction *add(QMenu *menu, const QString &name, const QString &keys, std::function<void()> run);
    /// An action of this name; it must be there.
    [[nodiscard]] QAction *action(const QString &name) const;

    /// Where the key of the action works, for the sheet of keys; `Everywhere` unless told.
    void setPlace(const QAction *action, KeyPlace place) { m_places.insert(action, place); }
    /// Another line of the sheet of keys speaks of this one too.
    void leaveOutOfKeys(const QAction *action) { m_unlisted.append(action); }
    /// Asked when the action is disabled: why.
    void setReason(const QAction *action, std::function<QString()> reason);

    /// In the order of the menus. Left out is what is hidden, and what is disabled without a reason.
    [[nodiscard]] QList<Command> all() const;
    /// The keys of the actions in the menus, and those that belong to no menu.
    [[nodiscard]] QList<KeyLine> keys() const;

private:
    void collect(const QList<QAction *> &actions, const QStringList &path, QList<Command> &found) const;

    const QMenuBar &m_menus;
    QHash<QString, QAction *> m_actions;
    QHash<const QAction *, KeyPlace> m_places;
    QHash<const QAction *, std::function<QString()>> m_reasons;
    QList<const QAction *> m_unlisted;
};

} // namespace leadline
