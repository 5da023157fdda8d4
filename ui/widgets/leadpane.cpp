// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/leadpane.h"

#include "ui/support/plainlabel.h"
#include "ui/support/words.h"
#include "ui/support/wordslead.h"
#include "ui/widgets/callwindowbar.h"
#include "ui/widgets/checklistview.h"
#include "ui/widgets/colleaguehint.h"
#include "ui/widgets/composer.h"
#include "ui/widgets/contactbanner.h"
#include "ui/widgets/factsview.h"
#include "ui/widgets/leadheader.h"
#include "ui/widgets/mailactions.h"
#include "ui/widgets/meetingactions.h"
#include "ui/widgets/qualificationview.h"
#include "ui/widgets/qualitystrip.h"
#include "ui/widgets/timelineview.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadline {
namespace {

constexpr qsizetype timelineStep = 200;

} // namespace

LeadPane::LeadPane(LeadDesk &desk, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_actions(new LeadActions(desk, prompts, this))
    , m_stack(new QStackedLayout(this))
    , m_nothing(new PlainLabel(PlainLabel::Look::Muted, "noLead", this))
{
    setObjectName(u"leadPane"_s);
    setMinimumWidth(372);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMargin(24);
    auto *page = new QWidget(this);
    page->setObjectName(u"paneBody"_s);
    page->setAttribute(Qt::WA_StyledBackground);
    m_composer = new Composer(m_desk.clock(), m_desk.zone(), page);
    auto *rule = new QFrame(page);
    rule->setProperty("look", u"rule"_s);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTop(page));
    layout->addWidget(makeBody(page), 1);
    layout->addWidget(rule);
    layout->addWidget(m_composer);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(page);
    connectParts();
    retranslate();
}

