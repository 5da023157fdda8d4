// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activity.h"
#include "core/domain/countrytime.h"
#include "core/domain/lead.h"
#include "core/domain/leadedit.h"
#include "core/domain/leadquery.h"
#include "core/domain/touch.h"
#include "core/rules/ageing.h"
#include "core/rules/checklist.h"
#include "core/rules/contactgate.h"
#include "core/rules/contactpace.h"
#include "core/rules/dataquality.h"
#include "core/rules/deadline.h"
#include "core/rules/qualification.h"
#include "core/rules/responseproof.h"
#include "core/rules/suppression.h"
#include "core/rules/workqueue.h"

#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QString>

namespace leadline {

/// One row of the list.
struct LeadRow
{
    LeadId id;
    QString name; ///< empty where the person's data were withheld
    QString firstName;
    QString lastName;
    QString company;
    QString email;
    QString phone;
    QString country;
    Source source;
    Action action;
    OfferRef offer;
    Stage stage = Stage::New;
    QString owner;
    bool test = false;
    bool doNotContact = false; ///< notice only, or opted out on every channel: drawn apart, no clock
    bool mailAllowed = false;  ///< by the contact gate, whether or not there is an address
    bool phoneAllowed = false; ///< the same of a number
    bool withheld = false;
    int touches = 0;
    Instant received;
    Deadline deadline;
    ChecklistStep nextStep; ///< key empty: nothing left to do
    int stepsDone = 0;
    int stepsTotal = 0; ///< without those that stopped
    QString jobTitle;
    QString language; ///< that the country is written to in; empty: unknown
    QString stageReason;
    StageStay stay;                     ///< in its stage
    std::optional<Activity> last;       ///< the latest call, mail, meeting or note about this lead
    std::optional<Instant> lastAttempt; ///< the latest attempt to reach the customer about any offer
    QString note;                       ///< the customer's own words, of the latest touch that has some

    bool operator==(const LeadRow &) const = default;
};

/// What is to go on the suppression list.
struct SuppressionWish
{
    QStringList entries; ///< addresses, numbers with their country's code, domains
    QList<Channel> channels;
    QString source; ///< where the objection came from; not empty
};

struct SuppressionReport
{
    qint64 added = 0;     ///< entries: one for each key and channel
    qint64 known = 0;     ///< that were there
    qint64 customers = 0; ///< to whom a channel was closed
    QStringList notUnderstood;
};

/// How many leads (or touches) each value of each facet has. Test leads are counted nowhere but in
/// `testLeads`.
struct FacetCounts
{
    qint64 total = 0;
    /// By value (domain/facet); "" is blank. Every deadline state, every stage and both sides of
    /// do-not-contact are there, 0 too. What takes longer to read is not counted before it is there.
    std::array<QMap<QString, qint64>, allFacets.size()> facets;
    qint64 testLeads = 0;

    [[nodiscard]] QMap<QString, qint64> &operator[](Facet facet)
    {
        return facets[static_cast<size_t>(facet)];
    }
    [[nodiscard]] const QMap<QString, qint64> &operator[](Facet facet) const
    {
        return facets[static_cast<size_t>(facet)];
    }

    bool operator==(const FacetCounts &) const = default;
};

/// Leads of one value that stand together in a selection. Groups come in the order of a walk through their
/// tree: each before those inside it.
struct LeadGroup
{
    int level = 0;       ///< 0: outermost
    QString value;       ///< of the query's facet at this level; "" is blank
    qsizetype begin = 0; ///< in the selection's ids
    qsizetype end = 0;
    DeadlineState worst = DeadlineState::None; ///< the most urgent state of a lead in it
    std::optional<Instant> due;                ///< the earliest end of a clock that runs

    [[nodiscard]] qsizetype size() const { return end - begin; }

    bool operator==(const LeadGroup &) const = default;
};

/// The answer to a query: the ids in order, and the counts for choosing among the facets (each facet is
/// counted under the other facets' choices, so that a second value of it can be added).
struct LeadSelection
{
    QList<LeadId> ids;
    QList<LeadGroup> groups; ///< where the query asks for them
    FacetCounts choices;
    qint64 all = 0; ///< leads there are, whatever the query
};

/// A lead's turn in the queue, and why it stands there.
struct QueuedLead
{
    LeadId id;
    QueueReason reason = QueueReason::OnTrack;

