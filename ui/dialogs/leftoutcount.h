// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leaddesk.h"

#include <QObject>

namespace leadline {

/// Counts how many of some leads a mailing may not reach: a few at a time, as each is looked at.
class LeftOutCount final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeftOutCount)

public:
    LeftOutCount(LeadDesk &desk, QObject *parent);

    void start(const QList<LeadId> &leads); ///< drops what was being counted
    void stop();
    [[nodiscard]] qsizetype looked() const { return m_looked; }
    [[nodiscard]] qsizetype leftOut() const { return m_leftOut; }
    [[nodiscard]] bool isDone() const { return m_looked == m_leads.size(); }

Q_SIGNALS:
    void changed();
    void failed(const leadline::Error &error);

private:
    void lookOn();

    LeadDesk &m_desk;
    QList<LeadId> m_leads;
    qsizetype m_looked = 0;
    qsizetype m_leftOut = 0;
    quint64 m_generation = 0;
};

} // namespace leadline
