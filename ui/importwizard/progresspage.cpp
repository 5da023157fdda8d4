// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importwizard/progresspage.h"

#include "ui/support/plainlabel.h"
#include "ui/support/words.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr std::chrono::milliseconds pollEvery{100};
constexpr int barSteps = 1'000;

} // namespace

ProgressPage::ProgressPage(ImportPlanner &planner, QWidget *parent)
    : WizardPage(planner, parent)
{
    build();
    retranslate();
    m_poll.setInterval(pollEvery);
    connect(&m_poll, &QTimer::timeout, this, &ProgressPage::refresh);
}

void ProgressPage::build()
{
    setObjectName(u"progressPage"_s);
    m_bar = new QProgressBar(this);
    m_bar->setObjectName(u"progressBar"_s);
    m_bar->setRange(0, barSteps);
    m_bar->setTextVisible(false);
    m_rows = new PlainLabel(PlainLabel::Look::Strong, "progressRows", this);
    m_speed = new PlainLabel(PlainLabel::Look::Muted, "progressSpeed", this);
    m_timeLeft = new PlainLabel(PlainLabel::Look::Muted, "progressTimeLeft", this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 24, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_bar);
    layout->addWidget(m_rows);
    layout->addWidget(m_speed);
    layout->addWidget(m_timeLeft);
    layout->addSpacing(12);
    layout->addWidget(buildQuestion());
    layout->addStretch();
}

QWidget *ProgressPage::buildQuestion()
{
    m_question = new QWidget(this);
    m_questionText = new PlainLabel(PlainLabel::Look::Body, "progressQuestion", m_question);
    m_questionText->setWordWrap(true);
    const auto button = [this](const QString &name, State state) {
        auto *made = new QPushButton(m_question);
        made->setObjectName(name);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, [this, state] { setState(state); });
        return made;
    };
    m_keep = button(u"progressKeep"_s, State::Keeping);
    m_rollBack = button(u"progressRollBack"_s, State::RollingBack);
    m_goOn = button(u"progressGoOn"_s, State::Running);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    for (QPushButton *one : {m_goOn, m_keep, m_rollBack})
        buttons->addWidget(one);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(m_question);
    layout->setContentsMargins({});
    layout->addWidget(m_questionText);
    layout->addLayout(buttons);
    m_question->hide();
    return m_question;
}

void ProgressPage::retranslate()
{
    m_bar->setAccessibleName(tr("How far the import is"));
    m_questionText->setText(tr("The import is halted. What should become of the rows that are done?"));
    showKeep(0);
    m_rollBack->setText(tr("&Roll back"));
    m_rollBack->setAccessibleName(tr("Roll back: your leads are as they were"));
    m_goOn->setText(tr("&Go on"));
    m_goOn->setAccessibleName(tr("Go on with the import"));
}

QString ProgressPage::stepName() const
{
    return tr("Import");
}

QString ProgressPage::heading() const
{
    return m_state == State::Halted ? tr("The import is halted") : tr("Importing…");
}

QString ProgressPage::intro() const
{
    return tr("Cancel halts the import at once. You then choose whether the rows that are done stay.");
}

QString ProgressPage::blocker() const
{
    switch (m_state) {
    case State::Running:
        return tr("The import is running.");
    case State::Halted:
        return tr("The import waits for your answer.");
    case State::Keeping:
        return tr("Keeping what is done…");
    case State::RollingBack:
        return tr("Cancelling: everything is being rolled back…");
    }
    return {};
}

void ProgressPage::start()
{
    if (m_run || !draft().plan)
        return;
    m_run = std::make_shared<ImportProgress>();
    m_state = State::Running;
    m_question->hide();
    m_haltedFor = 0;
    m_since.start();
    m_poll.start();
    refresh();
    auto job = [plan = *draft().plan, run = m_run](LeadBook &book) { return book.import(plan, run.get()); };
    planner().desk().work(this, std::move(job),
                          [this](Result<ImportReport> report) { take(std::move(report)); });
}

void ProgressPage::halt()
{
    if (canHalt())
        setState(State::Halted);
}

void ProgressPage::setState(State state)
{
    if (!m_run)
        return;
    if (state == State::Halted)
        m_haltedSince.start();
    else if (m_state == State::Halted)
        m_haltedFor += m_haltedSince.elapsed();
    m_state = state;
    switch (state) {
    case State::Running:
        m_run->request = ImportProgress::Request::Go;
        break;
    case State::Halted:
        m_run->request = ImportProgress::Request::Pause;
        break;
    case State::Keeping:
        m_run->request = ImportProgress::Request::Keep;
        break;
    case State::RollingBack:
        m_run->request = ImportProgress::Request::RollBack;
        m_run->cancel = true; // also where the file is still being read ahead
        break;
    }
    m_question->setVisible(state == State::Halted);
    refresh();
    Q_EMIT pageChanged();
    if (state == State::Halted)
        m_goOn->setFocus();
}

void ProgressPage::take(Result<ImportReport> &&report)
{
    m_poll.stop();
    m_run.reset();
    if (report)
        Q_EMIT finished(*report);
    else
        Q_EMIT failed(report.error());
}

void ProgressPage::refresh()
{
    if (!m_run)
        return;
    const qint64 rows = m_run->rows;
    const qint64 total = m_run->bytesTotal;
    const double share = total > 0 ? std::min(1.0, double(m_run->bytes) / double(total)) : 0.0;
    const bool halted = m_state == State::Halted;
    const qint64 haltedFor = m_haltedFor + (halted ? m_haltedSince.elapsed() : 0);
    const double seconds = double(m_since.elapsed() - haltedFor) / 1000.0;
    m_bar->setValue(static_cast<int>(share * barSteps));
    m_rows->setText(tr("%1 of %2 row(s)", nullptr, pluralOf(draft().plan ? draft().plan->rows : 0))
                        .arg(words::number(rows), words::number(draft().plan ? draft().plan->rows : 0)));
    m_speed->setText(speedText(rows, seconds));
    m_timeLeft->setText(timeLeftText(share, seconds));
    m_timeLeft->setVisible(!halted);
    showKeep(rows);
}

void ProgressPage::showKeep(qint64 rows)
{
    m_keep->setText(tr("&Keep the %1 row(s) done", nullptr, pluralOf(rows)).arg(words::number(rows)));
    m_keep->setAccessibleName(m_keep->text().remove(u'&'));
}

QString ProgressPage::speedText(qint64 rows, double seconds) const
{
    if (seconds < 0.1)
        return {};
    const auto speed = static_cast<qint64>(double(rows) / seconds);
    return tr("%1 row(s) per second", nullptr, pluralOf(speed)).arg(words::number(speed));
}

QString ProgressPage::timeLeftText(double share, double seconds) const
{
    if (share < 0.01)
        return tr("Working out the time left…");
    const auto left = static_cast<int>(seconds * (1.0 - share) / share) + 1;
    if (left < 60)
        return tr("About %n second(s) left", nullptr, left);
    return tr("About %1 left").arg(words::duration(std::chrono::seconds(left)));
}

} // namespace leadline
