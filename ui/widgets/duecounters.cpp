// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/duecounters.h"

#include "ui/support/plainlabel.h"
#include "ui/widgets/tone.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadline {
namespace {

LeadQuery dueSoon()
{
    LeadQuery query;
    query.dueWithin = 4h;
    query[Facet::Deadline].values = codesInTime();
    return query;
}

LeadQuery overdue()
{
    LeadQuery query;
    query[Facet::Deadline].values = {deadlineCode(DeadlineState::Overdue)};
    return query;
}

} // namespace

DueCounters::DueCounters(LeadDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_due(new QToolButton(this))
    , m_overdue(new QToolButton(this))
{
    setObjectName(u"dueCounters"_s);
    m_due->setObjectName(u"dueSoon"_s);
    m_overdue->setObjectName(u"overdue"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QToolButton *button : {m_due, m_overdue}) {
        button->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(button);
    }
    connect(m_due, &QToolButton::clicked, this, [this] { Q_EMIT chosen(dueSoon()); });
    connect(m_overdue, &QToolButton::clicked, this, [this] { Q_EMIT chosen(overdue()); });
    connect(&desk, &LeadDesk::changed, this, &DueCounters::refresh);
    auto *timer = new QTimer(this);
    timer->start(60s);
    connect(timer, &QTimer::timeout, this, &DueCounters::refresh);
    showCounts();
}

void DueCounters::refresh()
{
    using Counts = std::pair<qint64, qint64>;
    m_desk.ask(
        this,
        [](LeadBook &book) {
            const auto soon = book.select(dueSoon());
            const auto late = book.select(overdue());
            return Counts(soon ? soon->ids.size() : 0, late ? late->ids.size() : 0);
        },
        [this](Counts counts) {
            m_dueCount = counts.first;
            m_overdueCount = counts.second;
            showCounts();
            Q_EMIT overdueCounted(m_overdueCount);
        });
}

void DueCounters::showCounts()
{
    m_due->setText(tr("%n due in 4 h", nullptr, int(m_dueCount)));
    m_overdue->setText(tr("%n overdue", nullptr, int(m_overdueCount)));
    setTone(m_due, m_dueCount > 0 ? u"atRisk"_s : QString());
    setTone(m_overdue, m_overdueCount > 0 ? u"overdue"_s : QString());
    for (QToolButton *button : {m_due, m_overdue}) {
        button->setAccessibleName(button->text());
        button->setToolTip(plainToolTip(tr("Show these leads")));
    }
}

void DueCounters::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showCounts();
    QWidget::changeEvent(event);
}

} // namespace leadline
