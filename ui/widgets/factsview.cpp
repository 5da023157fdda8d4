// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/factsview.h"

#include "core/rules/editrules.h"
#include "ui/support/plainlabel.h"
#include "ui/support/words.h"
#include "ui/widgets/factfield.h"
#include "ui/widgets/leadactions.h"
#include "ui/widgets/valuecompletion.h"

#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QToolButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {

FactsView::FactsView(LeadActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_grid(new QGridLayout(this))
    , m_withheld(new PlainLabel(PlainLabel::Look::Body, "withheld", this))
    , m_history(new QToolButton(this))
{
    setObjectName(u"facts"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(6);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(1, 1);
    m_withheld->setContentsMargins(0, 0, 0, 6);
    m_grid->addWidget(m_withheld, 0, 0, 1, 3);
    for (const EditField field :
         {EditField::FirstName, EditField::LastName, EditField::Email, EditField::Phone, EditField::Country,
          EditField::Company, EditField::JobTitle, EditField::Owner})
        addField(field);
    m_source = addFact("factSource");
    m_received = addFact("factReceived");
    m_reason = addFact("factReason");
    m_history->setObjectName(u"fieldHistory"_s);
    m_history->setProperty("look", u"link"_s);
    m_history->setFocusPolicy(Qt::StrongFocus);
    m_grid->addWidget(m_history, m_grid->rowCount(), 0, 1, 3, Qt::AlignLeft);
    connect(m_history, &QToolButton::clicked, this, [this] { m_actions.showFieldHistory({}); });
    retranslate();
}

PlainLabel *FactsView::addName()
{
    auto *name = new PlainLabel(PlainLabel::Look::Muted, "factName", this);
    name->setWordWrap(false);
    name->setContentsMargins(0, 4, 6, 4);
    m_grid->addWidget(name, m_grid->rowCount(), 0, Qt::AlignTop);
    return name;
}

void FactsView::addField(EditField field)
{
    m_names.append(addName());
    const int row = m_grid->rowCount() - 1;
    auto *fact = new FactField(field, this);
    m_grid->addWidget(fact, row, 1);
    m_fields.append(fact);
    connect(fact, &FactField::opened, this,
            [this, fact] { completeValues(*fact->line(), fact->field(), m_actions.desk()); });
    connect(fact, &FactField::committed, this,
            [this, fact](EditField, const QString &text) { commit(*fact, text); });
    connect(fact, &FactField::stepWanted, this, [this, fact](int fields) { step(*fact, fields); });
    connect(fact, &FactField::historyWanted, this,
            [this](EditField about) { m_actions.showFieldHistory(about); });
    if (field != EditField::Email && field != EditField::Phone)
        return;
    const Channel channel = field == EditField::Email ? Channel::Mail : Channel::Phone;
    connect(fact, &FactField::copyWanted, this, [this, channel] { m_actions.copy(channel); });
    addCopy(row, channel);
}

void FactsView::addCopy(int row, Channel channel)
{
    auto *copy = new QToolButton(this);
    copy->setObjectName(channel == Channel::Mail ? u"copyMail"_s : u"copyPhone"_s);
    copy->setProperty("look", u"link"_s);
    copy->setFocusPolicy(Qt::StrongFocus);
    connect(copy, &QToolButton::clicked, this, [this, channel] { m_actions.copy(channel); });
    m_grid->addWidget(copy, row, 2, Qt::AlignTop);
    m_copies.insert(channel, copy);
}

FactsView::Fact FactsView::addFact(const char *name)
{
    PlainLabel *label = addName();
    auto *text = new PlainLabel(PlainLabel::Look::Body, name, this);
    text->setContentsMargins(7, 4, 6, 4);
    m_grid->addWidget(text, m_grid->rowCount() - 1, 1, Qt::AlignTop);
    return {label, text};
}

void FactsView::show(const LeadPage &page, const QTimeZone &zone)
{
    const bool isOther = page.lead.id != m_lead;
    m_lead = page.lead.id;
    for (FactField *fact : std::as_const(m_fields)) {
        if (isOther)
            fact->stop();
        const EditField field = fact->field();
        fact->show(field == EditField::Owner ? page.lead.owner : page.lead.customer.*textOf(field),
                   page.lead.customer);
    }
    for (const auto &[channel, copy] : m_copies.asKeyValueRange()) {
        const EditField field = channel == Channel::Mail ? EditField::Email : EditField::Phone;
        copy->setVisible(!(page.lead.customer.*textOf(field)).isEmpty());
        of(field)->setGuarded(!page.gate.value(channel).allowed());
    }
    m_withheld->setVisible(page.lead.customer.withheld);
    put(m_source, words::source(page.lead.summary.source));
    put(m_received, words::dateTime(page.lead.summary.received, zone));
    put(m_reason, words::stageReason(page.lead.stageReason));
}

void FactsView::put(const Fact &fact, const QString &text)
{
    fact.name->setVisible(!text.isEmpty());
    fact.text->setVisible(!text.isEmpty());
    fact.text->setText(breakable(text));
    fact.text->setAccessibleName(fact.name->text() + u": "_s + text);
}

void FactsView::commit(FactField &fact, const QString &text)
{
    m_actions.edit(m_lead, {{fact.field(), text, {}}}, &fact,
                   [this, &fact, text, lead = m_lead](const Result<EditReport> &report) {
                       if (report && !report->refused.isEmpty() && lead == m_lead)
                           fact.refuse(text, words::editRefusal(report->refused.first().code,
                                                                report->refused.first().detail));
                   });
}

void FactsView::step(const FactField &from, int fields)
{
    const qsizetype next = m_fields.indexOf(&from) + fields;
    if (next >= 0 && next < m_fields.size())
        m_fields.at(next)->edit();
}

void FactsView::edit(EditField field)
{
    if (FactField *fact = of(field))
        fact->edit();
}

FactField *FactsView::of(EditField field) const
{
    const auto fact = std::ranges::find(m_fields, field, &FactField::field);
    return fact == m_fields.cend() ? nullptr : *fact;
}

std::optional<EditField> FactsView::current() const
{
    for (const FactField *fact : m_fields) {
        if (fact->isAncestorOf(focusWidget()))
            return fact->field();
    }
    return {};
}

void FactsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FactsView::retranslate()
{
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        m_names.at(i)->setText(words::field(m_fields.at(i)->field()));
    m_withheld->setText(tr("Contact data withheld by Microsoft. Ask for them in Partner Center."));
    m_source.name->setText(tr("Source"));
    m_received.name->setText(tr("Received"));
    m_reason.name->setText(tr("Reason"));
    for (const auto &[channel, copy] : m_copies.asKeyValueRange()) {
        copy->setText(tr("Copy"));
        copy->setAccessibleName(channel == Channel::Mail ? tr("Copy the e-mail address")
                                                         : tr("Copy the phone number"));
    }
    m_history->setText(tr("History of these fields…"));
    m_history->setAccessibleName(m_history->text());
}

} // namespace leadline
