// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/leadedit.h"
#include "core/services/leadview.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace leadline {

class PlainLabel;

/// What stands in a cell of the lead list while it is edited: one line, two for a person's name, or the
/// stages. Says beneath the cell what is wrong. Owned by the view.
class LeadEditor final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeadEditor)

public:
    enum class Then { Stay, Next, Previous };

    /// For `field`; a first name brings the last name with it.
    LeadEditor(EditField field, const LeadRow &row, QWidget *parent);
    ~LeadEditor() override;

    [[nodiscard]] EditField field() const { return m_field; }
    [[nodiscard]] QLineEdit *line() const { return m_lines.value(0); } ///< for a completer; null: stages
    [[nodiscard]] QStringList texts() const;
    void setTexts(const QStringList &texts);
    void refuse(const QString &why); ///< shown until something else is typed

Q_SIGNALS:
    /// Nothing in `edits`: it is as it was.
    void committed(const QList<leadline::FieldEdit> &edits, leadline::LeadEditor::Then then);
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addLine(EditField field, const QString &value);
    void addStages();
    [[nodiscard]] bool handleKey(const QObject *watched, int key);
    [[nodiscard]] bool stepWithin(const QObject *watched, int by);
    [[nodiscard]] QList<FieldEdit> edits() const;
    [[nodiscard]] QString fault() const;
    [[nodiscard]] bool commit(Then then);
    void check();
    void placeFault();

    EditField m_field;
    LeadRow m_row;
    Customer m_customer;
    QList<QLineEdit *> m_lines;
    QList<EditField> m_fields; ///< of the lines
    QStringList m_values;      ///< what stood in them
    QComboBox *m_stages = nullptr;
    PlainLabel *m_fault;
    bool m_finished = false;
};

} // namespace leadline
