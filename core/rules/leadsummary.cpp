// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/leadsummary.h"

#include <QList>
#include <algorithm>
#include <utility>

namespace leadline {
namespace {

bool asks(const Touch &touch)
{
    return !touch.action.isNotice();
}

/// Of two touches of one moment the one stored later counts as the later.
bool isEarlier(const Touch &a, const Touch &b)
{
    return a.received != b.received ? a.received < b.received : a.id < b.id;
}

/// What answers, in order of time.
QList<Instant> answersOf(std::span<const Instant> attempts, std::optional<Instant> closedAt)
{
    QList<Instant> answers(attempts.begin(), attempts.end());
    if (closedAt)
        answers.append(*closedAt);
    std::sort(answers.begin(), answers.end());
    return answers;
}

/// The clock of the touches that ask, which come in order of time.
void addClock(LeadSummary &summary, const QList<Touch> &asking, const QList<Instant> &answers)
{
    const auto firstOpen = std::find_if(asking.begin(), asking.end(), [&answers](const Touch &touch) {
        return answers.isEmpty() || touch.received > answers.last();
    });
    if (firstOpen != asking.end()) {
        summary.openSince = firstOpen->received;
        summary.openAction = firstOpen->action;
    }
    if (firstOpen == asking.begin())
        return;
    const Instant latestAnswered = std::prev(firstOpen)->received;
    summary.answeredAt = *std::lower_bound(answers.begin(), answers.end(), latestAnswered);
}

} // namespace

LeadSummary summarise(std::span<const Touch> touches, std::span<const Instant> attempts,
                      std::optional<Instant> closedAt)
{
    LeadSummary summary;
    summary.touches = static_cast<int>(touches.size());
    if (touches.empty())
        return summary;

    QList<Touch> asking;
    std::copy_if(touches.begin(), touches.end(), std::back_inserter(asking), asks);
    std::sort(asking.begin(), asking.end(), isEarlier);
    summary.hasNotice = std::cmp_less(asking.size(), touches.size());
    summary.noticeOnly = asking.isEmpty();

    const Touch &effective = summary.noticeOnly ? *std::max_element(touches.begin(), touches.end(), isEarlier)
                                                : asking.constLast();
    summary.source = effective.source;
    summary.action = effective.action;
    summary.received = effective.received;
    if (!asking.isEmpty())
        addClock(summary, asking, answersOf(attempts, closedAt));
    return summary;
}

void addTouch(LeadSummary &summary, const Touch &touch)
{
    const bool isFirst = summary.touches == 0;
    const bool askedBefore = !isFirst && !summary.noticeOnly;
    ++summary.touches;
    summary.hasNotice = summary.hasNotice || !asks(touch);
    summary.noticeOnly = !askedBefore && !asks(touch);
    if (asks(touch) && (!askedBefore || touch.received < *summary.openSince)) {
        summary.openSince = touch.received;
        summary.openAction = touch.action;
    }
    // A notice counts only where nothing asks, and what asks goes before every notice.
    const bool counts = asks(touch) || summary.noticeOnly;
    const bool replaces = isFirst || (asks(touch) && !askedBefore) || touch.received >= summary.received;
    if (!counts || !replaces)
        return;
    summary.source = touch.source;
    summary.action = touch.action;
    summary.received = touch.received;
}

} // namespace leadline
