// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leadview.h"

#include <QTimeZone>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace leadline {

/// What happened with a customer, newest first, across all offers.
class TimelineView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimelineView)

public:
    explicit TimelineView(QWidget *parent);

    void show(const LeadPage &page, const QTimeZone &zone);

private:
    void fill();
    void addEntry(const TimelineEntry &entry);

    LeadPage m_page;
    QTimeZone m_zone;
    QVBoxLayout *m_rows;
    QPushButton *m_more;
    bool m_all = false; ///< also beyond the newest ones
};

} // namespace leadline
