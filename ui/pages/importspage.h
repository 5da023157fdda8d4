// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leaddesk.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTableView;

namespace leadline {

class ImportsModel;
class PlainLabel;
class Prompts;
class RunDetails;

/// The import journal: every run, each of which can be taken back. `desk` and `prompts` must outlive it.
class ImportsPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportsPage)

public:
    ImportsPage(LeadDesk &desk, Prompts &prompts, QWidget *parent = nullptr);

Q_SIGNALS:
    void importRequested();
    void showLeads(const leadline::LeadQuery &query); ///< those of an import
    void namesRead(const QHash<QString, QString> &names);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildTable();
    [[nodiscard]] QWidget *buildEmpty();
    void load();
    void retranslate();
    void refresh();
    void undoSelected();
    void showSelected();
    [[nodiscard]] std::optional<ImportRun> selected() const;

    LeadDesk &m_desk;
    Prompts &m_prompts;
    bool m_undoing = false;
    QString m_fault; ///< why the journal cannot be read; empty: it could
    ImportsModel *m_model = nullptr;
    PlainLabel *m_heading = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTableView *m_table = nullptr;
    RunDetails *m_details = nullptr;
    PlainLabel *m_reason = nullptr; ///< why a button cannot be pressed
    QPushButton *m_show = nullptr;
    QPushButton *m_undo = nullptr;
    PlainLabel *m_empty = nullptr;
    QPushButton *m_import = nullptr;
};

} // namespace leadline
