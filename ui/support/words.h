// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/stagemoves.h"
#include "core/services/leadbook.h"
#include "core/services/responsetargets.h"

#include <QtCore/QString>
#include <QtCore/QTimeZone>

/// Words for the codes of core, in the language in use. QtCore only: the command line speaks with them too.
namespace leadline::words {

[[nodiscard]] QString source(const Source &source);        ///< "AppSource"; blank: "(no source)"
[[nodiscard]] QString action(const Action &action);        ///< "Contact request"
[[nodiscard]] QString actionLetter(const Action &action);  ///< P I C T D, "?" for others
[[nodiscard]] QString actionMeaning(const Action &action); ///< one sentence for the tool tip
[[nodiscard]] QString
offer(const OfferRef &offer); ///< title and id as a reader wants them; blank: "(no offer)"
[[nodiscard]] QString stage(Stage stage);
[[nodiscard]] QString stageReason(StageReason reason);
/// A reason as it is kept with a lead, its code in words: "No budget: next year".
[[nodiscard]] QString stageReason(const QString &kept);
[[nodiscard]] QString field(EditField field);
/// What stands in a field as a reader wants it: the country's name, the stage's word.
[[nodiscard]] QString value(EditField field, const QString &value);
/// Why a text cannot stand in a field, or a stage does not follow, and the way out: a sentence, to stand
/// beside the field. `detail` as the refusal has it.
[[nodiscard]] QString editRefusal(const QString &code, const QString &detail);
/// "Company: Acme → Umbrella"; of several changes how many leads there are.
[[nodiscard]] QString edited(const EditReport &report);
/// Where a change came from: "leads.csv, line 5", "Edited with other leads".
[[nodiscard]] QString changeOrigin(const FieldChangeEntry &entry);
[[nodiscard]] QString stageRefusal(const StageVerdict &verdict, Stage to);
/// "Contacted 2 times in the last 24 hours. The next contact is in order from …"; empty where one is in
/// order.
[[nodiscard]] QString pace(const ContactPace &pace, const QTimeZone &zone);
[[nodiscard]] QString deadlineState(DeadlineState state);
[[nodiscard]] QString deadlineGlyph(DeadlineState state); ///< one character, never the only sign
/// "21 days in this stage; meant: 7". Without a limit what it is meant to be is left out.
[[nodiscard]] QString stageStay(const StageStay &stay, Instant now);
/// "◔ 21 d", where it is stale; empty where not.
[[nodiscard]] QString staleBadge(const StageStay &stay, Instant now);
/// "2 h 14 min left", "3 h late", "answered in 2 h": what the clock column and the header say.
[[nodiscard]] QString clock(const Deadline &deadline, Instant now);
/// The "why?" beside a deadline, in sentences: since when, by which target, what was left out, what stops it.
[[nodiscard]] QString deadlineWhy(const Deadline &deadline, Instant now, const QTimeZone &zone);
/// The same, with what answered it.
[[nodiscard]] QString deadlineWhy(const LeadPage &page, Instant now, const QTimeZone &zone);
/// "First answered after 2 h 14 min by a call, in time · Ada": the proof of response, in one line.
[[nodiscard]] QString response(const ResponseProof &proof);
/// "24 hours, day and night", "8 working hours (Spain)".
[[nodiscard]] QString target(const ResponsePolicy &policy, const QString &calendarName);
[[nodiscard]] QString calendar(const QString &key, const QString &name); ///< `name` where it has one
[[nodiscard]] QString holiday(const QString &codeOrText);
/// What is wrong with a rule or a calendar, and where: a sentence.
[[nodiscard]] QString ruleFault(const FileFault &fault);
/// The same for a file, with what applies in its place and the way out.
[[nodiscard]] QString targetFault(const TargetFault &fault);
[[nodiscard]] QString duration(std::chrono::milliseconds length); ///< "2 h 14 min", "3 d 4 h"
[[nodiscard]] QString dateTime(Instant instant, const QTimeZone &zone);
[[nodiscard]] QString date(Instant instant, const QTimeZone &zone);
[[nodiscard]] QString number(qint64 value); ///< grouped as the language does, also from a million on
[[nodiscard]] QString activityKind(ActivityKind kind);
[[nodiscard]] QString outcome(Outcome outcome);
[[nodiscard]] QString channel(Channel channel);
/// Why a contact is refused and what to do: "Not done: … Nothing was copied or sent."
[[nodiscard]] QString gate(const GateVerdict &verdict, Channel channel, const QTimeZone &zone);
/// The same for the error a service gives back; other errors too: what, where and the way out.
[[nodiscard]] QString error(const Error &error);
[[nodiscard]] QString country(const QString &codeOrText);
[[nodiscard]] QString facet(Facet facet);
/// A value of a facet; steps by their key and imports by their number, whose names only the book knows.
[[nodiscard]] QString facetValue(Facet facet, const QString &value);
[[nodiscard]] QString field(LeadField field);
[[nodiscard]] QString matchReason(MatchReason reason);
[[nodiscard]] QString encoding(Encoding encoding);
[[nodiscard]] QString delimiter(QChar delimiter);
[[nodiscard]] QString dateOrder(DateOrder order);
[[nodiscard]] QString rowVerdict(RowVerdict verdict);
/// "Row 18, E-mail: “ada@ornek” has no dot after the @."
[[nodiscard]] QString problem(const ImportProblem &problem);
/// The same without the place: "“ada@ornek” has no dot after the @."
[[nodiscard]] QString problemSentence(const ImportProblem &problem);
/// The way out of it, for the file of rejected rows; empty where there is nothing to mend.
[[nodiscard]] QString problemHint(const ImportProblem &problem);
[[nodiscard]] QString duplicatePolicy(DuplicatePolicy policy);
[[nodiscard]] QString missingTime(MissingTime missing);
/// What a code stands for in a field of codes: "PLT" as an action is "Contact request".
[[nodiscard]] QString valueMeaning(LeadField field, const QString &code);
/// "214 rows · 198 new, 12 new touches, 3 do not contact, 1 test · 0 problems".
[[nodiscard]] QString runLine(const ImportReport &report);
/// How a file was read and what was decided, a sentence each; for the details of a run.
[[nodiscard]] QStringList reading(const ImportOverrides &said);
/// "Logged a call with Ada Yılmaz": for undo, redo and the history.
[[nodiscard]] QString journalEntry(const JournalEntry &entry);
[[nodiscard]] QString finding(const Finding &finding);

} // namespace leadline::words
