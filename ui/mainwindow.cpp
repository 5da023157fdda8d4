// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "core/services/samples.h"
#include "ui/models/leadfilter.h"
#include "ui/pages/importspage.h"
#include "ui/pages/leadspage.h"
#include "ui/pages/storefaultpage.h"
#include "ui/pages/welcomepage.h"
#include "ui/support/commands.h"
#include "ui/support/droppedfiles.h"
#include "ui/support/language.h"
#include "ui/support/plainlabel.h"
#include "ui/support/prompts.h"
#include "ui/support/settings.h"
#include "ui/support/words.h"
#include "ui/widgets/calendaractions.h"
#include "ui/widgets/checklistactions.h"
#include "ui/widgets/duecounters.h"
#include "ui/widgets/editcommands.h"
#include "ui/widgets/fileactions.h"
#include "ui/widgets/focusmode.h"
#include "ui/widgets/historypanel.h"
#include "ui/widgets/importdoor.h"
#include "ui/widgets/journalactions.h"
#include "ui/widgets/leadcommands.h"
#include "ui/widgets/mailtemplateactions.h"
#include "ui/widgets/noticebanner.h"
#include "ui/widgets/reminderband.h"
#include "ui/widgets/remindercenter.h"
#include "ui/widgets/targetactions.h"
#include "ui/widgets/viewcommands.h"

#include <QAction>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadline {
MainWindow::MainWindow(LeadDesk &desk, Prompts &prompts, Settings &settings)
    : m_desk(desk)
    , m_prompts(prompts)
    , m_settings(settings)
    , m_commands(new Commands(*menuBar(), this))
    , m_journal(new JournalActions(desk, prompts, this))
    , m_banner(new NoticeBanner(this))
    , m_reminderBand(new ReminderBand(this))
    , m_door(new ImportDoor(desk, prompts, settings, *m_banner, this))
    , m_files(new FileActions(desk, prompts, this))
    , m_targets(new TargetActions(desk, prompts, this))
    , m_checklists(new ChecklistActions(desk, prompts, this))
    , m_mailTemplates(new MailTemplateActions(desk, prompts, this))
    , m_reminders(new ReminderCenter(desk, settings, *m_reminderBand, this))
    , m_calendar(new CalendarActions(desk, prompts, settings, this))
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    buildPlaces();
    buildMenus();
    buildToolBar();
    buildStatusBar();
    m_focus = new FocusMode(*this, {m_toolBar, statusBar(), m_history});
    connectParts();
    connectReminders();
    retranslate();
    resize(1280, 800);
    restoreGeometry(m_settings.bytes(u"window"_s));
    m_leads->restoreLayout(m_settings);
    tickPane();
}

MainWindow::~MainWindow() = default;

/// From the outside in, here as in the pages: a tree of widgets that gets another parent is dressed anew.
void MainWindow::buildPlaces()
{
    auto *center = new QWidget(this);
    setCentralWidget(center);
    m_places = new QStackedWidget(center);
    m_places->setObjectName(u"places"_s);
    m_welcome = new WelcomePage(m_places);
    m_leads = new LeadsPage(m_desk, m_prompts, m_places);
    m_imports = new ImportsPage(m_desk, m_prompts, m_places);
    m_fault = new StoreFaultPage(m_places);
    m_places->addWidget(new QWidget(m_places)); // while the store opens
    for (QWidget *place : {static_cast<QWidget *>(m_welcome), static_cast<QWidget *>(m_leads),
                           static_cast<QWidget *>(m_imports), static_cast<QWidget *>(m_fault)})
        m_places->addWidget(place);
    auto *layout = new QVBoxLayout(center);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_reminderBand);
    layout->addWidget(m_banner);
    m_history = new HistoryPanel(m_desk, m_prompts, center);
    m_history->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_history);
    row->addWidget(m_places, 1);
    layout->addLayout(row, 1);
}

