// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tone.h"

#include <QCoreApplication>
#include <QEvent>
#include <QStyle>
#include <QVariant>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

void setStyled(QWidget *widget, const char *property, const QString &value)
{
    if (widget->property(property).toString() == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    // Frames take their padding up only when they hear of it.
    QEvent changed(QEvent::StyleChange);
    QCoreApplication::sendEvent(widget, &changed);
}

} // namespace

QString toneName(DeadlineState state)
{
    switch (state) {
    case DeadlineState::Overdue:
        return u"overdue"_s;
    case DeadlineState::AtRisk:
        return u"atRisk"_s;
    case DeadlineState::OnTrack:
        return u"onTrack"_s;
    case DeadlineState::Answered:
        return u"answered"_s;
    case DeadlineState::Paused:
    case DeadlineState::None:
        return u"quiet"_s;
    }
    return {};
}

void setTone(QWidget *widget, const QString &tone)
{
    setStyled(widget, "tone", tone);
}

void setLook(QWidget *widget, const QString &look)
{
    setStyled(widget, "look", look);
}

} // namespace leadline
