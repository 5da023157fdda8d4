// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/listpages.h"

#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextLayout>
#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr qreal textPoints = 8;
constexpr qreal titlePoints = 15;
constexpr qsizetype mostLines = 2; ///< of a cell
constexpr QRgb ink = 0xff111827;
constexpr QRgb paleInk = 0xff4b5563;
constexpr QRgb rule = 0xffd1d5db;
constexpr QRgb ground = 0xfff3f4f6;

} // namespace

ListPages::ListPages(const PrintedList &list, QPaintDevice &device, const QSizeF &size)
    : m_list(list)
    , m_device(device)
    , m_size(size)
    , m_text(font(textPoints), &device)
    , m_bold(font(textPoints, true), &device)
    , m_title(font(titlePoints, true), &device)
{
    measureColumns();
    measureRows();
    divide();
}

QFont ListPages::font(qreal points, bool bold) const
{
    QFont font = m_list.font;
    font.setPointSizeF(points);
    font.setBold(bold);
    return font;
}

/// As wide as their texts where there is room; else those with long texts give way, and wrap.
void ListPages::measureColumns()
{
    const qreal longest = m_text.averageCharWidth() * 44;
    const qreal shortest = m_text.averageCharWidth() * 14;
    const qreal gap = 2 * padding() + m_text.averageCharWidth() / 2; // what just fits must not wrap
    std::vector<qreal> least;
    for (qsizetype column = 0; column < m_list.columns.size(); ++column) {
        qreal wanted = 0;
        for (const PrintedList::Row &row : m_list.rows) {
            if (row.lead.isSet() && wanted < longest)
                wanted = std::max(wanted, m_text.horizontalAdvance(row.cells.at(column)));
        }
        const QString &title = m_list.columns.at(column).title;
        if (column == m_list.markedColumn)
            wanted = std::max(wanted, m_bold.horizontalAdvance(m_list.mark));
        const qreal titleWidth = m_bold.horizontalAdvance(title);
        wanted = std::max(std::min(wanted, longest), titleWidth) + gap;
        m_widths.push_back(wanted);
        least.push_back(std::min(wanted, std::max(shortest, titleWidth) + gap));
    }
    const qreal room = m_size.width();
    const qreal wanted = std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
    const qreal needed = std::accumulate(least.begin(), least.end(), 0.0);
    for (size_t column = 0; column < m_widths.size(); ++column) {
        if (wanted <= room)
            m_widths[column] *= room / wanted;
        else if (needed >= room)
            m_widths[column] = least[column] * room / needed;
        else
            m_widths[column] =
                least[column] + (m_widths[column] - least[column]) * (room - needed) / (wanted - needed);
    }
}

QStringList ListPages::lines(const QString &text, qreal width, const QFont &font) const
{
    const QFontMetricsF metrics(font, &m_device);
    QStringList lines;
    QString rest = text;
    while (lines.size() + 1 < mostLines && metrics.horizontalAdvance(rest) > width) {
        QTextLayout layout(rest, font, &m_device);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(width);
        layout.endLayout();
        lines << rest.left(line.textLength()).trimmed();
        rest = rest.mid(line.textLength());
    }
    if (!rest.isEmpty() || lines.isEmpty())
        lines << metrics.elidedText(rest, Qt::ElideRight, width);
    return lines;
}

qreal ListPages::rowHeight(const PrintedList::Row &row) const
{
    if (!row.lead.isSet())
        return m_bold.height() + 3 * padding();
    const QFont plain = font(textPoints);
    qsizetype most = 1;
    for (qsizetype column = 0; column < row.cells.size(); ++column) {
        const qreal width = m_widths[size_t(column)] - 2 * padding();
        qsizetype here = lines(row.cells.at(column), width, plain).size();
        if (row.doNotContact && column == m_list.markedColumn)
            ++here;
        most = std::max(most, here);
    }
    return qreal(most) * m_text.height() + 2 * padding();
}

void ListPages::measureRows()
{
    for (const PrintedList::Row &row : m_list.rows)
        m_heights.push_back(rowHeight(row));
    const QFont bold = font(textPoints, true);
    qsizetype most = 1;
    for (qsizetype column = 0; column < m_list.columns.size(); ++column) {
        const qreal width = m_widths[size_t(column)] - 2 * padding();
        most = std::max(most, lines(m_list.columns.at(column).title, width, bold).size());
    }
    m_titlesHeight = qreal(most) * m_bold.height() + 2 * padding();
}

qreal ListPages::top(int page) const
{
    if (page > 0)
        return 0;
    const auto about = qreal(m_list.about.size());
    return m_title.height() + about * m_text.height() * 1.25 + m_text.height();
}

/// A heading stays with what follows it.
void ListPages::divide()
{
    const qreal bottom = m_size.height() - 2 * m_text.height();
    qsizetype row = 0;
    do {
        Page page{row, row};
        qreal y = top(count()) + m_titlesHeight;
        while (row < m_list.rows.size() && (y + m_heights[size_t(row)] <= bottom || row == page.begin))
            y += m_heights[size_t(row++)];
        qsizetype end = row;
        if (row < m_list.rows.size()) {
            while (end - 1 > page.begin && !m_list.rows.at(end - 1).lead.isSet())
                --end;
        }
        page.end = row = end;
        m_pages.append(page);
    } while (row < m_list.rows.size());
}