void MainWindow::buildStatusBar()
{
    m_shown = new PlainLabel(PlainLabel::Look::Muted, "shownCount", statusBar());
    m_undoable = new PlainLabel(PlainLabel::Look::Muted, "lastAction", statusBar());
    for (PlainLabel *label : {m_shown, m_undoable}) {
        label->setWordWrap(false);
        label->setMargin(4);
        statusBar()->addWidget(label);
    }
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::connectParts()
{
    connect(&m_desk, &LeadDesk::opened, this, &MainWindow::opened);
    connect(m_welcome, &WelcomePage::importRequested, this, [this] { startImport(); });
    connect(m_welcome, &WelcomePage::samplesRequested, this, &MainWindow::bringSamples);
    connect(m_welcome, &WelcomePage::filesDropped, this, &MainWindow::startImport);
    connect(m_imports, &ImportsPage::importRequested, this, [this] { startImport(); });
    connect(m_fault, &StoreFaultPage::quitWanted, this, &QWidget::close);
    connect(m_leads, &LeadsPage::countsArrived, this, &MainWindow::counted);
    connect(m_leads, &LeadsPage::leadsFound, this, [this] { begin(true); });
    connect(m_leads, &LeadsPage::leadShown, this, &MainWindow::settled);
    connect(m_leads, &LeadsPage::paneChanged, this, &MainWindow::tickPane);
    connect(m_leads, &LeadsPage::putOffWanted, m_commands->action(u"putOff"_s), &QAction::trigger);
    connect(m_leads, &LeadsPage::said, this, &MainWindow::say);
    connect(m_leads, &LeadsPage::focusLeft, this, [this] { focusOnToday(false); });
    connect(m_focus, &FocusMode::changed, this, [this](bool on) {
        m_leads->setFocusMode(on);
        m_commands->action(u"focusMode"_s)->setChecked(on);
    });
    connect(m_leads, &LeadsPage::moveViewWanted, m_viewCommands, &ViewCommands::move);
    connect(m_leads, &LeadsPage::headerMenuWanted, m_viewCommands, &ViewCommands::showHeaderMenu);
    connect(m_leads, &LeadsPage::viewMenuWanted, m_viewCommands, &ViewCommands::showViewMenu);
    connect(m_viewCommands, &ViewCommands::said, this, &MainWindow::say);
    connect(m_leadCommands, &LeadCommands::stepWanted, m_leads, &LeadsPage::stepLead);
    connect(m_leadCommands, &LeadCommands::stageWanted, m_editCommands, &EditCommands::setStage);
    connect(m_editCommands, &EditCommands::said, this, &MainWindow::say);
    connect(m_leads, &LeadsPage::selectedLeadsChanged, m_leadCommands, &LeadCommands::setSelected);
    connect(m_journal, &JournalActions::done, this, &MainWindow::say);
    connect(m_files, &FileActions::done, this, &MainWindow::say);
    connect(m_targets, &TargetActions::done, this, &MainWindow::say);
    connect(m_checklists, &ChecklistActions::done, this, &MainWindow::say);
    connect(m_editCommands, &EditCommands::tickWanted, m_checklists, &ChecklistActions::tickMany);
    connect(m_checklists, &ChecklistActions::changed, m_leads, &LeadsPage::readStepNames);
    connect(m_mailTemplates, &MailTemplateActions::done, this, &MainWindow::say);
    connect(m_history, &HistoryPanel::done, this, &MainWindow::say);
    connect(m_history, &HistoryPanel::closeWanted, this, [this] { showHistory(false); });
    connect(m_history, &HistoryPanel::importUndoWanted, m_journal, &JournalActions::takeBackImport);
    connect(m_door, &ImportDoor::keysWanted, this,
            [this](QWidget *wizard) { showKeys(wizard, KeyPlace::Import); });
    connect(m_journal, &JournalActions::lastAction, this, [this](const QString &text) {
        m_undoable->setText(text.isEmpty() ? QString() : tr("Can be undone: %1").arg(text));
    });
    connect(m_due, &DueCounters::chosen, this, &MainWindow::showQuery);
    connect(m_door, &ImportDoor::showLeads, this, &MainWindow::showQuery);
    connect(m_imports, &ImportsPage::showLeads, this, &MainWindow::showQuery);
    connect(m_imports, &ImportsPage::namesRead, this, [this](const QHash<QString, QString> &names) {
        m_leads->filter().setNames(Facet::Import, names);
    });
}

void MainWindow::connectReminders()
{
    connect(m_due, &DueCounters::overdueCounted, m_reminders, &ReminderCenter::setOverdue);
    connect(m_leads, &LeadsPage::todayBegan, m_reminders, &ReminderCenter::beginToday);
    connect(m_reminders, &ReminderCenter::said, this, &MainWindow::say);
    connect(m_calendar, &CalendarActions::done, this, &MainWindow::say);
    connect(m_reminders, &ReminderCenter::windowWanted, this, &MainWindow::come);
    connect(m_reminders, &ReminderCenter::quitWanted, this, &MainWindow::quit);
    connect(m_reminders, &ReminderCenter::pausedChanged, m_commands->action(u"pauseReminders"_s),
            &QAction::setChecked);
    connect(m_reminders, &ReminderCenter::todayWanted, this, [this] {
        come();
        go(Place::Leads);
        m_leads->startToday();
    });
    connect(m_reminders, &ReminderCenter::leadWanted, this, [this](LeadId id, bool toLog) {
        come();
        go(Place::Leads);
        m_leads->showLead(id);
        if (toLog)
            say(tr("Log what you did: that stops the clock."));
    });
}

void MainWindow::come()
{
    if (isMinimized())
        showNormal();
    show();
    raise();
    activateWindow();
}

void MainWindow::quit()
{
    m_quitting = true;
    close();
}

void MainWindow::opened(const std::optional<Error> &fault)
{
    if (fault) {
        m_fault->show(*fault);
        m_places->setCurrentWidget(m_fault);
        m_toolBar->hide();
        enableCommands();
        Q_EMIT settled();
        return;
    }
    m_leads->load();
    m_journal->refresh();
    m_due->refresh();
    m_targets->tellFaults();
    m_checklists->tellFault();
    m_mailTemplates->tellFault();
    m_reminders->begin();
    m_calendar->begin();
    m_door->begin();
}

void MainWindow::counted(qint64 shown, qint64 all, qint64 testLeads)
{
    m_shownCount = shown;
    showCount();
    begin(all > 0 || testLeads > 0);
    if (shown == 0)
        Q_EMIT settled();
}

void MainWindow::showCount()
{
    if (m_shownCount)
        m_shown->setText(tr("%n shown", nullptr, int(*m_shownCount))
                             .replace(QString::number(*m_shownCount), words::number(*m_shownCount)));
}

/// It is known whether there are leads, and so where to be.
void MainWindow::begin(bool hasLeads)
{
    m_begun = true;
    const QWidget *here = m_places->currentWidget();
    const bool nowhere = here != m_leads && here != m_imports;
    if (m_wanted)
        go(*std::exchange(m_wanted, std::nullopt));
    else if (!hasLeads && here != m_imports)
        go(Place::Welcome);
    else if (nowhere && hasLeads)
        go(Place::Leads);
    enableWriting();
}

void MainWindow::go(Place place)
{
    if (!m_begun) {
        m_wanted = place;
        return;
    }
    if (place != Place::Leads)
        focusOnToday(false);
    QWidget *widget = place == Place::Welcome ? static_cast<QWidget *>(m_welcome)
                      : place == Place::Leads ? static_cast<QWidget *>(m_leads)
                                              : m_imports;
    m_places->setCurrentWidget(widget);
    m_commands->action(u"placeLeads"_s)->setChecked(place != Place::Imports);
    m_commands->action(u"placeImports"_s)->setChecked(place == Place::Imports);
    enableCommands();
    if (place == Place::Leads)
        m_leads->focusList();
}

void MainWindow::showQuery(const LeadQuery &query)
{
    m_leads->filter().set(query);
    go(Place::Leads);
}

void MainWindow::startImport(const QStringList &paths)
{
    m_door->open(paths);
}

void MainWindow::bringSamples()
{
    m_welcome->setBusy(true);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::TempLocation);
    m_desk.work(
        this,
        [folder](LeadBook &book) -> Result<ImportReport> {
            const auto file = writeSampleFile(folder, book.now());
            if (!file)
                return tl::unexpected(file.error());
            const auto plan = planImport(*file, {}, book.zone());
            if (!plan)
                return tl::unexpected(plan.error());
            return book.import(*plan);
        },
        [this](const Result<ImportReport> &report) {
            m_welcome->setBusy(false);
            if (report)
                say(tr("The sample leads are here. Undo takes them away again."));
            else
                m_prompts.tell(this, tr("That did not work"), words::error(report.error()));
        });
}

void MainWindow::say(const QString &text)
{
    m_leads->sayInToday(text);
    statusBar()->showMessage(text, int(std::chrono::milliseconds(8s).count()));
}

void MainWindow::chooseLanguage(const QString &code)
{
    m_settings.set(u"language"_s, code);
    language::use(code);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    focusOnToday(false); // else it would begin so, with nothing around it
    m_settings.set(u"window"_s, saveGeometry());
    m_leads->saveLayout(m_settings);
    if (!m_quitting && !qGuiApp->isSavingSession() && m_reminders->keepsRunning()) {
        qGuiApp->setQuitOnLastWindowClosed(false); // a dialog may come and go while this is away
        event->ignore();
        hide();
        return;
    }
    QMainWindow::closeEvent(event);
    if (!qGuiApp->quitOnLastWindowClosed())
        QCoreApplication::quit();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_begun && !droppedFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    startImport(droppedFiles(event->mimeData()));
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

} // namespace leadline
