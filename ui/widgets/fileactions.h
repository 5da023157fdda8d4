// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leaddesk.h"

#include <QObject>

class QWidget;

namespace leadline {

class ListPrinter;
class Prompts;
struct PaperWish;
struct ShownList;

/// Export, print, backup and restore, as the File menu offers them.
class FileActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileActions)

public:
    FileActions(LeadDesk &desk, Prompts &prompts, QWidget *window);

    void exportLeads(const ShownList &shown);
    void printLeads(const ShownList &shown);
    void backUp();
    void restore();
    void chooseOwnName(); ///< whom “mine” means among the owners

Q_SIGNALS:
    void done(const QString &text);

private:
    void tell(const Error &error);
    void write(const QList<LeadId> &leads, const ExportOptions &options);
    void writePdf(const PaperWish &wish);
    void print(const PaperWish &wish);
    [[nodiscard]] ListPrinter *printer(); ///< null: at work, and the user was told
    void tellWritten(qint64 leads, qint64 leftOut, const QString &path);

    LeadDesk &m_desk;
    Prompts &m_prompts;
    QWidget *m_window;
    ListPrinter *m_printer = nullptr; ///< what is being printed
};

} // namespace leadline
