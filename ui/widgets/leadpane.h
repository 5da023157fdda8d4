// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leaddesk.h"
#include "ui/widgets/leadactions.h"

#include <QHash>
#include <QWidget>

class QScrollArea;
class QStackedLayout;
class QToolButton;

namespace leadline {

class ChecklistView;
class Composer;
class ContactBanner;
class FactsView;
class LeadHeader;
class PlainLabel;
class Prompts;
class TimelineView;

/// Everything about one lead, on one page.
class LeadPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeadPane)

public:
    LeadPane(LeadDesk &desk, Prompts &prompts, QWidget *parent);

    void showLead(LeadId id);              ///< unset: none
    void showPosition(int row, int count); ///< "7 of 52"
    void compose(ActivityKind kind);
    void toggleStep(int step);
    [[nodiscard]] bool hasLead() const { return m_id.isSet(); }
    /// What is on screen; none while nothing is.
    [[nodiscard]] const std::optional<LeadPage> &page() const { return m_page; }
    [[nodiscard]] LeadActions &actions() { return *m_actions; }

Q_SIGNALS:
    void shown(leadline::LeadId id); ///< its page is on screen
    void pageChanged();              ///< to that of another lead, to its newer state, or to none
    void stepWanted(int rows);       ///< the previous or next lead
    void left();                     ///< Escape: back to the list
    void said(const QString &text);  ///< for the status bar

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeTop();
    QWidget *makeBody();
    PlainLabel *addSection(const char *name);
    void connectParts();
    void refresh();
    void fill();
    void retranslate();

    LeadDesk &m_desk;
    LeadActions *m_actions;
    LeadId m_id;
    std::optional<LeadPage> m_page;
    QHash<LeadId, QString> m_drafts; ///< texts begun for leads that were left
    QStackedLayout *m_stack;
    PlainLabel *m_nothing;
    PlainLabel *m_position;
    QToolButton *m_previous;
    QToolButton *m_next;
    QScrollArea *m_scroll;
    QWidget *m_bodyWidget;
    LeadHeader *m_header;
    ContactBanner *m_banner;
    PlainLabel *m_noteTitle;
    PlainLabel *m_note;
    PlainLabel *m_checklistTitle;
    ChecklistView *m_checklist;
    PlainLabel *m_factsTitle;
    FactsView *m_facts;
    PlainLabel *m_timelineTitle;
    TimelineView *m_timeline;
    Composer *m_composer;
};

} // namespace leadline
