// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/leadhistory.h"

#include "core/base/textfold.h"
#include "core/store/activitytable.h"
#include "core/store/answertable.h"
#include "core/store/exporttable.h"
#include "core/store/journal.h"
#include "core/store/leadtable.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

template <typename List, typename ToJson>
void insertList(QJsonObject &json, const QString &key, const List &list, ToJson toJson)
{
    QJsonArray array;
    for (const auto &item : list)
        array.append(toJson(item));
    if (!array.isEmpty())
        json.insert(key, array);
}

void insertText(QJsonObject &json, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

void insertTime(QJsonObject &json, const QString &key, const std::optional<Instant> &at)
{
    if (at)
        json.insert(key, toIso(*at));
}

QJsonObject activityJson(const Activity &activity)
{
    QJsonObject json{{u"at"_s, toIso(activity.at)},
                     {u"kind"_s, code(activity.kind)},
                     {u"direction"_s, code(activity.direction)},
                     {u"outcome"_s, code(activity.outcome)}};
    insertText(json, u"text"_s, activity.text);
    return json;
}

QJsonObject followUpJson(const FollowUp &followUp)
{
    return {
        {u"kind"_s, code(followUp.kind)}, {u"at"_s, toIso(followUp.at)}, {u"set"_s, toIso(followUp.setAt)}};
}

QJsonObject stepJson(const LeadHistory::Step &step)
{
    return {{u"template"_s, step.templateKey},
            {u"version"_s, step.version},
            {u"step"_s, step.step},
            {u"at"_s, toIso(step.doneAt)}};
}

QJsonObject answerJson(const QualificationAnswer &answer)
{
    return {{u"question"_s, answer.key}, {u"answer"_s, answer.value}, {u"at"_s, toIso(answer.at)}};
}

QJsonObject optOutJson(const LeadHistory::OptOut &optOut)
{
    QJsonObject json{{u"at"_s, toIso(optOut.at)}, {u"channel"_s, code(optOut.channel)}};
    insertText(json, u"reason"_s, optOut.reason);
    return json;
}

/// Reads members of one object; one that is wrong makes the whole history none.
class Members
{
public:
    Members(const QJsonObject &json, bool &good)
        : m_json(json)
        , m_good(good)
    {
    }

    [[nodiscard]] QString text(QLatin1StringView key)
    {
        const QJsonValue value = m_json.value(key);
        m_good = m_good && (value.isString() || value.isUndefined());
        return withoutHalves(value.toString());
    }

    [[nodiscard]] std::optional<Instant> time(QLatin1StringView key)
    {
        if (!m_json.contains(key))
            return std::nullopt;
        const auto at = instantFromIso(text(key));
        m_good = m_good && at.has_value();
        return at;
    }

    [[nodiscard]] Instant neededTime(QLatin1StringView key)
    {
        m_good = m_good && m_json.contains(key);
        return time(key).value_or(Instant{});
    }

    template <typename Code>
    [[nodiscard]] Code coded(QLatin1StringView key, std::optional<Code> (*fromCode)(QStringView))
    {
        const auto value = fromCode(text(key));
        m_good = m_good && value.has_value();
        return value.value_or(Code{});
    }

    [[nodiscard]] std::optional<bool> flag(QLatin1StringView key)
    {
        const QJsonValue value = m_json.value(key);
        m_good = m_good && (value.isBool() || value.isUndefined());
        return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
    }

    template <typename Item, typename FromJson>
    [[nodiscard]] QList<Item> list(QLatin1StringView key, FromJson fromJson)
    {
        const QJsonValue value = m_json.value(key);
        m_good = m_good && (value.isArray() || value.isUndefined());
        QList<Item> items;
        for (const QJsonValue &item : value.toArray()) {
            m_good = m_good && item.isObject();
            Members members(item.toObject(), m_good);
            items.append(fromJson(members));
        }
        return items;
    }

    [[nodiscard]] QJsonObject object(QLatin1StringView key)
    {
        const QJsonValue value = m_json.value(key);
        m_good = m_good && (value.isObject() || value.isUndefined());
        return value.toObject();
    }

    [[nodiscard]] int number(QLatin1StringView key) const { return m_json.value(key).toInt(1); }

private:
    QJsonObject m_json;
    bool &m_good;
};

Activity activityFrom(Members &members)
{
    Activity activity;
    activity.at = members.neededTime("at"_L1);
    activity.kind = members.coded("kind"_L1, &activityKindFromCode);
    activity.direction = members.coded("direction"_L1, &directionFromCode);
    activity.outcome = members.coded("outcome"_L1, &outcomeFromCode);
    activity.text = members.text("text"_L1);
    return activity;
}

FollowUp followUpFrom(Members &members)
{
    return {members.coded("kind"_L1, &followUpKindFromCode), members.neededTime("at"_L1),
            members.neededTime("set"_L1)};
}

LeadHistory::Step stepFrom(Members &members)
{
    return {members.text("template"_L1), members.number("version"_L1), members.text("step"_L1),
            members.neededTime("at"_L1)};
}

QualificationAnswer answerFrom(Members &members)
{
    return {members.text("question"_L1), members.text("answer"_L1), members.neededTime("at"_L1)};
}

LeadHistory::OptOut optOutFrom(Members &members)
{
    return {members.coded("channel"_L1, &channelFromCode), members.neededTime("at"_L1),
            members.text("reason"_L1)};
}

QMap<LeadField, QString> exactFrom(const QJsonObject &json, bool &good)
{
    QMap<LeadField, QString> exact;
    for (auto entry = json.begin(); entry != json.end(); ++entry) {
        const auto field = leadFieldFromKey(entry.key());
        good = good && field && entry.value().isString();
        if (field)
            exact.insert(*field, withoutHalves(entry.value().toString()));
    }
    return exact;
}

void bringAnswers(Database &database, ActionRecord &record, LeadId lead,
                  const QList<QualificationAnswer> &answers)
{
    AnswerTable table(database);
    for (const QualificationAnswer &answer : answers) {
        const QList<QualificationAnswer> known = table.answers(lead);
        if (!answer.key.isEmpty() && std::ranges::count(known, answer.key, &QualificationAnswer::key) == 0)
            record.create(Entity::LeadAnswer, [&] { return table.insert(lead, answer); });
    }
}

} // namespace

