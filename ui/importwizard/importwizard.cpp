// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importwizard/importwizard.h"

#include "ui/importwizard/columnspage.h"
#include "ui/importwizard/formatpage.h"
#include "ui/importwizard/progresspage.h"
#include "ui/importwizard/resultpage.h"
#include "ui/importwizard/reviewpage.h"
#include "ui/importwizard/sourcepage.h"
#include "ui/importwizard/steplist.h"
#include "ui/importwizard/valuespage.h"
#include "ui/support/droppedfiles.h"
#include "ui/support/pastedleads.h"
#include "ui/support/plainlabel.h"
#include "ui/support/prompts.h"
#include "ui/support/words.h"
#include "ui/widgets/tone.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr QSize firstSize{1010, 670};

QPushButton *pushButton(const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

ImportWizard::ImportWizard(LeadDesk &desk, Prompts &prompts, Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_prompts(prompts)
    , m_planner(new ImportPlanner(desk, this))
{
    setObjectName(u"importWizard"_s);
    setModal(true);
    setAcceptDrops(true);
    buildPages(prompts, settings);
    buildFrame();
    listen();
    retranslate();
    page()->enter();
    resize(firstSize);
}

ImportWizard::~ImportWizard() = default;

void ImportWizard::buildPages(Prompts &prompts, Settings &settings)
{
    m_stack = new QStackedWidget(this);
    m_source = new SourcePage(*m_planner, prompts, settings, m_stack);
    m_values = new ValuesPage(*m_planner, m_stack);
    m_review = new ReviewPage(*m_planner, m_stack);
    m_progress = new ProgressPage(*m_planner, m_stack);
    m_result = new ResultPage(*m_planner, prompts, m_stack);
    m_pages = {m_source,
               new FormatPage(*m_planner, m_stack),
               new ColumnsPage(*m_planner, prompts, m_stack),
               m_values,
               m_review,
               m_progress,
               m_result};
    for (WizardPage *page : m_pages)
        m_stack->addWidget(page);
}

void ImportWizard::buildFrame()
{
    m_steps = new StepList(this);
    m_heading = new PlainLabel(PlainLabel::Look::Title, "wizardHeading", this);
    m_intro = new PlainLabel(PlainLabel::Look::Muted, "wizardIntro", this);
    m_intro->setWordWrap(true);
    m_reason = new PlainLabel(PlainLabel::Look::Muted, "wizardReason", this);
    m_reason->setWordWrap(true);
    m_reason->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_cancel = pushButton(u"wizardCancel"_s, this);
    m_back = pushButton(u"wizardBack"_s, this);
    m_next = pushButton(u"wizardNext"_s, this);
    m_next->setDefault(true);
    m_next->setProperty("look", u"primary"_s);

    auto *bar = new QHBoxLayout;
    bar->setSpacing(10);
    bar->addWidget(m_cancel);
    bar->addWidget(m_reason, 1);
    bar->addWidget(m_back);
    bar->addWidget(m_next);

    auto *body = new QVBoxLayout;
    body->setContentsMargins(24, 20, 24, 16);
    body->setSpacing(6);
    body->addWidget(m_heading);
    body->addWidget(m_intro);
    body->addSpacing(8);
    body->addWidget(m_stack, 1);
    body->addSpacing(10);
    body->addLayout(bar);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_steps);
    layout->addLayout(body, 1);
}

void ImportWizard::listen()
{
    auto *keys = new QShortcut(QKeySequence(Qt::Key_F1), this);
    connect(keys, &QShortcut::activated, this, &ImportWizard::keysWanted);
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::goNext);
    connect(m_back, &QPushButton::clicked, this, &ImportWizard::goBack);
    connect(m_cancel, &QPushButton::clicked, this, &ImportWizard::reject);
    for (WizardPage *page : m_pages)
        connect(page, &WizardPage::pageChanged, this, &ImportWizard::refresh);
    connect(m_progress, &ProgressPage::finished, this, &ImportWizard::takeReport);
    connect(m_progress, &ProgressPage::failed, this, &ImportWizard::takeFailure);
    connect(m_result, &ResultPage::showLeads, this, [this](const LeadQuery &query) {
        accept();
        Q_EMIT showLeads(query);
    });
    connect(m_source, &SourcePage::filesChosen, this, &ImportWizard::startWithFiles);
    connect(m_source, &SourcePage::pasteWanted, this,
            [this] { paste(QGuiApplication::clipboard()->mimeData()); });
    connect(m_source, &SourcePage::lookCloser, this, [this] { goTo(FormatStep); });
    connect(m_source, &SourcePage::watchChanged, this, &ImportWizard::watchChanged);
    connect(m_planner, &ImportPlanner::draftChanged, this, &ImportWizard::passValues);
    connect(m_planner, &ImportPlanner::fileChanged, this,
            [this](const Error &error) { m_review->setNotice(words::error(error)); });
}

