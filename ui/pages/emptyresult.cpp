// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/emptyresult.h"

#include "ui/support/plainlabel.h"
#include "ui/support/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

struct Culprit
{
    qsizetype chip = -1;
    qint64 hidden = 0;
};

Culprit findCulprit(LeadBook &book, const QList<FilterChip> &chips)
{
    Culprit worst;
    for (qsizetype i = 0; i < chips.size(); ++i) {
        const auto selection = book.select(chips.at(i).without);
        if (selection && qint64(selection->ids.size()) > worst.hidden)
            worst = {i, qint64(selection->ids.size())};
    }
    return worst;
}

} // namespace

EmptyResult::EmptyResult(LeadDesk &desk, LeadFilter &filter, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_filter(filter)
    , m_title(new PlainLabel(PlainLabel::Look::Title, "emptyTitle", this))
    , m_text(new PlainLabel(PlainLabel::Look::Muted, "emptyText", this))
    , m_drop(new QPushButton(this))
    , m_clear(new QPushButton(this))
{
    setObjectName(u"emptyResult"_s);
    m_drop->setObjectName(u"dropCulprit"_s);
    m_drop->setProperty("look", u"primary"_s);
    m_clear->setObjectName(u"clearFromEmpty"_s);
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignCenter);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_drop);
    buttons->addWidget(m_clear);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(12);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    layout->addStretch(3);
    connect(m_drop, &QPushButton::clicked, this, [this] {
        if (m_culprit)
            m_filter.set(m_culprit->without);
    });
    connect(m_clear, &QPushButton::clicked, &filter, qOverload<>(&LeadFilter::clear));
    retranslate();
}

void EmptyResult::explain()
{
    m_culprit.reset();
    retranslate();
    const QList<FilterChip> chips = m_filter.chips();
    if (chips.isEmpty())
        return;
    m_desk.ask(
        this, [chips](LeadBook &book) { return findCulprit(book, chips); },
        [this, chips, asked = m_filter.query()](Culprit culprit) {
            if (asked != m_filter.query() || culprit.chip < 0)
                return;
            m_culprit = chips.at(culprit.chip);
            m_hidden = culprit.hidden;
            retranslate();
        });
}

void EmptyResult::retranslate()
{
    const bool filtered = !m_filter.query().isUnfiltered();
    m_title->setText(filtered ? tr("No lead passes these filters") : tr("There are no leads"));
    m_clear->setText(tr("Clear all filters"));
    m_clear->setVisible(filtered);
    m_drop->setVisible(m_culprit.has_value());
    if (m_culprit) {
        m_text->setText(
            tr("The filter %1 hides most: without it there are %n lead(s).", nullptr, int(m_hidden))
                .arg(m_culprit->text));
        m_drop->setText(plainCaption(tr("Remove %1").arg(m_culprit->text)));
    } else {
        m_text->setText(filtered ? tr("Remove some of them to see leads again.") : QString());
    }
}

void EmptyResult::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        explain();
    QWidget::changeEvent(event);
}

} // namespace leadline
