// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leaddesk.h"

#include <QObject>

class QWidget;

namespace leadline {

class Prompts;

/// Opens the response targets, and tells of their files that are at fault. Owned by the main window.
class TargetActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TargetActions)

public:
    TargetActions(LeadDesk &desk, Prompts &prompts, QWidget *window);

    void show();
    void tellFaults(); ///< where there are any

Q_SIGNALS:
    void done(const QString &text);

private:
    LeadDesk &m_desk;
    Prompts &m_prompts;
    QWidget *m_window;
};

} // namespace leadline
