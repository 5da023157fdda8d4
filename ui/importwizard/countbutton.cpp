// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importwizard/countbutton.h"

#include "ui/support/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr int padding = 8;

} // namespace

CountButton::CountButton(const QString &name, QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(name);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CountButton::setCount(const QString &figure, const QString &caption)
{
    m_figure = figure;
    m_caption = caption;
    setAccessibleName(u"%1: %2"_s.arg(caption, figure));
    updateGeometry();
    update();
}

QFont CountButton::figureFont() const
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    return large;
}

QSize CountButton::sizeHint() const
{
    const QFontMetrics figure(figureFont());
    const int caption = 2 * fontMetrics().height();
    const int width = std::max(figure.horizontalAdvance(m_figure), fontMetrics().averageCharWidth() * 12);
    return {width + 2 * padding, figure.height() + caption + 2 * padding};
}

QSize CountButton::minimumSizeHint() const
{
    int width = QFontMetrics(figureFont()).horizontalAdvance(m_figure);
    for (const QString &word : m_caption.split(u' ')) // the caption breaks between words only
        width = std::max(width, fontMetrics().horizontalAdvance(word));
    return {width + 2 * padding, sizeHint().height()};
}

void CountButton::paintEvent(QPaintEvent * /*event*/)
{
    const theme::Colors &colors = theme::colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool marked = isChecked() || hasFocus();
    painter.setPen(QPen(marked ? colors.accent : colors.line, hasFocus() ? 2.0 : 1.0));
    painter.setBrush(isChecked() ? colors.selection : underMouse() ? colors.raised : colors.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.0, 1.0, -1.0, -1.0), 6.0, 6.0);

    const QRect inside = rect().adjusted(padding, padding, -padding, -padding);
    painter.setFont(figureFont());
    painter.setPen(m_figure == u"0" ? colors.muted : colors.text);
    painter.drawText(inside, Qt::AlignTop | Qt::AlignLeading, m_figure);
    const int top = QFontMetrics(figureFont()).height();
    painter.setFont(font());
    painter.setPen(colors.muted);
    painter.drawText(inside.adjusted(0, top, 0, 0), Qt::AlignTop | Qt::AlignLeading | Qt::TextWordWrap,
                     m_caption);
}

} // namespace leadline
