// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leaddesk.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTimer;

namespace leadline {

class EditPreviewModel;
class PlainLabel;

/// Changes one field of many leads: shows beforehand what will change and what will not, and why. What it
/// does is one step of undo.
class BulkEditDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BulkEditDialog)

public:
    static constexpr qsizetype mostLeads = 50'000; ///< what is written in about two seconds

    /// Begins with `field`, and for a stage with `value`.
    BulkEditDialog(LeadDesk &desk, QList<LeadId> leads, EditField field, const QString &value,
                   QWidget *parent);

Q_SIGNALS:
    void done(const leadline::EditReport &report);

private:
    void buildInputs(EditField field, const QString &value);
    QTableView *makePreview();
    void connectParts();
    [[nodiscard]] EditField field() const;
    [[nodiscard]] FieldEdit edit() const;
    void showInputs();
    void preview();
    void show(const Result<EditReport> &report);
    void apply();

    LeadDesk &m_desk;
    QList<LeadId> m_leads;
    QFormLayout *m_form;
    QComboBox *m_field;
    QStackedWidget *m_value;
    QLineEdit *m_text;
    QComboBox *m_stage;
    QComboBox *m_reason;
    QLineEdit *m_note;
    EditPreviewModel *m_model;
    PlainLabel *m_counts;
    QPushButton *m_apply;
    QTimer *m_soon; ///< a preview follows the typing
    quint64 m_asked = 0;
};

} // namespace leadline
