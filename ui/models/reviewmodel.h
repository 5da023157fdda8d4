// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/importing.h"

#include <QAbstractTableModel>
#include <QMultiHash>
#include <memory>

namespace leadline {

/// What a dry run says of each row, filtered to one kind.
class ReviewModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewModel)

public:
    enum Column {
        LineColumn,
        VerdictColumn,
        PersonColumn,
        CompanyColumn,
        OfferColumn,
        ActionColumn,
        ProblemColumn,
        ColumnCount
    };
    enum class Filter { All, NewLeads, NewTouches, AlreadyKnown, DoNotContact, Test };
    enum Role {
        RowRole =
            Qt::UserRole, ///< qint64: number of the row in the file, from 1; in all models of the review
    };

    explicit ReviewModel(QObject *parent = nullptr);

    /// `report` may be null: nothing to show. `decisions` are the user's about some rows.
    void setReport(std::shared_ptr<const ImportReport> report, const QMap<qint64, RowDecision> &decisions);
    void setFilter(Filter filter);
    [[nodiscard]] Filter filter() const { return m_filter; }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void fill();
    [[nodiscard]] QString text(const ImportRow &row, Column which) const;
    [[nodiscard]] QString verdictText(const ImportRow &row) const;
    [[nodiscard]] QString problemText(const ImportRow &row) const;

    std::shared_ptr<const ImportReport> m_report;
    Filter m_filter = Filter::All;
    QMap<qint64, RowDecision> m_decisions;
    QList<qsizetype> m_entries;                           ///< places in m_report->rows
    QMultiHash<qint64, const ImportProblem *> m_problems; ///< by row, or by -line; points into m_report
};

} // namespace leadline
