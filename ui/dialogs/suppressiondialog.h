// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leaddesk.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace leadline {

class PlainLabel;
class Prompts;

/// The suppression list: what stands on it, whether somebody does, adding and lifting. The list knows its
/// people by their hashes alone, and shows none. Owned by who opens it.
class SuppressionDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SuppressionDialog)

public:
    SuppressionDialog(LeadDesk &desk, Prompts &prompts, QWidget *parent);

private:
    [[nodiscard]] QWidget *buildAdding();
    void buildTable();
    void refresh();
    void show(const QList<SuppressionEntry> &entries);
    void add();
    void lift();
    void say(const QString &text);

    LeadDesk &m_desk;
    Prompts &m_prompts;
    QPlainTextEdit *m_entries;
    QCheckBox *m_mail;
    QCheckBox *m_phone;
    QCheckBox *m_meeting;
    QLineEdit *m_source;
    QPushButton *m_add;
    PlainLabel *m_said;
    QLineEdit *m_sought;
    QTableWidget *m_table;
    PlainLabel *m_count;
    QPushButton *m_lift;
    QList<SuppressionEntry> m_shown;
};

} // namespace leadline