void ImportWizard::startWithFiles(const QStringList &paths)
{
    if (paths.isEmpty() || m_progress->isRunning())
        return;
    m_files = paths;
    m_file = 0;
    openFile(m_files.first());
}

void ImportWizard::startAgain(const UnfinishedImport &unfinished)
{
    m_files = {unfinished.path};
    m_file = 0;
    openFile(unfinished.path, unfinished.overrides);
}

void ImportWizard::openFile(const QString &path, const ImportOverrides &said)
{
    m_review->setNotice({});
    const bool pasted = m_pasted && m_pasted->path() == path;
    if (!pasted)
        m_source->rememberFile(path);
    goTo(SourceStep);
    m_planner->open(path, said);
}

void ImportWizard::paste(const QMimeData *content)
{
    if (const QStringList files = droppedFiles(content); !files.isEmpty())
        return startWithFiles(files);
    auto pasted = PastedLeads::from(content);
    if (!pasted) {
        m_prompts.tell(this, tr("Nothing to paste"),
                       tr("There are no rows of a table on the clipboard. Copy them together with their "
                          "headers, then paste again."));
        return;
    }
    m_pasted = std::move(pasted);
    startWithFiles({m_pasted->path()});
}

void ImportWizard::nextFile()
{
    ++m_file;
    openFile(m_files.at(m_file));
}

WizardPage *ImportWizard::page() const
{
    return m_pages.at(m_step);
}

void ImportWizard::goTo(Step step)
{
    m_forward = step >= m_step;
    m_step = step;
    m_stack->setCurrentWidget(page());
    refresh();
    page()->enter();
    if (step != ResultStep && m_next->isEnabled() && !page()->isAncestorOf(focusWidget()))
        m_next->setFocus();
    passValues();
}

/// The page of questions is passed where there is none.
void ImportWizard::passValues()
{
    if (m_step != ValuesStep || m_values->isNeeded() || m_values->isWaiting())
        return;
    goTo(m_forward ? ReviewStep : ColumnsStep);
}

void ImportWizard::goNext()
{
    if (!page()->blocker().isEmpty())
        return;
    switch (m_step) {
    case SourceStep:
        return m_planner->draft().isExpress() ? startRun() : goTo(FormatStep);
    case FormatStep:
        return goTo(ColumnsStep);
    case ColumnsStep:
        m_review->setNotice({});
        return goTo(ValuesStep);
    case ValuesStep:
        return goTo(ReviewStep);
    case ReviewStep:
        m_review->setNotice({});
        return startRun();
    case ImportStep:
        return;
    case ResultStep:
        return m_file + 1 < m_files.size() ? nextFile() : accept();
    }
}

