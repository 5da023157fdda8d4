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
class LeadBoard;
class LeadFilter;
class LeadListModel;
class LeadListView;
class LeadPane;
class Prompts;
class RowEditing;
class SearchBar;
class TodayBar;
class Settings;
class ViewBar;
class ViewKeeper;
class ViewList;
struct ShownList;

/// The place where leads are worked: views and facets, list, lead.
class LeadsPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeadsPage)

public:
    LeadsPage(LeadDesk &desk, Prompts &prompts, QWidget *parent);

    void readStepNames(); ///< the checklists have changed
    void load();          ///< the book is open
    void focusSearch();
    void focusList();
    void stepLead(int rows);
    void showFacets(bool on); ///< and the views; without them there is room for something else
    void selectRow(int row);  ///< from 0, once there are rows
    /// The queue of what to do now, a lead at a time over the window.
    void startToday();
    [[nodiscard]] bool isToday() const;
    [[nodiscard]] const QWidget *putOffButton() const; ///< of Today
    void skipLead();
    /// Today with nothing around it: Escape leaves that first.
    void setFocusMode(bool on);
    void sayInToday(const QString &text); ///< where there is no status bar to say it
    void showLead(LeadId id);             ///< over the window, whatever is in view
    void showPane(bool on);               ///< the lead beside the list
    /// The lead over the whole window; the list keeps its place until then.
    void showOverWindow(bool on);
    [[nodiscard]] bool isPaneShown() const { return m_paneOn; }
    [[nodiscard]] bool isOverWindow() const { return m_overWindow; }
    void editRow(); ///< the current cell of the list
    void selectAll();
    [[nodiscard]] QList<LeadId> selectedLeads() const;
    void moveCard(int columns); ///< of the board, to the right
    void openGroups(bool open); ///< all of them
    [[nodiscard]] LeadFilter &filter() { return *m_filter; }
    [[nodiscard]] LeadPane &pane() { return *m_pane; }
    [[nodiscard]] LeadListView &list() { return *m_list; }
    [[nodiscard]] ViewKeeper &views() { return *m_keeper; }
    [[nodiscard]] ViewBar &viewBar() { return *m_viewBar; }
    [[nodiscard]] qint64 shownCount() const;
    [[nodiscard]] ShownList shownList() const;
    void restoreLayout(const Settings &settings);
    void saveLayout(Settings &settings) const;

Q_SIGNALS:
    void leadsFound(); ///< how many, will be known in a moment
    void countsArrived(qint64 shown, qint64 all, qint64 testLeads);
    void leadShown();   ///< the pane is filled
    void paneChanged(); ///< it came, went, or took the window
    void selectedLeadsChanged(qsizetype count);
    void said(const QString &text);
    void putOffWanted();
    void todayBegan();
    void focusLeft(); ///< Today is to have something around it again
    void moveViewWanted(const QString &key, int to);
    void headerMenuWanted(const QPoint &at, int column); ///< on screen; -1: beside the columns
    void viewMenuWanted(const QPoint &at);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void connectViews();
    void showView();
    void showLayout();
    void keepColumns();
    void moveLead(LeadId id, const QString &value);
    [[nodiscard]] bool isBoard() const;
    [[nodiscard]] QWidget *placeOfLeads() const; ///< list or board
    void showBeginning();
    void showSelection(const LeadSelection &selection);
    void showPosition();
    void openLead(LeadId id);
    void leavePane();
    void connectToday();
    void arrange();
    void nameSteps();

    LeadDesk &m_desk;
    Prompts &m_prompts;
    LeadFilter *m_filter;
    LeadListModel *m_model;
    TodayBar *m_today;
    QSplitter *m_splitter;
    ViewKeeper *m_keeper;
    QWidget *m_side; ///< views and facets
    ViewList *m_views;
    FacetPane *m_facets;
    QWidget *m_center; ///< the leads and how they were chosen
    SearchBar *m_search;
    ChipBar *m_chips;
    ViewBar *m_viewBar;
    QStackedWidget *m_stack;
    LeadListView *m_list;
    LeadBoard *m_board;
    EmptyResult *m_empty;
    LeadPane *m_pane;
    QList<ChecklistStep> m_steps; ///< that leads can have next
    RowEditing *m_rows;
    qsizetype m_wantedRow = 0;
    QString m_putAside; ///< a damaged file of views, until the user has been told
    bool m_facetsOn = true;
    bool m_paneOn = true;
    bool m_overWindow = false;
    bool m_focusMode = false;
};

} // namespace leadline
