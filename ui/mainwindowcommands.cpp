// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done when, and the windows that list it: palette, keys, history.
#include "ui/dialogs/commandpalette.h"
#include "ui/dialogs/keysdialog.h"
#include "ui/dialogs/suppressiondialog.h"
#include "ui/mainwindow.h"
#include "ui/pages/leadspage.h"
#include "ui/pages/storefaultpage.h"
#include "ui/pages/welcomepage.h"
#include "ui/support/commands.h"
#include "ui/widgets/editcommands.h"
#include "ui/widgets/focusmode.h"
#include "ui/widgets/historypanel.h"
#include "ui/widgets/layoutcommands.h"
#include "ui/widgets/leadcommands.h"
#include "ui/widgets/leadpane.h"
#include "ui/widgets/viewcommands.h"

#include <QApplication>
#include <QLayout>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

/// Without leads there is little to do.
bool needsNoStore(const QString &name)
{
    return QStringList{u"quit"_s, u"about"_s, u"keys"_s, u"commands"_s}.contains(name) ||
           name.startsWith("theme-"_L1) || name.startsWith("language-"_L1);
}

} // namespace

bool MainWindow::isFaulty() const
{
    return m_places->currentWidget() == m_fault;
}

QString MainWindow::whyNotHere() const
{
    if (isFaulty())
        return {}; // the page says it
    return m_places->currentWidget() == m_welcome ? tr("There are no leads yet.")
                                                  : tr("Go to the leads first.");
}

void MainWindow::enableCommands()
{
    if (isFaulty()) {
        for (const Command &command : m_commands->all())
            command.action->setEnabled(needsNoStore(command.action->objectName()));
        return;
    }
    const bool isHere = m_places->currentWidget() == m_leads;
    m_leadCommands->setHere(isHere, whyNotHere());
    m_editCommands->setHere(isHere, whyNotHere());
    m_viewCommands->setHere(isHere, [this] { return whyNotHere(); });
    m_layoutCommands->setHere(isHere, [this] { return whyNotHere(); });
    for (const QString &name : {u"search"_s, u"clear"_s, u"leadPane"_s, u"leadOverWindow"_s, u"today"_s,
                                u"focusMode"_s, u"skipLead"_s})
        m_commands->action(name)->setEnabled(isHere);
    enableWriting();
}

void MainWindow::enableWriting()
{
    for (const QString &name : {u"export"_s, u"print"_s})
        m_commands->action(name)->setEnabled(m_places->currentWidget() == m_leads &&
                                             m_shownCount.value_or(0) > 0);
}

QString MainWindow::whyNothingToWrite() const
{
    return m_places->currentWidget() == m_leads ? tr("No lead is in view.") : whyNotHere();
}

void MainWindow::tickPane()
{
    m_commands->action(u"leadPane"_s)->setChecked(m_leads->isPaneShown());
    m_commands->action(u"leadOverWindow"_s)->setChecked(m_leads->isOverWindow());
}

void MainWindow::showSuppression()
{
    auto *dialog = new SuppressionDialog(m_desk, m_prompts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showPalette()
{
    QList<Command> commands = m_commands->all();
    commands.removeIf([this](const Command &command) { // it is what is open
        return command.action == m_commands->action(u"commands"_s);
    });
    auto *palette = new CommandPalette(std::move(commands), m_settings, this);
    palette->show();
}

void MainWindow::showHistory(bool on)
{
    const bool hadFocus = m_history->isAncestorOf(QApplication::focusWidget());
    // It takes the room of the facets. Who goes goes first, and is seen to be gone: else the window would
    // have to grow for both.
    if (on)
        m_leads->showFacets(false);
    else
        m_history->hide();
    m_places->layout()->activate();
    centralWidget()->layout()->activate();
    if (on)
        m_history->show();
    else
        m_leads->showFacets(true);
    m_commands->action(u"history"_s)->setChecked(on);
    if (on)
        m_history->focusList();
    else if (hadFocus && m_places->currentWidget() == m_leads)
        m_leads->focusList();
}

void MainWindow::focusOnToday(bool on)
{
    if (on && !m_leads->isToday())
        m_leads->startToday();
    m_focus->set(on);
}

KeyPlace MainWindow::keyPlace() const
{
    if (m_places->currentWidget() != m_leads)
        return KeyPlace::Everywhere;
    const QWidget *focused = QApplication::focusWidget();
    return focused && m_leads->pane().isAncestorOf(focused) ? KeyPlace::Lead : KeyPlace::List;
}

void MainWindow::showKeys(QWidget *window, KeyPlace here)
{
    showKeysDialog(window, m_commands->keys(), here);
}

} // namespace leadline
