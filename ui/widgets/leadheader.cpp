// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/leadheader.h"

#include "ui/support/plainlabel.h"
#include "ui/support/words.h"
#include "ui/support/wordslead.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/leadactions.h"
#include "ui/widgets/stagechoice.h"
#include "ui/widgets/tone.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

QString nameOf(const LeadPage &page)
{
    const QString name = page.lead.customer.displayName();
    return name.isEmpty() ? LeadHeader::tr("Contact data withheld") : name;
}

} // namespace

LeadHeader::LeadHeader(LeadActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_name(new PlainLabel(PlainLabel::Look::Title, "leadName", this))
    , m_person(new PlainLabel(PlainLabel::Look::Muted, "leadPerson", this))
    , m_asked(new PlainLabel(PlainLabel::Look::Body, "leadAsked", this))
    , m_clock(new PlainLabel(PlainLabel::Look::Body, "leadClock", this))
    , m_response(new PlainLabel(PlainLabel::Look::Muted, "leadResponse", this))
    , m_why(new QToolButton(this))
    , m_followUp(new PlainLabel(PlainLabel::Look::Body, "leadFollowUp", this))
    , m_stay(new PlainLabel(PlainLabel::Look::Body, "leadStay", this))
    , m_stage(new QPushButton(this))
    , m_mail(new QPushButton(this))
    , m_call(new QPushButton(this))
    , m_more(new QPushButton(this))
{
    setObjectName(u"leadHeader"_s);
    m_clock->setWordWrap(false);
    m_stay->setWordWrap(false);
    setTone(m_stay, toneName(DeadlineState::AtRisk));
    m_why->setObjectName(u"why"_s);
    m_why->setProperty("look", u"link"_s);
    m_why->setFocusPolicy(Qt::StrongFocus);
    auto *clockRow = new QHBoxLayout;
    clockRow->setSpacing(8);
    clockRow->addWidget(m_clock);
    clockRow->addWidget(m_why);
    clockRow->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_name);
    layout->addWidget(m_person);
    layout->addWidget(m_asked);
    layout->addSpacing(4);
    layout->addLayout(clockRow);
    layout->addWidget(m_response);
    layout->addWidget(m_followUp);
    layout->addSpacing(2);
    layout->addWidget(m_stay, 0, Qt::AlignLeft);
    layout->addSpacing(8);
    layout->addWidget(makeButtons());
    connect(m_why, &QToolButton::clicked, this, &LeadHeader::showWhy);
    retranslate();
}

QWidget *LeadHeader::makeButtons()
{
    m_mail->setObjectName(u"writeMail"_s);
    m_call->setObjectName(u"callCustomer"_s);
    m_stage->setObjectName(u"stage"_s);
    m_more->setObjectName(u"more"_s);
    m_stage->setMenu(new QMenu(m_stage));
    m_more->setMenu(new QMenu(m_more));
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(row, 8);
    for (QPushButton *button : {m_mail, m_call, m_stage, m_more})
        flow->addWidget(button);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    connect(m_mail, &QPushButton::clicked, this, [this] { m_actions.writeMail(); });
    connect(m_call, &QPushButton::clicked, this, [this] { m_actions.call(); });
    connect(m_stage->menu(), &QMenu::aboutToShow, this, &LeadHeader::showStage);
    connect(m_more->menu(), &QMenu::aboutToShow, this, &LeadHeader::showMore);
    return row;
}

