// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leadbook.h"

#include <QAbstractListModel>
#include <QTimeZone>

namespace leadline {

/// The steps of the journal, the newest first. Loads older ones when asked to: `moreWanted`.
class HistoryModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryModel)

public:
    enum Role {
        WhenRole = Qt::UserRole, ///< "18 May 2026, 11:00"
        UndoneRole,
        OnTheWayRole, ///< would be undone, or done again, with the step that was chosen
    };

    explicit HistoryModel(const QTimeZone &zone, QObject *parent = nullptr);

    /// Rows that stay keep their place in a selection. `more`: there are older ones.
    void setSteps(QList<JournalEntry> steps, bool more);
    void setOnTheWay(const QList<JournalEntry> &steps);
    [[nodiscard]] const QList<JournalEntry> &steps() const { return m_steps; }
    [[nodiscard]] std::optional<JournalEntry> step(const QModelIndex &index) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void moreWanted();

private:
    QTimeZone m_zone;
    QList<JournalEntry> m_steps;
    QList<ActionId> m_onTheWay;
    bool m_more = false;
};

} // namespace leadline
