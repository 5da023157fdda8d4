// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/leadpaint.h"

#include "core/rules/searchwords.h"

#include <QCache>
#include <QPainter>
#include <QStaticText>
#include <algorithm>

namespace leadline::paint {
namespace {

/// A line of text as it was asked for.
struct LineKey
{
    QString text;
    QFont font;
    int width = 0;
    Qt::TextElideMode elide = Qt::ElideRight;

    bool operator==(const LineKey &) const = default;
};

size_t qHash(const LineKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.text, key.font.weight(), key.width);
}

/// The same, laid out.
struct Line
{
    QString shown; ///< cut to the width
    QStaticText text;
};

/// Laying out is the most of painting a page of rows, and nearly all of a page was there before. On the
/// window's thread only; the lines on screen, and some pages more.
const Line &lineOf(const LineKey &key)
{
    constexpr int linesKept = 4'096;
    static QCache<LineKey, Line> lines(linesKept);
    if (const Line *known = lines.object(key))
        return *known;
    auto *line = new Line;
    QString text = key.text;
    text.replace(u'\n', u' ');
    line->shown = QFontMetrics(key.font).elidedText(text, key.elide, key.width);
    line->text.setTextFormat(Qt::PlainText);
    line->text.setText(line->shown);
    line->text.prepare({}, key.font);
    lines.insert(key, line);
    return *line;
}

/// A ground under what is sought, and a line for who does not see its colour.
void mark(QPainter *painter, const QPointF &place, const Line &line, const QStringList &sought)
{
    const theme::Tone &tone = theme::colors().found;
    const QFontMetricsF metrics(painter->font());
    for (const TextSpan &hit : hitsIn(line.shown, sought)) {
        const qreal left = metrics.horizontalAdvance(line.shown.first(hit.begin));
        const qreal right = metrics.horizontalAdvance(line.shown.first(hit.end));
        const QRectF ground(place.x() + left - 1, place.y(), right - left + 2, metrics.height());
        painter->fillRect(ground, tone.ground);
        painter->fillRect(QRectF(ground.left(), ground.bottom() - 1, ground.width(), 1), tone.text);
    }
}

} // namespace

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

void text(QPainter *painter, const QRect &rect, const QString &text, const QColor &color, Qt::Alignment align,
          Qt::TextElideMode elide, const QStringList &sought)
{
    if (text.isEmpty())
        return;
    const Line &line = lineOf({text, painter->font(), rect.width(), elide});
    const QSizeF size = line.text.size();
    const qreal spare = rect.width() - size.width();
    const qreal left = align.testFlag(Qt::AlignRight)     ? spare
                       : align.testFlag(Qt::AlignHCenter) ? spare / 2
                                                          : 0;
    const QPointF place(rect.left() + left, rect.top() + (rect.height() - size.height()) / 2);
    if (!sought.isEmpty())
        mark(painter, place, line, sought);
    painter->setPen(color);
    painter->drawStaticText(place, line.text);
}

int pillWidth(const QFontMetrics &metrics, const QString &text)
{
    return metrics.horizontalAdvance(text) + 2 * gap + 4;
}

QRect pill(QPainter *painter, const QRect &rect, const QString &text, const theme::Tone &tone)
{
    const QFontMetrics metrics = painter->fontMetrics();
    const int height = metrics.height() + 4;
    const int width = std::min(pillWidth(metrics, text), rect.width());
    const QRect ground(rect.left(), rect.center().y() - height / 2 + 1, width, height);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tone.ground);
    painter->drawRoundedRect(ground, height / 2.0, height / 2.0);
    paint::text(painter, ground.adjusted(gap, 0, -gap + 2, 0), text, tone.text, Qt::AlignLeft);
    return ground;
}

} // namespace leadline::paint
