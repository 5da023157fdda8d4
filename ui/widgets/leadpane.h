// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/followups.h"
#include "core/services/leaddesk.h"
#include "ui/dialogs/maildialog.h"
#include "ui/widgets/leadactions.h"

#include <QHash>
#include <QWidget>
#include <functional>

class QBoxLayout;
class QScrollArea;
class QStackedLayout;
class QToolButton;

namespace leadline {

class CallWindowBar;
class ChecklistView;
class ColleagueHint;
class Composer;
class ContactBanner;
class FactsView;
class LeadHeader;
class PlainLabel;
class Prompts;
class QualificationView;
class QualityStrip;
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
    /// Over the whole window there is room for two columns, and a way back.
    void setOverWindow(bool on);
    void showTop(bool on); ///< the way back, and to other leads
    /// For the lead it is told for, at once: its page may still be on the way.
    void compose(ActivityKind kind);
    void toggleStep(int step);
    void answerQuestions(); ///< the focus goes to the first open one
    /// Runs what a key asks for once the page of the lead is on screen, and never if another lead comes
    /// first.
    void whenShown(std::function<void()> job);
    [[nodiscard]] LeadId lead() const { return m_id; }
    [[nodiscard]] bool hasLead() const { return m_id.isSet(); }
    /// What is on screen; none while nothing is.
    [[nodiscard]] const std::optional<LeadPage> &page() const { return m_page; }
    [[nodiscard]] LeadActions &actions() { return *m_actions; }
    /// Until when the lead on screen would be put off.
    [[nodiscard]] std::optional<Instant> timeOf(SnoozeTime time) const;
    [[nodiscard]] QString timeText(Instant instant) const; ///< "Tue 14:00"

Q_SIGNALS:
    void shown(leadline::LeadId id);      ///< its page is on screen
    void pageChanged();                   ///< to that of another lead, to its newer state, or to none
    void stepWanted(int rows);            ///< the previous or next lead
    void left();                          ///< Escape: back to the list
    void finished();                      ///< something was logged
    void leadWanted(leadline::LeadId id); ///< a colleague's, or another of the same customer
    void roomWanted();                    ///< something is to be seen here
    void said(const QString &text);       ///< for the status bar

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTop(QWidget *page);
    QWidget *makeBody(QWidget *page);
    QWidget *makeMain(QWidget *body);
    QWidget *makeHistory(QWidget *body);
    static PlainLabel *addSection(QWidget *column, const char *name);
    void connectParts();
    void askSent(LeadId id, MailDialog::Way way, const QString &subject);
    void askMet(LeadId id, const QString &what);
    void connectTimeline();
    void layOut();
    void forget();
    void refresh();
    void askColleagues();
    void arrive(LeadPage page);
    void fill();
    void retranslate();

    LeadDesk &m_desk;
    LeadActions *m_actions;
    LeadId m_id;
    std::optional<LeadPage> m_page; ///< may still be the one before m_id's
    std::optional<Colleagues> m_colleagues;
    qsizetype m_timelineLength = 0;
    QList<std::function<void()>> m_waiting; ///< for the page of m_id
    QHash<LeadId, QString> m_drafts;        ///< texts begun for leads that were left
    QStackedLayout *m_stack;
    PlainLabel *m_nothing;
    PlainLabel *m_position;
    QWidget *m_top;
    QToolButton *m_back;
    QToolButton *m_previous;
    QToolButton *m_next;
    QScrollArea *m_scroll;
    QBoxLayout *m_columns;
    LeadHeader *m_header;
    ContactBanner *m_banner;
    ColleagueHint *m_hint;
    CallWindowBar *m_callWindow;
    PlainLabel *m_qualityTitle;
    QualityStrip *m_quality;
    PlainLabel *m_noteTitle;
    PlainLabel *m_note;
    PlainLabel *m_checklistTitle;
    ChecklistView *m_checklist;
    PlainLabel *m_qualificationTitle;
    QualificationView *m_qualification;
    PlainLabel *m_factsTitle;
    FactsView *m_facts;
    PlainLabel *m_timelineTitle;
    TimelineView *m_timeline;
    Composer *m_composer;
};

} // namespace leadline
