// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/json.h"
#include "core/rules/checklisttemplate.h"
#include "ui/support/words.h"

#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace leadline::ctl {
namespace {

QJsonArray steppedJson(const QList<SteppedLead> &leads)
{
    QJsonArray array;
    for (const SteppedLead &lead : leads) {
        QJsonObject object{{u"id"_s, lead.lead.value}, {u"name"_s, lead.name}};
        if (lead.refusal.isEmpty())
            object.insert(u"next_step"_s, lead.nextStep);
        else
            object.insert(u"code"_s, lead.refusal);
        array.append(object);
    }
    return array;
}

} // namespace

/// What is in force in full, in the shape of the file: another `--from` can begin with it.
QJsonObject toJson(const Checklists &rules, const QList<ChecklistMove> &moves)
{
    QJsonObject object =
        QJsonDocument::fromJson(checklistSettingsToJson(rules.settings(), ChecklistSettings())).object();
    QJsonArray behind;
    for (const ChecklistMove &move : moves)
        behind.append(QJsonObject{{u"template"_s, move.key},
                                  {u"from_version"_s, move.from},
                                  {u"to_version"_s, move.to},
                                  {u"leads"_s, move.leads}});
    QJsonArray faults;
    if (const auto &faulty = rules.faulty())
        faults.append(QJsonObject{{u"file"_s, faulty->path},
                                  {u"where"_s, faulty->fault.where},
                                  {u"found"_s, faulty->fault.found},
                                  {u"text"_s, words::targetFault({faulty->path, faulty->fault})}});
    object.insert(u"behind"_s, behind);
    object.insert(u"faults"_s, faults);
    return object;
}

QJsonObject toJson(const StepReport &report)
{
    return {{u"ticked"_s, steppedJson(report.ticked)},
            {u"refused"_s, steppedJson(report.refused)},
            {u"unchanged"_s, report.unchanged},
            {u"action"_s, report.action.isSet() ? QJsonValue(report.action.value) : QJsonValue()}};
}

} // namespace leadline::ctl
