// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leaddesk.h"
#include "ui/widgets/arrivals.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <optional>

namespace leadline {

class ImportWizard;
class NoticeBanner;
class Prompts;
class Settings;
class WatchedFolder;

/// Every way in for lead files: opens the wizard, offers what arrives in the watched folder and what a killed
/// program left unfinished. `desk`, `prompts`, `settings` and `banner` must outlive it.
class ImportDoor final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportDoor)

public:
    ImportDoor(LeadDesk &desk, Prompts &prompts, Settings &settings, NoticeBanner &banner, QWidget *window);

    /// The wizard, with these files where there are some.
    void open(const QStringList &paths = {});
    /// The wizard with what is on the clipboard.
    void paste();
    void chooseFolder();
    /// The leads are there: from now on there may be offers.
    void begin();
    void retranslate();

Q_SIGNALS:
    void showLeads(const leadline::LeadQuery &query);
    void keysWanted(QWidget *wizard); ///< F1 in it

private:
    [[nodiscard]] ImportWizard *wizard();
    void lookForUnfinished();
    void take(const Arrival &arrival);
    void drop(const QString &path);
    void lookAgain();
    void showNext();
    void accept();
    void decline();

    LeadDesk &m_desk;
    Prompts &m_prompts;
    Settings &m_settings;
    NoticeBanner &m_banner;
    QWidget *m_window;
    WatchedFolder *m_folder;
    Arrivals *m_arrivals;
    QPointer<ImportWizard> m_wizard;
    std::optional<UnfinishedImport> m_unfinished;
    QList<Arrival> m_offers; ///< the first one is on screen
};

} // namespace leadline
