// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leaddesk.h"

#include <QDialog>

class QComboBox;
class QTableWidget;

namespace leadline {

class PlainLabel;

/// Every change of a lead's fields, the newest first: when, from where, what stood there before; each can be
/// set back.
class FieldHistoryDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldHistoryDialog)

public:
    /// Begins with one field, or with all of them.
    FieldHistoryDialog(LeadDesk &desk, LeadId lead, std::optional<EditField> field, QWidget *parent);

private:
    QTableWidget *makeTable();
    void load();
    void fill();
    void fillRow(int row, const FieldChangeEntry &entry);
    void setBack(const FieldChangeEntry &entry);

    LeadDesk &m_desk;
    LeadId m_lead;
    QList<FieldChangeEntry> m_history;
    QComboBox *m_field;
    QTableWidget *m_table;
    PlainLabel *m_message;
};

} // namespace leadline
