// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/leadpaint.h"

#include <QPainter>
#include <algorithm>

namespace leadline::paint {

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

void text(QPainter *painter, const QRect &rect, const QString &text, const QColor &color, Qt::Alignment align,
          Qt::TextElideMode elide)
{
    painter->setPen(color);
    const QString shown = painter->fontMetrics().elidedText(text, elide, rect.width());
    painter->drawText(rect, int(align | Qt::AlignVCenter | Qt::TextSingleLine), shown);
}

int pillWidth(const QFontMetrics &metrics, const QString &text)
{
    return metrics.horizontalAdvance(text) + 2 * gap + 4;
}

QRect pill(QPainter *painter, const QRect &rect, const QString &text, const theme::Tone &tone)
{
    const QFontMetrics metrics = painter->fontMetrics();
    const int height = metrics.height() + 4;
    const int width = std::min(pillWidth(metrics, text), rect.width());
    const QRect ground(rect.left(), rect.center().y() - height / 2 + 1, width, height);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tone.ground);
    painter->drawRoundedRect(ground, height / 2.0, height / 2.0);
    paint::text(painter, ground.adjusted(gap, 0, -gap + 2, 0), text, tone.text, Qt::AlignLeft);
    return ground;
}

} // namespace leadline::paint
