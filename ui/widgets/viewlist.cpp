// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/viewlist.h"

#include "ui/delegates/viewdelegate.h"
#include "ui/models/viewlistmodel.h"
#include "ui/support/plainlabel.h"
#include "ui/widgets/viewkeeper.h"

#include <QEvent>
#include <QKeyEvent>
#include <QListView>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadline {
namespace {

constexpr int mostRows = 9; // of its height: the filters below need room too

} // namespace

ViewList::ViewList(LeadDesk &desk, ViewKeeper &keeper, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_keeper(keeper)
    , m_model(new ViewListModel(desk, this))
    , m_wait(new QTimer(this))
    , m_title(new PlainLabel(PlainLabel::Look::Strong, "viewsTitle", this))
    , m_list(new QListView(this))
{
    setObjectName(u"viewList"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_list->setObjectName(u"views"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ViewDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    m_title->setContentsMargins(12, 10, 8, 4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_list);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    const auto open = [this](const QModelIndex &index) {
        Q_EMIT openWanted(index.data(ViewListModel::KeyRole).toString());
    };
    connect(m_list, &QListView::clicked, this, open);
    connect(m_list, &QWidget::customContextMenuRequested, this, [this, open](const QPoint &at) {
        if (const QModelIndex index = m_list->indexAt(at); index.isValid())
            open(index);
        Q_EMIT menuWanted(m_list->viewport()->mapToGlobal(at));
    });
    connect(m_model, &ViewListModel::moveWanted, this, &ViewList::moveWanted);
    connect(&keeper, &ViewKeeper::viewsChanged, this, &ViewList::showViews);
    connect(&keeper, &ViewKeeper::changed, this, &ViewList::showCurrent);
    retranslate();
}

void ViewList::watch()
{
    m_wait->setSingleShot(true);
    m_wait->setInterval(250ms);
    connect(m_wait, &QTimer::timeout, m_model, &ViewListModel::count);
    connect(&m_desk, &LeadDesk::changed, m_wait, qOverload<>(&QTimer::start));
    auto *minute = new QTimer(this); // clocks run into other views by themselves
    connect(minute, &QTimer::timeout, m_model, &ViewListModel::count);
    minute->start(60s);
    m_wait->start();
}

void ViewList::showViews()
{
    QList<ViewListModel::Entry> entries;
    for (const LeadView &view : m_keeper.views())
        entries.append({view, viewName(view)});
    m_model->setEntries(entries);
    fitHeight();
    showCurrent();
}

void ViewList::showCurrent()
{
    const QString key = m_keeper.current().key;
    m_model->setCurrent(key, m_keeper.isChanged());
    const int row = m_model->rowOf(key);
    if (row >= 0 && m_list->currentIndex().row() != row)
        m_list->setCurrentIndex(m_model->index(row));
}

void ViewList::fitHeight()
{
    const int rows = std::min(m_model->rowCount(), mostRows);
    const int height = m_list->fontMetrics().height() + 9;
    m_list->setFixedHeight(rows * height + 2 * m_list->frameWidth());
}

/// Enter and the space bar open a view.
bool ViewList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const QModelIndex current = m_list->currentIndex();
    const bool opens = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter ||
                       key->key() == Qt::Key_Space || key->key() == Qt::Key_Select;
    if (!current.isValid() || !opens || key->modifiers() != Qt::NoModifier)
        return false;
    Q_EMIT openWanted(current.data(ViewListModel::KeyRole).toString());
    return true;
}

void ViewList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
    QWidget::changeEvent(event);
}

void ViewList::retranslate()
{
    m_title->setText(tr("Views"));
    m_list->setAccessibleName(tr("Views"));
    showViews();
}

} // namespace leadline
