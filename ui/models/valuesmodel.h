// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/importing.h"
#include "ui/models/choiceroles.h"

#include <QAbstractTableModel>

namespace leadline {

/// Texts of a file that a field of codes does not know, and what the user says they stand for. A meaning can
/// be edited; `edited` follows.
class ValuesModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ValuesModel)

public:
    enum Column { FieldColumn, ValueColumn, RowsColumn, MeaningColumn, ColumnCount };

    explicit ValuesModel(QObject *parent = nullptr);

    /// What a dry run did not know joins what is asked already; answered texts stay.
    void add(const QList<UnknownValue> &values);
    void setMeanings(const ValueMeanings &meanings);
    /// The user's answers on top of `m_meanings`.
    [[nodiscard]] const ValueMeanings &meanings() const { return m_meanings; }
    [[nodiscard]] int unanswered() const;
    void clear();
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] QString text(const UnknownValue &value, Column which) const;
    /// The user's answer: a code, empty for "as it is"; invalid where there is none.
    [[nodiscard]] QVariant meaning(const UnknownValue &value) const;
    [[nodiscard]] const Choices &choices(LeadField field) const;

    QList<UnknownValue> m_values;
    ValueMeanings m_meanings;
    mutable QMap<LeadField, Choices> m_choices; ///< in the language in use; made when asked for
};

} // namespace leadline
