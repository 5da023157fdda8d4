// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/todaybar.h"

#include "ui/support/bandlayout.h"
#include "ui/support/plainlabel.h"
#include "ui/support/words.h"
#include "ui/support/wordslead.h"

#include <QEvent>
#include <QPushButton>
#include <QTimer>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadline {
namespace {

constexpr qsizetype askedFor = 200; ///< leads ahead; more than anybody skips

} // namespace

TodayBar::TodayBar(LeadDesk &desk, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_title(new PlainLabel(PlainLabel::Look::Strong, "todayTitle", this))
    , m_reasons(new PlainLabel(PlainLabel::Look::Body, "todayReasons", this))
    , m_said(new PlainLabel(PlainLabel::Look::Muted, "todaySaid", this))
    , m_saidLong(new QTimer(this))
    , m_skip(new QPushButton(this))
    , m_putOff(new QPushButton(this))
    , m_reassign(new QPushButton(this))
    , m_leave(new QPushButton(this))
    , m_layout(new BandLayout(this))
{
    setObjectName(u"todayBar"_s);
    setProperty("look", u"notice"_s);
    m_skip->setObjectName(u"todaySkip"_s);
    m_putOff->setObjectName(u"todayPutOff"_s);
    m_reassign->setObjectName(u"todayReassign"_s);
    m_leave->setObjectName(u"todayLeave"_s);
    m_title->setWordWrap(false);
    m_reasons->setWordWrap(true);
    m_said->setWordWrap(true);
    m_said->hide();
    m_saidLong->setSingleShot(true);
    connect(m_saidLong, &QTimer::timeout, m_said, &QWidget::hide);
    setMinimumWidth(320); // there it has two lines
    m_layout->words().addWidget(m_title);
    m_layout->words().addWidget(m_reasons, 1);
    m_layout->buttons().addWidget(m_said, 1);
    for (QPushButton *button : {m_putOff, m_reassign, m_skip, m_leave}) {
        button->setProperty("look", u"quiet"_s);
        m_layout->buttons().addWidget(button);
    }
    connect(m_skip, &QPushButton::clicked, this, &TodayBar::skip);
    connect(m_putOff, &QPushButton::clicked, this, &TodayBar::putOffWanted);
    connect(m_reassign, &QPushButton::clicked, this, &TodayBar::reassignWanted);
    connect(m_leave, &QPushButton::clicked, this, &TodayBar::leaveWanted);
    connect(&desk, &LeadDesk::changed, this, &TodayBar::refresh);
    auto *minute = new QTimer(this); // what was put off comes back, and the clocks run
    minute->start(30s);
    connect(minute, &QTimer::timeout, this, &TodayBar::refresh);
    hide();
}

void TodayBar::begin()
{
    m_on = true;
    m_skipped.clear();
    m_current = {};
    m_queue = {};
    fill();
    m_reasons->clear(); // not known yet
    show();
    refresh();
}

void TodayBar::end()
{
    m_on = false;
    hide();
}

void TodayBar::skip()
{
    if (!m_on || !m_current.isSet())
        return;
    m_skipped.insert(m_current);
    m_current = {};
    refresh();
}

void TodayBar::refresh()
{
    if (!m_on)
        return;
    m_desk.ask(
        this, [skipped = m_skipped](LeadBook &book) { return book.queue(skipped, askedFor); },
        [this, asked = ++m_asked](const Result<WorkQueue> &queue) {
            if (m_on && queue && asked == m_asked) // an older answer knows nothing of what was skipped since
                take(*queue);
        });
}

/// The lead on screen stays there as long as there is something to do about it.
void TodayBar::take(const WorkQueue &queue)
{
    m_queue = queue;
    const auto &leads = m_queue.first;
    const bool stays = m_current.isSet() && std::ranges::count(leads, m_current, &QueuedLead::id) > 0;
    if (!stays) {
        m_current = leads.isEmpty() ? LeadId() : leads.first().id;
        if (m_skipped.contains(m_current)) // once round
            m_skipped.clear();
        m_page.reset();
        Q_EMIT leadWanted(m_current);
    }
    fill();
}

void TodayBar::showPage(const LeadPage *page)
{
    m_page = page ? std::optional(*page) : std::nullopt;
    if (m_on)
        fill();
}

void TodayBar::setFocusMode(bool on)
{
    m_focusMode = on;
    m_said->hide();
    fill();
}

void TodayBar::say(const QString &text)
{
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
    m_saidLong->start(8s);
}

void TodayBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_layout->fit();
}

QString TodayBar::nothingWaits() const
{
    if (!m_queue.next)
        return tr("Nothing is waiting for you now.");
    //: %1 is a time, as "Mon 14:00"
    return tr("Nothing is waiting for you now. The next lead comes back: %1.")
        .arg(words::soon(*m_queue.next, m_desk.clock().now(), m_desk.zone()));
}

void TodayBar::fill()
{
    m_title->setText(m_queue.size > 0
                         ? tr("Today: %n to do", nullptr, int(m_queue.size))
                               .replace(QString::number(m_queue.size), words::number(m_queue.size))
                         : tr("Today"));
    const auto turn = std::ranges::find(m_queue.first, m_current, &QueuedLead::id);
    const bool hasTurn = m_current.isSet() && turn != m_queue.first.end();
    if (!hasTurn)
        m_reasons->setText(nothingWaits());
    else if (m_page && m_page->lead.id == m_current)
        m_reasons->setText(words::queueReasons(turn->reason, *m_page, m_desk.clock().now()));
    m_skip->setText(tr("S&kip"));
    m_skip->setToolTip(plainToolTip(tr("To the next lead; this one comes again at the end (X)")));
    m_putOff->setText(tr("Put o&ff"));
    m_putOff->setToolTip(plainToolTip(tr("Until later (S)")));
    m_reassign->setText(tr("&Reassign"));
    m_reassign->setToolTip(plainToolTip(tr("To somebody else (O)")));
    m_leave->setText(m_focusMode ? tr("&Leave full screen") : tr("&Back to the list"));
    m_leave->setToolTip(
        plainToolTip(m_focusMode ? tr("Leave full screen (Esc)") : tr("Back to the list (Esc)")));
    m_skip->setEnabled(hasTurn && m_queue.size > 1);
    m_putOff->setEnabled(hasTurn);
    m_reassign->setEnabled(hasTurn);
    m_leave->setVisible(!hasTurn || m_focusMode); // else the lead's page has the way back
    m_layout->fit();
    setAccessibleName(m_title->text() + u". "_s + m_reasons->text());
}

void TodayBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QFrame::changeEvent(event);
}

} // namespace leadline
