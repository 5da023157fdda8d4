// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/importing.h"
#include "ui/models/choiceroles.h"

#include <QAbstractTableModel>

namespace leadline {

/// The columns of a lead file, a row each: header, samples, the field it fills, how that was found, and what
/// happens to that field of known customers. Field and rule can be edited; `edited` or `ruleEdited` follows.
class ColumnMapModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnMapModel)

public:
    enum Column { HeaderColumn, SamplesColumn, FieldColumn, MatchColumn, RuleColumn, ColumnCount };
    using Rules = QMap<LeadField, DuplicatePolicy>;
    enum Role {
        FieldRole =
            Qt::UserRole, ///< of FieldColumn, also to edit: the LeadField as int; -1: kept as extra data
        QuestionRole,     ///< bool: ambiguous, nobody has answered yet
        ConflictRole,     ///< bool: another column has the same field
        CandidatesRole,   ///< QList<int>: the fields an ambiguous header may mean
    };
    static constexpr int extraData = -1;

    explicit ColumnMapModel(QObject *parent = nullptr);

    /// `records` give the samples. The same columns again change nothing, so that an open editor stays.
    void setColumns(const ColumnMap &columns, const QList<Record> &records);
    [[nodiscard]] const ColumnMap &columns() const { return m_columns; }
    /// Fields of known customers with a rule of their own.
    void setRules(const Rules &rules);
    [[nodiscard]] const Rules &rules() const { return m_rules; }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void edited();
    void ruleEdited();

private:
    [[nodiscard]] QString text(const ColumnMatch &column, int row, Column which) const;
    [[nodiscard]] QString matchText(const ColumnMatch &column) const;
    [[nodiscard]] bool isQuestion(const ColumnMatch &column) const;
    [[nodiscard]] bool isConflict(const ColumnMatch &column) const;

    [[nodiscard]] QVariant ruleData(const ColumnMatch &column, int role) const;
    bool setRule(const QModelIndex &index, int policy);

    Rules m_rules;
    ColumnMap m_columns;
    QStringList m_samples;
};

} // namespace leadline