bool LeadHistory::hasWork() const
{
    return !stageReason.isEmpty() || closedAt || basisAt || !basisReason.isEmpty() || followUp ||
           !activities.isEmpty() || !steps.isEmpty() || !answers.isEmpty() || !optOuts.isEmpty();
}

bool LeadHistory::namesOffer() const
{
    return exact.contains(LeadField::Publisher) || exact.contains(LeadField::OfferCode) ||
           exact.contains(LeadField::OfferTitle);
}

QJsonObject toJson(const LeadHistory &history)
{
    QJsonObject json;
    if (history.isDay)
        json.insert(u"day"_s, true);
    insertTime(json, u"estimated_at"_s, history.estimatedAt);
    if (history.test)
        json.insert(u"test"_s, *history.test);
    insertText(json, u"identity"_s, history.identityKey);
    QJsonObject exact;
    for (const auto &[field, text] : history.exact.asKeyValueRange())
        exact.insert(key(field), text);
    if (!exact.isEmpty())
        json.insert(u"exact"_s, exact);
    insertText(json, u"stage_reason"_s, history.stageReason);
    insertTime(json, u"closed_at"_s, history.closedAt);
    insertTime(json, u"basis_at"_s, history.basisAt);
    insertText(json, u"basis_reason"_s, history.basisReason);
    if (history.followUp)
        json.insert(u"follow_up"_s, followUpJson(*history.followUp));
    insertList(json, u"activities"_s, history.activities, &activityJson);
    insertList(json, u"steps"_s, history.steps, &stepJson);
    insertList(json, u"answers"_s, history.answers, &answerJson);
    insertList(json, u"opt_outs"_s, history.optOuts, &optOutJson);
    return json;
}

