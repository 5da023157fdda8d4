// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/facetdelegate.h"

#include "ui/models/facetmodel.h"
#include "ui/support/leadstyle.h"
#include "ui/support/theme.h"
#include "ui/support/words.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace leadline {
namespace {

constexpr int margin = 12;
constexpr int gap = 8;
constexpr int boxSide = 15;

void drawHeading(QPainter *painter, const QStyleOptionViewItem &option, const QString &text)
{
    QFont font = option.font;
    font.setPointSizeF(font.pointSizeF() * 0.88);
    font.setWeight(QFont::Bold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1);
    painter->setFont(font);
    painter->setPen(theme::colors().muted);
    painter->drawText(option.rect.adjusted(margin, 0, -margin, -4), Qt::AlignLeft | Qt::AlignBottom, text);
}

void drawValue(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const theme::Colors &c = theme::colors();
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, c.raised);
    QRect rect = option.rect.adjusted(margin, 0, -margin, 0);
    LeadStyle::drawCheckBox(
        painter, QRect(rect.left(), rect.center().y() - boxSide / 2 + 1, boxSide, boxSide), checked);
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
    painter->setPen(c.text);
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data().toString(), elide, rect.width()));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(c.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(option.rect.adjusted(4, 1, -4, -1), 4, 4);
    }
}

} // namespace

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool heading = index.data(FacetModel::HeadingRole).toBool();
    return {80, option.fontMetrics.height() + (heading ? 20 : 9)};
}

void FacetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    if (index.data(FacetModel::HeadingRole).toBool())
        drawHeading(painter, option, index.data().toString());
    else
        drawValue(painter, option, index);
    painter->restore();
}

bool FacetDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    Q_UNUSED(option)
    if (!index.flags().testFlag(Qt::ItemIsUserCheckable))
        return false;
    const bool clicked = event->type() == QEvent::MouseButtonRelease &&
                         static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
    const bool pressed =
        event->type() == QEvent::KeyPress && (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space ||
                                              static_cast<QKeyEvent *>(event)->key() == Qt::Key_Select);
    if (!clicked && !pressed)
        return false;
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, int(checked ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
}

} // namespace leadline
