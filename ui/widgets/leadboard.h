// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facet.h"
#include "core/domain/ids.h"

#include <QScrollArea>

class QHBoxLayout;
class QListView;

namespace leadline {

class BoardColumnModel;
class LeadListModel;
class PlainLabel;

/// The leads as cards, a column for each value of what the list's model is grouped by. Shows the current
/// lead and says where the user wants a card; whether it may go there others decide.
class LeadBoard final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeadBoard)

public:
    explicit LeadBoard(LeadListModel &leads, QWidget *parent = nullptr);

    void setCurrent(LeadId id);
    void focusCards();
    void moveCurrent(int columns); ///< the current card, by so many columns to the right
    void retranslate();

Q_SIGNALS:
    void currentLeadChanged(leadline::LeadId id);
    void activatedLead(leadline::LeadId id);
    void moveWanted(leadline::LeadId id, const QString &value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Column
    {
        QString value;
        QWidget *box;
        PlainLabel *title;
        QListView *cards;
        BoardColumnModel *model;
    };

    void rebuild();
    void makeColumns(const QStringList &values);
    [[nodiscard]] Column makeColumn(const QString &value);
    void fillColumns();
    void showCurrent();
    void goTo(int column, int row);
    [[nodiscard]] QStringList wantedValues() const;
    [[nodiscard]] int columnOf(LeadId id) const; ///< -1: in none

    LeadListModel &m_leads;
    QHBoxLayout *m_row;
    QList<Column> m_columns;
    LeadId m_current;
    bool m_showing = false; ///< it is not the user who chooses a card
};

} // namespace leadline
