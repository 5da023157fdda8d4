// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The menus, the tool bar and their words.
#include "ui/mainwindow.h"

#include "ui/dialogs/helpdialogs.h"
#include "ui/models/leadfilter.h"
#include "ui/pages/leadspage.h"
#include "ui/support/commands.h"
#include "ui/support/language.h"
#include "ui/support/plainlabel.h"
#include "ui/support/printedlist.h"
#include "ui/support/settings.h"
#include "ui/support/theme.h"
#include "ui/widgets/calendaractions.h"
#include "ui/widgets/checklistactions.h"
#include "ui/widgets/duecounters.h"
#include "ui/widgets/editcommands.h"
#include "ui/widgets/fileactions.h"
#include "ui/widgets/focusmode.h"
#include "ui/widgets/historypanel.h"
#include "ui/widgets/importdoor.h"
#include "ui/widgets/journalactions.h"
#include "ui/widgets/layoutcommands.h"
#include "ui/widgets/leadcommands.h"
#include "ui/widgets/leadlistview.h"
#include "ui/widgets/leadpane.h"
#include "ui/widgets/mailtemplateactions.h"
#include "ui/widgets/remindercenter.h"
#include "ui/widgets/targetactions.h"
#include "ui/widgets/viewbar.h"
#include "ui/widgets/viewcommands.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace leadline {

void MainWindow::buildMenus()
{
    for (const QString &name : {u"file"_s, u"edit"_s, u"view"_s, u"lead"_s, u"settings"_s, u"help"_s}) {
        m_menus.insert(name, menuBar()->addMenu(name));
        m_menus.value(name)->setObjectName(name + u"Menu"_s);
    }
    buildFileMenu();
    QMenu *edit = m_menus.value(u"edit"_s);
    edit->addActions({m_journal->undo(), m_journal->redo()});
    m_commands->setReason(m_journal->undo(), [] { return tr("Nothing to undo"); });
    m_commands->setReason(m_journal->redo(), [] { return tr("Nothing to redo"); });
    QAction *history =
        m_commands->add(edit, u"history"_s, u"Ctrl+H"_s, [this] { showHistory(!m_history->isVisible()); });
    history->setCheckable(true);
    m_editCommands = new EditCommands(*m_commands, *edit, *m_leads, m_desk, this);
    buildViewMenu();
    buildLeadMenu();
    buildSettingsMenu();
    buildHelpMenu();
}

void MainWindow::buildFileMenu()
{
    QMenu *file = m_menus.value(u"file"_s);
    m_commands->add(file, u"import"_s, u"Ctrl+O"_s, [this] { startImport(); });
    m_commands->add(file, u"paste"_s, u"Ctrl+V"_s, [this] { m_door->paste(); });
    m_commands->add(file, u"watch"_s, {}, [this] { m_door->chooseFolder(); });
    file->addSeparator();
    m_commands->add(file, u"export"_s, {}, [this] { m_files->exportLeads(m_leads->shownList()); });
    m_commands->add(file, u"print"_s, u"Ctrl+P"_s, [this] { m_files->printLeads(m_leads->shownList()); });
    for (const QString &name : {u"export"_s, u"print"_s}) {
        m_commands->setPlace(m_commands->action(name), KeyPlace::List);
        m_commands->setReason(m_commands->action(name), [this] { return whyNothingToWrite(); });
    }
    file->addSeparator();
    m_commands->add(file, u"backup"_s, {}, [this] { m_files->backUp(); });
    m_commands->add(file, u"restore"_s, {}, [this] { m_files->restore(); });
    m_commands->add(file, u"calendar"_s, {}, [this] { m_calendar->choose(); });
    file->addSeparator();
    m_commands->add(file, u"quit"_s, u"Ctrl+Q"_s, [this] { quit(); })->setMenuRole(QAction::QuitRole);
}

void MainWindow::buildSettingsMenu()
{
    QMenu *settings = m_menus.value(u"settings"_s);
    m_commands->add(settings, u"ownName"_s, {}, [this] { m_files->chooseOwnName(); });
    m_commands->add(settings, u"targets"_s, {}, [this] { m_targets->show(); });
    m_commands->add(settings, u"checklists"_s, {}, [this] { m_checklists->show(); });
    m_commands->add(settings, u"moveChecklists"_s, {}, [this] { m_checklists->moveUp(true); });
    m_commands->add(settings, u"mailTemplates"_s, {},
                    [this] { m_mailTemplates->show(m_leads->pane().lead()); });
    m_commands->add(settings, u"suppression"_s, {}, [this] { showSuppression(); });
    m_commands->add(settings, u"reminders"_s, {}, [this] { m_reminders->showDialog(); });
    m_commands
        ->add(settings, u"pauseReminders"_s, {}, [this] { m_reminders->setPaused(!m_reminders->isPaused()); })
        ->setCheckable(true);
}

