// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/importdoor.h"

#include "ui/importwizard/importwizard.h"
#include "ui/support/prompts.h"
#include "ui/support/watchedfolder.h"
#include "ui/support/words.h"
#include "ui/widgets/noticebanner.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace leadline {

ImportDoor::ImportDoor(LeadDesk &desk, Prompts &prompts, Settings &settings, NoticeBanner &banner,
                       QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_prompts(prompts)
    , m_settings(settings)
    , m_banner(banner)
    , m_window(window)
    , m_folder(new WatchedFolder(settings, this))
    , m_arrivals(new Arrivals(desk, this))
{
    connect(m_folder, &WatchedFolder::arrived, m_arrivals, &Arrivals::lookInto);
    connect(m_arrivals, &Arrivals::ready, this, &ImportDoor::take);
    connect(m_arrivals, &Arrivals::passedOver, this, &ImportDoor::drop);
    connect(&m_banner, &NoticeBanner::accepted, this, &ImportDoor::accept);
    connect(&m_banner, &NoticeBanner::declined, this, &ImportDoor::decline);
}

void ImportDoor::begin()
{
    lookForUnfinished();
    m_folder->start();
}

ImportWizard *ImportDoor::wizard()
{
    if (m_wizard && m_wizard->isVisible())
        return m_wizard;
    m_wizard = new ImportWizard(m_desk, m_prompts, m_settings, m_window);
    m_wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_wizard, &ImportWizard::imported, this, &ImportDoor::lookAgain);
    connect(m_wizard, &ImportWizard::showLeads, this, &ImportDoor::showLeads);
    connect(m_wizard, &ImportWizard::keysWanted, this, [this] { Q_EMIT keysWanted(m_wizard); });
    connect(m_wizard, &ImportWizard::watchChanged, m_folder, &WatchedFolder::start);
    return m_wizard;
}

void ImportDoor::open(const QStringList &paths)
{
    ImportWizard *opened = wizard();
    opened->open();
    opened->startWithFiles(paths);
}

void ImportDoor::paste()
{
    ImportWizard *opened = wizard();
    opened->open();
    opened->paste(QGuiApplication::clipboard()->mimeData());
}

void ImportDoor::chooseFolder()
{
    const QString folder = m_prompts.openFolder(m_window, tr("Watch a folder"));
    if (folder.isEmpty())
        return;
    WatchedFolder::choose(m_settings, folder);
    m_folder->start();
}

void ImportDoor::lookForUnfinished()
{
    m_desk.ask(
        this, [](LeadBook &book) { return book.unfinishedImport(); },
        [this](std::optional<UnfinishedImport> unfinished) {
            m_unfinished = std::move(unfinished);
            showNext();
        });
}

void ImportDoor::take(const Arrival &arrival)
{
    m_offers.removeIf([&arrival](const Arrival &old) { return old.path == arrival.path; });
    m_offers.append(arrival);
    showNext();
}

void ImportDoor::drop(const QString &path)
{
    m_folder->forget(path);
    m_offers.removeIf([&path](const Arrival &old) { return old.path == path; });
    showNext();
}

/// What is offered may be imported by now, by another way.
void ImportDoor::lookAgain()
{
    for (const Arrival &offer : QList<Arrival>(m_offers))
        m_arrivals->lookInto(offer.path);
}

/// What was left unfinished goes before what has arrived.
void ImportDoor::showNext()
{
    if (m_unfinished) {
        m_banner.offer(tr("The import of %1 stopped before it was finished. Nothing of it was written.")
                           .arg(QFileInfo(m_unfinished->path).fileName()),
                       tr("Import &again…"), tr("For&get it"));
        return;
    }
    if (m_offers.isEmpty()) {
        m_banner.hide();
        return;
    }
    const Arrival &offer = m_offers.first();
    const qint64 rows = std::min<qint64>(offer.rows, std::numeric_limits<int>::max());
    const QString sums =
        offer.dryRun ? words::runLine(*offer.dryRun)
                     : tr("%1 row(s)", nullptr, static_cast<int>(rows)).arg(words::number(offer.rows));
    m_banner.offer(u"%1 · %2"_s.arg(QFileInfo(offer.path).fileName(), sums), tr("Re&view…"), tr("&Not now"));
}

void ImportDoor::accept()
{
    if (m_unfinished) {
        ImportWizard *opened = wizard();
        opened->open();
        opened->startAgain(*m_unfinished);
        m_unfinished.reset();
    } else if (!m_offers.isEmpty()) {
        const Arrival offer = m_offers.takeFirst();
        m_folder->forget(offer.path);
        open({offer.path});
    }
    showNext();
}

void ImportDoor::decline()
{
    if (m_unfinished) {
        m_unfinished.reset();
        m_desk.ask(
            this,
            [](LeadBook &book) {
                book.forgetUnfinishedImport();
                return true;
            },
            [](bool /*forgotten*/) {});
    } else if (!m_offers.isEmpty()) {
        m_folder->forget(m_offers.takeFirst().path);
    }
    showNext();
}

void ImportDoor::retranslate()
{
    showNext();
}

} // namespace leadline
