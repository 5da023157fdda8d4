// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/editcommands.h"

#include "ui/dialogs/bulkeditdialog.h"
#include "ui/pages/leadspage.h"
#include "ui/support/commands.h"
#include "ui/support/words.h"
#include "ui/widgets/factsview.h"
#include "ui/widgets/leadpane.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace leadline {

EditCommands::EditCommands(Commands &commands, QMenu &menu, LeadsPage &leads, LeadDesk &desk, QWidget *window)
    : QObject(window)
    , m_commands(commands)
    , m_leads(leads)
    , m_desk(desk)
    , m_window(window)
{
    menu.addSeparator();
    add(menu, "editRow", "F2", [this] { m_leads.editRow(); });
    add(menu, "editFacts", "Shift+F2", [this] { editFacts(); });
    add(menu, "editOwner", "O", [this] {
        if (m_leads.isToday()) // one lead, and then the next
            m_leads.pane().actions().reassign();
        else
            editMany(EditField::Owner, {});
    });
    add(menu, "editSelected", "Ctrl+E", [this] { editMany(EditField::Owner, {}); });
    add(menu, "tickSelected", "", [this] { Q_EMIT tickWanted(m_leads.selectedLeads()); });
    add(menu, "fieldHistoryOf", "", [this] { m_leads.pane().actions().showFieldHistory({}); });
    menu.addSeparator();
    add(menu, "selectAll", "Ctrl+A", [this] { m_leads.selectAll(); });
    connect(&leads.pane(), &LeadPane::pageChanged, this, &EditCommands::refresh);
    connect(&leads.pane().actions(), &LeadActions::edited, this, &EditCommands::said);
    retranslate();
}

QAction *EditCommands::add(QMenu &menu, const char *name, const char *keys, std::function<void()> run)
{
    QAction *action = m_commands.add(&menu, QLatin1StringView(name), QLatin1StringView(keys), std::move(run));
    m_commands.setPlace(action, KeyPlace::List);
    m_commands.setReason(action, [this] { return m_here ? tr("Choose a lead first.") : m_whyNot; });
    m_all.append(action);
    return action;
}

void EditCommands::editFacts()
{
    auto *facts = m_leads.pane().findChild<FactsView *>(u"facts"_s);
    if (facts && !facts->current())
        facts->edit(EditField::FirstName);
}

void EditCommands::editMany(EditField field, const QString &value)
{
    const QList<LeadId> leads = m_leads.selectedLeads();
    if (leads.isEmpty())
        return;
    if (leads.size() > BulkEditDialog::mostLeads) {
        Q_EMIT said(tr("At most %1 leads can be edited at once. Select fewer.")
                        .arg(words::number(BulkEditDialog::mostLeads)));
        return;
    }
    auto *dialog = new BulkEditDialog(m_desk, leads, field, value, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BulkEditDialog::done, this, &EditCommands::tell);
    dialog->open();
}

void EditCommands::setStage(Stage stage)
{
    if (m_leads.selectedLeads().size() > 1)
        editMany(EditField::Stage, stageCode(stage));
    else
        m_leads.pane().actions().setStage(stage);
}

void EditCommands::tell(const EditReport &report)
{
    QString text = words::edited(report);
    if (const auto refused = int(report.refused.size()); refused > 0)
        text += u' ' + tr("%n stayed as they were.", "leads", refused);
    Q_EMIT said(text + u' ' + tr("Undo takes it back."));
}

void EditCommands::setHere(bool here, const QString &whyNot)
{
    m_here = here;
    m_whyNot = whyNot;
    refresh();
}

void EditCommands::refresh()
{
    for (QAction *action : std::as_const(m_all))
        action->setEnabled(m_here && m_leads.pane().page());
}

void EditCommands::retranslate()
{
    const auto say = [this](const char *name, const QString &text) {
        m_commands.action(QLatin1StringView(name))->setText(text);
    };
    say("editRow", tr("&Edit in the row"));
    say("editFacts", tr("Edit the &facts of the lead"));
    say("editOwner", tr("Change the &owner…"));
    say("editSelected", tr("Edit the &selected leads…"));
    say("tickSelected", tr("&Tick a step for the selected leads…"));
    say("fieldHistoryOf", tr("History of this lead's fie&lds…"));
    say("selectAll", tr("Select &all leads in the list"));
}

} // namespace leadline