void MainWindow::buildViewMenu()
{
    QMenu *view = m_menus.value(u"view"_s);
    m_commands->add(view, u"commands"_s, u"Ctrl+K"_s, [this] { showPalette(); });
    view->addSeparator();
    m_placeGroup = new QActionGroup(this);
    for (QAction *place : {m_commands->add(view, u"placeLeads"_s, {}, [this] { go(Place::Leads); }),
                           m_commands->add(view, u"placeImports"_s, {}, [this] { go(Place::Imports); })}) {
        place->setCheckable(true);
        m_placeGroup->addAction(place);
    }
    m_commands->add(view, u"today"_s, u"Ctrl+T"_s, [this] { m_leads->startToday(); });
    QAction *focus =
        m_commands->add(view, u"focusMode"_s, u"F11"_s, [this] { focusOnToday(!m_focus->isOn()); });
    focus->setCheckable(true);
    m_commands->setReason(focus, [this] { return whyNotHere(); });
    view->addSeparator();
    m_commands->add(view, u"search"_s, u"Ctrl+F"_s, [this] { m_leads->focusSearch(); });
    m_commands->add(view, u"clear"_s, u"Ctrl+0"_s, [this] { m_leads->filter().clear(); });
    view->addSeparator();
    QAction *pane = m_commands->add(view, u"leadPane"_s, u"Space"_s,
                                    [this] { m_leads->showPane(!m_leads->isPaneShown()); });
    pane->setShortcutContext(Qt::WidgetShortcut); // elsewhere Space presses a button, or is text
    m_leads->list().addAction(pane);
    QAction *over = m_commands->add(view, u"leadOverWindow"_s, {},
                                    [this] { m_leads->showOverWindow(!m_leads->isOverWindow()); });
    for (QAction *action : {pane, over})
        action->setCheckable(true);
    for (const auto &name : {u"search"_s, u"clear"_s, u"leadPane"_s, u"leadOverWindow"_s}) {
        m_commands->setPlace(m_commands->action(name), KeyPlace::List);
        m_commands->setReason(m_commands->action(name), [this] { return whyNotHere(); });
    }
    view->addSeparator();
    m_viewCommands = new ViewCommands(*m_commands, *view, m_leads->views(), m_leads->list(), m_prompts, this);
    m_layoutCommands = new LayoutCommands(*m_commands, *view, *m_leads, this);
    m_leads->viewBar().setActions(m_commands->action(u"viewSave"_s), m_commands->action(u"viewSaveAs"_s),
                                  m_commands->action(u"viewRevert"_s));
    view->addSeparator();
    buildLanguageMenu(view);
    buildThemeMenu(view);
}

void MainWindow::buildLeadMenu()
{
    QMenu *lead = m_menus.value(u"lead"_s);
    m_leadCommands = new LeadCommands(*m_commands, *lead, m_leads->pane(), this);
    m_leadCommands->setPutOffButton(m_leads->putOffButton());
    QAction *skip = m_commands->add(lead, u"skipLead"_s, u"X"_s, [this] { m_leads->skipLead(); });
    m_commands->setPlace(skip, KeyPlace::Lead);
    m_commands->setReason(skip,
                          [this] { return m_leads->isToday() ? QString() : tr("Begin with Today first."); });
    m_commands->setReason(m_commands->action(u"today"_s), [this] { return whyNotHere(); });
}

void MainWindow::buildHelpMenu()
{
    QMenu *help = m_menus.value(u"help"_s);
    m_commands->add(help, u"keys"_s, u"F1"_s, [this] { showKeys(this, keyPlace()); });
    m_commands->add(help, u"about"_s, {}, [this] { showAboutDialog(this); })->setMenuRole(QAction::AboutRole);
}

void MainWindow::buildLanguageMenu(QMenu *view)
{
    QMenu *menu = view->addMenu(QString());
    menu->setObjectName(u"languageMenu"_s);
    m_menus.insert(u"language"_s, menu);
    m_languages = new QActionGroup(this);
    for (const QString &code : language::codes()) {
        QAction *action =
            m_commands->add(menu, u"language-"_s + code, {}, [this, code] { chooseLanguage(code); });
        action->setText(plainCaption(language::ownName(code)));
        action->setData(code);
        action->setCheckable(true);
        m_languages->addAction(action);
    }
}

