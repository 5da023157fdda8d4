// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/importing.h"

#include <QAbstractTableModel>
#include <memory>

namespace leadline {

/// The cells and rows of a dry run that need a word; rejected ones first. A cell's value can be edited;
/// `edited` follows and the model waits for the next report. `ReviewModel::RowRole` tells the row of the
/// file.
class ProblemsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProblemsModel)

public:
    enum Column { LineColumn, KindColumn, PlaceColumn, ValueColumn, SaysColumn, ColumnCount };

    explicit ProblemsModel(QObject *parent = nullptr);

    /// `report` and `preview` may be null; `preview` gives the whole text of a cell.
    void setReport(std::shared_ptr<const ImportReport> report, std::shared_ptr<const ImportPreview> preview,
                   const QMap<qint64, RowDecision> &decisions);
    /// Nothing for an index outside.
    [[nodiscard]] std::optional<ImportProblem> problem(const QModelIndex &index) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void edited(const leadline::ImportProblem &problem, const QString &text);

private:
    [[nodiscard]] const ImportProblem &at(int row) const;
    [[nodiscard]] QString cellText(const ImportProblem &problem) const;
    [[nodiscard]] QString text(int row, Column which) const;

    std::shared_ptr<const ImportReport> m_report;
    std::shared_ptr<const ImportPreview> m_preview;
    QMap<qint64, RowDecision> m_decisions;
};

} // namespace leadline
