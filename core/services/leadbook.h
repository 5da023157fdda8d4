// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/leadedit.h"
#include "core/domain/stepreport.h"
#include "core/rules/reminders.h"
#include "core/services/importing.h"
#include "core/services/leadview.h"
#include "core/services/maildraft.h"
#include "core/services/meetingwish.h"
#include "core/services/profile.h"

#include <QtCore/QTimeZone>
#include <memory>
#include <span>

namespace leadline {

class Checklists;
class ContactRules;
class LeadIndex;
class MailBook;
struct CalendarReport;
struct CalendarWords;
class ResponseTargets;
class Store;
struct ChecklistSettings;
struct ContactSettings;
struct TargetSettings;

/// What a user logs: an outbound call, a mail, a meeting, a note.
struct ActivityDraft
{
    ActivityKind kind = ActivityKind::Note;
    Direction direction = Direction::Outbound; ///< ignored for a note
    Outcome outcome = Outcome::None;
    std::optional<Instant> at; ///< unset: now; never later than now
    QString text;
    std::optional<Instant> callBackAt{}; ///< when the customer wants to be called; later than now
};

/// One user action of the journal.
struct JournalEntry
{
    ActionId id;
    QString kind;    ///< "import", "log", "step", "bulk-step", "checklist", "answer", "stage", "basis",
                     ///< "opt-out", "keep-test", "edit", "bulk-edit", "set-back", "put-off", "anyway"
    QString subject; ///< the customer, the file, or for a bulk edit the number of leads
    QString detail;  ///< a code: the activity's kind (and for when it was logged, where that was before the
                     ///< time of writing), the step's key, the stage, the fields … "few-touches" behind it:
                     ///< given up with mails missing
    Instant at;
    bool undone = false;
    bool barred = false; ///< undone for good: something else was done after that
};

/// What "Check database" found.
struct Finding
{
    QString code; ///< "integrity", "foreign_keys", "summary", "search", "orphan" …
    QString text; ///< for the log and the command line
    bool mended = false;
};

/// What was read ahead: nothing more, as all is there; what more facets are counted by, so that a selection
/// says more than before; something else.
enum class ReadAhead { Nothing, Facets, Other };

enum class UndoChoice { Ask, KeepChanged, RevertAll };

struct ExportOptions
{
    enum class Format { Csv, Json };
    Format format = Format::Csv;
    QString language = QStringLiteral("en"); ///< of the headers
    QChar delimiter = u',';
    bool bom = true;
    bool raw = false;        ///< without the spreadsheet guard
    bool forMailing = false; ///< leaves out whom the gate refuses by mail, and what was done with the leads
    bool testLeads = false;  ///< before the real ones: for a copy of everything
    /// More leads than anybody reads from top to bottom are written in the order of the store, which is
    /// several times faster.
    static constexpr qsizetype mostInOrder = 20'000;
};

struct ExportReport
{
    qint64 rows = 0;
    qint64 leftOutDoNotContact = 0;
};

/// What a user is to be told now.
struct ReminderNews
{
    QList<Reminder> reminders;   ///< the most urgent first
    bool held = false;           ///< nothing is said now, by the settings
    bool late = false;           ///< what came while the machine slept, nothing ran or nothing was to be said
    std::optional<Instant> next; ///< when there is more to say, if that is within the minute
    // Where it is about one lead only:
    QString customer;
    QString offer;
    ReminderMemory memory; ///< for remindersSaid

    bool operator==(const ReminderNews &) const = default;
};

/// The one door to a user's leads: every window and every command goes through it. Owns the store and the
/// index in memory. Synchronous and bound to the thread that opened it; windows reach it through LeadDesk. A
/// method that fails leaves everything as it was.
class LeadBook
{
public:
    /// Opens the profile's store, creating or migrating it. `clock` must outlive the book.
    [[nodiscard]] static Result<std::unique_ptr<LeadBook>> open(const Profile &profile, const Clock &clock,
                                                                const QTimeZone &zone);
    ~LeadBook();
    Q_DISABLE_COPY_MOVE(LeadBook)