void MainWindow::buildThemeMenu(QMenu *view)
{
    QMenu *menu = view->addMenu(QString());
    menu->setObjectName(u"themeMenu"_s);
    m_menus.insert(u"theme"_s, menu);
    m_themes = new QActionGroup(this);
    const auto inUse = theme::fromCode(m_settings.text(u"theme"_s));
    for (const auto choice : theme::allChoices) {
        QAction *action = m_commands->add(menu, u"theme-"_s + theme::code(choice), {}, [this, choice] {
            m_settings.set(u"theme"_s, theme::code(choice));
            theme::use(choice);
        });
        action->setCheckable(true);
        action->setChecked(choice == inUse);
        m_themes->addAction(action);
    }
}

void MainWindow::buildToolBar()
{
    m_toolBar = addToolBar(QString());
    m_toolBar->setObjectName(u"toolBar"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->addAction(m_commands->action(u"import"_s));
    m_toolBar->addSeparator();
    m_toolBar->addActions({m_journal->undo(), m_journal->redo()});
    for (QAction *action : m_toolBar->actions()) {
        if (QWidget *button = m_toolBar->widgetForAction(action))
            button->setFocusPolicy(Qt::TabFocus);
    }
    m_toolBar->widgetForAction(m_commands->action(u"import"_s))->setProperty("look", u"primary"_s);
    auto *gap = new QWidget(m_toolBar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(gap);
    m_due = new DueCounters(m_desk, m_toolBar);
    m_toolBar->addWidget(m_due);

    m_languageButton = new QToolButton(statusBar());
    m_languageButton->setObjectName(u"languageButton"_s);
    m_languageButton->setProperty("look", u"quiet"_s);
    m_languageButton->setPopupMode(QToolButton::InstantPopup);
    m_languageButton->setMenu(m_menus.value(u"language"_s));
    statusBar()->addPermanentWidget(m_languageButton);
}

void MainWindow::retranslate()
{
    setWindowTitle(u"Leadline"_s);
    retranslateMenus();
    m_journal->retranslate();
    m_door->retranslate();
    m_reminders->retranslate();
    m_toolBar->setWindowTitle(tr("Tool bar"));
    showCount();
    for (QAction *action : m_languages->actions())
        action->setChecked(action->data().toString() == language::current());
    m_languageButton->setText(plainCaption(language::ownName(language::current())));
    m_languageButton->setAccessibleName(tr("Language: %1").arg(language::ownName(language::current())));
}

void MainWindow::retranslateMenus()
{
    const auto menu = [this](const char *name, const QString &text) {
        m_menus.value(QLatin1StringView(name))->setTitle(text);
    };
    const auto action = [this](const char *name, const QString &text) {
        m_commands->action(QLatin1StringView(name))->setText(text);
    };
    menu("file", tr("&File"));
    menu("edit", tr("&Edit"));
    menu("view", tr("&View"));
    menu("lead", tr("&Lead"));
    menu("settings", tr("&Settings"));
    menu("help", tr("&Help"));
    menu("language", tr("&Language"));
    menu("theme", tr("&Theme"));
    action("import", tr("&Import…"));
    action("paste", tr("&Paste leads"));
    action("watch", tr("&Watch a folder…"));
    action("export", tr("&Export…"));
    action("print", tr("Prin&t…"));
    action("backup", tr("&Back up now"));
    action("restore", tr("&Restore a backup…"));
    action("ownName", tr("Your &name…"));
    action("targets", tr("Response &targets…"));
    action("checklists", tr("Chec&klists…"));
    action("moveChecklists", tr("Move leads to the checklists in &force…"));
    action("mailTemplates", tr("&Mail templates…"));
    action("calendar", tr("&Calendar file…"));
    action("suppression", tr("S&uppression list…"));
    action("reminders", tr("&Reminders…"));
    action("pauseReminders", tr("&Pause reminders for today"));
    action("quit", tr("&Quit"));
    action("history", tr("&History"));
    action("commands", tr("C&ommands…"));
    action("placeLeads", tr("L&eads"));
    action("today", tr("T&oday, lead by lead"));
    action("focusMode", tr("Today over the whole sc&reen"));
    action("skipLead", tr("S&kip this lead"));
    action("placeImports", tr("&Imports"));
    action("search", tr("&Search"));
    action("clear", tr("&Clear filters"));
    action("leadPane", tr("Lead &beside the list"));
    action("leadOverWindow", tr("Lead over the whole &window"));
    action("theme-system", tr("Follow the &system"));
    action("theme-light", tr("&Light"));
    action("theme-dark", tr("&Dark"));
    action("theme-contrast", tr("&High contrast"));
    action("keys", tr("&Keys"));
    action("about", tr("&About Leadline"));
    m_commands->action(u"import"_s)->setIconText(tr("Import"));
    m_leadCommands->retranslate();
    m_viewCommands->retranslate();
    m_editCommands->retranslate();
    m_layoutCommands->retranslate();
}

} // namespace leadline