QString toCell(const LeadHistory &history)
{
    const QJsonObject json = toJson(history);
    return json.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<LeadHistory> historyFromCell(const QString &cell)
{
    const QJsonDocument document = QJsonDocument::fromJson(cell.toUtf8());
    if (!document.isObject())
        return std::nullopt;
    bool good = true;
    Members members(document.object(), good);
    LeadHistory history;
    history.isDay = members.flag("day"_L1).value_or(false);
    history.estimatedAt = members.time("estimated_at"_L1);
    history.test = members.flag("test"_L1);
    history.identityKey = members.text("identity"_L1);
    history.exact = exactFrom(members.object("exact"_L1), good);
    history.stageReason = members.text("stage_reason"_L1);
    history.closedAt = members.time("closed_at"_L1);
    history.basisAt = members.time("basis_at"_L1);
    history.basisReason = members.text("basis_reason"_L1);
    if (document.object().contains("follow_up"_L1)) {
        Members followUp(members.object("follow_up"_L1), good);
        history.followUp = followUpFrom(followUp);
    }
    history.activities = members.list<Activity>("activities"_L1, &activityFrom);
    history.steps = members.list<LeadHistory::Step>("steps"_L1, &stepFrom);
    history.answers = members.list<QualificationAnswer>("answers"_L1, &answerFrom);
    history.optOuts = members.list<LeadHistory::OptOut>("opt_outs"_L1, &optOutFrom);
    return good ? std::optional(history) : std::nullopt;
}

LeadHistory historyOf(Database &database, LeadId lead)
{
    LeadHistory history;
    const auto work = ExportTable(database).work(lead);
    if (!work)
        return history;
    history.stageReason = work->stageReason;
    history.closedAt = work->closedAt;
    history.basisAt = work->basisAt;
    history.basisReason = work->basisReason;
    history.followUp = LeadTable(database).lead(lead).value_or(Lead()).followUp;
    ActivityTable table(database);
    for (Activity activity : table.ofLead(lead)) {
        activity.id = {};
        activity.customer = {};
        activity.lead = {};
        history.activities.append(activity);
    }
    for (const ActivityTable::Step &step : table.steps(lead))
        history.steps.append({step.templateKey, step.version, step.step, step.doneAt});
    history.answers = AnswerTable(database).answers(lead);
    for (const ActivityTable::OptOutRow &optOut : table.optOuts(work->customer))
        history.optOuts.append({optOut.channel, optOut.at, optOut.reason});
    return history;
}

bool bringBack(Database &database, ActionRecord &record, LeadId id, CustomerId customer,
               const LeadHistory &history)
{
    const auto lead = LeadTable(database).lead(id);
    if (!history.hasWork() || !lead || !ExportTable(database).isAddedBy(id, record.id()))
        return false;
    record.change(Entity::Lead, id.value, [&] {
        LeadTable(database).setStage(id, lead->stage, history.stageReason, history.closedAt);
        LeadTable(database).setBasis(id, history.basisAt, history.basisReason);
        LeadTable(database).setFollowUp(id, history.followUp);
    });
    ActivityTable table(database);
    for (Activity activity : history.activities) {
        activity.customer = customer;
        activity.lead = id;
        record.create(Entity::Activity, [&] { return table.insert(activity).value; });
    }
    QList<ActivityTable::Step> done = table.steps(id);
    for (const LeadHistory::Step &step : history.steps) {
        const bool known = std::ranges::any_of(done, [&step](const ActivityTable::Step &other) {
            return other.templateKey == step.templateKey && other.step == step.step;
        });
        if (known) // twice in a cell that somebody wrote by hand
            continue;
        done.append({0, id, step.templateKey, step.version, step.step, step.doneAt});
        record.create(Entity::LeadStep, [&] {
            return table.insertStep(id, step.templateKey, step.version, step.step, step.doneAt);
        });
    }
    bringAnswers(database, record, id, history.answers);
    QList<ActivityTable::OptOutRow> closed = table.optOuts(customer);
    for (const LeadHistory::OptOut &optOut : history.optOuts) {
        if (std::ranges::count(closed, optOut.channel, &ActivityTable::OptOutRow::channel) > 0)
            continue; // another lead of the customer brought it, or it was there before
        closed.append({0, optOut.channel, optOut.at, optOut.reason});
        record.create(Entity::OptOut,
                      [&] { return table.insertOptOut(customer, optOut.channel, optOut.at, optOut.reason); });
    }
    return true;
}

} // namespace leadline