    bool operator==(const QueuedLead &) const = default;
};

/// What there is to do now.
struct WorkQueue
{
    QList<QueuedLead> first;       ///< the best of them
    qint64 size = 0;               ///< all of them
    std::optional<Instant> next{}; ///< when the first of those comes that were put off

    bool operator==(const WorkQueue &) const = default;
};

/// Something that happened with a customer, newest first in a timeline.
struct TimelineEntry
{
    enum class Kind { Touch, Activity, Decision, Change };
    Kind kind = Kind::Touch;
    Instant at;
    LeadId lead;       ///< the lead it belongs to; may be another of the same customer, or a colleague's
    QString colleague; ///< whose it is; empty: the customer's own
    QString offer;     ///< that lead's offer, as the list names it
    Touch touch;       ///< for Kind::Touch
    QString fileName;  ///< for Kind::Touch: the file it came in
    Activity activity; ///< for Kind::Activity
    QString text;      ///< for Kind::Decision: the basis
    QList<FieldChangeEntry> changes; ///< for Kind::Change: what one action changed

    bool operator==(const TimelineEntry &) const = default;
};

/// What happened with other people of a customer's company.
struct Colleagues
{
    qint64 people = 0;             ///< others with the same company name or mail domain
    bool crowd = false;            ///< more than can be told about: they are only counted
    QList<TimelineEntry> timeline; ///< newest first
    qint64 earlier = 0;            ///< entries left out at its end
    /// The newest call, mail or meeting with one of them, within the last 24 hours.
    std::optional<TimelineEntry> lately;

    bool operator==(const Colleagues &) const = default;
};

struct OptOut
{
    Channel channel = Channel::Mail;
    Instant at;
    QString reason;

    bool operator==(const OptOut &) const = default;
};

/// Everything the lead pane shows.
struct LeadPage
{
    Lead lead;
    Deadline deadline;
    std::optional<ActivityKind> answeredBy; ///< what the deadline's answer was; unset: the lead was closed
    ResponseProof response;
    ContactFacts facts;
    StageStay stay;
    ContactPace pace;
    int missingMails = 0;            ///< before the lead may be given up (CHK-04)
    bool attempted = false;          ///< an outbound attempt to reach the customer was logged
    QMap<Channel, GateVerdict> gate; ///< for opening the phone or the mail program
    QList<OptOut> optOuts;
    QString checklistKey;     ///< the template's key
    int checklistVersion = 1; ///< that the lead follows
    int checklistInForce = 1; ///< that it would begin with now
    QList<StepState> steps;
    QList<Criterion> criteria; ///< what is asked about leads of this offer
    QList<QualificationAnswer> answers;
    QStringList missingAnswers;    ///< the keys of what is to be answered before it is qualified (CHK-06)
    QString note;                  ///< the customer's own words, of the effective touch
    QList<TimelineEntry> timeline; ///< newest first, all leads of the customer
    qint64 earlier = 0;            ///< entries left out at its end
    QList<QualityHint> quality;
    CountryTime clock;    ///< of the customer's country
    int otherNotices = 0; ///< do-not-contact notices of this customer about other offers

    bool operator==(const LeadPage &) const = default;
};

/// Leads that began with an earlier version of a checklist than they would begin with now (CHK-09).
struct ChecklistMove
{
    QString key; ///< the template's
    int from = 1;
    int to = 1;
    qint64 leads = 0;

    bool operator==(const ChecklistMove &) const = default;
};

/// A step that some leads have next, to be ticked for all of them (CHK-11).
struct StepChoice
{
    ChecklistStep step;
    qint64 leads = 0;

    bool operator==(const StepChoice &) const = default;
};

/// A raw row as it arrived.
struct RawRow
{
    ImportId import;
    QString fileName;
    int line = 0;
    QStringList header;
    QString text;
};

} // namespace leadline
