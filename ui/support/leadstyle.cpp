// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/leadstyle.h"

#include "ui/support/theme.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr int boxSide = 16;

} // namespace

LeadStyle::LeadStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

int LeadStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_IndicatorWidth || metric == PM_IndicatorHeight)
        return boxSide;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int LeadStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *more) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0
                                                       : QProxyStyle::styleHint(hint, option, widget, more);
}

void LeadStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    if (element != PE_IndicatorCheckBox && element != PE_IndicatorItemViewItemCheck) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    drawCheckBox(painter, option->rect, option->state.testFlag(State_On),
                 element == PE_IndicatorCheckBox && option->state.testFlag(State_HasFocus));
}

void LeadStyle::drawCheckBox(QPainter *painter, const QRect &rect, bool checked, bool focused)
{
    const theme::Colors &c = theme::colors();
    const QRectF box(rect.x() + 0.5, rect.y() + 0.5, rect.width() - 1, rect.height() - 1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(checked || focused ? c.accent : c.edge, focused ? 2 : 1.2));
    painter->setBrush(checked ? c.accent : c.surface);
    painter->drawRoundedRect(box, 3, 3);
    if (checked) {
        const auto at = [&](double x, double y) {
            return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
        };
        painter->setPen(QPen(c.accentText, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolyline(QPolygonF{at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.30)});
    }
    painter->restore();
}

} // namespace leadline
