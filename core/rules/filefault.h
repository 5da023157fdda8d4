// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QString>

namespace leadline {

/// What is wrong with a file of rules that a user may write: a calendar, the response targets.
enum class FaultCode {
    NotReadable,     ///< the file cannot be read
    NotJson,         ///< `where` is the line
    NotOurs,         ///< JSON, but nothing of ours
    UnknownMember,   ///< a word that means nothing there: a slip of the pen would change deadlines in silence
    UnknownZone,     ///< no time zone goes by that name
    BadTime,         ///< no time of day from 00:00 to 24:00
    PeriodBackwards, ///< hours that end before they begin
    PeriodsOverlap,
    NeverOpens, ///< less than an hour a week
    BadDate,
    DateTwice,
    BadHours, ///< no number of hours from a minute to a thousand hours
    BadShare, ///< no percentage from 0 to 100
    UnknownCalendar,
    RuleTwice, ///< two rules for the same leads
    BadNumber, ///< none, or out of bounds
    UnknownTemplate,
    TemplateTwice,    ///< two checklists or mail templates for the same leads
    NoSteps,          ///< a checklist without any, or a choice without two answers to choose from
    BadKey,           ///< empty, or there twice
    UnknownKind,      ///< of a step, or of a question
    NoText,           ///< a title, a question or an answer without a word in any language
    OutreachInNotice, ///< where nobody may be contacted
    BadBraces,        ///< braces in a mail template that do not belong together
    UnknownField,     ///< a field in a mail template that there is not
};

struct FileFault
{
    FaultCode code = FaultCode::NotOurs;
    QString where; ///< what the user can find: "line 3", "week.monday", "rules[2].hours"
    QString found; ///< what stands there

    bool operator==(const FileFault &) const = default;
};

template <typename T>
using Checked = tl::expected<T, FileFault>;

[[nodiscard]] inline tl::unexpected<FileFault> fault(FaultCode code, QString where = {}, QString found = {})
{
    return tl::unexpected<FileFault>(FileFault{code, std::move(where), std::move(found)});
}

} // namespace leadline
