// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/importing.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QTableWidget;

namespace leadline {

/// One row of the file with all its cells, to be corrected or left out before the import.
class RowDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowDialog)

public:
    /// `cells` as they stand in the file; `decision` is what was said about the row so far.
    RowDialog(qint64 line, const QStringList &header, const QStringList &cells, const RowDecision &decision,
              QWidget *parent);

    /// What the user says now.
    [[nodiscard]] RowDecision decision() const;

private:
    void build(const QStringList &header);
    void fill(const QStringList &header, const RowDecision &decision);

    QStringList m_cells;
    QTableWidget *m_table = nullptr;
    QComboBox *m_policy = nullptr;
    QCheckBox *m_leaveOut = nullptr;
};

} // namespace leadline
