// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/commands.h"

#include "ui/support/plainlabel.h"

#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace leadline {

Commands::Commands(const QMenuBar &menus, QObject *parent)
    : QObject(parent)
    , m_menus(menus)
{
}

QAction *Commands::add(QMenu *menu, const QString &name, const QString &keys, std::function<void()> run)
{
    Q_ASSERT(!m_actions.contains(name));
    auto *action = new QAction(this);
    action->setObjectName(name);
    action->setShortcut(QKeySequence(keys, QKeySequence::PortableText));
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    menu->addAction(action);
    m_actions.insert(name, action);
    return action;
}

QAction *Commands::action(const QString &name) const
{
    Q_ASSERT(m_actions.contains(name));
    return m_actions.value(name);
}

void Commands::setReason(const QAction *action, std::function<QString()> reason)
{
    m_reasons.insert(action, std::move(reason));
}

void Commands::collect(const QList<QAction *> &actions, const QStringList &path, QList<Command> &found) const
{
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        const QString name = captionText(action->text());
        if (const QMenu *menu = action->menu()) {
            collect(menu->actions(), path + QStringList{name}, found);
            continue;
        }
        const auto why = m_reasons.value(action);
        const QString reason = action->isEnabled() || !why ? QString() : why();
        if (action->isEnabled() || !reason.isEmpty())
            found.append({action, name, path, action->shortcut().toString(QKeySequence::NativeText), reason});
    }
}

QList<Command> Commands::all() const
{
    QList<Command> found;
    collect(m_menus.actions(), {}, found);
    return found;
}

QList<KeyLine> Commands::keys() const
{
    QList<QAction *> actions;
    const auto walk = [&actions](const auto &self, const QList<QAction *> &some) -> void {
        for (QAction *action : some) {
            if (const QMenu *menu = action->menu())
                self(self, menu->actions());
            else if (!action->shortcut().isEmpty())
                actions.append(action);
        }
    };
    walk(walk, m_menus.actions());
    QList<KeyLine> lines;
    for (const QAction *action : std::as_const(actions)) {
        if (m_unlisted.contains(action))
            continue;
        QString does = captionText(action->iconText()); // what it does at any time: "Undo", not what
        if (does.endsWith(u'…'))
            does.chop(1);
        lines.append({m_places.value(action, KeyPlace::Everywhere), action->shortcuts(), does});
    }
    return lines + keysOutsideMenus();
}

} // namespace leadline
