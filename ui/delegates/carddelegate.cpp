// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/carddelegate.h"

#include "ui/delegates/leadpaint.h"
#include "ui/models/boardcolumnmodel.h"
#include "ui/support/words.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

using paint::gap;

constexpr int space = 4; ///< around a card
constexpr int padding = 8;

void drawLines(QPainter *painter, const QRect &inner, const QFont &font, const QModelIndex &index,
               const LeadRow &row)
{
    const theme::Colors &c = theme::colors();
    const int line = QFontMetrics(font).height() + 4;
    QRect first(inner.left(), inner.top(), inner.width(), line);
    painter->setFont(font);
    if (const QString badge = index.data(BoardColumnModel::BadgeRole).toString(); !badge.isEmpty()) {
        const int width = paint::pillWidth(painter->fontMetrics(), badge);
        paint::pill(painter, {first.right() + 1 - width, first.top(), width, line}, badge, c.atRisk);
        first.setWidth(first.width() - width - gap);
    }
    painter->setFont(paint::strong(font));
    paint::text(painter, first, index.data().toString(), row.doNotContact ? c.muted : c.text, Qt::AlignLeft);
    painter->setFont(font);
    const QString offer = row.offer.title.isEmpty() ? row.offer.offerId : row.offer.title;
    const QString about = row.company.isEmpty() ? offer : row.company;
    const QRect second(inner.left(), inner.top() + line, inner.width(), line);
    paint::text(painter, second, about, c.muted, Qt::AlignLeft);
    const QRect last(inner.left(), inner.top() + 2 * line, inner.width(), line + 4);
    const QString clock = index.data(BoardColumnModel::ClockRole).toString();
    const QRect used =
        paint::pill(painter, last, clock, row.doNotContact ? c.quiet : theme::tone(row.deadline.state));
    const QRect rest(used.right() + gap, last.top(), last.right() - used.right() - gap, last.height());
    paint::text(painter, rest, words::action(row.action), c.muted, Qt::AlignLeft);
}

} // namespace

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    return {160, 3 * (option.fontMetrics.height() + 4) + 4 + 2 * (padding + space)};
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const theme::Colors &c = theme::colors();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const QRect card = option.rect.adjusted(space, space, -space, -space);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(isChosen ? c.accent : c.line, isChosen ? 2 : 1));
    painter->setBrush(isChosen ? c.selection : c.surface);
    painter->drawRoundedRect(card, 6, 6);
    const auto *row = index.data(BoardColumnModel::RowRole).value<const LeadRow *>();
    const QRect inner = card.adjusted(padding, padding, -padding, -padding);
    if (row)
        drawLines(painter, inner, option.font, index, *row);
    else
        paint::text(painter, inner, u"…"_s, c.muted, Qt::AlignLeft);
    painter->restore();
}

} // namespace leadline
