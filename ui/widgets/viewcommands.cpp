// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/viewcommands.h"

#include "ui/dialogs/columnsdialog.h"
#include "ui/models/listcolumns.h"
#include "ui/support/commands.h"
#include "ui/support/plainlabel.h"
#include "ui/support/prompts.h"
#include "ui/support/words.h"
#include "ui/widgets/leadlistview.h"
#include "ui/widgets/viewkeeper.h"

#include <QMenu>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr int keyedViews = 9; ///< as there are digits
constexpr int listedViews = 40;

QString viewAction(int number)
{
    return u"view-%1"_s.arg(number + 1);
}

} // namespace

ViewCommands::ViewCommands(Commands &commands, QMenu &menu, ViewKeeper &keeper, LeadListView &list,
                           Prompts &prompts, QObject *parent)
    : QObject(parent)
    , m_commands(commands)
    , m_menu(menu)
    , m_keeper(keeper)
    , m_list(list)
    , m_prompts(prompts)
    , m_views(menu.addMenu(QString()))
    , m_columns(menu.addMenu(QString()))
{
    m_views->setObjectName(u"viewsMenu"_s);
    m_columns->setObjectName(u"columnsMenu"_s);
    addViews();
    addKeeping();
    addColumns();
    addLooks();
    connect(&keeper, &ViewKeeper::viewsChanged, this, &ViewCommands::refreshViews);
    connect(&keeper, &ViewKeeper::changed, this, &ViewCommands::refresh);
    connect(&keeper, &ViewKeeper::notKept, this,
            [this](const Error &error) { report(tl::unexpected(error)); });
    retranslate();
}

QAction *ViewCommands::add(QMenu *menu, const char *name, const QString &keys, std::function<void()> run)
{
    QAction *action = m_commands.add(menu, QLatin1StringView(name), keys, std::move(run));
    m_commands.setPlace(action, KeyPlace::List);
    m_commands.setReason(action, [this] { return m_here || !m_whyNot ? QString() : m_whyNot(); });
    m_all.append(action);
    return action;
}

void ViewCommands::addViews()
{
    for (int number = 0; number < listedViews; ++number) {
        const QString keys = number < keyedViews ? u"Ctrl+%1"_s.arg(number + 1) : QString();
        QAction *action = add(m_views, qPrintable(viewAction(number)), keys, [this, number] {
            m_keeper.open(m_keeper.views().value(number).key);
            refreshViews(); // the click has ticked it: the keeper says which one is open
        });
        action->setCheckable(true);
        m_commands.leaveOutOfKeys(action); // one line of the sheet speaks of all of them
    }
}

void ViewCommands::addKeeping()
{
    m_views->addSeparator();
    add(m_views, "viewSave", {}, [this] { m_keeper.save(); });
    add(m_views, "viewSaveAs", {}, [this] { saveAs(); });
    add(m_views, "viewRevert", {}, [this] { m_keeper.revert(); });
    m_views->addSeparator();
    add(m_views, "viewRename", {}, [this] { rename(); });
    add(m_views, "viewUp", u"Alt+Shift+Up"_s, [this] { moveBy(-1); });
    add(m_views, "viewDown", u"Alt+Shift+Down"_s, [this] { moveBy(1); });
    add(m_views, "viewRemove", {}, [this] { remove(); });
    m_views->addSeparator();
    add(m_views, "viewExport", {}, [this] { exportView(); });
    add(m_views, "viewImport", {}, [this] { importView(); });
    add(m_views, "viewsBack", {}, [this] { m_keeper.bringBackShipped(); });
}

void ViewCommands::addColumns()
{
    add(m_columns, "columns", {}, [this] { chooseColumns(); });
    add(m_columns, "fitColumns", {}, [this] { m_list.fitColumns(); });
    add(m_columns, "resetColumns", {}, [this] { resetColumns(); });
}

void ViewCommands::addLooks()
{
    const auto addDensity = [this](const char *name, Density density) {
        add(m_columns, name, {}, [this, density] { setDensity(density); })->setCheckable(true);
    };
    m_columns->addSeparator();
    addDensity("comfortable", Density::Comfortable);
    addDensity("compact", Density::Compact);
}

void ViewCommands::setHere(bool here, std::function<QString()> whyNot)
{
    m_here = here;
    m_whyNot = std::move(whyNot);
    refresh();
}

QAction *ViewCommands::action(const char *name) const
{
    return m_commands.action(QLatin1StringView(name));
}

void ViewCommands::refresh()
{
    for (QAction *each : std::as_const(m_all))
        each->setEnabled(m_here);
    const bool changed = m_keeper.isChanged();
    const bool saved = m_keeper.isSaved();
    for (const char *name : {"viewSave", "viewRevert"})
        action(name)->setEnabled(m_here && changed && saved);
    for (const char *name : {"viewRename", "viewUp", "viewDown"})
        action(name)->setEnabled(m_here && saved);
    action("viewRemove")->setEnabled(m_here && saved && m_keeper.views().size() > 1);
    action("comfortable")->setChecked(m_keeper.current().density == Density::Comfortable);
    action("compact")->setChecked(m_keeper.current().density == Density::Compact);
    for (int number = 0; number < listedViews; ++number) {
        const QString key = m_keeper.views().value(number).key;
        m_commands.action(viewAction(number))->setChecked(!key.isEmpty() && key == m_keeper.current().key);
    }
}

void ViewCommands::refreshViews()
{
    for (int number = 0; number < listedViews; ++number) {
        QAction *each = m_commands.action(viewAction(number));
        each->setVisible(number < m_keeper.views().size());
        if (each->isVisible())
            each->setText(plainCaption(viewName(m_keeper.views().at(number))));
    }
    refresh();
}

