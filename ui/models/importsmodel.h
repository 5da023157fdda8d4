// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/leadquery.h"
#include "core/services/importing.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QTimeZone>

namespace leadline {

/// What users call the run: its file, or the sample leads.
[[nodiscard]] QString runName(const ImportRun &run);

/// The leads that the run brought; nothing where it brought none, or was taken back.
[[nodiscard]] std::optional<LeadQuery> leadsOf(const ImportRun &run);

/// The import journal, the newest run first.
class ImportsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportsModel)

public:
    enum Column {
        FileColumn,
        WhenColumn,
        RowsColumn,
        NewColumn,
        TouchesColumn,
        KnownColumn,
        DoNotContactColumn,
        TestColumn,
        RejectedColumn,
        StateColumn,
        ColumnCount
    };

    explicit ImportsModel(const QTimeZone &zone, QObject *parent = nullptr);

    /// Rows of runs that are still there keep their place in the selection.
    void setRuns(QList<ImportRun> runs);
    /// Nothing for an index outside.
    [[nodiscard]] std::optional<ImportRun> run(const QModelIndex &index) const;
    /// The import before this one of the same file that is still there.
    [[nodiscard]] std::optional<ImportRun> earlier(const ImportRun &run) const;
    [[nodiscard]] QHash<QString, QString> names() const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const ImportRun &run, Column which) const;

    QTimeZone m_zone;
    QList<ImportRun> m_runs;
};

} // namespace leadline
