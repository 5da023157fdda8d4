// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/importing.h"

#include <QAbstractTableModel>
#include <memory>

namespace leadline {

/// What an import would change of known customers: a line for each field, old and new. `ReviewModel::RowRole`
/// tells the row of the file.
class UpdatesModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UpdatesModel)

public:
    enum Column { LineColumn, PersonColumn, FieldColumn, BeforeColumn, AfterColumn, ColumnCount };

    explicit UpdatesModel(QObject *parent = nullptr);

    /// `report` may be null: nothing to show.
    void setReport(std::shared_ptr<const ImportReport> report);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// Places in `m_report->rows` and in the changes of that row.
    struct Entry
    {
        qsizetype row = 0;
        qsizetype change = 0;
    };
    [[nodiscard]] QString text(const Entry &entry, Column which) const;

    std::shared_ptr<const ImportReport> m_report;
    QList<Entry> m_entries;
};

} // namespace leadline
