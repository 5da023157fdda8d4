// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/leadpane.h"

#include "ui/support/plainlabel.h"
#include "ui/support/words.h"
#include "ui/widgets/checklistview.h"
#include "ui/widgets/composer.h"
#include "ui/widgets/contactbanner.h"
#include "ui/widgets/factsview.h"
#include "ui/widgets/leadheader.h"
#include "ui/widgets/timelineview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadline {

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
    m_composer = new Composer(page);
    auto *rule = new QFrame(page);
    rule->setProperty("look", u"rule"_s);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTop());
    layout->addWidget(makeBody(), 1);
    layout->addWidget(rule);
    layout->addWidget(m_composer);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(page);
    connectParts();
    retranslate();
}

QWidget *LeadPane::makeTop()
{
    auto *top = new QWidget(this);
    m_position = new PlainLabel(PlainLabel::Look::Muted, "position", top);
    m_previous = new QToolButton(top);
    m_previous->setObjectName(u"previousLead"_s);
    m_previous->setText(u"▲"_s);
    m_next = new QToolButton(top);
    m_next->setObjectName(u"nextLead"_s);
    m_next->setText(u"▼"_s);
    auto *layout = new QHBoxLayout(top);
    layout->setContentsMargins(16, 8, 12, 4);
    layout->addWidget(m_position, 1);
    for (QToolButton *button : {m_previous, m_next}) {
        button->setProperty("look", u"quiet"_s);
        button->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(button);
    }
    return top;
}

PlainLabel *LeadPane::addSection(const char *name)
{
    auto *label = new PlainLabel(PlainLabel::Look::Section, name, m_bodyWidget);
    label->setContentsMargins(0, 12, 0, 0); // of its own, so that it goes when the section is hidden
    m_bodyWidget->layout()->addWidget(label);
    return label;
}

QWidget *LeadPane::makeBody()
{
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"leadScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_bodyWidget = new QWidget;
    m_bodyWidget->setObjectName(u"paneBody"_s);
    m_scroll->setWidget(m_bodyWidget);
    auto *layout = new QVBoxLayout(m_bodyWidget);
    layout->setContentsMargins(16, 0, 16, 16);
    layout->setSpacing(8);

    m_header = new LeadHeader(*m_actions, m_bodyWidget);
    m_banner = new ContactBanner(*m_actions, m_bodyWidget);
    layout->addWidget(m_header);
    layout->addWidget(m_banner);
    m_noteTitle = addSection("noteTitle");
    m_note = new PlainLabel(PlainLabel::Look::Body, "customerNote", m_bodyWidget);
    m_note->setProperty("look", u"quote"_s);
    layout->addWidget(m_note);
    m_checklistTitle = addSection("checklistTitle");
    m_checklist = new ChecklistView(*m_actions, m_bodyWidget);
    layout->addWidget(m_checklist);
    m_factsTitle = addSection("factsTitle");
    m_facts = new FactsView(*m_actions, m_bodyWidget);
    layout->addWidget(m_facts);
    m_timelineTitle = addSection("timelineTitle");
    m_timeline = new TimelineView(m_bodyWidget);
    layout->addWidget(m_timeline);
    layout->addStretch();
    return m_scroll;
}

void LeadPane::connectParts()
{
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepWanted(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepWanted(1); });
    connect(m_composer, &Composer::logWanted, m_actions, &LeadActions::log);
    connect(m_composer, &Composer::left, this, [this] {
        m_composer->fold();
        Q_EMIT left();
    });
    connect(m_actions, &LeadActions::logged, this, [this] {
        m_drafts.remove(m_id);
        m_composer->fold();
        Q_EMIT said(tr("Logged."));
        Q_EMIT left();
    });
    connect(m_actions, &LeadActions::copied, this, [this](Channel channel) {
        Q_EMIT said(channel == Channel::Mail ? tr("The e-mail address was copied.")
                                             : tr("The phone number was copied."));
    });
    connect(m_actions, &LeadActions::opened, this, [this](Channel channel) {
        const bool mail = channel == Channel::Mail;
        m_composer->compose(mail ? ActivityKind::Mail : ActivityKind::Call,
                            mail ? Outcome::Sent : Outcome::Reached);
        m_composer->say(mail ? tr("The mail program was opened. Once the mail is sent, log it.")
                             : tr("The telephone was opened. Once you have called, log how it went."));
    });
    connect(&m_desk, &LeadDesk::changed, this, &LeadPane::refresh);
    auto *clock = new QTimer(this);
    clock->start(1s);
    connect(clock, &QTimer::timeout, this, [this] {
        if (m_page)
            m_header->showTime(m_desk.clock().now());
    });
}

void LeadPane::showLead(LeadId id)
{
    if (id == m_id)
        return;
    if (m_id.isSet() && !m_composer->text().isEmpty())
        m_drafts.insert(m_id, m_composer->text());
    m_id = id;
    m_composer->fold();
    m_composer->setText(m_drafts.value(id));
    m_scroll->ensureVisible(0, 0);
    if (!id.isSet()) {
        m_page.reset();
        m_stack->setCurrentIndex(0);
        Q_EMIT pageChanged();
        return;
    }
    refresh();
}

void LeadPane::refresh()
{
    if (!m_id.isSet())
        return;
    m_desk.ask(
        this, [id = m_id](LeadBook &book) { return book.lead(id); },
        [this, asked = m_id](Result<LeadPage> page) {
            if (asked != m_id)
                return;
            if (!page) { // gone meanwhile: the list will choose another
                m_page.reset();
                m_stack->setCurrentIndex(0);
                Q_EMIT pageChanged();
                return;
            }
            m_page = std::move(*page);
            fill();
            Q_EMIT pageChanged();
            Q_EMIT shown(m_id);
        });
}

void LeadPane::fill()
{
    if (!m_page)
        return;
    const QTimeZone zone = m_desk.zone();
    m_actions->setPage(*m_page);
    m_header->show(*m_page, m_desk.clock().now(), zone);
    m_banner->show(*m_page, zone);
    m_note->setText(m_page->note);
    m_note->setVisible(!m_page->note.isEmpty());
    m_noteTitle->setVisible(!m_page->note.isEmpty());
    m_checklist->show(*m_page, zone);
    m_facts->show(*m_page, zone);
    m_timeline->show(*m_page, zone);
    m_stack->setCurrentIndex(1);
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
    if (m_page)
        m_composer->compose(kind);
}

void LeadPane::toggleStep(int step)
{
    if (m_page)
        m_checklist->toggle(step);
}

void LeadPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    Q_EMIT left();
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
    m_factsTitle->setText(tr("Facts"));
    m_timelineTitle->setText(tr("Timeline"));
    m_previous->setAccessibleName(tr("Previous lead"));
    m_previous->setToolTip(plainToolTip(tr("Previous lead (Alt+Up)")));
    m_next->setAccessibleName(tr("Next lead"));
    m_next->setToolTip(plainToolTip(tr("Next lead (Alt+Down)")));
}

} // namespace leadline
