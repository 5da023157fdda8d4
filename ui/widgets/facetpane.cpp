// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/facetpane.h"

#include "ui/delegates/facetdelegate.h"
#include "ui/models/facetmodel.h"
#include "ui/support/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListView>
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
    , m_clear(new QPushButton(this))
    , m_tests(new QPushButton(this))
{
    setObjectName(u"facetPane"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_view->setObjectName(u"facets"_s);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new FacetDelegate(m_view));
    m_view->setMouseTracking(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
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
    layout->addWidget(m_view, 1);
    layout->addWidget(m_tests);

    connect(m_clear, &QPushButton::clicked, &filter, &LeadFilter::clear);
    connect(m_tests, &QPushButton::toggled, this, [this](bool on) { // also by a screen reader
        LeadQuery query;
        query.testLeads = on;
        m_filter.set(query);
    });
    connect(&filter, &LeadFilter::changed, this, &FacetPane::showTestLeads);
    retranslate();
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
    m_tests->setToolTip(
        plainToolTip(tr("Test leads of Partner Center are counted nowhere and never deleted.")));
    m_model->retranslate();
    showTestLeads();
}

} // namespace leadline
