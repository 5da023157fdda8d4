// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowlayout.h"

#include <QWidget>

namespace leadline {

FlowLayout::FlowLayout(QWidget *parent, int gap)
    : QLayout(parent)
    , m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items << item;
}

void FlowLayout::putFirst(QWidget *widget)
{
    addWidget(widget);
    m_items.move(m_items.size() - 1, 0);
    invalidate();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    int height = 0; // all are as high as the highest: a button with a menu asks for more than one without
    for (const QLayoutItem *item : m_items)
        height = item->isEmpty() ? height : std::max(height, item->sizeHint().height());
    int x = rect.left();
    int y = rect.top();
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const int width = std::min(item->sizeHint().width(), std::max(rect.width(), 1));
        if (x > rect.left() && x + width > rect.right() + 1) {
            x = rect.left();
            y += height + m_gap;
        }
        if (apply)
            item->setGeometry(QRect(x, y, width, height));
        x += width + m_gap;
    }
    return y + height - rect.top();
}

} // namespace leadline
