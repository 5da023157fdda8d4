// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/importing.h"

#include <QAbstractTableModel>
#include <QMultiHash>
#include <memory>

namespace leadline {

/// What a dry run says of each row, or of each problem, filtered to one kind.
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
    enum class Filter { All, NewLeads, NewTouches, AlreadyKnown, DoNotContact, Test, Rejected, Warnings };
    static constexpr std::array allFilters{Filter::All,          Filter::NewLeads,     Filter::NewTouches,
                                           Filter::AlreadyKnown, Filter::DoNotContact, Filter::Test,
                                           Filter::Rejected,     Filter::Warnings};

    explicit ReviewModel(QObject *parent = nullptr);

    /// `report` may be null: nothing to show.
    void setReport(std::shared_ptr<const ImportReport> report);
    void setFilter(Filter filter);
    [[nodiscard]] Filter filter() const { return m_filter; }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// One line of the table: a row of the file, a problem, or both.
    struct Entry
    {
        const ImportRow *row = nullptr;
        const ImportProblem *problem = nullptr;
    };
    void fill();
    void fillRows();
    void fillProblems(const QList<ImportProblem> &problems);
    [[nodiscard]] QString text(const Entry &entry, Column which) const;
    [[nodiscard]] QString problemText(const Entry &entry) const;

    std::shared_ptr<const ImportReport> m_report;
    Filter m_filter = Filter::All;
    QList<Entry> m_entries;                                 ///< points into m_report
    QHash<int, const ImportRow *> m_rowOfLine;              ///< points into m_report
    QMultiHash<int, const ImportProblem *> m_problemOfLine; ///< points into m_report
};

} // namespace leadline