    // Reading
    [[nodiscard]] Result<LeadSelection> select(const LeadQuery &query);
    /// The beginning of a selection, for a window that has just been opened: at once, where the store has the
    /// leads in that order. Empty: only `select` can tell, or could already.
    [[nodiscard]] Result<QList<LeadRow>> firstRows(const LeadQuery &query, qsizetype count);
    [[nodiscard]] Result<QList<LeadRow>>
    rows(std::span<const LeadId> ids); ///< in the order asked; unknown ids are left out
    [[nodiscard]] Result<FacetCounts> facets(const LeadQuery &query); ///< counts of the selected leads
    /// How many leads each query finds; about as long for each as a pass over all leads in memory.
    [[nodiscard]] Result<QList<qint64>> counts(const QList<LeadQuery> &queries);
    /// The leads to work on now, the best first, at most `count`; those skipped come last.
    [[nodiscard]] Result<WorkQueue> queue(const QSet<LeadId> &skipped, qsizetype count);
    [[nodiscard]] Result<FacetCounts> touchFacets(const LeadQuery &query); ///< counts of their touches
    /// `timelineLength`: entries of the timeline, the newest.
    [[nodiscard]] Result<LeadPage> lead(LeadId id, qsizetype timelineLength = 200);
    /// What the timeline of the lead's page leaves to be asked for afterwards: people of the same company.
    /// Quick once `readAhead` has nothing left to read.
    [[nodiscard]] Result<Colleagues> colleagues(LeadId id, qsizetype timelineLength = 200);
    [[nodiscard]] Result<QList<RawRow>> rawRows(LeadId id);
    /// What there is to say at this moment, of leads that somebody may work on. Asked at least once a minute;
    /// the same again until it was said.
    [[nodiscard]] Result<ReminderNews> reminders(const ReminderSettings &settings);
    /// They were shown, and are not told of again: durable, outside the store, and nothing to undo.
    [[nodiscard]] Status remindersSaid(const ReminderNews &news);
    /// Those of them that are still so: the clock runs, the follow-up was not moved, and the lead may be
    /// worked on.
    [[nodiscard]] Result<QList<Reminder>> remindersStanding(const QList<Reminder> &said);
    /// For idle moments, before the first search and the first sort by name: reads one thing more of what
    /// they need into memory, which takes about half a second for a million leads.
    [[nodiscard]] Result<ReadAhead> readAhead();
    /// Another process has written: drops what is kept in memory. True if it had.
    [[nodiscard]] bool refreshIfChangedOutside();

