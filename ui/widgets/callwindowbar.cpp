// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/callwindowbar.h"

#include "ui/support/plainlabel.h"
#include "ui/support/wordslead.h"
#include "ui/widgets/tone.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadline {
namespace {

QString toneOf(CallState state)
{
    return state == CallState::Open ? u"answered"_s : u"quiet"_s;
}

} // namespace

CallWindowBar::CallWindowBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new PlainLabel(PlainLabel::Look::Body, "callWindow", this))
{
    setObjectName(u"callWindowBar"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addStretch();
    layout->setStretchFactor(m_text, 1);
    hide();
}

void CallWindowBar::show(const CountryTime &there, Instant now)
{
    m_there = there;
    m_now = now;
    fill();
}

void CallWindowBar::showTime(Instant now)
{
    if (std::chrono::floor<std::chrono::minutes>(now) == std::chrono::floor<std::chrono::minutes>(m_now))
        return;
    m_now = now;
    fill();
}

void CallWindowBar::fill()
{
    const CallWindow window = callWindow(m_there, m_now);
    setVisible(window.state != CallState::Unknown);
    const QString text = words::callWindow(window, m_now);
    m_text->setText(words::callGlyph(window.state) + u' ' + text);
    m_text->setAccessibleName(text);
    m_text->setToolTip(plainToolTip(words::callHours({})));
    setTone(m_text, toneOf(window.state));
}

void CallWindowBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QWidget::changeEvent(event);
}

} // namespace leadline
