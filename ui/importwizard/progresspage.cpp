// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importwizard/progresspage.h"

#include "ui/support/plainlabel.h"
#include "ui/support/words.h"

#include <QProgressBar>
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
    layout->addStretch();
}

void ProgressPage::retranslate()
{
    m_bar->setAccessibleName(tr("How far the import is"));
}

QString ProgressPage::stepName() const
{
    return tr("Import");
}

QString ProgressPage::heading() const
{
    return tr("Importing…");
}

QString ProgressPage::intro() const
{
    return tr(
        "The import is done as a whole. If you cancel it, everything is rolled back and your leads are as "
        "they were.");
}

QString ProgressPage::blocker() const
{
    if (m_run && m_run->cancel)
        return tr("Cancelling: everything is being rolled back…");
    return tr("The import is running.");
}

void ProgressPage::start()
{
    if (m_run || !draft().plan)
        return;
    m_run = std::make_shared<ImportProgress>();
    m_since.start();
    m_poll.start();
    refresh();
    auto job = [plan = *draft().plan, run = m_run](LeadBook &book) { return book.import(plan, run.get()); };
    planner().desk().work(this, std::move(job),
                          [this](Result<ImportReport> report) { take(std::move(report)); });
}

void ProgressPage::cancel()
{
    if (!m_run)
        return;
    m_run->cancel = true;
    Q_EMIT pageChanged();
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
    const double seconds = double(m_since.elapsed()) / 1000.0;
    m_bar->setValue(static_cast<int>(share * barSteps));
    m_rows->setText(tr("%1 of %2 row(s)", nullptr, pluralOf(draft().plan ? draft().plan->rows : 0))
                        .arg(words::number(rows), words::number(draft().plan ? draft().plan->rows : 0)));
    m_speed->setText(speedText(rows, seconds));
    m_timeLeft->setText(timeLeftText(share, seconds));
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
