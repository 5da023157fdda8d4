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

QString dots(const LeadRow &row)
{
    if (row.stepsTotal == 0)
        return {};
    return QString(row.stepsDone, u'●') + QString(row.stepsTotal - row.stepsDone, u'○') + u' ' +
           QString::number(row.stepsDone) + u'/' + QString::number(row.stepsTotal);
}

QString offerName(const LeadRow &row)
{
    if (!row.offer.title.isEmpty())
        return row.offer.title;
    // The publisher is nearly always the same one: the tool tip has it.
    return row.offer.hasId() ? row.offer.offerId : words::offer(row.offer);
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
    return parent.isValid() ? 0 : int(m_ids.size());
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
        return index.column() == TouchesColumn ? int(Qt::AlignRight | Qt::AlignVCenter)
                                               : int(Qt::AlignLeft | Qt::AlignVCenter);
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
        return QVariant::fromValue(*found);
    case SortRole:
        return sortValue(*found, index.column());
    }
    return {};
}

Qt::ItemFlags LeadListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isEditable = index.isValid() && editFieldOf(index.column()) && row(index.row());
    return isEditable ? flags | Qt::ItemIsEditable : flags;
}

QVariant LeadListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case LeftColumn:
        return tr("Time left");
    case LeadColumn:
        return tr("Lead");
    case CompanyColumn:
        return tr("Company");
    case ActionColumn:
        return tr("Action");
    case SourceColumn:
        return tr("Source");
    case OfferColumn:
        return tr("Offer");
    case StageColumn:
        return tr("Stage");
    case NextStepColumn:
        return tr("Next step");
    case ProgressColumn:
        return tr("Progress");
    case ReceivedColumn:
        return tr("Received");
    case TouchesColumn:
        return tr("Touches");
    case ColumnCount:
        break;
    }
    return {};
}

QString LeadListModel::display(const LeadRow &row, int column) const
{
    switch (Column(column)) {
    case LeftColumn:
        return words::deadlineGlyph(row.deadline.state) + u' ' +
               words::clock(row.deadline, m_desk.clock().now());
    case LeadColumn:
        if (!row.name.isEmpty())
            return row.name;
        return row.withheld ? tr("Contact data withheld") : row.email;
    case CompanyColumn:
        return row.company;
    case ActionColumn:
        return words::action(row.action);
    case SourceColumn:
        return words::source(row.source);
    case OfferColumn:
        return offerName(row);
    case StageColumn:
        return words::stage(row.stage);
    case NextStepColumn:
        return row.nextStep.key.isEmpty() ? QString() : words::stepTitle(row.nextStep);
    case ProgressColumn:
        return dots(row);
    case ReceivedColumn:
        return words::dateTime(row.received, m_desk.zone());
    case TouchesColumn:
        return words::number(row.touches);
    case ColumnCount:
        break;
    }
    return {};
}

QString LeadListModel::accessible(const LeadRow &row, int column) const
{
    switch (Column(column)) {
    case LeftColumn:
        return words::clock(row.deadline, m_desk.clock().now()) + u", "_s +
               words::deadlineState(row.deadline.state);
    case LeadColumn:
        return row.doNotContact ? tr("%1, do not contact").arg(display(row, column)) : display(row, column);
    case ProgressColumn:
        return tr("%1 of %2 checklist steps done").arg(row.stepsDone).arg(row.stepsTotal);
    case TouchesColumn:
        return tr("%n touch(es)", nullptr, row.touches);
    case NextStepColumn:
        return row.nextStep.key.isEmpty() ? tr("nothing left to do") : display(row, column);
    case CompanyColumn:
    case ActionColumn:
    case SourceColumn:
    case OfferColumn:
    case StageColumn:
    case ReceivedColumn:
        return display(row, column);
    case ColumnCount:
        break;
    }
    return {};
}

QString LeadListModel::toolTip(const LeadRow &row, int column) const
{
    QString text = column == ActionColumn  ? words::actionMeaning(row.action)
                   : column == OfferColumn ? words::offer(row.offer)
                   : column == LeftColumn  ? accessible(row, column)
                                           : display(row, column);
    if (text.isEmpty())
        return {};
    // Tool tips are rich text as soon as they look like it.
    return u"<qt>"_s + text.toHtmlEscaped() + u"</qt>"_s;
}

QVariant LeadListModel::sortValue(const LeadRow &row, int column) const
{
    switch (Column(column)) {
    case LeftColumn:
        return row.deadline.due ? QVariant(toMs(*row.deadline.due)) : QVariant();
    case ReceivedColumn:
        return toMs(row.received);
    case TouchesColumn:
        return row.touches;
    case ProgressColumn:
        return row.stepsTotal == 0 ? 0.0 : double(row.stepsDone) / row.stepsTotal;
    case StageColumn:
        return int(row.stage);
    case LeadColumn:
    case CompanyColumn:
    case ActionColumn:
    case SourceColumn:
    case OfferColumn:
    case NextStepColumn:
        return foldText(display(row, column));
    case ColumnCount:
        break;
    }
    return {};
}

std::optional<LeadSort> LeadListModel::sortOf(int column)
{
    switch (Column(column)) {
    case LeftColumn:
        return LeadSort::Due;
    case LeadColumn:
        return LeadSort::Name;
    case CompanyColumn:
        return LeadSort::Company;
    case ActionColumn:
        return LeadSort::Action;
    case SourceColumn:
        return LeadSort::Source;
    case OfferColumn:
        return LeadSort::Offer;
    case StageColumn:
        return LeadSort::Stage;
    case ReceivedColumn:
        return LeadSort::Received;
    case TouchesColumn:
        return LeadSort::Touches;
    case NextStepColumn:
    case ProgressColumn:
    case ColumnCount:
        break;
    }
    return {};
}

std::optional<EditField> LeadListModel::editFieldOf(int column)
{
    switch (Column(column)) {
    case LeadColumn:
        return EditField::FirstName;
    case CompanyColumn:
        return EditField::Company;
    case StageColumn:
        return EditField::Stage;
    case LeftColumn:
    case ActionColumn:
    case SourceColumn:
    case OfferColumn:
    case NextStepColumn:
    case ProgressColumn:
    case ReceivedColumn:
    case TouchesColumn:
    case ColumnCount:
        break;
    }
    return {};
}

int LeadListModel::columnOf(LeadSort sort)
{
    for (int column = 0; column < ColumnCount; ++column) {
        if (sortOf(column) == sort)
            return column;
    }
    return LeftColumn;
}

void LeadListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

LeadId LeadListModel::idAt(int row) const
{
    return row >= 0 && row < m_ids.size() ? m_ids.at(row) : LeadId();
}

int LeadListModel::rowOf(LeadId id) const
{
    return m_rowOf.value(id, -1);
}

const LeadRow *LeadListModel::row(int row) const
{
    if (row < 0 || row >= m_ids.size())
        return nullptr;
    const LeadRow *found = m_rows.object(m_ids.at(row));
    const int page = row / pageSize;
    if ((!found || !m_fresh.contains(page)) && !m_pending.contains(page)) {
        m_wanted.insert(page);
        if (!m_fetch->isActive())
            m_fetch->start();
    }
    return found;
}

} // namespace leadline
