// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/commanddelegate.h"

#include "ui/models/commandlistmodel.h"
#include "ui/support/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr int gap = 10;
constexpr int gutter = 18; ///< where the choice in use has its mark

/// Paints the key at the right end; the width it took.
int drawKeys(QPainter *painter, const QRect &rect, const QString &keys)
{
    if (keys.isEmpty())
        return 0;
    const theme::Colors &c = theme::colors();
    const QFontMetrics metrics = painter->fontMetrics();
    const int width = metrics.horizontalAdvance(keys) + 12;
    const int height = metrics.height() + 4;
    const QRect cap(rect.right() - width + 1, rect.center().y() - height / 2 + 1, width, height);
    painter->setPen(c.edge);
    painter->setBrush(c.surface);
    painter->drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter->setPen(c.muted);
    painter->drawText(cap, Qt::AlignCenter, keys);
    return width + gap;
}

void drawGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const theme::Colors &c = theme::colors();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, c.selection);
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), c.accent);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, c.raised);
    }
    if (index.data(CommandListModel::EndsRecentRole).toBool())
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.line);
}

} // namespace

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    return {200, option.fontMetrics.height() + 14};
}

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const theme::Colors &c = theme::colors();
    const QString reason = index.data(CommandListModel::ReasonRole).toString();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    drawGround(painter, option, index);
    QRect rect = option.rect.adjusted(gap, 0, -gap, 0);
    rect.setRight(rect.right() - drawKeys(painter, rect, index.data(CommandListModel::KeysRole).toString()));
    const int flags = int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine);
    if (index.data(CommandListModel::CheckedRole).toBool()) {
        painter->setPen(c.accent);
        painter->drawText(rect, flags, u"✓"_s);
    }
    rect.setLeft(rect.left() + gutter);
    const QFontMetrics metrics = painter->fontMetrics();
    const QString name = metrics.elidedText(index.data().toString(), Qt::ElideRight, rect.width());
    painter->setPen(reason.isEmpty() ? c.text : c.muted);
    painter->drawText(rect, flags, name);
    rect.setLeft(rect.left() + metrics.horizontalAdvance(name) + gap);
    const QString beside = reason.isEmpty() ? index.data(CommandListModel::PathRole).toString() : reason;
    QFont small = option.font;
    small.setPointSizeF(small.pointSizeF() * 0.88);
    small.setItalic(!reason.isEmpty());
    painter->setFont(small);
    painter->setPen(c.muted);
    painter->drawText(rect, flags,
                      painter->fontMetrics().elidedText(beside, Qt::ElideRight, std::max(rect.width(), 0)));
    painter->restore();
}

} // namespace leadline
