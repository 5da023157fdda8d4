// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leadview.h"

#include <QFrame>

class QToolButton;

namespace leadline {

class PlainLabel;

/// Says that somebody else at the customer's company was contacted lately; hidden where nobody was.
class ColleagueHint final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColleagueHint)

public:
    explicit ColleagueHint(QWidget *parent);

    void show(const std::optional<TimelineEntry> &lately, Instant now);

Q_SIGNALS:
    void leadWanted(leadline::LeadId id);

private:
    LeadId m_lead;
    PlainLabel *m_text;
    QToolButton *m_open;
};

} // namespace leadline
