// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/historydelegate.h"

#include "ui/models/historymodel.h"
#include "ui/support/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr int margin = 16;
constexpr int padding = 7;
constexpr int flags = int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine);

QFont smallFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(small.pointSizeF() * 0.88);
    return small;
}

void drawLine(QPainter *painter, const QRect &rect, const QString &text)
{
    painter->drawText(rect, flags, painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

void drawGround(QPainter *painter, const QStyleOptionViewItem &option, bool onTheWay)
{
    const theme::Colors &c = theme::colors();
    const QRect rect = option.rect;
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(rect, c.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(rect, c.raised);
    if (onTheWay)
        painter->fillRect(QRect(rect.topLeft(), QSize(3, rect.height())), c.accent);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), c.line);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(c.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(rect.adjusted(5, 2, -3, -3), 4, 4);
    }
}

} // namespace

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    return {80,
            option.fontMetrics.height() + QFontMetrics(smallFont(option.font)).height() + 2 * padding + 2};
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const theme::Colors &c = theme::colors();
    const bool undone = index.data(HistoryModel::UndoneRole).toBool();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawGround(painter, option, index.data(HistoryModel::OnTheWayRole).toBool());
    QRect line = option.rect.adjusted(margin, padding, -margin + 4, 0);
    line.setHeight(option.fontMetrics.height());
    QFont font = option.font;
    font.setStrikeOut(undone); // not by colour alone
    painter->setFont(font);
    painter->setPen(undone ? c.muted : c.text);
    drawLine(painter, line, index.data().toString());
    painter->setFont(smallFont(option.font));
    painter->setPen(c.muted);
    line.moveTop(line.bottom() + 3);
    line.setHeight(painter->fontMetrics().height());
    QString when = index.data(HistoryModel::WhenRole).toString();
    if (undone)
        when = HistoryModel::tr("undone") + u" · "_s + when;
    drawLine(painter, line, when);
    painter->restore();
}

} // namespace leadline
