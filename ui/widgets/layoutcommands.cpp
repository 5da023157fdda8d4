// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/layoutcommands.h"

#include "ui/pages/leadspage.h"
#include "ui/support/commands.h"
#include "ui/support/plainlabel.h"
#include "ui/support/words.h"
#include "ui/widgets/viewkeeper.h"

#include <QMenu>
#include <array>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr qsizetype mostGroups = 3;

constexpr std::array groupings{Facet::Source, Facet::Action, Facet::Offer,   Facet::Deadline,
                               Facet::Stage,  Facet::Owner,  Facet::Country, Facet::NextStep};

QString groupAction(Facet facet)
{
    return u"group-"_s + facetCode(facet);
}

QString boardAction(Facet facet)
{
    return u"board-"_s + facetCode(facet);
}

} // namespace

LayoutCommands::LayoutCommands(Commands &commands, QMenu &menu, LeadsPage &page, QObject *parent)
    : QObject(parent)
    , m_commands(commands)
    , m_page(page)
    , m_keeper(page.views())
    , m_groups(menu.addMenu(QString()))
    , m_board(menu.addMenu(QString()))
{
    m_groups->setObjectName(u"groupMenu"_s);
    m_board->setObjectName(u"boardMenu"_s);
    addGroups();
    addBoard();
    connect(&m_keeper, &ViewKeeper::changed, this, &LayoutCommands::refresh);
    retranslate();
}

QAction *LayoutCommands::add(QMenu *menu, const QString &name, const QString &keys, std::function<void()> run)
{
    QAction *action = m_commands.add(menu, name, keys, std::move(run));
    m_commands.setPlace(action, KeyPlace::List);
    m_commands.setReason(action, [this] {
        if (!m_here)
            return m_whyNot ? m_whyNot() : QString();
        return tr("The leads are not on a board.");
    });
    m_all.append(action);
    return action;
}

void LayoutCommands::addGroups()
{
    for (const Facet facet : groupings)
        add(m_groups, groupAction(facet), {}, [this, facet] { toggleGroup(facet); })->setCheckable(true);
    m_groups->addSeparator();
    add(m_groups, u"groupNone"_s, {}, [this] { change([](LeadView &view) { view.groups.clear(); }); });
    add(m_groups, u"openGroups"_s, {}, [this] { openAll(true); });
    add(m_groups, u"closeGroups"_s, {}, [this] { openAll(false); });
}

void LayoutCommands::addBoard()
{
    add(m_board, u"layoutList"_s, {}, [this] { setLayout(ViewLayout::List); })->setCheckable(true);
    add(m_board, u"layoutBoard"_s, u"Ctrl+B"_s, [this] {
        const bool isBoard = m_keeper.current().layout == ViewLayout::Board;
        setLayout(isBoard ? ViewLayout::List : ViewLayout::Board);
    })->setCheckable(true);
    m_board->addSeparator();
    for (const Facet facet : allFacets) {
        if (!canBeBoard(facet))
            continue;
        add(m_board, boardAction(facet), {}, [this, facet] {
            change([facet](LeadView &view) {
                view.layout = ViewLayout::Board;
                view.boardBy = facetCode(facet);
            });
        })->setCheckable(true);
    }
    m_board->addSeparator();
    add(m_board, u"cardLeft"_s, u"Ctrl+Shift+Left"_s, [this] { m_page.moveCard(-1); });
    add(m_board, u"cardRight"_s, u"Ctrl+Shift+Right"_s, [this] { m_page.moveCard(1); });
}

void LayoutCommands::change(const std::function<void(LeadView &)> &how)
{
    LeadView view = m_keeper.current();
    how(view);
    m_keeper.change(view);
    refresh(); // the click has ticked an entry: the view says which ones are
}

void LayoutCommands::toggleGroup(Facet facet)
{
    change([facet](LeadView &view) {
        const QString code = facetCode(facet);
        view.layout = ViewLayout::List;
        if (view.groups.removeAll(code) == 0)
            view.groups = view.groups.mid(0, mostGroups - 1) << code;
    });
}

void LayoutCommands::setLayout(ViewLayout layout)
{
    change([layout](LeadView &view) { view.layout = layout; });
}

void LayoutCommands::openAll(bool open)
{
    m_page.openGroups(open);
}

void LayoutCommands::setHere(bool here, std::function<QString()> whyNot)
{
    m_here = here;
    m_whyNot = std::move(whyNot);
    refresh();
}

void LayoutCommands::refresh()
{
    const LeadView &view = m_keeper.current();
    const bool isBoard = view.layout == ViewLayout::Board;
    for (QAction *each : std::as_const(m_all))
        each->setEnabled(m_here);
    for (const QString &name : {u"cardLeft"_s, u"cardRight"_s})
        m_commands.action(name)->setEnabled(m_here && isBoard);
    m_commands.action(u"layoutList"_s)->setChecked(!isBoard);
    m_commands.action(u"layoutBoard"_s)->setChecked(isBoard);
    for (const Facet facet : groupings) {
        const qsizetype level = view.groups.indexOf(facetCode(facet));
        QAction *each = m_commands.action(groupAction(facet));
        each->setChecked(level >= 0);
        const QString name = words::facet(facet);
        //: what is grouped by, and on which level: "Stage (2)"
        each->setText(plainCaption(
            level >= 0 && view.groups.size() > 1 ? tr("%1 (%2)").arg(name).arg(level + 1) : name));
    }
    for (const Facet facet : allFacets) {
        if (canBeBoard(facet))
            m_commands.action(boardAction(facet))->setChecked(isBoard && view.boardBy == facetCode(facet));
    }
}

void LayoutCommands::retranslate()
{
    m_groups->setTitle(tr("&Group by"));
    m_board->setTitle(tr("List or &board"));
    const auto say = [this](const char *name, const QString &text) {
        m_commands.action(QLatin1StringView(name))->setText(text);
    };
    say("groupNone", tr("&No groups"));
    say("openGroups", tr("&Open all groups"));
    say("closeGroups", tr("&Close all groups"));
    say("layoutList", tr("&List"));
    say("layoutBoard", tr("&Board"));
    say("cardLeft", tr("Move the card to the le&ft"));
    say("cardRight", tr("Move the card to the &right"));
    for (const Facet facet : allFacets) {
        if (canBeBoard(facet))
            //: of the board: a column for each stage, action, offer …
            m_commands.action(boardAction(facet))
                ->setText(plainCaption(tr("Board: %1").arg(words::facet(facet))));
    }
    refresh();
}

} // namespace leadline
