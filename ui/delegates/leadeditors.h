// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/leadedit.h"
#include "core/services/leadview.h"
#include "ui/models/listcolumns.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace leadline {

class PlainLabel;

/// What a user did in a cell. Empty: it is as it was.
struct CellChange
{
    QList<FieldEdit> edits;
    QString doneStep; ///< the key of a step that is done now
    QString note;     ///< to be logged

    [[nodiscard]] bool isEmpty() const { return edits.isEmpty() && doneStep.isEmpty() && note.isEmpty(); }
};

/// What stands in a cell of the lead list while it is edited: one line, two for a person's name, the
/// stages, or a step to be ticked. Says beneath the cell what is wrong. Owned by the view.
class LeadEditor final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeadEditor)

public:
    enum class Then { Stay, Next, Previous };

    /// For `field`; a first name brings the last name with it.
    LeadEditor(EditField field, const LeadRow &row, QWidget *parent);
    LeadEditor(CellWork work, const LeadRow &row, QWidget *parent);
    ~LeadEditor() override;

    [[nodiscard]] std::optional<EditField> field() const { return m_field; }
    [[nodiscard]] QLineEdit *line() const { return m_lines.value(0); } ///< for a completer; may be null
    /// What was typed or ticked, for `setTexts`.
    [[nodiscard]] QStringList texts() const;
    void setTexts(const QStringList &texts);
    [[nodiscard]] CellChange change() const;
    /// The view is about to take it away: that is not leaving it, and commits nothing.
    void letGo() { m_finished = true; }
    void refuse(const QString &why); ///< shown until something else is typed

Q_SIGNALS:
    void committed(const leadline::CellChange &change, leadline::LeadEditor::Then then);
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QLineEdit *addLine(const QString &name, const QString &title, const QString &value);
    void addField(EditField field);
    void addStep();
    void addStages();
    [[nodiscard]] bool handleKey(const QObject *watched, int key);
    [[nodiscard]] bool stepWithin(const QObject *watched, int by);
    [[nodiscard]] QList<FieldEdit> edits() const;
    [[nodiscard]] QString fault() const;
    [[nodiscard]] bool commit(Then then);
    void check();
    void placeFault();

    std::optional<EditField> m_field; ///< nothing: work is done
    LeadRow m_row;
    Customer m_customer;
    QList<QLineEdit *> m_lines;
    QList<EditField> m_fields; ///< of the lines
    QStringList m_values;      ///< what stood in them
    QComboBox *m_stages = nullptr;
    QCheckBox *m_step = nullptr;
    PlainLabel *m_fault;
    bool m_finished = false;
};

} // namespace leadline
