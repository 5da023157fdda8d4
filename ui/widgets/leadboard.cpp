// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/leadboard.h"

#include "ui/delegates/carddelegate.h"
#include "ui/models/boardcolumnmodel.h"
#include "ui/support/plainlabel.h"
#include "ui/support/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr int columnWidth = 248;

} // namespace

LeadBoard::LeadBoard(LeadListModel &leads, QWidget *parent)
    : QScrollArea(parent)
    , m_leads(leads)
{
    setObjectName(u"board"_s);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget(this);
    body->setObjectName(u"boardBody"_s);
    m_row = new QHBoxLayout(body);
    m_row->setContentsMargins(8, 0, 8, 4);
    m_row->setSpacing(8);
    m_row->addStretch();
    setWidget(body);
    connect(&leads, &QAbstractItemModel::modelReset, this, &LeadBoard::rebuild);
}

QStringList LeadBoard::wantedValues() const
{
    QStringList values;
    const Facet facet = m_leads.groupedBy().value(0);
    if (facet == Facet::Stage) { // a card can go where none is yet
        for (const Stage stage : allStages)
            values << stageCode(stage);
        return values;
    }
    for (const LeadGroup &group : m_leads.groups()) {
        if (group.level == 0)
            values << group.value;
    }
    return values;
}

void LeadBoard::rebuild()
{
    const QStringList values = m_leads.groupedBy().isEmpty() ? QStringList() : wantedValues();
    QStringList shown;
    for (const Column &column : std::as_const(m_columns))
        shown << column.value;
    if (values != shown)
        makeColumns(values);
    fillColumns();
    showCurrent();
}

void LeadBoard::makeColumns(const QStringList &values)
{
    const QScopedValueRollback guard(m_showing, true);
    for (const Column &column : std::as_const(m_columns))
        delete column.box;
    m_columns.clear();
    for (const QString &value : values) {
        m_columns << makeColumn(value);
        m_row->insertWidget(m_row->count() - 1, m_columns.constLast().box);
    }
}

LeadBoard::Column LeadBoard::makeColumn(const QString &value)
{
    Column column{value, new QWidget(widget()), nullptr, nullptr, nullptr};
    column.box->setFixedWidth(columnWidth);
    column.title = new PlainLabel(PlainLabel::Look::Strong, "boardTitle", column.box);
    column.cards = new QListView(column.box);
    column.model = new BoardColumnModel(m_leads, column.cards);
    QListView *cards = column.cards;
    BoardColumnModel *model = column.model;
    cards->setObjectName(u"boardCards"_s);
    cards->setModel(model);
    cards->setItemDelegate(new CardDelegate(cards));
    cards->setUniformItemSizes(true);
    cards->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    cards->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    cards->setEditTriggers(QAbstractItemView::NoEditTriggers);
    cards->setDragDropMode(QAbstractItemView::DragDrop);
    cards->setDefaultDropAction(Qt::MoveAction);
    cards->setDropIndicatorShown(false);
    cards->installEventFilter(this);
    column.title->setContentsMargins(4, 2, 4, 0); // as the cards
    auto *layout = new QVBoxLayout(column.box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(column.title);
    layout->addWidget(cards, 1);
    connect(cards->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, model](const QModelIndex &now) {
                if (!m_showing && now.isValid())
                    Q_EMIT currentLeadChanged(model->idAt(now.row()));
            });
    connect(cards, &QListView::activated, this,
            [this, model](const QModelIndex &index) { Q_EMIT activatedLead(model->idAt(index.row())); });
    connect(model, &BoardColumnModel::dropped, this,
            [this, value](LeadId id) { Q_EMIT moveWanted(id, value); });
    return column;
}

void LeadBoard::fillColumns()
{
    const QScopedValueRollback guard(m_showing, true);
    for (const Column &column : std::as_const(m_columns)) {
        LeadGroup cards;
        for (const LeadGroup &group : m_leads.groups()) {
            if (group.level == 0 && group.value == column.value)
                cards = group;
        }
        column.model->setRange(cards.begin, cards.end);
        const QString name = words::facetValue(m_leads.groupedBy().value(0), column.value);
        //: the title of a column of the board, and how many cards it has
        const QString title = tr("%1 · %2").arg(name, words::number(cards.size()));
        column.title->setText(
            column.title->fontMetrics().elidedText(title, Qt::ElideMiddle, columnWidth - 8));
        column.cards->setAccessibleName(title);
    }
}

void LeadBoard::retranslate()
{
    fillColumns();
    showCurrent();
}

int LeadBoard::columnOf(LeadId id) const
{
    const qsizetype place = m_leads.placeOf(id);
    for (int i = 0; i < int(m_columns.size()); ++i) {
        if (m_columns.at(i).model->rowOfPlace(place) >= 0)
            return i;
    }
    return -1;
}

void LeadBoard::setCurrent(LeadId id)
{
    m_current = id;
    showCurrent();
}

/// One card is chosen on the whole board.
void LeadBoard::showCurrent()
{
    const QScopedValueRollback guard(m_showing, true);
    const int here = columnOf(m_current);
    for (int i = 0; i < int(m_columns.size()); ++i) {
        const Column &column = m_columns.at(i);
        if (i != here) {
            column.cards->setCurrentIndex({});
            column.cards->clearSelection();
            continue;
        }
        const QModelIndex index = column.model->index(column.model->rowOfPlace(m_leads.placeOf(m_current)));
        column.cards->setCurrentIndex(index);
        column.cards->scrollTo(index);
        if (isVisible())
            ensureWidgetVisible(column.box, 0, 0);
    }
}

void LeadBoard::focusCards()
{
    const int here = std::max(columnOf(m_current), 0);
    if (here < m_columns.size())
        m_columns.at(here).cards->setFocus(Qt::OtherFocusReason);
}

void LeadBoard::goTo(int column, int row)
{
    const int step = column < columnOf(m_current) ? -1 : 1;
    while (column >= 0 && column < m_columns.size() && m_columns.at(column).model->rowCount() == 0)
        column += step; // over columns without cards
    if (column < 0 || column >= m_columns.size())
        return;
    const Column &there = m_columns.at(column);
    there.cards->setFocus(Qt::OtherFocusReason);
    Q_EMIT currentLeadChanged(there.model->idAt(std::min(row, there.model->rowCount() - 1)));
}

void LeadBoard::moveCurrent(int columns)
{
    const int from = columnOf(m_current);
    const int to = from + columns;
    if (from >= 0 && to >= 0 && to < m_columns.size())
        Q_EMIT moveWanted(m_current, m_columns.at(to).value);
}

/// The arrows lead from column to column; what a list would do with them sideways is nothing.
bool LeadBoard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QScrollArea::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool sideways = key->key() == Qt::Key_Left || key->key() == Qt::Key_Right;
    if (!sideways || key->modifiers() != Qt::NoModifier)
        return QScrollArea::eventFilter(watched, event);
    for (int i = 0; i < int(m_columns.size()); ++i) {
        const Column &column = m_columns.at(i);
        if (column.cards == watched)
            goTo(i + (key->key() == Qt::Key_Left ? -1 : 1), std::max(column.cards->currentIndex().row(), 0));
    }
    return true;
}

} // namespace leadline
