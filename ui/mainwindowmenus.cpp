// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The menus, the tool bar and their words.
#include "ui/mainwindow.h"

#include "ui/dialogs/helpdialogs.h"
#include "ui/models/leadfilter.h"
#include "ui/pages/leadspage.h"
#include "ui/support/language.h"
#include "ui/support/plainlabel.h"
#include "ui/support/settings.h"
#include "ui/support/theme.h"
#include "ui/widgets/duecounters.h"
#include "ui/widgets/fileactions.h"
#include "ui/widgets/importdoor.h"
#include "ui/widgets/journalactions.h"
#include "ui/widgets/leadpane.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace leadline {

QAction *MainWindow::add(QMenu *menu, const char *name, const char *keys, std::function<void()> run)
{
    const QString key = QLatin1StringView(name);
    auto *action = new QAction(this);
    action->setObjectName(key);
    action->setShortcut(QKeySequence(QLatin1StringView(keys)));
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    menu->addAction(action);
    m_actions.insert(key, action);
    return action;
}

void MainWindow::buildMenus()
{
    for (const QString &name : {u"file"_s, u"edit"_s, u"view"_s, u"lead"_s, u"help"_s}) {
        m_menus.insert(name, menuBar()->addMenu(name));
        m_menus.value(name)->setObjectName(name + u"Menu"_s);
    }
    QMenu *file = m_menus.value(u"file"_s);
    add(file, "import", "Ctrl+O", [this] { startImport(); });
    add(file, "paste", "Ctrl+V", [this] { m_door->paste(); });
    add(file, "watch", "", [this] { m_door->chooseFolder(); });
    file->addSeparator();
    add(file, "export", "",
        [this] { m_files->exportLeads(m_leads->filter().query(), m_leads->shownCount()); });
    file->addSeparator();
    add(file, "backup", "", [this] { m_files->backUp(); });
    add(file, "restore", "", [this] { m_files->restore(); });
    file->addSeparator();
    add(file, "quit", "Ctrl+Q", [this] { close(); })->setMenuRole(QAction::QuitRole);

    m_menus.value(u"edit"_s)->addActions({m_journal->undo(), m_journal->redo()});

    QMenu *view = m_menus.value(u"view"_s);
    m_placeGroup = new QActionGroup(this);
    for (QAction *place : {add(view, "placeLeads", "", [this] { go(Place::Leads); }),
                           add(view, "placeImports", "", [this] { go(Place::Imports); })}) {
        place->setCheckable(true);
        m_placeGroup->addAction(place);
    }
    view->addSeparator();
    add(view, "search", "Ctrl+F", [this] { m_leads->focusSearch(); });
    add(view, "clear", "Ctrl+0", [this] { m_leads->filter().clear(); });
    view->addSeparator();
    buildLanguageMenu(view);
    buildThemeMenu(view);

    QMenu *lead = m_menus.value(u"lead"_s);
    add(lead, "logCall", "C", [this] { m_leads->pane().compose(ActivityKind::Call); });
    add(lead, "logMail", "E", [this] { m_leads->pane().compose(ActivityKind::Mail); });
    add(lead, "logMeeting", "M", [this] { m_leads->pane().compose(ActivityKind::Meeting); });
    add(lead, "logNote", "N", [this] { m_leads->pane().compose(ActivityKind::Note); });
    lead->addSeparator();
    add(lead, "previous", "Alt+Up", [this] { m_leads->stepLead(-1); });
    add(lead, "next", "Alt+Down", [this] { m_leads->stepLead(1); });

    QMenu *help = m_menus.value(u"help"_s);
    add(help, "keys", "F1", [this] { showKeysDialog(this); });
    add(help, "about", "", [this] { showAboutDialog(this); })->setMenuRole(QAction::AboutRole);
}

void MainWindow::buildLanguageMenu(QMenu *view)
{
    QMenu *menu = view->addMenu(QString());
    menu->setObjectName(u"languageMenu"_s);
    m_menus.insert(u"language"_s, menu);
    m_languages = new QActionGroup(this);
    for (const QString &code : language::codes()) {
        QAction *action =
            menu->addAction(language::ownName(code), this, [this, code] { chooseLanguage(code); });
        action->setObjectName(u"language-"_s + code);
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
    for (const auto choice : {theme::Choice::System, theme::Choice::Light, theme::Choice::Dark}) {
        QAction *action = menu->addAction(QString(), this, [this, choice] {
            m_settings.set(u"theme"_s, theme::code(choice));
            theme::use(choice);
        });
        action->setObjectName(u"theme-"_s + theme::code(choice));
        action->setCheckable(true);
        action->setChecked(choice == inUse);
        m_themes->addAction(action);
        m_actions.insert(action->objectName(), action);
    }
}

void MainWindow::buildToolBar()
{
    m_toolBar = addToolBar(QString());
    m_toolBar->setObjectName(u"toolBar"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->addAction(m_actions.value(u"import"_s));
    m_toolBar->addSeparator();
    m_toolBar->addActions({m_journal->undo(), m_journal->redo()});
    for (QAction *action : m_toolBar->actions()) {
        if (QWidget *button = m_toolBar->widgetForAction(action))
            button->setFocusPolicy(Qt::TabFocus);
    }
    m_toolBar->widgetForAction(m_actions.value(u"import"_s))->setProperty("look", u"primary"_s);
    auto *gap = new QWidget(this);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(gap);
    m_due = new DueCounters(m_desk, this);
    m_toolBar->addWidget(m_due);

    m_languageButton = new QToolButton(this);
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
    m_toolBar->setWindowTitle(tr("Tool bar"));
    m_shown->setText(m_counted ? tr("%n shown", nullptr, int(m_shownCount)) : QString());
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
        m_actions.value(QLatin1StringView(name))->setText(text);
    };
    menu("file", tr("&File"));
    menu("edit", tr("&Edit"));
    menu("view", tr("&View"));
    menu("lead", tr("&Lead"));
    menu("help", tr("&Help"));
    menu("language", tr("&Language"));
    menu("theme", tr("&Theme"));
    action("import", tr("&Import…"));
    action("paste", tr("&Paste leads"));
    action("watch", tr("&Watch a folder…"));
    action("export", tr("&Export the leads in view…"));
    action("backup", tr("&Back up now"));
    action("restore", tr("&Restore a backup…"));
    action("quit", tr("&Quit"));
    action("placeLeads", tr("L&eads"));
    action("placeImports", tr("&Imports"));
    action("search", tr("&Search"));
    action("clear", tr("&Clear filters"));
    action("theme-system", tr("Follow the &system"));
    action("theme-light", tr("&Light"));
    action("theme-dark", tr("&Dark"));
    action("logCall", tr("Log a &call"));
    action("logMail", tr("Log a &mail"));
    action("logMeeting", tr("Log a m&eeting"));
    action("logNote", tr("Write a &note"));
    action("previous", tr("&Previous lead"));
    action("next", tr("Ne&xt lead"));
    action("keys", tr("&Keys"));
    action("about", tr("&About Leadline"));
    m_actions.value(u"import"_s)->setIconText(tr("Import"));
}

} // namespace leadline
