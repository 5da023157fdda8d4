// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leaddesk.h"

#include <QObject>

class QWidget;

namespace leadline {

class Prompts;

/// Opens the mail templates, and tells of their file where it is at fault. Owned by the main window.
class MailTemplateActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MailTemplateActions)

public:
    MailTemplateActions(LeadDesk &desk, Prompts &prompts, QWidget *window);

    void show(LeadId lead); ///< filled in for this lead; unset: for a made-up one
    void tellFault();       ///< where there is one

Q_SIGNALS:
    void done(const QString &text);

private:
    LeadDesk &m_desk;
    Prompts &m_prompts;
    QWidget *m_window;
};

} // namespace leadline