void ImportWizard::goBack()
{
    switch (m_step) {
    case SourceStep:
    case ImportStep:
    case ResultStep:
        return;
    case FormatStep:
        return goTo(SourceStep);
    case ColumnsStep:
        return goTo(FormatStep);
    case ValuesStep:
        return goTo(ColumnsStep);
    case ReviewStep:
        return goTo(ValuesStep);
    }
}

void ImportWizard::startRun()
{
    if (const Status kept = m_planner->keepProfile(); !kept) {
        m_prompts.tell(this, tr("The columns were not remembered"), words::error(kept.error()));
        return;
    }
    m_progress->start();
    goTo(ImportStep);
}

void ImportWizard::takeReport(const ImportReport &report)
{
    m_result->setReport(report, m_file + 1, m_files.size());
    goTo(ResultStep);
    Q_EMIT imported(report.id);
}

void ImportWizard::takeFailure(const Error &error)
{
    if (error.code == ErrorCode::FileNotReadable) { // there it says so, and another file can be chosen
        m_planner->openAgain();
        return goTo(SourceStep);
    }
    if (error.code == ErrorCode::FileChanged)
        m_planner->openAgain();
    else
        m_planner->forgetCheck();
    m_review->setNotice(error.code == ErrorCode::Cancelled
                            ? tr("The import was cancelled and rolled back: your leads are as they were.")
                            : words::error(error));
    goTo(ReviewStep);
}

void ImportWizard::reject()
{
    if (m_progress->isRunning()) {
        m_progress->halt();
        return;
    }
    if (m_step == ResultStep)
        accept();
    else
        QDialog::reject();
}

void ImportWizard::closeEvent(QCloseEvent *event)
{
    if (m_progress->isRunning()) {
        m_progress->halt();
        event->ignore();
        return;
    }
    QDialog::closeEvent(event);
}

void ImportWizard::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_progress->isRunning() && !droppedFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportWizard::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    startWithFiles(droppedFiles(event->mimeData()));
}

void ImportWizard::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ImportWizard::retranslate()
{
    setWindowTitle(tr("Import leads"));
    m_back->setText(tr("&Back"));
    m_back->setAccessibleName(tr("Back"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the import"));
    refresh();
}

/// The step of questions is listed only where there are some.
void ImportWizard::showSteps()
{
    const bool asks = m_step == ValuesStep || m_values->isNeeded();
    QStringList names;
    for (const WizardPage *one : m_pages)
        if (one != m_values || asks)
            names.append(one->stepName());
    m_steps->setSteps(names);
    m_steps->setCurrent(m_step > ValuesStep && !asks ? m_step - 1 : m_step);
}

/// While Next waits, its focus is kept for it: else it would wander to whatever stands beside it.
void ImportWizard::enableNext(bool on)
{
    const bool held = m_next->hasFocus() || focusWidget() == this;
    m_next->setEnabled(on);
    if (held && on)
        m_next->setFocus();
    else if (held)
        setFocus();
}

void ImportWizard::refresh()
{
    showSteps();
    m_heading->setText(page()->heading());
    m_intro->setText(page()->intro());
    const QString reason = page()->blocker();
    m_reason->setText(reason);
    m_next->setText(page()->nextText());
    m_next->setAccessibleName(page()->nextText().remove(u'&'));
    m_next->setAccessibleDescription(reason);
    enableNext(reason.isEmpty());
    m_next->setVisible(m_step != ImportStep);
    const bool isSecond = m_step == ResultStep && m_result->offersStart() && m_file + 1 >= m_files.size();
    setLook(m_next, isSecond ? QString() : u"primary"_s);
    if (m_step == SourceStep && m_planner->draft().isExpress() && m_source->isAncestorOf(focusWidget()))
        m_next->setFocus(); // Enter is all that is left to do
    m_back->setVisible(m_step >= FormatStep && m_step <= ReviewStep);
    m_cancel->setVisible(m_step != ResultStep);
    m_cancel->setEnabled(m_step != ImportStep || m_progress->canHalt());
}

} // namespace leadline
