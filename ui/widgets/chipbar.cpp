// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chipbar.h"

#include "ui/support/plainlabel.h"
#include "ui/support/words.h"
#include "ui/widgets/flowlayout.h"

#include <QEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace leadline {

ChipBar::ChipBar(LeadFilter &filter, QWidget *parent)
    : QWidget(parent)
    , m_filter(filter)
    , m_flow(new FlowLayout(this))
    , m_count(new PlainLabel(PlainLabel::Look::Muted, "shownOfAll", this))
{
    setObjectName(u"chipBar"_s);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_count->setWordWrap(false);
    m_count->setMinimumHeight(26);
    m_flow->addWidget(m_count);
    connect(&filter, &LeadFilter::changed, this, &ChipBar::rebuild);
    connect(&filter, &LeadFilter::renamed, this, &ChipBar::rebuild);
    rebuild();
}

void ChipBar::putFirst(QWidget *widget)
{
    widget->setParent(this);
    m_flow->putFirst(widget);
}

void ChipBar::setCounts(qint64 shown, qint64 all)
{
    m_shown = shown;
    m_all = all;
    showCounts();
}

void ChipBar::showCounts()
{
    if (m_filter.query().isUnfiltered())
        m_count->setText(tr("%n lead(s)", nullptr, int(m_shown))
                             .replace(QString::number(m_shown), words::number(m_shown)));
    else
        //: 52 of 18,204 leads are shown
        m_count->setText(tr("%1 of %2").arg(words::number(m_shown), words::number(m_all)));
    m_flow->invalidate();
    updateGeometry();
}

void ChipBar::rebuild()
{
    for (QToolButton *chip : m_chips)
        chip->deleteLater();
    m_chips.clear();
    const auto add = [this](const QString &text, const QString &name, const QString &look,
                            const LeadQuery &then) {
        auto *chip = new QToolButton(this);
        chip->setObjectName(look);
        chip->setProperty("look", look);
        chip->setText(plainCaption(text));
        chip->setAccessibleName(name);
        chip->setToolTip(plainToolTip(name));
        connect(chip, &QToolButton::clicked, this, [this, then] { m_filter.set(then); });
        m_flow->addWidget(chip);
        chip->show();
        m_chips << chip;
    };
    for (const FilterChip &chip : m_filter.chips())
        add(chip.text + u"  ✕"_s, tr("Remove the filter %1").arg(chip.text), u"chip"_s, chip.without);
    if (!m_chips.isEmpty())
        add(tr("Clear all"), tr("Remove all filters"), u"quiet"_s, LeadQuery());
    showCounts();
}

void ChipBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace leadline
