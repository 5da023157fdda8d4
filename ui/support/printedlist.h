// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leadview.h"
#include "ui/models/listcolumns.h"

#include <QFont>
#include <QList>
#include <QStringList>

namespace leadline {

/// What the list shows, for who writes or prints it.
struct ShownList
{
    struct Group
    {
        LeadGroup place;
        QString name;
    };

    QString name;    ///< the view's
    QString filters; ///< in words; empty: none
    QList<ListColumn::Column> columns;
    QList<LeadId> leads;
    QList<LeadId> selected; ///< in the order of the list
    QList<Group> groups;
};

/// Which of the leads shown go on paper.
struct PaperWish
{
    ShownList shown;
    bool selectedOnly = false;
    bool forMailing = false; ///< without those whom mail may not reach

    [[nodiscard]] const QList<LeadId> &leads() const { return selectedOnly ? shown.selected : shown.leads; }
};

/// A list as it goes on paper, in the language in use: nothing but texts, so that it can be painted away from
/// the window's thread.
struct PrintedList
{
    struct Column
    {
        QString title;
        bool number = false;
    };
    struct Row
    {
        LeadId lead; ///< unset: a heading
        QStringList cells;
        bool doNotContact = false;
        int level = 0;   ///< of a heading
        QString heading; ///< with the number of leads under it
    };

    QString title;
    QStringList about; ///< lines under the title
    QString foot;      ///< on every page, beside the page's number
    QString pageOf;    ///< "%1 of %2"
    QString mark;      ///< what a row says that must not be contacted
    qsizetype markedColumn = 0;
    QFont font;
    QList<Column> columns;
    QList<Row> rows;
};

/// The leads that came, without headings and without what is said about them.
[[nodiscard]] PrintedList emptyList(const ShownList &shown);
[[nodiscard]] PrintedList::Row printedRow(const LeadRow &row, const QList<ListColumn::Column> &columns,
                                          const CellMoment &moment);
/// The headings of the groups of which leads are there.
void addHeadings(PrintedList &list, const ShownList &shown);
/// What the list says about itself, once its leads are there.
void describe(PrintedList &list, const PaperWish &wish, qint64 leftOut, const CellMoment &moment);

} // namespace leadline
