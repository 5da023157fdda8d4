// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/facetpane.h"

#include "ui/delegates/facetdelegate.h"
#include "ui/models/facetmodel.h"
#include "ui/support/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadline {

FacetPane::FacetPane(LeadFilter &filter, QWidget *parent)
    : QWidget(parent)
    , m_filter(filter)
    , m_model(new FacetModel(filter, this))
    , m_view(new QListView(this))
    , m_title(new PlainLabel(PlainLabel::Look::Strong, "facetTitle", this))
    , m_find(new QLineEdit(this))
    , m_clear(new QPushButton(this))
    , m_tests(new QPushButton(this))
{
    arrange();
    connect(m_clear, &QPushButton::clicked, &filter, qOverload<>(&LeadFilter::clear));
    connect(m_tests, &QPushButton::toggled, this, [this](bool on) { // also by a screen reader
        LeadQuery query;
        query.testLeads = on;
        m_filter.set(query);
    });
    connect(&filter, &LeadFilter::changed, this, &FacetPane::showTestLeads);
    connect(m_find, &QLineEdit::textChanged, m_model, &FacetModel::find);
    connect(m_view, &QWidget::customContextMenuRequested, this, &FacetPane::openMenu);
    retranslate();
}

void FacetPane::arrange()
{
    setObjectName(u"facetPane"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_view->setObjectName(u"facets"_s);
    m_view->setModel(m_model);
    auto *delegate = new FacetDelegate(m_view);
    m_view->setItemDelegate(delegate);
    connect(delegate, &FacetDelegate::clicked, m_model, &FacetModel::act);
    m_view->installEventFilter(this);
    m_view->setMouseTracking(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_find->setObjectName(u"findFacetValue"_s);
    m_find->setClearButtonEnabled(true);
    m_clear->setObjectName(u"clearFacets"_s);
    m_clear->setProperty("look", u"quiet"_s);
    m_tests->setObjectName(u"testLeads"_s);
    m_tests->setProperty("look", u"quiet"_s);
    m_tests->setCheckable(true);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 8, 8, 0);
    top->addWidget(m_title, 1);
    top->addWidget(m_clear);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(0);
    layout->addLayout(top);
    auto *finder = new QHBoxLayout;
    finder->setContentsMargins(12, 6, 12, 0);
    finder->addWidget(m_find);
    layout->addLayout(finder);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_tests);
}

bool FacetPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    return key->modifiers() == Qt::NoModifier && press(key->key(), m_view->currentIndex());
}

/// False: the list may do with the key what it does.
bool FacetPane::press(int key, const QModelIndex &index)
{
    const int heading =
        index.isValid() ? m_model->headingOf(static_cast<Facet>(index.data(FacetModel::FacetRole).toInt()))
                        : -1;
    if (heading < 0)
        return false;
    switch (key) {
    case Qt::Key_Space:
    case Qt::Key_Select:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return m_model->act(index);
    case Qt::Key_Minus:
    case Qt::Key_Delete:
        return m_model->setData(index, !index.data(FacetModel::LeftOutRole).toBool(),
                                FacetModel::LeftOutRole);
    case Qt::Key_Left:
        m_view->setCurrentIndex(m_model->index(heading)); // where its values were
        return m_model->setData(m_model->index(heading), true, FacetModel::CollapsedRole);
    case Qt::Key_Right:
        return m_model->setData(m_model->index(heading), false, FacetModel::CollapsedRole);
    default:
        return false;
    }
}

QString FacetPane::collapsed() const
{
    QStringList codes;
    for (const Facet facet : allFacets) {
        if (m_model->collapsed().contains(facet))
            codes << facetCode(facet);
    }
    return codes.join(u' ');
}

void FacetPane::setCollapsed(const QString &codes)
{
    QSet<Facet> facets;
    for (const QString &code : codes.split(u' ', Qt::SkipEmptyParts)) {
        if (const auto facet = facetFromCode(code))
            facets.insert(*facet);
    }
    m_model->setCollapsed(facets);
}

void FacetPane::openMenu(const QPoint &at)
{
    const QModelIndex index = m_view->indexAt(at);
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (index.data(FacetModel::KindRole).toInt() == int(FacetModel::Kind::Value))
        addValueActions(*menu, index);
    addFacetActions(*menu, static_cast<Facet>(index.data(FacetModel::FacetRole).toInt()));
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

void FacetPane::addValueActions(QMenu &menu, const QModelIndex &index)
{
    const auto facet = static_cast<Facet>(index.data(FacetModel::FacetRole).toInt());
    const QString value = index.data(FacetModel::ValueRole).toString();
    const bool leftOut = index.data(FacetModel::LeftOutRole).toBool();
    menu.addAction(tr("Only this"), this, [this, facet, value] {
        LeadQuery query = m_filter.query();
        query[facet] = {{value}, {}};
        m_filter.set(query);
    });
    //: leads with this value are no longer shown; the key is the minus sign
    QAction *leaveOut = menu.addAction(tr("Leave out"), this, [this, facet, value, leftOut] {
        m_filter.toggleLeftOut(facet, value, !leftOut);
    });
    leaveOut->setCheckable(true);
    leaveOut->setChecked(leftOut);
    leaveOut->setShortcut(Qt::Key_Minus);
    menu.addSeparator();
}

void FacetPane::addFacetActions(QMenu &menu, Facet facet)
{
    const bool chosen = !m_filter.query()[facet].isEmpty();
    //: what was ticked is left out, and the other way round
    menu.addAction(tr("Invert"), this, [this, facet] { m_filter.invert(facet); })->setEnabled(chosen);
    menu.addAction(tr("Clear this filter"), this, [this, facet] { m_filter.clear(facet); })
        ->setEnabled(chosen);
    menu.addSeparator();
    const bool byCount = m_model->isByCount(facet);
    menu.addAction(byCount ? tr("Sort by name") : tr("Sort by count"), this,
                   [this, facet, byCount] { m_model->sortByCount(facet, !byCount); });
}

void FacetPane::setCounts(const FacetCounts &counts)
{
    m_model->setCounts(counts);
    m_testLeads = counts.testLeads;
    showTestLeads();
}

void FacetPane::showTestLeads()
{
    m_clear->setEnabled(!m_filter.query().isUnfiltered());
    m_tests->setText(tr("%n test lead(s) set aside", nullptr, int(m_testLeads)));
    const QSignalBlocker quiet(m_tests); // the filter says it, not the user
    m_tests->setChecked(m_filter.query().testLeads);
    m_tests->setVisible(m_testLeads > 0 || m_filter.query().testLeads);
}

void FacetPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FacetPane::retranslate()
{
    m_title->setText(tr("Filters"));
    m_clear->setText(tr("Clear all"));
    m_clear->setAccessibleName(tr("Clear all filters"));
    m_clear->setToolTip(plainToolTip(tr("Show all leads again (Ctrl+0)")));
    m_view->setAccessibleName(tr("Filters"));
    m_find->setPlaceholderText(tr("Find a value"));
    m_find->setAccessibleName(tr("Find a value among the filters"));
    m_tests->setToolTip(
        plainToolTip(tr("Test leads of Partner Center are counted nowhere and never deleted.")));
    m_model->retranslate();
    showTestLeads();
}

} // namespace leadline
