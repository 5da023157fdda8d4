// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importwizard/profilemenu.h"

#include "ui/support/plainlabel.h"
#include "ui/support/prompts.h"
#include "ui/support/words.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace leadline {

ProfileMenu::ProfileMenu(ImportPlanner &planner, Prompts &prompts, QWidget *parent)
    : QPushButton(parent)
    , m_planner(planner)
    , m_prompts(prompts)
{
    setObjectName(u"profileMenu"_s);
    setAutoDefault(false);
    setMenu(new QMenu(this));
    add(u"profileSave"_s, &ProfileMenu::save);
    addList(u"profileLoad"_s, &ProfileMenu::load);
    add(u"profileNone"_s, &ProfileMenu::readWithout);
    menu()->addSeparator();
    add(u"profileImport"_s, &ProfileMenu::bringIn);
    addList(u"profileExport"_s, &ProfileMenu::giveOut);
    menu()->addSeparator();
    addList(u"profileDelete"_s, &ProfileMenu::remove);
    connect(menu(), &QMenu::aboutToShow, this, &ProfileMenu::refresh);
}

void ProfileMenu::add(const QString &name, void (ProfileMenu::*run)())
{
    QAction *action = menu()->addAction(QString());
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, run);
    m_actions.insert(name, action);
}

void ProfileMenu::addList(const QString &name, void (ProfileMenu::*run)(const QString &))
{
    QMenu *list = menu()->addMenu(QString());
    list->setObjectName(name);
    connect(list, &QMenu::triggered, this,
            [this, run](const QAction *action) { (this->*run)(action->data().toString()); });
    m_lists.insert(name, list);
}

void ProfileMenu::retranslate()
{
    setText(tr("&Profiles"));
    setAccessibleName(tr("Profiles: saved columns and answers"));
    m_actions.value(u"profileSave"_s)->setText(tr("&Save as a profile…"));
    m_lists.value(u"profileLoad"_s)->setTitle(tr("&Load a profile"));
    m_actions.value(u"profileNone"_s)->setText(tr("&Read without a profile"));
    m_actions.value(u"profileImport"_s)->setText(tr("&Take a profile from a file…"));
    m_lists.value(u"profileExport"_s)->setTitle(tr("&Write a profile to a file"));
    m_lists.value(u"profileDelete"_s)->setTitle(tr("&Delete a profile"));
}

void ProfileMenu::refresh()
{
    const QList<ImportProfile> profiles = m_planner.profiles().all();
    for (QMenu *list : std::as_const(m_lists)) {
        list->clear();
        list->setEnabled(!profiles.isEmpty());
        for (const ImportProfile &profile : profiles)
            list->addAction(plainCaption(profile.name))->setData(profile.name);
    }
    const bool read = m_planner.draft().isRead();
    m_actions.value(u"profileSave"_s)->setEnabled(read);
    m_actions.value(u"profileNone"_s)->setEnabled(read && !m_planner.draft().plan->profile.isEmpty());
}

void ProfileMenu::save()
{
    const ImportDraft &draft = m_planner.draft();
    if (!draft.isRead())
        return;
    const QString known = draft.plan->profile;
    const QString suggested = known.isEmpty() ? QFileInfo(draft.path).completeBaseName() : known;
    const auto name = m_prompts.askText(this, tr("Save as a profile"),
                                        tr("The columns and answers are kept for files with this header. "
                                           "Name of the profile:"),
                                        suggested);
    if (name)
        report(m_planner.saveProfile(*name));
}

void ProfileMenu::load(const QString &name)
{
    m_planner.useProfile(name);
}

void ProfileMenu::readWithout()
{
    m_planner.useProfile(u""_s);
}

void ProfileMenu::bringIn()
{
    const QString path = m_prompts.openFile(this, tr("Take a profile from a file"),
                                            tr("Profiles (*.json)") + u";;"_s + tr("All files (*)"));
    if (path.isEmpty())
        return;
    const auto name = m_planner.profiles().importFrom(path);
    if (!name)
        return report(tl::unexpected(name.error()));
    m_planner.useProfile(*name);
}

void ProfileMenu::giveOut(const QString &name)
{
    const QString path = m_prompts.saveFile(this, name + u".json"_s, tr("Profiles (*.json)"));
    if (!path.isEmpty())
        report(m_planner.profiles().exportTo(name, path));
}

void ProfileMenu::remove(const QString &name)
{
    const auto sure =
        m_prompts.choose(this, tr("Delete a profile"),
                         tr("Delete the profile “%1”? Leads that were imported by it stay.").arg(name),
                         {tr("Delete"), tr("Keep")});
    if (sure != 0)
        return;
    const bool inUse = m_planner.draft().plan && m_planner.draft().plan->profile == name;
    const Status removed = m_planner.profiles().remove(name);
    report(removed);
    if (removed && inUse)
        m_planner.useProfile(u""_s);
}

void ProfileMenu::report(const Status &status)
{
    if (!status)
        m_prompts.tell(this, tr("That did not work"), words::error(status.error()));
}

} // namespace leadline
