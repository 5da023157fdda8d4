// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/printedlist.h"

#include "ui/support/listprinter.h"
#include "ui/support/words.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(PrintedList)
};

QString countLine(qsizetype printed, const PaperWish &wish)
{
    const qsizetype wanted = wish.leads().size();
    if (wanted > ListPrinter::mostLeads)
        return Text::tr("The first %1 of %2 leads")
            .arg(words::number(ListPrinter::mostLeads), words::number(wanted));
    return (wish.selectedOnly ? Text::tr("%n selected lead(s)", nullptr, int(printed))
                              : Text::tr("%n lead(s)", nullptr, int(printed)))
        .replace(QString::number(printed), words::number(printed));
}

} // namespace

PrintedList emptyList(const ShownList &shown)
{
    PrintedList list;
    list.title = shown.name;
    list.font = QGuiApplication::font();
    for (const ListColumn::Column column : shown.columns)
        list.columns.append({columnTitle(column), columnInfo(column).look == ListColumnInfo::Look::Number});
    list.markedColumn = std::max<qsizetype>(shown.columns.indexOf(ListColumn::LeadColumn), 0);
    list.mark = Text::tr("Do not contact");
    //: the number of a page: "2 of 5"
    list.pageOf = Text::tr("%1 of %2");
    return list;
}

PrintedList::Row printedRow(const LeadRow &row, const QList<ListColumn::Column> &columns,
                            const CellMoment &moment)
{
    PrintedList::Row printed;
    printed.lead = row.id;
    printed.doNotContact = row.doNotContact;
    for (const ListColumn::Column column : columns)
        printed.cells << columnInfo(column).text(row, moment).simplified();
    return printed;
}

void addHeadings(PrintedList &list, const ShownList &shown)
{
    if (shown.groups.isEmpty())
        return;
    QSet<LeadId> there;
    for (const PrintedList::Row &row : std::as_const(list.rows))
        there.insert(row.lead);
    std::vector<qsizetype> before{0}; // how many leads are there before each place of the list
    for (const LeadId lead : shown.leads)
        before.push_back(before.back() + (there.contains(lead) ? 1 : 0));
    QList<PrintedList::Row> rows;
    auto next = list.rows.cbegin();
    const auto takeUntil = [&](qsizetype place) {
        for (const qsizetype end = before[size_t(place)]; next - list.rows.cbegin() < end; ++next)
            rows.append(*next);
    };
    for (const auto &[place, name] : shown.groups) {
        takeUntil(place.begin);
        const qsizetype leads = before[size_t(place.end)] - before[size_t(place.begin)];
        if (leads == 0)
            continue;
        PrintedList::Row heading;
        heading.level = place.level;
        heading.heading = name + u" ("_s + words::number(leads) + u')';
        rows.append(heading);
    }
    takeUntil(shown.leads.size());
    list.rows = rows;
}

void describe(PrintedList &list, const PaperWish &wish, qint64 leftOut, const CellMoment &moment)
{
    const auto printed = list.rows.size();
    const QString &filters = wish.shown.filters;
    list.about = {filters.isEmpty() ? Text::tr("No filters") : Text::tr("Filters: %1").arg(filters)};
    QString count = countLine(printed, wish);
    if (leftOut > 0)
        count += u" · "_s + Text::tr("%n left out: mail may not reach them", nullptr, int(leftOut));
    const QString when = words::dateTime(moment.now, moment.zone);
    list.about << count + u" · "_s + when;
    list.foot = list.title + u" · "_s + when;
}

} // namespace leadline