QWidget *LeadPane::makeTop(QWidget *page)
{
    m_top = new QWidget(page);
    m_back = new QToolButton(m_top);
    m_back->setObjectName(u"backToList"_s);
    m_back->hide();
    m_position = new PlainLabel(PlainLabel::Look::Muted, "position", m_top);
    m_previous = new QToolButton(m_top);
    m_previous->setObjectName(u"previousLead"_s);
    m_previous->setText(u"▲"_s);
    m_next = new QToolButton(m_top);
    m_next->setObjectName(u"nextLead"_s);
    m_next->setText(u"▼"_s);
    auto *layout = new QHBoxLayout(m_top);
    layout->setContentsMargins(16, 8, 12, 4);
    layout->addWidget(m_back);
    layout->addWidget(m_position, 1);
    for (QToolButton *button : {m_back, m_previous, m_next}) {
        button->setProperty("look", u"quiet"_s);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    return m_top;
}

PlainLabel *LeadPane::addSection(QWidget *column, const char *name)
{
    auto *label = new PlainLabel(PlainLabel::Look::Section, name, column);
    label->setContentsMargins(0, 12, 0, 0); // of its own, so that it goes when the section is hidden
    column->layout()->addWidget(label);
    return label;
}

QWidget *LeadPane::makeBody(QWidget *page)
{
    m_scroll = new QScrollArea(page);
    m_scroll->setObjectName(u"leadScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget;
    body->setObjectName(u"paneBody"_s);
    m_scroll->setWidget(body);
    m_columns = new QBoxLayout(QBoxLayout::TopToBottom, body);
    m_columns->setContentsMargins(16, 0, 16, 16);
    m_columns->setSpacing(0);
    m_columns->addWidget(makeMain(body));
    m_columns->addWidget(makeHistory(body));
    m_columns->addStretch();
    return m_scroll;
}

QWidget *LeadPane::makeMain(QWidget *body)
{
    auto *column = new QWidget(body);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_header = new LeadHeader(*m_actions, column);
    m_banner = new ContactBanner(*m_actions, column);
    m_hint = new ColleagueHint(column);
    m_callWindow = new CallWindowBar(column);
    for (QWidget *part : {static_cast<QWidget *>(m_header), static_cast<QWidget *>(m_callWindow),
                          static_cast<QWidget *>(m_banner), static_cast<QWidget *>(m_hint)})
        layout->addWidget(part);
    m_noteTitle = addSection(column, "noteTitle");
    m_note = new PlainLabel(PlainLabel::Look::Body, "customerNote", column);
    m_note->setProperty("look", u"quote"_s);
    layout->addWidget(m_note);
    m_factsTitle = addSection(column, "factsTitle");
    m_facts = new FactsView(*m_actions, column);
    layout->addWidget(m_facts);
    m_qualityTitle = addSection(column, "qualityTitle");
    m_quality = new QualityStrip(*m_actions, column);
    layout->addWidget(m_quality);
    layout->addStretch();
    return column;
}

QWidget *LeadPane::makeHistory(QWidget *body)
{
    auto *column = new QWidget(body);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_checklistTitle = addSection(column, "checklistTitle");
    m_checklist = new ChecklistView(*m_actions, column);
    layout->addWidget(m_checklist);
    m_qualificationTitle = addSection(column, "qualificationTitle");
    m_qualification = new QualificationView(*m_actions, column);
    layout->addWidget(m_qualification);
    m_timelineTitle = addSection(column, "timelineTitle");
    m_timeline = new TimelineView(column);
    layout->addWidget(m_timeline);
    layout->addStretch();
    return column;
}

void LeadPane::connectParts()
{
    connect(m_back, &QToolButton::clicked, this, &LeadPane::left);
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepWanted(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepWanted(1); });
    connect(m_composer, &Composer::logWanted, this,
            [this](const ActivityDraft &draft) { m_actions->log(m_id, draft); });
    connect(m_composer, &Composer::left, this, [this] {
        m_composer->fold();
        Q_EMIT left();
    });
    connect(m_actions, &LeadActions::logged, this, [this](LeadId id) {
        m_drafts.remove(id);
        Q_EMIT said(tr("Logged."));
        if (id != m_id) // meanwhile something else is being done with another
            return;
        m_composer->fold();
        Q_EMIT finished();
    });
    connect(m_actions, &LeadActions::copied, this, [this](Channel channel) {
        Q_EMIT said(channel == Channel::Mail ? tr("The e-mail address was copied.")
                                             : tr("The phone number was copied."));
    });
    connect(m_actions, &LeadActions::putOffDone, this, &LeadPane::said);
    connect(m_actions, &LeadActions::mended, this, [this](const QString &into) {
        Q_EMIT said(tr("Changed to “%1”. Undo takes it back.").arg(into));
    });
    connect(m_actions, &LeadActions::called, this, [this](LeadId id) {
        if (id != m_id)
            return;
        m_composer->compose(ActivityKind::Call, Outcome::Reached);
        m_composer->say(tr("The telephone was opened. Once you have called, log how it went."));
    });
    connect(&m_actions->mails(), &MailActions::handedOver, this, &LeadPane::askSent);
    connect(&m_actions->meetings(), &MeetingActions::saved, this, &LeadPane::askMet);
    connect(&m_desk, &LeadDesk::changed, this, &LeadPane::refresh);
    connectTimeline();
    auto *clock = new QTimer(this);
    clock->start(1s);
    connect(clock, &QTimer::timeout, this, [this] {
        if (!m_page)
            return;
        m_header->showTime(m_desk.clock().now());
        m_callWindow->showTime(m_desk.clock().now());
    });
}

/// Whether the mail was sent only the user knows: the entry stands ready, and nothing is logged unasked.
void LeadPane::askSent(LeadId id, MailDialog::Way way, const QString &subject)
{
    if (way == MailDialog::Way::Draft)
        Q_EMIT said(tr("The draft was saved. Open it with your mail program."));
    else if (way == MailDialog::Way::Copy)
        Q_EMIT said(tr("Subject and text were copied."));
    if (id != m_id)
        return;
    if (m_composer->text().isEmpty())
        m_composer->setText(subject);
    m_composer->compose(ActivityKind::Mail, Outcome::Sent);
    m_composer->say(tr("Was the mail sent? Enter logs it, Esc does not."));
}

void LeadPane::askMet(LeadId id, const QString &what)
{
    Q_EMIT said(tr("The meeting file was saved. Open it with your calendar."));
    if (id != m_id)
        return;
    if (m_composer->text().isEmpty())
        m_composer->setText(what);
    m_composer->compose(ActivityKind::Meeting, Outcome::Sent);
    m_composer->say(tr("Was the customer invited? Enter logs it, Esc does not."));
}

void LeadPane::connectTimeline()
{
    connect(m_hint, &ColleagueHint::leadWanted, this, &LeadPane::leadWanted);
    connect(m_timeline, &TimelineView::leadWanted, this, &LeadPane::leadWanted);
    connect(m_timeline, &TimelineView::rowWanted, m_actions, &LeadActions::showRawRow);
    connect(m_timeline, &TimelineView::olderWanted, this, [this] {
        m_timelineLength += timelineStep;
        refresh();
    });
}

void LeadPane::setOverWindow(bool on)
{
    m_back->setVisible(on);
    layOut();
}

void LeadPane::showTop(bool on)
{
    m_top->setVisible(on);
    m_columns->setContentsMargins(16, on ? 0 : 12, 16, 16);
}

/// Two columns where both are as wide as the one is elsewhere.
void LeadPane::layOut()
{
    const int narrowest = minimumWidth();
    const bool wide = width() >= 2 * narrowest;
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setSpacing(wide ? 32 : 0);
    m_columns->setStretch(0, wide ? 1 : 0);
    m_columns->setStretch(1, wide ? 1 : 0);
}

void LeadPane::showLead(LeadId id)
{
    if (id == m_id)
        return;
    if (m_id.isSet() && !m_composer->text().isEmpty())
        m_drafts.insert(m_id, m_composer->text());
    m_id = id;
    m_waiting.clear();
    m_colleagues.reset();
    m_timelineLength = timelineStep;
    m_composer->fold();
    m_composer->setThere({});
    m_composer->setText(m_drafts.value(id));
    m_scroll->ensureVisible(0, 0);
    if (id.isSet())
        refresh();
    else
        forget();
}

void LeadPane::forget()
{
    m_page.reset();
    m_stack->setCurrentIndex(0);
    Q_EMIT pageChanged();
}

void LeadPane::refresh()
{
    if (!m_id.isSet())
        return;
    m_desk.ask(
        this, [id = m_id, length = m_timelineLength](LeadBook &book) { return book.lead(id, length); },
        [this, asked = m_id](Result<LeadPage> page) {
            if (asked != m_id)
                return;
            if (page)
                arrive(*std::move(page));
            else
                forget(); // gone meanwhile: the list will choose another
        });
}

void LeadPane::arrive(LeadPage page)
{
    if (m_page != page) { // whatever was changed: it may have been another lead
        m_page = std::move(page);
        fill();
        Q_EMIT pageChanged();
    }
    Q_EMIT shown(m_id);
    for (const auto &job : std::exchange(m_waiting, {}))
        job();
    // Painted first: for the colleagues more has to be read.
    QTimer::singleShot(0, this, [this, asked = m_id] {
        if (asked == m_id)
            askColleagues();
    });
}

void LeadPane::askColleagues()
{
    m_desk.ask(
        this, [id = m_id, length = m_timelineLength](LeadBook &book) { return book.colleagues(id, length); },
        [this, asked = m_id](Result<Colleagues> colleagues) {
            if (asked != m_id || !colleagues || m_colleagues == *colleagues)
                return;
            m_colleagues = *std::move(colleagues);
            m_timeline->showColleagues(*m_colleagues);
            m_hint->show(m_colleagues->lately, m_desk.clock().now());
        });
}

void LeadPane::fill()
{
    if (!m_page)
        return;
    const QTimeZone zone = m_desk.zone();
    const Instant now = m_desk.clock().now();
    m_actions->setPage(*m_page);
    m_header->show(*m_page, now, zone);
    m_callWindow->show(m_page->clock, now);
    m_banner->show(*m_page, zone);
    m_hint->show(m_colleagues ? m_colleagues->lately : std::nullopt, now);
    m_note->setText(m_page->note);
    m_note->setVisible(!m_page->note.isEmpty());
    m_noteTitle->setVisible(!m_page->note.isEmpty());
    m_checklist->show(*m_page, zone);
    m_qualification->show(*m_page);
    m_qualificationTitle->setVisible(!m_page->criteria.isEmpty());
    m_qualification->setVisible(!m_page->criteria.isEmpty());
    m_facts->show(*m_page, zone);
    m_quality->show(*m_page);
    m_qualityTitle->setVisible(!m_page->quality.isEmpty());
    m_timeline->show(*m_page, zone);
    const QString pace = words::pace(m_page->pace, zone);
    m_composer->setThere(m_page->clock);
    m_composer->setWarning(pace.isEmpty() ? pace : QString(u"⚠ "_s + pace));
    m_stack->setCurrentIndex(1);
}

std::optional<Instant> LeadPane::timeOf(SnoozeTime time) const
{
    if (!m_page)
        return std::nullopt;
    return snoozeUntil(time, m_desk.clock().now(), m_desk.zone(), m_page->clock);
}

QString LeadPane::timeText(Instant instant) const
{
    return words::soon(instant, m_desk.clock().now(), m_desk.zone());
}

void LeadPane::whenShown(std::function<void()> job)
{
    if (!m_id.isSet())
        return;
    Q_EMIT roomWanted();
    if (m_page && m_page->lead.id == m_id)
        job();
    else
        m_waiting.append(std::move(job));
}

void LeadPane::showPosition(int row, int count)
{
    //: the place of this lead in the list: 7 of 52
    m_position->setText(row < 0 ? QString()
                                : tr("%1 of %2").arg(words::number(row + 1), words::number(count)));
    m_previous->setEnabled(row > 0);
    m_next->setEnabled(row >= 0 && row + 1 < count);
}

void LeadPane::compose(ActivityKind kind)
{
    if (!m_id.isSet())
        return;
    Q_EMIT roomWanted();
    m_composer->compose(kind);
}

void LeadPane::toggleStep(int step)
{
    whenShown([this, step] { m_checklist->toggle(step); });
}

void LeadPane::answerQuestions()
{
    whenShown([this] {
        m_qualification->focusFirstOpen();
        m_scroll->ensureWidgetVisible(m_qualification);
    });
}

void LeadPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    Q_EMIT left();
}

void LeadPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void LeadPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
    QWidget::changeEvent(event);
}

void LeadPane::retranslate()
{
    m_nothing->setText(tr("Choose a lead in the list to see it here."));
    m_noteTitle->setText(tr("The customer's own words"));
    m_checklistTitle->setText(tr("Checklist"));
    m_qualificationTitle->setText(tr("Qualification"));
    m_factsTitle->setText(tr("Facts"));
    m_qualityTitle->setText(tr("Worth mending"));
    m_timelineTitle->setText(tr("Timeline"));
    m_back->setText(u"◂ "_s + tr("Back to the list"));
    m_back->setAccessibleName(tr("Back to the list"));
    m_back->setToolTip(plainToolTip(tr("Back to the list (Esc)")));
    m_previous->setAccessibleName(tr("Previous lead"));
    m_previous->setToolTip(plainToolTip(tr("Previous lead (Alt+Up)")));
    m_next->setAccessibleName(tr("Next lead"));
    m_next->setToolTip(plainToolTip(tr("Next lead (Alt+Down)")));
}

} // namespace leadline
