// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leaddesk.h"

#include <QObject>
#include <functional>

class QUrl;
class QWidget;

namespace leadline {

class MailActions;
class MeetingActions;
class Prompts;

/// Opens a link outside the program; replaced in tests.
using OpenLink = std::function<bool(const QUrl &)>;
using EditDone = std::function<void(const Result<EditReport> &)>;

/// What a user does with one lead: asks the desk, and tells in words what was refused. Owned by the lead
/// pane.
class LeadActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeadActions)

public:
    /// `window` is where messages appear.
    LeadActions(LeadDesk &desk, Prompts &prompts, QWidget *window);

    void setPage(const LeadPage &page) { m_page = page; }
    [[nodiscard]] LeadDesk &desk() { return m_desk; }
    void setOpenLink(OpenLink open) { m_open = std::move(open); }

    /// Of any lead: what is being typed belongs to the lead it was begun for, not to the page on screen.
    void log(LeadId id, const ActivityDraft &draft);
    void mend(const QualityHint &hint, const QString &into); ///< `into`: what it becomes, in words
    void setStep(const QString &key, bool done);
    void answer(LeadId id, const QualificationAnswer &answer); ///< of any lead
    /// Asks for a reason where one is needed; says why where the stage does not follow.
    void setStage(Stage stage);
    /// The same for any lead: a card of the board.
    void setStageOf(LeadId id, Stage stage);
    /// Changes fields of a lead, which need not be the one on screen. `done` hears what was refused; other
    /// faults are told, and reach it too.
    void edit(LeadId id, const QList<FieldEdit> &edits, QObject *receiver, EditDone done);
    /// The same for a stage of a lead that stands at `from`: asks for the reason first.
    void move(LeadId id, Stage from, Stage to, bool attempted, QObject *receiver, EditDone done);
    void tellRefused(const QString &why);
    void showFieldHistory(std::optional<EditField> field); ///< of the lead on screen
    void decideBasis();
    void setOptOut(Channel channel, bool optedOut);
    /// Past the gate, for one contact and a typed reason (DNC-05).
    void contactOnce();
    /// Mail and phone, where the gate shuts them and there is somebody behind the lead.
    [[nodiscard]] static QList<Channel> blockedChannels(const LeadPage &page);
    void keepAsReal();
    void reassign();                           ///< asks to whom
    void putOff(std::optional<Instant> until); ///< nothing: it is taken up again
    void putOffUntilAsked();                   ///< until when is asked for
    void call();                               ///< opens the phone
    void writeMail();                          ///< to the customer on screen
    void planMeeting();
    [[nodiscard]] MeetingActions &meetings() { return *m_meetings; }
    [[nodiscard]] MailActions &mails() { return *m_mails; }
    [[nodiscard]] bool openLink(const QUrl &url) { return m_open(url); }
    /// A refusal of a channel is told with what the page knows of it.
    void tell(const Error &error, std::optional<Channel> channel);
    void copy(Channel channel); ///< the address into the clipboard; the gate covers that too
    void showRawRows();
    /// The rows of that lead, opened at the one that stands there in its file.
    void showRawRow(LeadId id, ImportId import, int line);

Q_SIGNALS:
    // With the lead they are about: another may be on screen by then.
    void logged(leadline::LeadId id);
    void called(leadline::LeadId id); ///< the phone was opened
    void copied(leadline::Channel channel);
    void putOffDone(const QString &text); ///< what was done, in words
    void mended(const QString &into);
    void givenAway(leadline::LeadId id); ///< to somebody else than who works here
    void refused();                      ///< also told to the user
    void edited(const QString &text);    ///< what was changed, in words

private:
    [[nodiscard]] bool mayBackdate(LeadId id, const ActivityDraft &draft);
    template <typename Job, typename Done>
    void change(Job job, Done done, std::optional<Channel> channel = {});
    void setStage(const LeadPage &page, Stage stage);
    void withLink(Channel channel, std::function<void(const QUrl &)> use);

    LeadDesk &m_desk;
    Prompts &m_prompts;
    QWidget *m_window;
    OpenLink m_open;
    LeadPage m_page;
    MailActions *m_mails;
    MeetingActions *m_meetings;
};

} // namespace leadline
