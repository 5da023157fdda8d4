// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/facetdelegate.h"

#include "ui/models/facetmodel.h"
#include "ui/support/leadstyle.h"
#include "ui/support/theme.h"
#include "ui/support/words.h"

#include <QMouseEvent>
#include <QPainter>

namespace leadline {
namespace {

constexpr int margin = 12;
constexpr int gap = 8;
constexpr int boxSide = 15;

/// A triangle that points at what it opens.
void drawFold(QPainter *painter, QPointF center, bool collapsed, const QColor &color)
{
    constexpr double half = 3.5;
    QPolygonF mark{{-half, -half / 2}, {half, -half / 2}, {0, half}};
    if (collapsed)
        mark = QPolygonF{{-half / 2, -half}, {half, 0}, {-half / 2, half}};
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawPolygon(mark.translated(center));
}

void drawFocus(QPainter *painter, const QStyleOptionViewItem &option)
{
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    painter->setPen(QPen(theme::colors().accent, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(option.rect.adjusted(4, 1, -4, -1), 4, 4);
}

void drawHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const theme::Colors &c = theme::colors();
    QFont font = option.font;
    font.setPointSizeF(font.pointSizeF() * 0.88);
    font.setWeight(QFont::Bold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1);
    painter->setFont(font);
    const QRect text = option.rect.adjusted(margin, 0, -margin, -4);
    const int baseline = text.bottom() - painter->fontMetrics().height() / 2;
    drawFold(painter, QPointF(text.right() - 4, baseline), index.data(FacetModel::CollapsedRole).toBool(),
             option.state.testFlag(QStyle::State_MouseOver) ? c.text : c.muted);
    painter->setPen(c.muted);
    painter->drawText(text.adjusted(0, 0, -gap - 8, 0), Qt::AlignLeft | Qt::AlignBottom,
                      index.data().toString());
    drawFocus(painter, option);
}

void drawMore(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const theme::Colors &c = theme::colors();
    if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, c.raised);
    painter->setFont(option.font);
    painter->setPen(c.accent);
    painter->drawText(option.rect.adjusted(margin + boxSide + gap, 0, -margin, 0),
                      Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
    drawFocus(painter, option);
}

/// The box of a value that is left out: a line through it, and through the text beside it.
void drawLeftOut(QPainter *painter, const QRect &box)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme::colors().text, 2, Qt::SolidLine, Qt::RoundCap));
    const QRectF inner = QRectF(box).adjusted(4, 0, -4, 0);
    painter->drawLine(QPointF(inner.left(), inner.center().y()), QPointF(inner.right(), inner.center().y()));
    painter->restore();
}

void drawValue(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const theme::Colors &c = theme::colors();
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const bool leftOut = index.data(FacetModel::LeftOutRole).toBool();
    if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, c.raised);
    QRect rect = option.rect.adjusted(margin, 0, -margin, 0);
    const QRect box(rect.left(), rect.center().y() - boxSide / 2 + 1, boxSide, boxSide);
    LeadStyle::drawCheckBox(painter, box, checked);
    if (leftOut)
        drawLeftOut(painter, box);
    rect.adjust(boxSide + gap, 0, 0, 0);

    const QString count = words::number(index.data(FacetModel::CountRole).toLongLong());
    QFont font = option.font;
    if (checked)
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(c.muted);
    painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, count);
    rect.adjust(0, 0, -painter->fontMetrics().horizontalAdvance(count) - gap, 0);
    // Offers of one publisher differ at their ends.
    const bool isOffer = index.data(FacetModel::FacetRole).toInt() == int(Facet::Offer);
    const Qt::TextElideMode elide = isOffer ? Qt::ElideMiddle : Qt::ElideRight;
    font.setStrikeOut(leftOut);
    painter->setFont(font);
    painter->setPen(leftOut ? c.muted : c.text);
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data().toString(), elide, rect.width()));
    drawFocus(painter, option);
}

FacetModel::Kind kindOf(const QModelIndex &index)
{
    return static_cast<FacetModel::Kind>(index.data(FacetModel::KindRole).toInt());
}

} // namespace

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool heading = kindOf(index) == FacetModel::Kind::Heading;
    return {80, option.fontMetrics.height() + (heading ? 20 : 9)};
}

void FacetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    switch (kindOf(index)) {
    case FacetModel::Kind::Heading:
        drawHeading(painter, option, index);
        break;
    case FacetModel::Kind::Value:
        drawValue(painter, option, index);
        break;
    case FacetModel::Kind::More:
        drawMore(painter, option, index);
        break;
    }
    painter->restore();
}

bool FacetDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    Q_UNUSED(option)
    Q_UNUSED(model)
    // Keys are the pane's: some of them move in a list.
    if (event->type() == QEvent::MouseButtonRelease &&
        static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton) {
        Q_EMIT clicked(index);
        return true;
    }
    return false;
}

} // namespace leadline