    // Working on a lead; each is one action that can be undone. Outreach passes the gate or fails with
    // Refused and the gate's code in `where`.
    [[nodiscard]] Status log(LeadId id, const ActivityDraft &draft);
    /// Puts a lead off until a later time, or takes it up again.
    [[nodiscard]] Status putOff(LeadId id, std::optional<Instant> until);
    [[nodiscard]] Status setStep(LeadId id, const QString &stepKey, bool done);
    /// `anyway`: given up although mails are missing (CHK-04); a reason in words says that too.
    [[nodiscard]] Status setStage(LeadId id, Stage stage, const QString &reason, bool anyway = false);
    /// One step for many leads, as one action: it is ticked for those that have it next. Leads that have
    /// another one next are counted as unchanged; outreach that the gate refuses is in the report.
    [[nodiscard]] Result<StepReport> tickStep(std::span<const LeadId> ids, const QString &stepKey);
    /// What `tickStep` would report. Writes nothing.
    [[nodiscard]] Result<StepReport> previewTick(std::span<const LeadId> ids, const QString &stepKey);
    /// What these leads have next, what most of them have first.
    [[nodiscard]] Result<QList<StepChoice>> nextSteps(std::span<const LeadId> ids);
    /// What was found out about the lead; an empty answer takes one away. Refused with "bad-answer" and the
    /// question where it is no answer to it.
    [[nodiscard]] Status answer(LeadId id, const QList<QualificationAnswer> &answers);
    /// Changes these fields of these leads, as one action. What is refused is in the report, for one lead as
    /// for many, and stops nobody else.
    [[nodiscard]] Result<EditReport> edit(std::span<const LeadId> ids, const QList<FieldEdit> &edits);
    /// What `edit` would report. Writes nothing.
    [[nodiscard]] Result<EditReport> previewEdit(std::span<const LeadId> ids, const QList<FieldEdit> &edits);
    /// The changes of the lead's fields and of its customer's, the newest first.
    [[nodiscard]] Result<QList<FieldChangeEntry>> fieldHistory(LeadId id);
    /// Sets a field back to what it was before that action, as an action of its own. Where nothing was before
    /// it: NotFound.
    [[nodiscard]] Result<EditReport> revertField(LeadId id, EditField field, ActionId action);
    [[nodiscard]] Result<QStringList> owners(); ///< the names that leads have, in order
    /// The rep's decision to contact on the basis of the direct request although a notice came too (DNC-04).
    [[nodiscard]] Status decideBasis(LeadId id, const QString &reason);
    [[nodiscard]] Status setOptOut(LeadId id, Channel channel, bool optedOut, const QString &reason);
    /// Takes a lead out of the test quarantine (DOM-05).
    [[nodiscard]] Status keepAsReal(LeadId id);
    /// The only way to an address for outreach: "mailto:" or "tel:" with exactly one recipient, or Refused.
    /// A meeting has none of its own: BadArgument. Where the customer was contacted too often of late
    /// (CHK-05): Refused with "too-often", unless a reason is given, which is kept as a note of an action of
    /// its own.
    [[nodiscard]] Result<QString> contactLink(LeadId id, Channel channel, const QString &anyway = {});
    /// The same past the gate, for a typed reason, where the gate is shut and the contact rules permit it
    /// (DNC-05). It is used up at once: an attempt with the reason is logged, as an action of its own that
    /// the history shows as what it is. Refused for test leads, without a reason of ten letters, and where
    /// the gate is open.
    [[nodiscard]] Result<QString> contactOnce(LeadId id, Channel channel, const QString &reason);
    /// What a mail to the customer is made of, and whether it may go out. Holds no address.
    [[nodiscard]] Result<MailMaterial> mailMaterial(LeadId id);
    /// The mail as it is handed to the mail program: past gate and pace as `contactLink`, and Refused with
    /// the code of a MailBlock while something is missing in it. An unknown template: NotFound.
    [[nodiscard]] Result<MailDraft> mailDraft(LeadId id, const MailWish &wish, const QString &anyway = {});
    /// A meeting with the customer as a calendar file (.ics) of one entry: past gate and pace as
    /// `contactLink`. It invites nobody but the customer, and them only where they may be written to and
    /// there is an address. BadArgument: it is not to come, or no length for a meeting.
    [[nodiscard]] Result<QByteArray> meetingFile(LeadId id, const MeetingWish &wish,
                                                 const QString &anyway = {});

    // Import
    [[nodiscard]] Result<ImportReport> dryRun(const ImportPlan &plan, ImportProgress *progress = nullptr);
    [[nodiscard]] Result<ImportReport> import(const ImportPlan &plan, ImportProgress *progress = nullptr);
    [[nodiscard]] Result<QList<ImportRun>> imports();
    /// A run that was killed half-way, if there is one: nothing of it is in the store. Import its file again,
    /// or forget it.
    [[nodiscard]] std::optional<UnfinishedImport> unfinishedImport() const;
    void forgetUnfinishedImport();
    /// Leads that go with this import, and on which somebody has worked since.
    [[nodiscard]] Result<QList<LeadId>> workedOnSince(ImportId id);
    /// Takes an import back, whenever it was. With Ask it fails with ChangedSince where leads of it were
    /// worked on since.
    [[nodiscard]] Status undoImport(ImportId id, UndoChoice choice);

