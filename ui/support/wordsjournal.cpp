// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/words.h"
#include "ui/support/wordstext.h"

using namespace Qt::StringLiterals;

namespace leadline::words {
namespace {

QString loggedKind(const JournalEntry &entry)
{
    const auto kind = activityKindFromCode(entry.detail.section(u' ', 0, 0));
    if (!kind)
        return Words::tr("Logged an activity with %1").arg(entry.subject);
    switch (*kind) {
    case ActivityKind::Call:
        return Words::tr("Logged a call with %1").arg(entry.subject);
    case ActivityKind::Mail:
        return Words::tr("Logged a mail to %1").arg(entry.subject);
    case ActivityKind::Meeting:
        return Words::tr("Logged a meeting with %1").arg(entry.subject);
    case ActivityKind::Note:
        return Words::tr("Wrote a note about %1").arg(entry.subject);
    }
    return {};
}

QString logged(const JournalEntry &entry)
{
    const auto at = instantFromIso(entry.detail.section(u' ', 1));
    //: %1 is what was logged, %2 how long before it was written down it had happened
    return at ? Words::tr("%1, dated %2 back").arg(loggedKind(entry), duration(entry.at - *at))
              : loggedKind(entry);
}

QString moved(const JournalEntry &entry)
{
    const auto to = stageFromCode(entry.detail.section(u' ', 0, 0));
    if (to && entry.detail.endsWith(code(StageRefusal::FewTouches)))
        //: %1 is a customer, %2 the stage of the lead, which was given up early
        return Words::tr("Moved %1 to “%2” before mail went out on three days")
            .arg(entry.subject, stage(*to));
    //: %1 is a customer, %2 the stage of the lead
    return to ? Words::tr("Moved %1 to “%2”").arg(entry.subject, stage(*to))
              : Words::tr("Changed the stage of %1").arg(entry.subject);
}

/// "e-mail, phone" of the codes in an edit's detail.
QString fieldsOf(const JournalEntry &entry)
{
    QStringList names;
    for (const QString &code : entry.detail.split(u',', Qt::SkipEmptyParts)) {
        if (const auto edited = editFieldFromCode(code))
            names.append(field(*edited));
    }
    return names.join(u", "_s);
}

QString editedMany(const JournalEntry &entry)
{
    const int count = entry.subject.toInt();
    return Words::tr("Edited %n lead(s): %1", nullptr, count)
        .replace(QString::number(count), number(count))
        .arg(fieldsOf(entry));
}

QString tickedMany(const JournalEntry &entry)
{
    const int count = entry.subject.toInt();
    return Words::tr("Ticked a step for %n lead(s)", nullptr, count)
        .replace(QString::number(count), number(count));
}

QString movedUp(const JournalEntry &entry)
{
    const int count = entry.subject.toInt();
    return Words::tr("Moved %n lead(s) to the checklist in force", nullptr, count)
        .replace(QString::number(count), number(count));
}

} // namespace

QString journalEntry(const JournalEntry &entry)
{
    if (entry.kind == "import"_L1)
        return Words::tr("Imported %1").arg(entry.subject);
    if (entry.kind == "log"_L1)
        return logged(entry);
    if (entry.kind == "step"_L1)
        return Words::tr("Changed the checklist of %1").arg(entry.subject);
    if (entry.kind == "bulk-step"_L1)
        return tickedMany(entry);
    if (entry.kind == "checklist"_L1)
        return movedUp(entry);
    if (entry.kind == "answer"_L1)
        return Words::tr("Answered questions about %1").arg(entry.subject);
    if (entry.kind == "stage"_L1)
        return moved(entry);
    if (entry.kind == "basis"_L1)
        return Words::tr("Decided to contact %1 on the direct request").arg(entry.subject);
    if (entry.kind == "override"_L1) {
        const auto through = channelFromCode(entry.detail);
        //: %1 is a customer who is not to be contacted, %2 the channel: "Mail"
        return Words::tr("Contacted %1 once all the same (%2)")
            .arg(entry.subject, through ? channel(*through) : entry.detail);
    }
    if (entry.kind == "suppress"_L1)
        return Words::tr("Put %n entry(ies) on the suppression list", nullptr, entry.detail.toInt());
    if (entry.kind == "lift-suppression"_L1)
        return Words::tr("Took entries from the suppression list: %1").arg(entry.detail);
    if (entry.kind == "anyway"_L1)
        return Words::tr("Contacted %1 once more, with a reason").arg(entry.subject);
    if (entry.kind == "opt-out"_L1)
        return Words::tr("Changed how %1 may be reached").arg(entry.subject);
    if (entry.kind == "keep-test"_L1)
        return Words::tr("Kept the test lead %1 as a real one").arg(entry.subject);
    if (entry.kind == "put-off"_L1)
        return entry.detail.isEmpty() ? Words::tr("Took up %1 again").arg(entry.subject)
                                      : Words::tr("Put off %1").arg(entry.subject);
    if (entry.kind == "edit"_L1)
        //: %1 is a customer, %2 the fields that were edited
        return Words::tr("Edited %1: %2").arg(entry.subject, fieldsOf(entry));
    if (entry.kind == "bulk-edit"_L1)
        return editedMany(entry);
    if (entry.kind == "set-back"_L1)
        return Words::tr("Set back %1: %2").arg(entry.subject, fieldsOf(entry));
    return Words::tr("Changed %1").arg(entry.subject);
}

} // namespace leadline::words
