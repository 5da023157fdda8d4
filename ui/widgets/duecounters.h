// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leaddesk.h"

#include <QWidget>

class QToolButton;

namespace leadline {

/// "3 due in 4 h · 1 overdue", whatever the list is filtered by; a click opens what is counted.
class DueCounters final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DueCounters)

public:
    DueCounters(LeadDesk &desk, QWidget *parent);

    void refresh();

Q_SIGNALS:
    void chosen(const leadline::LeadQuery &query);
    void overdueCounted(qint64 count);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showCounts();

    LeadDesk &m_desk;
    QToolButton *m_due;
    QToolButton *m_overdue;
    qint64 m_dueCount = 0;
    qint64 m_overdueCount = 0;
};

} // namespace leadline
