// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reminderband.h"

#include "ui/support/bandlayout.h"
#include "ui/support/plainlabel.h"
#include "ui/widgets/tone.h"

#include <QAccessible>
#include <QPushButton>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadline {

ReminderBand::ReminderBand(QWidget *parent)
    : QFrame(parent)
    , m_text(new PlainLabel(PlainLabel::Look::Strong, "reminderText", this))
    , m_layout(new BandLayout(this))
    , m_away(new QPushButton(this))
{
    setObjectName(u"reminderBand"_s);
    setProperty("look", u"reminder"_s);
    m_text->setWordWrap(true);
    m_away->setObjectName(u"reminderAway"_s);
    m_away->setProperty("look", u"quiet"_s);
    m_layout->words().addWidget(m_text, 1);
    m_layout->buttons().addStretch(1);
    m_layout->buttons().addWidget(m_away);
    connect(m_away, &QPushButton::clicked, this, &ReminderBand::putAway);
    retranslate();
    hide();
}

void ReminderBand::retranslate()
{
    m_away->setText(tr("Put away"));
    m_away->setAccessibleName(m_away->text());
}

void ReminderBand::show(int number, const Notice &notice)
{
    m_number = number;
    QString text = notice.text;
    m_text->setText(text.isEmpty() ? notice.title
                                   : QString(notice.title + u" · "_s + text.replace(u'\n', u" · "_s)));
    setTone(this, notice.urgent ? u"overdue"_s : QString());
    for (QPushButton *button : std::exchange(m_buttons, {})) {
        button->hide();
        button->deleteLater();
    }
    for (const Notice::Choice &choice : notice.choices) {
        auto *button = new QPushButton(choice.caption, this);
        button->setObjectName(u"reminder-"_s + choice.key);
        button->setAccessibleName(choice.caption);
        button->setAccessibleDescription(m_text->text());
        m_layout->buttons().insertWidget(m_layout->buttons().indexOf(m_away), button);
        m_buttons.append(button);
        connect(button, &QPushButton::clicked, this, [this, key = choice.key] {
            const int answered = m_number;
            putAway();
            Q_EMIT chosen(answered, key);
        });
    }
    m_layout->fit();
    setTabOrder(m_buttons.isEmpty() ? this : static_cast<QWidget *>(m_buttons.last()), m_away);
    setAccessibleName(m_text->text());
    setVisible(true);
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent alert(this, QAccessible::Alert); // it takes no focus: who listens must be told
    QAccessible::updateAccessibility(&alert);
}

void ReminderBand::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_layout->fit();
}

void ReminderBand::putAway()
{
    m_number = 0;
    hide();
}

} // namespace leadline