    // Whom nobody may contact, however they come again (DNC-03)
    /// Puts addresses, numbers and domains on the list, and closes the channels to customers who are meant.
    [[nodiscard]] Result<SuppressionReport> suppress(const SuppressionWish &wish);
    /// The list, the newest first, or what stands there about one address, number or domain. BadArgument
    /// where the text is none of these.
    [[nodiscard]] Result<QList<SuppressionEntry>> suppressions(const QString &typed = {});
    /// Opt-outs of customers stay until they are lifted there.
    [[nodiscard]] Status liftSuppression(const QList<qint64> &ids, const QString &reason);

    // Journal
    [[nodiscard]] Result<QList<JournalEntry>> history(int limit);
    [[nodiscard]] Result<JournalEntry> undo(std::optional<ActionId> action = {}); ///< the last one by default
    [[nodiscard]] Result<JournalEntry> redo();

    // Export and safety
    [[nodiscard]] Result<ExportReport> exportLeads(const QString &path, const LeadQuery &query,
                                                   const ExportOptions &options);
    /// These leads in this order; unknown ids are left out.
    [[nodiscard]] Result<ExportReport> exportThese(const QString &path, const QList<LeadId> &ids,
                                                   const ExportOptions &options);
    /// Deadlines and follow-ups of leads that somebody may work on, as a calendar file: a new one, or one of
    /// this program brought up to date. Refused: the file is another's.
    [[nodiscard]] Result<CalendarReport> writeCalendar(const QString &path, const CalendarWords &words);
    /// Those of them whom a mailing may reach, in the order asked.
    [[nodiscard]] Result<QList<LeadId>> reachedByMailing(std::span<const LeadId> ids);
    [[nodiscard]] Result<QString>
    backup(const QString &path = {});                  ///< the path written; default: the profile's folder
    [[nodiscard]] Status restore(const QString &path); ///< the present store is kept beside as a backup
    [[nodiscard]] Result<QList<Finding>> check(bool repair);
    [[nodiscard]] Result<QByteArray> digest(); ///< hex

    // Checklists
    [[nodiscard]] QList<ChecklistTemplate> checklists() const; ///< those in force, then earlier versions
    [[nodiscard]] const Checklists &checklistRules() const;
    /// From now on these; the file of before is kept beside. Refused where something in them is at fault.
    [[nodiscard]] Status setChecklists(const ChecklistSettings &settings);
    /// The leads that are on another version than they would begin with now.
    [[nodiscard]] Result<QList<ChecklistMove>> checklistMoves();
    /// Moves leads to the version they would begin with now, as one action; what was done stays done. Gives
    /// how many.
    [[nodiscard]] Result<qint64> moveChecklists(const QList<ChecklistMove> &moves);

    [[nodiscard]] const ContactRules &contactRules() const;
    /// From now on these; the file of before is kept beside.
    [[nodiscard]] Status setContactRules(const ContactSettings &settings);

    [[nodiscard]] Instant now() const;
    [[nodiscard]] QTimeZone zone() const;
    [[nodiscard]] const ResponseTargets &responseTargets() const;
    /// From now on these; the files of before are kept beside. Refused where a rule or calendar is at fault.
    [[nodiscard]] Status setResponseTargets(const TargetSettings &settings);
    [[nodiscard]] const MailBook &mailBook() const;
    /// From now on these of the user's own; the file of before is kept beside. Refused where one is at fault.
    [[nodiscard]] Status setMails(const MailSettings &settings);
    /// Who works here: whom `owner:me` means.
    [[nodiscard]] QString ownName() const;
    [[nodiscard]] Status setOwnName(const QString &name); ///< empty: as the account is called

private:
    struct Parts;
    explicit LeadBook(std::unique_ptr<Parts> parts);
    [[nodiscard]] Status replayAction(ActionId id, bool forward);
    [[nodiscard]] Status keepAnyway(LeadId id, Channel channel, const QString &why);

    std::unique_ptr<Parts> d;
};

} // namespace leadline
