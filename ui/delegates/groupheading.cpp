// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/groupheading.h"

#include "ui/delegates/leadpaint.h"
#include "ui/support/words.h"

#include <QPainter>
#include <QStyleOptionViewItem>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

using paint::gap;

constexpr int step = 18; ///< a level further in
constexpr int barWidth = 72;
constexpr int barHeight = 6;

/// The glyph and the words of the most urgent lead, with the time where a clock runs.
QString worstText(const LeadGroup &group, Instant now)
{
    Deadline worst;
    worst.state = group.worst;
    worst.due = group.due;
    worst.reason = DeadlineReason::ClockRuns;
    const QString glyph = words::deadlineGlyph(group.worst);
    const bool runs =
        group.due && (group.worst == DeadlineState::Overdue || group.worst == DeadlineState::AtRisk ||
                      group.worst == DeadlineState::OnTrack);
    return glyph + u' ' + (runs ? words::clock(worst, now) : words::deadlineState(group.worst));
}

void drawShare(QPainter *painter, const QRect &rect, double share)
{
    const theme::Colors &c = theme::colors();
    const QRect bar(rect.right() - barWidth, rect.center().y() - barHeight / 2 + 1, barWidth, barHeight);
    painter->setPen(Qt::NoPen);
    painter->setBrush(c.line);
    painter->drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    QRect part = bar;
    part.setWidth(std::max(barHeight, int(barWidth * share)));
    painter->setBrush(c.accent);
    painter->drawRoundedRect(part, barHeight / 2.0, barHeight / 2.0);
}

} // namespace

void paintGroupHeading(QPainter *painter, const QStyleOptionViewItem &option, const GroupHeading &heading,
                       Instant now)
{
    const theme::Colors &c = theme::colors();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, c.raised);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.line);
    QRect rect = option.rect.adjusted(gap + heading.group.level * step, 0, -gap, 0);
    painter->setFont(option.font);
    const QFontMetrics metrics(option.font);
    paint::text(painter, rect, heading.open ? u"▾"_s : u"▸"_s, c.muted, Qt::AlignLeft);
    rect.adjust(metrics.horizontalAdvance(u'▾') + gap, 0, 0, 0);
    if (rect.width() > 4 * barWidth) {
        drawShare(painter, rect, heading.share);
        rect.adjust(0, 0, -barWidth - 2 * gap, 0);
    }
    const QFont bold = paint::strong(option.font);
    const QString count = words::number(heading.group.size());
    const QString worst = worstText(heading.group, now);
    const int rest = metrics.horizontalAdvance(count + worst) + 6 * gap;
    const int name = std::min(QFontMetrics(bold).horizontalAdvance(heading.name) + 2,
                              std::max(rect.width() - rest, step * 3));
    painter->setFont(bold);
    paint::text(painter, QRect(rect.left(), rect.top(), name, rect.height()), heading.name, c.text,
                Qt::AlignLeft);
    painter->setFont(option.font);
    rect.adjust(name + gap, 0, 0, 0);
    paint::text(painter, rect, count, c.muted, Qt::AlignLeft);
    rect.adjust(metrics.horizontalAdvance(count) + 2 * gap, 0, 0, 0);
    if (rect.width() > step * 2)
        paint::pill(painter, rect, worst, theme::tone(heading.group.worst));
    if (heading.focused) {
        painter->setPen(QPen(c.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(option.rect.adjusted(2, 1, -2, -2), 4, 4);
    }
    painter->restore();
}

} // namespace leadline