void ListPages::paint(QPainter &painter, int page) const
{
    qreal y = top(page);
    if (page == 0)
        paintHead(painter);
    paintTitles(painter, y);
    y += m_titlesHeight;
    for (qsizetype row = m_pages.at(page).begin; row < m_pages.at(page).end; ++row) {
        const QRectF place(0, y, m_size.width(), m_heights[size_t(row)]);
        const PrintedList::Row &what = m_list.rows.at(row);
        if (what.lead.isSet())
            paintRow(painter, what, place);
        else
            paintHeading(painter, what, place);
        y += place.height();
    }
    paintFoot(painter, page);
}

void ListPages::paintHead(QPainter &painter) const
{
    painter.setFont(font(titlePoints, true));
    painter.setPen(QColor::fromRgba(ink));
    painter.drawText(QPointF(0, m_title.ascent()),
                     m_title.elidedText(m_list.title, Qt::ElideRight, m_size.width()));
    painter.setFont(font(textPoints));
    painter.setPen(QColor::fromRgba(paleInk));
    qreal y = m_title.height();
    for (const QString &line : m_list.about) {
        y += m_text.height() * 1.25;
        painter.drawText(QPointF(0, y), m_text.elidedText(line, Qt::ElideRight, m_size.width()));
    }
}

void ListPages::paintTitles(QPainter &painter, qreal y) const
{
    painter.fillRect(QRectF(0, y, m_size.width(), m_titlesHeight), QColor::fromRgba(ground));
    const QFont bold = font(textPoints, true);
    painter.setFont(bold);
    painter.setPen(QColor::fromRgba(ink));
    qreal x = 0;
    for (qsizetype column = 0; column < m_list.columns.size(); ++column) {
        const PrintedList::Column &about = m_list.columns.at(column);
        const QRectF cell = QRectF(x, y, m_widths[size_t(column)], m_titlesHeight)
                                .adjusted(padding(), padding(), -padding(), -padding());
        const QStringList texts = lines(about.title, cell.width(), bold);
        for (qsizetype line = 0; line < texts.size(); ++line)
            painter.drawText(QRectF(cell.left(), cell.top() + qreal(line) * m_bold.height(), cell.width(),
                                    m_bold.height()),
                             (about.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::TextSingleLine,
                             texts.at(line));
        x += m_widths[size_t(column)];
    }
}

void ListPages::paintRow(QPainter &painter, const PrintedList::Row &row, const QRectF &place) const
{
    const QFont plain = font(textPoints);
    qreal x = 0;
    for (qsizetype column = 0; column < row.cells.size(); ++column) {
        const qreal width = m_widths[size_t(column)] - 2 * padding();
        QRectF line(x + padding(), place.top() + padding(), width, m_text.height());
        const auto align = m_list.columns.at(column).number ? Qt::AlignRight : Qt::AlignLeft;
        painter.setFont(plain);
        painter.setPen(QColor::fromRgba(row.doNotContact ? paleInk : ink));
        const QStringList texts = lines(row.cells.at(column), width, plain);
        for (const QString &text : texts) {
            painter.drawText(line, align | Qt::TextSingleLine, text);
            line.translate(0, line.height());
        }
        if (row.doNotContact && column == m_list.markedColumn) {
            painter.setFont(font(textPoints, true));
            painter.setPen(QColor::fromRgba(ink));
            painter.drawText(line, Qt::AlignLeft | Qt::TextSingleLine,
                             m_bold.elidedText(m_list.mark, Qt::ElideRight, width));
        }
        x += m_widths[size_t(column)];
    }
    painter.fillRect(QRectF(0, place.bottom(), place.width(), m_text.lineWidth()), QColor::fromRgba(rule));
}

void ListPages::paintHeading(QPainter &painter, const PrintedList::Row &row, const QRectF &place) const
{
    painter.setFont(font(textPoints, true));
    painter.setPen(QColor::fromRgba(ink));
    const qreal indent = padding() + qreal(row.level) * 2 * m_bold.averageCharWidth();
    const QRectF text = place.adjusted(indent, 2 * padding(), -padding(), -padding());
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     m_bold.elidedText(row.heading, Qt::ElideRight, text.width()));
    painter.fillRect(QRectF(0, place.bottom(), place.width(), 2 * m_text.lineWidth()),
                     QColor::fromRgba(paleInk));
}

void ListPages::paintFoot(QPainter &painter, int page) const
{
    painter.setFont(font(textPoints));
    painter.setPen(QColor::fromRgba(paleInk));
    const QRectF place(0, m_size.height() - m_text.height(), m_size.width(), m_text.height());
    const QString number = m_list.pageOf.arg(page + 1).arg(count());
    const qreal room = place.width() - 2 * m_text.horizontalAdvance(number);
    painter.drawText(place, Qt::AlignLeft | Qt::TextSingleLine,
                     m_text.elidedText(m_list.foot, Qt::ElideRight, room));
    painter.drawText(place, Qt::AlignRight | Qt::TextSingleLine, number);
}

int paintList(const PrintedList &list, QPagedPaintDevice &device)
{
    QPainter painter;
    if (!painter.begin(&device))
        return 0;
    const ListPages pages(list, device, device.pageLayout().paintRectPixels(device.logicalDpiX()).size());
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0 && !device.newPage())
            return 0;
        pages.paint(painter, page);
    }
    return painter.end() ? pages.count() : 0;
}

} // namespace leadline
