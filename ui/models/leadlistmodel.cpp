// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/leadlistmodel.h"

#include "core/base/textfold.h"
#include "ui/support/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadline {
namespace {

constexpr int rowsKept = 8'192;

/// Numbers and times under each other.
int alignment(int column)
{
    const bool isNumber = columnInfo(ListColumn::Column(column)).look == ListColumnInfo::Look::Number;
    return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

/// Columns that bear a badge where the lead has been in its stage for too long.
bool showsStay(int column)
{
    return column == ListColumn::StageColumn || column == ListColumn::StageDaysColumn;
}

} // namespace

LeadListModel::LeadListModel(LeadDesk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_rows(rowsKept)
    , m_fetch(new QTimer(this))
    , m_clock(new QTimer(this))
{
    m_fetch->setSingleShot(true);
    m_fetch->setInterval(0);
    connect(m_fetch, &QTimer::timeout, this, &LeadListModel::fetchWanted);
    m_clock->start(30s);
    connect(m_clock, &QTimer::timeout, this, &LeadListModel::tick);
    connect(&desk, &LeadDesk::changed, this, &LeadListModel::refresh);
}

int LeadListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_places.count();
}

int LeadListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LeadListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    if (const int group = groupAt(index.row()); group >= 0)
        return heading(group, role);
    const LeadRow *found = row(index.row());
    if (role == LoadedRole)
        return found != nullptr;
    if (!found)
        return role == Qt::DisplayRole && index.column() == LeadColumn ? QVariant(u"…"_s) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return display(*found, index.column());
    case Qt::ToolTipRole:
        return toolTip(*found, index.column());
    case Qt::AccessibleTextRole:
        return accessible(*found, index.column());
    case RowRole:
        return QVariant::fromValue(found);
    case BadgeRole:
        return showsStay(index.column()) ? badge(*found) : QString();
    case SoughtRole:
        return isSearched(Column(index.column())) ? QVariant(m_sought) : QVariant();
    case SortRole:
        return sortValue(*found, index.column());
    }
    return {};
}

Qt::ItemFlags LeadListModel::flags(const QModelIndex &index) const
{
    if (index.isValid() && groupAt(index.row()) >= 0)
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const LeadRow *found = index.isValid() ? row(index.row()) : nullptr;
    return found && isEditable(*found, index.column()) ? flags | Qt::ItemIsEditable : flags;
}

QVariant LeadListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    return role == Qt::DisplayRole ? columnTitle(Column(section)) : QVariant();
}

CellMoment LeadListModel::moment() const
{
    return {m_desk.clock().now(), m_desk.zone()};
}

QString LeadListModel::display(const LeadRow &row, int column) const
{
    return columnInfo(Column(column)).text(row, moment());
}

QString LeadListModel::accessible(const LeadRow &row, int column) const
{
    const QString shown = display(row, column);
    if (column == LeftColumn)
        return words::clock(row.deadline, m_desk.clock().now()) + u", "_s +
               words::deadlineState(row.deadline.state);
    if (column == LeadColumn)
        return row.doNotContact ? tr("%1, do not contact").arg(shown) : shown;
    if (column == ProgressColumn)
        return tr("%1 of %2 checklist steps done").arg(row.stepsDone).arg(row.stepsTotal);
    if (column == TouchesColumn)
        return tr("%n touch(es)", nullptr, row.touches);
    if (showsStay(column) && row.stay.isStale(moment().now))
        //: read aloud: %1 is a stage or a number of days, %2 "21 days in this stage; meant: 7"
        return tr("%1, stale: %2").arg(shown, stayText(row));
    if (column == NextStepColumn && shown.isEmpty())
        return tr("nothing left to do");
    //: read aloud where a cell is empty
    return shown.isEmpty() ? tr("none") : shown;
}

QString LeadListModel::toolTip(const LeadRow &row, int column) const
{
    QString text = column == ActionColumn  ? words::actionMeaning(row.action)
                   : column == OfferColumn ? words::offer(row.offer)
                   : column == LeftColumn  ? words::deadlineWhy(row.deadline, moment().now, moment().zone)
                   : column == NoteColumn  ? row.note
                   : showsStay(column)     ? QString(words::stage(row.stage) + u'\n' + stayText(row))
                                           : display(row, column);
    if (text.isEmpty())
        return {};
    // Tool tips are rich text as soon as they look like it.
    return u"<qt>"_s + text.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</qt>"_s;
}

QString LeadListModel::badge(const LeadRow &row) const
{
    return words::staleBadge(row.stay, moment().now);
}

QString LeadListModel::stayText(const LeadRow &row) const
{
    return words::stageStay(row.stay, moment().now);
}

QVariant LeadListModel::sortValue(const LeadRow &row, int column) const
{
    const ListColumnInfo &about = columnInfo(Column(column));
    return about.value ? about.value(row) : QVariant(foldText(about.text(row, moment())));
}

bool LeadListModel::isEditable(const LeadRow &row, int column)
{
    const ListColumnInfo &about = columnInfo(Column(column));
    if (about.work == CellWork::NextStep)
        return !row.nextStep.key.isEmpty();
    return about.edit || about.work;
}

int LeadListModel::columnOf(LeadSort sort)
{
    for (int column = 0; column < ColumnCount; ++column) {
        if (columnInfo(Column(column)).sort == sort)
            return column;
    }
    return LeftColumn;
}

void LeadListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

LeadId LeadListModel::idAt(int row) const
{
    return idAtPlace(m_places.leadAt(row));
}

LeadId LeadListModel::idAtPlace(qsizetype place) const
{
    return place >= 0 && place < m_ids.size() ? m_ids.at(place) : LeadId();
}

int LeadListModel::rowOf(LeadId id) const
{
    return m_places.rowOf(placeOf(id));
}

const LeadRow *LeadListModel::row(int row) const
{
    return rowAtPlace(m_places.leadAt(row));
}

const LeadRow *LeadListModel::rowAtPlace(qsizetype place) const
{
    if (place < 0 || place >= m_ids.size())
        return nullptr;
    const LeadRow *found = m_rows.object(m_ids.at(place));
    const int page = int(place / pageSize);
    if (!found) // not yet, or no longer
        m_fresh.remove(page);
    want(page);
    if (page != m_lookedAt) { // the next ones on the way that the user goes, who may go fast
        const int way = page > m_lookedAt ? 1 : -1;
        want(page + way);
        want(page + 2 * way);
        m_lookedAt = page;
    }
    return found;
}

/// Asks for it, unless it is there or on its way.
void LeadListModel::want(int page) const
{
    const bool isThere = page >= 0 && qsizetype(page) * pageSize < m_ids.size();
    if (!isThere || m_fresh.contains(page) || m_pending.contains(page))
        return;
    if (!m_wanted.contains(page))
        m_wanted.append(page);
    if (!m_fetch->isActive())
        m_fetch->start();
}

} // namespace leadline
