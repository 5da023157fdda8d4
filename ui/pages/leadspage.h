// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leaddesk.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace leadline {

class ChipBar;
class EmptyResult;
class FacetPane;
class LeadFilter;
class LeadListModel;
class LeadListView;
class LeadPane;
class Prompts;
class RowEditing;
class SearchBar;
class Settings;

/// The place where leads are worked: facets, list, lead.
class LeadsPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeadsPage)

public:
    LeadsPage(LeadDesk &desk, Prompts &prompts, QWidget *parent);

    void load(); ///< the book is open
    void focusSearch();
    void focusList();
    void stepLead(int rows);
    void showFacets(bool on); ///< without them there is room for something else
    void selectRow(int row);  ///< from 0, once there are rows
    void editRow();           ///< the current cell of the list
    void selectAll();
    [[nodiscard]] QList<LeadId> selectedLeads() const;
    [[nodiscard]] LeadFilter &filter() { return *m_filter; }
    [[nodiscard]] LeadPane &pane() { return *m_pane; }
    [[nodiscard]] qint64 shownCount() const;
    void restoreLayout(const Settings &settings);
    void saveLayout(Settings &settings) const;

Q_SIGNALS:
    void countsArrived(qint64 shown, qint64 all, qint64 testLeads);
    void leadShown(); ///< the pane is filled
    void selectedLeadsChanged(qsizetype count);
    void said(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void showSelection(const LeadSelection &selection);
    void nameSteps();

    LeadDesk &m_desk;
    Prompts &m_prompts;
    LeadFilter *m_filter;
    LeadListModel *m_model;
    QSplitter *m_splitter;
    FacetPane *m_facets;
    SearchBar *m_search;
    ChipBar *m_chips;
    QStackedWidget *m_stack;
    LeadListView *m_list;
    EmptyResult *m_empty;
    LeadPane *m_pane;
    RowEditing *m_rows;
    QList<ChecklistTemplate> m_checklists;
    int m_wantedRow = 0;
};

} // namespace leadline
