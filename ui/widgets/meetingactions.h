// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leaddesk.h"

namespace leadline {

class LeadActions;
class MeetingDialog;
class Prompts;

/// Making meetings: asks when, and writes the file, past the gate. Owned by the lead's actions.
class MeetingActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MeetingActions)

public:
    MeetingActions(LeadActions &actions, LeadDesk &desk, Prompts &prompts, QWidget *window);

    /// Asks for a meeting with the customer of this page, or tells why there can be none.
    void plan(const LeadPage &page);

Q_SIGNALS:
    /// The file is there: whether the customer was invited, only the user knows.
    void saved(leadline::LeadId id, const QString &what);

private:
    void save(MeetingDialog *dialog);
    void write(MeetingDialog *dialog, const MeetingWish &wish, const QString &path, const QString &anyway);
    void follow(MeetingDialog *dialog, const MeetingWish &wish, const QString &path, const Status &written);

    LeadActions &m_actions;
    LeadDesk &m_desk;
    Prompts &m_prompts;
    QWidget *m_window;
};

} // namespace leadline