void ViewCommands::report(const Status &status)
{
    if (!status)
        m_prompts.tell(&m_list, tr("That did not work"), words::error(status.error()));
}

void ViewCommands::saveAs()
{
    const auto name =
        m_prompts.askText(&m_list, tr("Save the view"), tr("Name of the view"), m_keeper.current().name);
    if (name)
        m_keeper.saveAs(*name);
}

void ViewCommands::rename()
{
    const auto name = m_prompts.askText(&m_list, tr("Rename the view"), tr("Name of the view"),
                                        viewName(m_keeper.current()));
    if (name)
        m_keeper.rename(*name);
}

void ViewCommands::remove()
{
    const QString name = viewName(m_keeper.current());
    const auto choice = m_prompts.choose(&m_list, tr("Delete the view"),
                                         tr("Delete the view “%1”? Its leads stay as they are.").arg(name),
                                         {tr("Delete"), tr("Cancel")});
    if (choice == 0)
        m_keeper.remove();
}

void ViewCommands::move(const QString &key, qsizetype to)
{
    m_keeper.move(key, to);
}

void ViewCommands::moveBy(int rows)
{
    const QString key = m_keeper.current().key;
    const auto &views = m_keeper.views();
    const auto here = std::ranges::find(views, key, &LeadView::key) - views.begin();
    move(key, here + rows);
}

void ViewCommands::exportView()
{
    QString file = viewName(m_keeper.current());
    file.replace(u'/', u'-');
    const QString path =
        m_prompts.saveFile(&m_list, file + u".leadview"_s, tr("Views of Leadline (*.leadview)"));
    if (path.isEmpty())
        return;
    const Status written = m_keeper.exportTo(path);
    report(written);
    if (written)
        Q_EMIT said(tr("The view is in %1").arg(path));
}

void ViewCommands::importView()
{
    const QString path =
        m_prompts.openFile(&m_list, tr("Take in a view"), tr("Views of Leadline (*.leadview)"));
    if (path.isEmpty())
        return;
    LeftOut leftOut;
    const Status taken = m_keeper.importFrom(path, &leftOut);
    if (!taken && taken.error().code == ErrorCode::BadArgument)
        m_prompts.tell(&m_list, tr("That did not work"),
                       tr("%1 is not a view of Leadline. Nothing was changed.").arg(path));
    else
        report(taken);
    if (taken && !leftOut.isEmpty())
        m_prompts.tell(&m_list, tr("The view is here, but for some of it"),
                       tr("This program does not know, and has left out: %1").arg(leftOut.join(u", "_s)));
}

void ViewCommands::chooseColumns()
{
    LeadView view = m_keeper.current();
    ColumnsDialog dialog(m_list.columns(), view.frozen, LeadView(), m_list.window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    view.columns = dialog.columns();
    view.frozen = dialog.frozen();
    m_list.setColumns(view.columns);
    m_list.setFrozenColumns(view.frozen);
    m_keeper.change(view);
}

void ViewCommands::resetColumns()
{
    LeadView view = m_keeper.current();
    view.columns.clear();
    m_list.setColumns({});
    m_keeper.change(view);
}

void ViewCommands::hideColumn(int column)
{
    LeadView view = m_keeper.current();
    view.columns = m_list.columns();
    view.columns.removeIf(
        [column](const ViewColumn &each) { return each.key == columnInfo(ListColumn::Column(column)).key; });
    m_list.setColumns(view.columns);
    m_keeper.change(view);
}

void ViewCommands::setDensity(Density density)
{
    LeadView view = m_keeper.current();
    view.density = density;
    m_list.setDensity(density);
    m_keeper.change(view);
    refresh(); // the click has ticked it, and may have unticked it
}

void ViewCommands::showHeaderMenu(const QPoint &at, int column)
{
    QMenu menu(&m_list);
    menu.setObjectName(u"headerMenu"_s);
    if (column >= 0 && m_list.columns().size() > 1) {
        const QString title = plainCaption(columnTitle(ListColumn::Column(column)));
        menu.addAction(tr("Hide “%1”").arg(title), this, [this, column] { hideColumn(column); });
        menu.addSeparator();
    }
    for (const char *name : {"columns", "fitColumns", "resetColumns"})
        menu.addAction(action(name));
    menu.exec(at);
}

void ViewCommands::showViewMenu(const QPoint &at)
{
    QMenu menu(&m_list);
    menu.setObjectName(u"viewMenu"_s);
    for (const char *name : {"viewSave", "viewSaveAs", "viewRevert", "viewRename", "viewUp", "viewDown",
                             "viewRemove", "viewExport", "viewImport", "viewsBack"})
        menu.addAction(action(name));
    menu.exec(at);
}

void ViewCommands::say(const char *name, const QString &text)
{
    action(name)->setText(text);
}

void ViewCommands::retranslate()
{
    m_views->setTitle(tr("&Views"));
    m_columns->setTitle(tr("C&olumns and rows"));
    say("viewSave", tr("&Save the view"));
    say("viewSaveAs", tr("Save the view &as…"));
    say("viewRevert", tr("Re&vert the view"));
    say("viewRename", tr("Re&name the view…"));
    say("viewUp", tr("Move the view &up"));
    say("viewDown", tr("Move the view do&wn"));
    say("viewRemove", tr("&Delete the view…"));
    say("viewExport", tr("S&hare the view as a file…"));
    say("viewImport", tr("&Take in a view…"));
    say("viewsBack", tr("&Bring back the usual views"));
    say("columns", tr("&Columns…"));
    say("fitColumns", tr("&Fit the columns"));
    say("resetColumns", tr("&Reset the columns"));
    say("comfortable", tr("Hi&gh rows"));
    say("compact", tr("&Low rows"));
    refreshViews();
}

} // namespace leadline
