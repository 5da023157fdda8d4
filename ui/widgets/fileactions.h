// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leaddesk.h"

#include <QObject>

class QWidget;

namespace leadline {

class Prompts;

/// Export, backup and restore, as the File menu offers them.
class FileActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileActions)

public:
    FileActions(LeadDesk &desk, Prompts &prompts, QWidget *window);

    void exportLeads(const LeadQuery &query, qint64 count);
    void backUp();
    void restore();
    void chooseOwnName(); ///< whom “mine” means among the owners

Q_SIGNALS:
    void done(const QString &text);

private:
    void tell(const Error &error);
    void write(const LeadQuery &query, const ExportOptions &options);

    LeadDesk &m_desk;
    Prompts &m_prompts;
    QWidget *m_window;
};

} // namespace leadline