void LeadHeader::show(const LeadPage &page, Instant now, const QTimeZone &zone)
{
    m_page = page;
    m_zone = zone;
    const Customer &customer = page.lead.customer;
    m_name->setText(nameOf(page));
    QStringList person;
    for (const QString &part : {customer.jobTitle, customer.company}) {
        if (!part.isEmpty() && part != nameOf(page))
            person << part;
    }
    m_person->setText(person.join(u" · "_s));
    m_person->setVisible(!person.isEmpty());
    const QString asked =
        words::action(page.lead.summary.action) + u" · "_s + words::offer(page.lead.offer.ref);
    m_asked->setText(breakable(asked));
    m_asked->setAccessibleName(asked);
    m_asked->setToolTip(plainToolTip(words::actionMeaning(page.lead.summary.action)));
    const QString response = words::response(page.response);
    m_response->setText(response);
    m_response->setVisible(!response.isEmpty());
    if (page.response.received)
        m_response->setToolTip(plainToolTip(
            tr("%1 received on %2")
                .arg(words::action(page.response.action), words::dateTime(*page.response.received, zone))));
    const auto followUp = standingFollowUp(page.lead.followUp, page.lead.summary.received);
    m_followUp->setText(followUp ? words::followUp(*followUp, zone) : QString());
    m_followUp->setVisible(followUp.has_value());
    //: A button that shows the stage of the lead and changes it
    m_stage->setText(plainCaption(tr("Stage: %1").arg(words::stage(page.lead.stage))) + u" ▾"_s);
    m_stage->setAccessibleName(tr("Stage: %1").arg(words::stage(page.lead.stage)));
    for (const auto &[button, channel] :
         {std::pair(m_mail, Channel::Mail), std::pair(m_call, Channel::Phone)}) {
        const GateVerdict verdict = page.gate.value(channel);
        button->setToolTip(plainToolTip(verdict.allowed() ? QString() : words::gate(verdict, channel, zone)));
    }
    showTime(now);
}

void LeadHeader::showTime(Instant now)
{
    m_now = now;
    const Deadline &deadline = m_page.deadline;
    const QString text = words::deadlineGlyph(deadline.state) + u' ' + words::clock(deadline, now);
    if (m_clock->text() != text) {
        m_clock->setText(text);
        m_clock->setAccessibleName(words::clock(deadline, now) + u", "_s +
                                   words::deadlineState(deadline.state));
    }
    setTone(m_clock, toneName(deadline.state));
    m_stay->setVisible(m_page.stay.isStale(now));
    const QString stay = words::stageStay(m_page.stay, now);
    m_stay->setText(u"◔ "_s + stay);
    //: read aloud: %1 is "21 days in this stage; meant: 7"
    m_stay->setAccessibleName(tr("Stale: %1").arg(stay));
}

void LeadHeader::showWhy()
{
    auto *popover = new QFrame(this, Qt::Popup);
    popover->setAttribute(Qt::WA_DeleteOnClose);
    popover->setObjectName(u"whyPopover"_s);
    popover->setProperty("look", u"popover"_s);
    auto *text = new PlainLabel(popover);
    text->setObjectName(u"whyText"_s);
    text->setText(words::deadlineWhy(m_page, m_now, m_zone));
    text->setFixedWidth(std::min(320, width()));
    auto *layout = new QVBoxLayout(popover);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(text);
    popover->setAccessibleName(text->text());
    popover->adjustSize();
    popover->move(m_why->mapToGlobal(QPoint(m_why->width() - popover->width(), m_why->height() + 4)));
    popover->show();
}

void LeadHeader::showStage()
{
    QMenu *menu = m_stage->menu();
    menu->clear();
    menu->setToolTipsVisible(true); // why some are disabled
    for (const Stage stage : allStages) {
        QAction *action =
            menu->addAction(words::stage(stage), this, [this, stage] { m_actions.setStage(stage); });
        showStageChoice(*action, stage, m_page);
    }
}

void LeadHeader::showMore()
{
    QMenu *menu = m_more->menu();
    menu->clear();
    const auto optedOut = [this](Channel channel) { return m_page.facts.optedOut.contains(channel); };
    const auto add = [&](const QString &text, Channel channel) {
        QAction *action = menu->addAction(
            text, this, [this, channel, on = !optedOut(channel)] { m_actions.setOptOut(channel, on); });
        action->setCheckable(true);
        action->setChecked(optedOut(channel));
    };
    add(tr("Customer wants no mail"), Channel::Mail);
    add(tr("Customer wants no phone calls"), Channel::Phone);
    add(tr("Customer wants no meetings"), Channel::Meeting);
    menu->addSeparator();
    menu->addAction(tr("Show the rows as they arrived…"), this, [this] { m_actions.showRawRows(); });
}

void LeadHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LeadHeader::retranslate()
{
    //: opens an explanation of the deadline
    m_why->setText(tr("why?"));
    m_why->setAccessibleName(tr("Why this deadline?"));
    m_mail->setText(tr("Write mail"));
    m_mail->setAccessibleName(tr("Write mail"));
    //: a button: telephone the customer
    m_call->setText(tr("Call"));
    m_call->setAccessibleName(tr("Call the customer"));
    m_more->setText(tr("More") + u" ▾"_s);
    m_more->setAccessibleName(tr("More about this lead"));
}

} // namespace leadline
