// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/leadedit.h"

#include <QAbstractTableModel>

namespace leadline {

/// What an edit of many leads would do, a lead in each row: first what is refused, with its reason, then what
/// changes. Owned by the dialog.
class EditPreviewModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EditPreviewModel)

public:
    enum Column { LeadColumn, BeforeColumn, AfterColumn, ColumnCount };
    enum Role { RefusedRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setReport(const EditReport &report);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString refusedText(const RefusedEdit &refused, int column) const;
    [[nodiscard]] QString changedText(const EditedField &change, int column) const;

    EditReport m_report;
};

} // namespace leadline
