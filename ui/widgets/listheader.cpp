// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/listheader.h"

#include "ui/support/theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace leadline {
namespace {

constexpr int mostOfTheWidth = 60; // percent that may stay

} // namespace

ListHeader::ListHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionsClickable(true);
    setSectionsMovable(true);
    setFirstSectionMovable(true);
    setSortIndicatorShown(true);
    setStretchLastSection(false);
    setMinimumSectionSize(36);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

void ListHeader::setFrozen(int columns)
{
    m_frozen = columns;
    viewport()->update();
}

QList<int> ListHeader::shownSections() const
{
    QList<int> sections;
    for (int visual = 0; visual < count(); ++visual) {
        const int section = logicalIndex(visual);
        if (!isSectionHidden(section))
            sections << section;
    }
    return sections;
}

QList<int> ListHeader::frozenSections() const
{
    QList<int> staying;
    if (offset() == 0)
        return staying; // all of them are where they belong
    int width = 0;
    for (const int section : shownSections()) {
        width += sectionSize(section);
        if (staying.size() == m_frozen || width * 100 > viewport()->width() * mostOfTheWidth)
            break;
        staying << section;
    }
    return staying;
}

int ListHeader::frozenWidth() const
{
    const QList<int> staying = frozenSections();
    return staying.isEmpty() ? 0 : sectionPosition(staying.constLast()) + sectionSize(staying.constLast());
}

int ListHeader::unscrolled(int x) const
{
    return x < frozenWidth() ? x - offset() : x;
}

void ListHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    const QList<int> staying = frozenSections();
    if (staying.isEmpty())
        return;
    QPainter painter(viewport());
    painter.fillRect(0, 0, frozenWidth(), height(), theme::colors().surface);
    for (const int section : staying) {
        painter.save();
        paintSection(&painter, QRect(sectionPosition(section), 0, sectionSize(section), height()), section);
        painter.restore();
    }
    painter.fillRect(frozenWidth() - 1, 0, 1, height(), theme::colors().edge);
}

/// Lets the base class handle an event of the mouse as if nothing had scrolled, where it is in the part that
/// stays: it takes no place left of its own.
template <typename Handle>
void ListHeader::handle(const QMouseEvent &event, Handle baseHandle)
{
    const int scrolled = offset();
    const bool isStaying = m_sizing.value_or(int(event.position().x()) < frozenWidth());
    if (!isStaying || scrolled == 0) {
        baseHandle();
        return;
    }
    viewport()->setUpdatesEnabled(false);
    setOffset(0);
    baseHandle();
    setOffset(scrolled);
    viewport()->setUpdatesEnabled(true);
}

void ListHeader::mousePressEvent(QMouseEvent *event)
{
    if (cursor().shape() == Qt::SplitHCursor)
        m_sizing = int(event->position().x()) < frozenWidth();
    handle(*event, [&] { QHeaderView::mousePressEvent(event); });
}

void ListHeader::mouseMoveEvent(QMouseEvent *event)
{
    handle(*event, [&] { QHeaderView::mouseMoveEvent(event); });
}

void ListHeader::mouseReleaseEvent(QMouseEvent *event)
{
    handle(*event, [&] { QHeaderView::mouseReleaseEvent(event); });
    m_sizing.reset();
}

void ListHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    handle(*event, [&] { QHeaderView::mouseDoubleClickEvent(event); });
}

} // namespace leadline
