// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importwizard/profilemenu.h"

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
    add(u"profileLoad"_s, &ProfileMenu::load);
    add(u"profileNone"_s, &ProfileMenu::readWithout);
    menu()->addSeparator();
    add(u"profileImport"_s, &ProfileMenu::bringIn);
    add(u"profileExport"_s, &ProfileMenu::giveOut);
    menu()->addSeparator();
    add(u"profileDelete"_s, &ProfileMenu::remove);
    connect(menu(), &QMenu::aboutToShow, this, &ProfileMenu::refresh);
}

void ProfileMenu::add(const QString &name, void (ProfileMenu::*run)())
{
    QAction *action = menu()->addAction(QString());
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, run);
    m_actions.insert(name, action);
}

void ProfileMenu::retranslate()
{
    setText(tr("&Profiles"));
    setAccessibleName(tr("Profiles: saved columns and answers"));
    m_actions.value(u"profileSave"_s)->setText(tr("&Save as a profile…"));
    m_actions.value(u"profileLoad"_s)->setText(tr("&Load a profile…"));
    m_actions.value(u"profileNone"_s)->setText(tr("&Read without a profile"));
    m_actions.value(u"profileImport"_s)->setText(tr("&Take a profile from a file…"));
    m_actions.value(u"profileExport"_s)->setText(tr("&Write a profile to a file…"));
    m_actions.value(u"profileDelete"_s)->setText(tr("&Delete a profile…"));
}

void ProfileMenu::refresh()
{
    const bool any = !m_planner.profiles().all().isEmpty();
    for (const QString &name : {u"profileLoad"_s, u"profileExport"_s, u"profileDelete"_s})
        m_actions.value(name)->setEnabled(any);
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

QString ProfileMenu::chosen(const QString &title, const QString &question)
{
    QStringList names;
    for (const ImportProfile &profile : m_planner.profiles().all())
        names.append(profile.name);
    if (names.isEmpty())
        return {};
    const auto choice = m_prompts.choose(this, title, question, names);
    return choice ? names.value(*choice) : QString();
}

void ProfileMenu::load()
{
    const QString name = chosen(tr("Load a profile"), tr("Which profile should this file be read by?"));
    if (!name.isEmpty())
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

void ProfileMenu::giveOut()
{
    const QString name = chosen(tr("Write a profile to a file"), tr("Which profile should be written?"));
    if (name.isEmpty())
        return;
    const QString path = m_prompts.saveFile(this, name + u".json"_s, tr("Profiles (*.json)"));
    if (!path.isEmpty())
        report(m_planner.profiles().exportTo(name, path));
}

void ProfileMenu::remove()
{
    const QString name = chosen(tr("Delete a profile"), tr("Which profile should be deleted?"));
    if (name.isEmpty())
        return;
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
