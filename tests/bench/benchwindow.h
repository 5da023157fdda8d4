// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/services/leaddesk.h"
#include "tests/bench/figures.h"
#include "ui/mainwindow.h"
#include "ui/support/settings.h"
#include "ui/support/windowprompts.h"

#include <functional>
#include <optional>
#include <type_traits>

class QAbstractItemView;
class QListView;

namespace leadline {

class FacetModel;
class LeadListModel;
class LeadListView;
class LeadsPage;

/// The real window over the leads of a profile, and how long it takes to answer its user.
class BenchWindow
{
public:
    /// Returns when the first rows are painted.
    explicit BenchWindow(const Profile &profile);

    [[nodiscard]] LeadDesk &desk() { return m_desk; }
    [[nodiscard]] LeadsPage &page() { return m_window.leads(); }
    [[nodiscard]] LeadListModel &model() { return *m_model; }
    [[nodiscard]] LeadListView &list() { return *m_list; }

    /// From `act` until the rows of the query it leads to are on screen.
    Took untilQueried(const std::function<void()> &act);
    /// From `act` until every row that it brings into view is on screen.
    Took untilRows(const std::function<void()> &act);
    /// From `act`, which changes a lead, until the list has asked for its leads again and shows them.
    Took untilReadAgain(const std::function<void()> &act);
    /// From `act` until the page of the current lead is on screen.
    Took untilLead(const std::function<void()> &act);

    /// Types into the search field; the time of each key goes to `times`.
    void type(const QString &text, Times &times);
    void clearSearch();
    /// A click on the value; false where it is not on screen.
    bool clickFacet(Facet facet, const QString &value, Times &times);
    void key(int key);

    /// Runs a job as the window does, and the event loop until its answer is there.
    template <typename Job>
    auto ask(Job job)
    {
        std::optional<std::invoke_result_t<Job, LeadBook &>> answer;
        m_desk.work(&m_window, std::move(job), [&answer](auto value) { answer = std::move(value); });
        runUntil([&answer] { return answer.has_value(); });
        return *std::move(answer);
    }
    /// Until nothing that was begun is under way any more.
    void settle();
    /// Until nothing more can be read ahead.
    void readAhead();
    static void runUntil(const std::function<bool()> &isTrue);
    /// Until it is true, and what it brought is on screen.
    static void runUntilPainted(const std::function<bool()> &isTrue);

private:
    [[nodiscard]] bool rowsAreLoaded() const;

    FixedClock m_clock;
    Settings m_settings;
    WindowPrompts m_prompts;
    LeadDesk m_desk;
    MainWindow m_window;
    LeadListModel *m_model;
    LeadListView *m_list;
    QListView *m_facets;
};

} // namespace leadline
