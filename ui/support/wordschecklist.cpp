// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/wordschecklist.h"

#include "ui/support/language.h"
#include "ui/support/words.h"
#include "ui/support/wordstext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline::words {

QString inOwnLanguage(const QHash<QString, QString> &texts)
{
    return inLanguage(texts, language::current());
}

QString checklistTitle(const ChecklistTemplate &checklist)
{
    return inOwnLanguage(checklist.title);
}

QString checklistLeads(const QString &templateKey)
{
    if (templateKey == "contact-request"_L1)
        return Words::tr("Contact requests");
    if (templateKey == "test-drive"_L1)
        return Words::tr("Test drives");
    if (templateKey == "install"_L1)
        return Words::tr("Installs");
    if (templateKey == "portal-create"_L1)
        return Words::tr("Created in the Azure portal");
    if (templateKey == "generic"_L1)
        return Words::tr("Other leads, and withheld contact data");
    if (templateKey == "notice"_L1)
        return Words::tr("Notices: do not contact");
    return templateKey;
}

QString checklistVersion(int version)
{
    return Words::tr("version %1").arg(version);
}

QString checklistMove(const ChecklistMove &move)
{
    //: %2 is a number of a version, %3 which leads a checklist is for, %4 a number of a version
    return Words::tr("%n lead(s) are on version %2 of “%3”; version %4 is in force.", nullptr,
                     int(move.leads))
        .arg(QString::number(move.from), checklistLeads(move.key), QString::number(move.to));
}

QStringList checklistDifference(const ChecklistDifference &difference)
{
    QStringList lines;
    const auto add = [&lines](const QString &sentence, const QList<ChecklistStep> &steps) {
        for (const ChecklistStep &step : steps)
            lines << sentence.arg(stepTitle(step));
    };
    //: a step of a checklist
    add(Words::tr("+ %1"), difference.added);
    //: a step of a checklist that is not in it any more
    add(Words::tr("− %1"), difference.removed);
    //: a step of a checklist
    add(Words::tr("%1: changed"), difference.changed);
    if (difference.reordered)
        lines << Words::tr("The order of the steps is another one.");
    return lines;
}

QString stepKind(StepKind kind)
{
    switch (kind) {
    case StepKind::Call:
        return activityKind(ActivityKind::Call);
    case StepKind::Mail:
        return activityKind(ActivityKind::Mail);
    case StepKind::Meeting:
        return activityKind(ActivityKind::Meeting);
    case StepKind::Data:
        return Words::tr("Task");
    case StepKind::Decision:
        return Words::tr("Decision");
    }
    return {};
}

QString stepTitle(const ChecklistStep &step)
{
    return inOwnLanguage(step.title);
}

QString stepStop(StepStop stop)
{
    switch (stop) {
    case StepStop::None:
        return {};
    case StepStop::Answered:
        return Words::tr("Stopped: the customer answered");
    case StepStop::Won:
        return Words::tr("Stopped: the lead is won");
    case StepStop::Lost:
        return Words::tr("Stopped: the lead is lost");
    case StepStop::Disqualified:
        return Words::tr("Stopped: the lead is disqualified");
    case StepStop::Expired:
        return Words::tr("Stopped: the lead has expired");
    case StepStop::OptedOut:
        return Words::tr("Stopped: the customer does not want it");
    case StepStop::DoNotContact:
        return Words::tr("Stopped: do not contact");
    }
    return {};
}

QString criterionKind(CriterionKind kind)
{
    switch (kind) {
    case CriterionKind::YesNo:
        return Words::tr("Yes or no");
    case CriterionKind::Text:
        return Words::tr("Words");
    case CriterionKind::Choice:
        return Words::tr("One of several answers");
    }
    return {};
}

QString answer(const Criterion &criterion, const QString &value)
{
    if (criterion.kind == CriterionKind::YesNo && value == "yes"_L1)
        return Words::tr("Yes");
    if (criterion.kind == CriterionKind::YesNo && value == "no"_L1)
        return Words::tr("No");
    const auto choice = std::ranges::find(criterion.choices, value, &CriterionChoice::key);
    return choice == criterion.choices.end() ? value : inOwnLanguage(choice->text);
}

} // namespace leadline::words
