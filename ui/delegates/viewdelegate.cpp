// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/viewdelegate.h"

#include "ui/models/viewlistmodel.h"
#include "ui/support/theme.h"
#include "ui/support/words.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr int margin = 12;
constexpr int gap = 8;

} // namespace

QSize ViewDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    return {80, option.fontMetrics.height() + 9};
}

void ViewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const theme::Colors &c = theme::colors();
    const bool isOpen = index.data(ViewListModel::CurrentRole).toBool();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isOpen || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, isOpen ? c.selection : c.raised);
    if (isOpen) // not by colour alone
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), c.accent);
    QFont font = option.font;
    if (isOpen)
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    const QFontMetrics metrics(font);
    QRect rect = option.rect.adjusted(margin, 0, -margin, 0);
    const QVariant count = index.data(ViewListModel::CountRole);
    const QString number = count.isValid() ? words::number(count.toLongLong()) : QString();
    painter->setPen(c.muted);
    painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, number);
    rect.adjust(0, 0, -metrics.horizontalAdvance(number) - gap, 0);
    QString name = index.data().toString();
    if (index.data(ViewListModel::ChangedRole).toBool())
        name += u" ●"_s;
    painter->setPen(c.text);
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      metrics.elidedText(name, Qt::ElideRight, rect.width()));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(c.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(option.rect.adjusted(4, 1, -4, -1), 4, 4);
    }
    painter->restore();
}

} // namespace leadline
