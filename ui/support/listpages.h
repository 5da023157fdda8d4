// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/printedlist.h"

#include <QFontMetricsF>
#include <QSizeF>

class QPagedPaintDevice;
class QPaintDevice;
class QPainter;
class QRectF;

namespace leadline {

/// A list divided into pages of this size, in dots of the device: dark on white, whatever the theme.
class ListPages
{
public:
    /// `device` must outlive it.
    ListPages(const PrintedList &list, QPaintDevice &device, const QSizeF &size);

    [[nodiscard]] int count() const { return int(m_pages.size()); }
    void paint(QPainter &painter, int page) const; ///< from 0; its corner is where the painter's origin is

private:
    struct Page
    {
        qsizetype begin = 0; ///< rows
        qsizetype end = 0;
    };

    void measureColumns();
    void measureRows();
    void divide();
    [[nodiscard]] qreal top(int page) const; ///< of the table's header
    [[nodiscard]] qreal padding() const { return m_text.height() * 0.35; }
    [[nodiscard]] QFont font(qreal points, bool bold = false) const;
    [[nodiscard]] QStringList lines(const QString &text, qreal width, const QFont &font) const;
    [[nodiscard]] qreal rowHeight(const PrintedList::Row &row) const;
    void paintHead(QPainter &painter) const;
    void paintTitles(QPainter &painter, qreal y) const;
    void paintRow(QPainter &painter, const PrintedList::Row &row, const QRectF &place) const;
    void paintHeading(QPainter &painter, const PrintedList::Row &row, const QRectF &place) const;
    void paintFoot(QPainter &painter, int page) const;

    const PrintedList &m_list;
    QPaintDevice &m_device;
    QSizeF m_size;
    QFontMetricsF m_text;
    QFontMetricsF m_bold;
    QFontMetricsF m_title;
    std::vector<qreal> m_widths;
    std::vector<qreal> m_heights; ///< of the rows
    qreal m_titlesHeight = 0;
    QList<Page> m_pages;
};

/// The number of pages; 0: the device took them not.
[[nodiscard]] int paintList(const PrintedList &list, QPagedPaintDevice &device);

} // namespace leadline
