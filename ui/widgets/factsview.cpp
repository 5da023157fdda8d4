// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/factsview.h"

#include "ui/support/plainlabel.h"
#include "ui/support/words.h"
#include "ui/widgets/clearlayout.h"
#include "ui/widgets/leadactions.h"

#include <QGridLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace leadline {

FactsView::FactsView(LeadActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_grid(new QGridLayout(this))
{
    setObjectName(u"facts"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
}

void FactsView::show(const LeadPage &page, const QTimeZone &zone)
{
    clearLayout(m_grid);
    m_rows = 0;
    const Customer &customer = page.lead.customer;
    if (customer.withheld)
        addFact(tr("Contact"), tr("Contact data withheld by Microsoft. Ask for them in Partner Center."));
    addFact(words::field(LeadField::Email), customer.email, Channel::Mail);
    addFact(words::field(LeadField::Phone), customer.phone, Channel::Phone);
    addFact(words::field(LeadField::Country), words::country(customer.country));
    addFact(words::field(LeadField::Company), customer.company);
    addFact(words::field(LeadField::JobTitle), customer.jobTitle);
    addFact(tr("Source"), words::source(page.lead.summary.source));
    addFact(tr("Received"), words::dateTime(page.lead.summary.received, zone));
    addFact(tr("Owner"), page.lead.owner);
    addFact(tr("Reason"), page.lead.stageReason);
}

void FactsView::addFact(const QString &label, const QString &value, std::optional<Channel> copies)
{
    if (value.isEmpty())
        return;
    const int row = m_rows++;
    auto *name = new PlainLabel(PlainLabel::Look::Muted, "factName", this);
    name->setWordWrap(false);
    name->setText(label);
    auto *text = new PlainLabel(PlainLabel::Look::Body, "factValue", this);
    text->setText(breakable(value));
    text->setAccessibleName(label + u": "_s + value);
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    m_grid->addWidget(text, row, 1, Qt::AlignTop);
    if (!copies)
        return;
    auto *copy = new QToolButton(this);
    copy->setObjectName(*copies == Channel::Mail ? u"copyMail"_s : u"copyPhone"_s);
    copy->setProperty("look", u"link"_s);
    copy->setText(tr("Copy"));
    copy->setAccessibleName(*copies == Channel::Mail ? tr("Copy the e-mail address")
                                                     : tr("Copy the phone number"));
    copy->setFocusPolicy(Qt::StrongFocus);
    connect(copy, &QToolButton::clicked, this, [this, channel = *copies] { m_actions.copy(channel); });
    m_grid->addWidget(copy, row, 2, Qt::AlignVCenter);
}

} // namespace leadline
