// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/leadlistmodel.h"

#include <QAbstractListModel>

namespace leadline {

/// The cards of one column of the board: some leads of the list's model, which must outlive it and stand in
/// groups.
class BoardColumnModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BoardColumnModel)

public:
    enum Role { RowRole = Qt::UserRole, ClockRole, BadgeRole }; ///< the row as the list's model has it

    BoardColumnModel(LeadListModel &leads, QObject *parent);

    /// The leads from `begin` up to `end`.
    void setRange(qsizetype begin, qsizetype end);
    [[nodiscard]] LeadId idAt(int row) const;
    [[nodiscard]] int rowOfPlace(qsizetype place) const; ///< -1: in another column

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void dropped(leadline::LeadId id);

private:
    LeadListModel &m_leads;
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
};

} // namespace leadline
