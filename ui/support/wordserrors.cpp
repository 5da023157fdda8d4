// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/words.h"
#include "ui/support/wordstext.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace leadline::words {
namespace {

QString nothingDone()
{
    return Words::tr("Nothing was copied, sent or logged.");
}

QString noticeRefusal(const QString &since)
{
    const QString what =
        since.isEmpty()
            ? Words::tr("Not done: this lead is on Do not contact.")
            : Words::tr("Not done: this lead is on Do not contact (marketplace notice of %1).").arg(since);
    return what + u' ' + nothingDone();
}

QString basisRefusal(const QString &since)
{
    const QString what =
        since.isEmpty()
            ? Words::tr("Not done yet: this customer asked directly, but a do-not-contact notice came too.")
            : Words::tr("Not done yet: this customer asked directly, but a do-not-contact notice came too, "
                        "on %1.")
                  .arg(since);
    return what + u' ' + Words::tr("Decide first, with a reason, whether the direct request is your basis.") +
           u' ' + nothingDone();
}

QString optOutRefusal(std::optional<Channel> closed)
{
    if (!closed)
        return Words::tr("Not done: the customer does not want to be reached this way.") + u' ' +
               nothingDone();
    switch (*closed) {
    case Channel::Phone:
        return Words::tr("Not done: the customer does not want phone calls.") + u' ' + nothingDone();
    case Channel::Mail:
        return Words::tr("Not done: the customer does not want mail.") + u' ' + nothingDone();
    case Channel::Meeting:
        return Words::tr("Not done: the customer does not want meetings.") + u' ' + nothingDone();
    }
    return {};
}

QString addressRefusal(std::optional<Channel> missing)
{
    if (missing == Channel::Phone)
        return Words::tr("Not done: no phone number of this customer is known.");
    if (missing == Channel::Mail)
        return Words::tr("Not done: no e-mail address of this customer is known.");
    return Words::tr("Not done: no address of this customer is known for that.");
}

QString refusal(GateReason reason, std::optional<Channel> channel, const QString &since)
{
    switch (reason) {
    case GateReason::Allowed:
        return {};
    case GateReason::TestLead:
        return Words::tr("Not done: this is a test lead of Partner Center. Keep it as a real lead first.");
    case GateReason::DoNotContact:
        return noticeRefusal(since);
    case GateReason::BasisNeeded:
        return basisRefusal(since);
    case GateReason::OptedOut:
        return optOutRefusal(channel);
    case GateReason::NoAddress:
        return addressRefusal(channel);
    }
    return {};
}

QString ruleSays(const QString &rule)
{
    for (const GateReason reason : {GateReason::TestLead, GateReason::DoNotContact, GateReason::BasisNeeded,
                                    GateReason::OptedOut, GateReason::NoAddress}) {
        if (rule == code(reason))
            return refusal(reason, {}, {});
    }
    if (rule == "reason-needed"_L1)
        return Words::tr("Not done: this needs a reason. Nothing was changed.");
    if (rule == "file-changed"_L1 || rule == "file_changed"_L1)
        return Words::tr("Not done: the file was changed after it had been checked. Nothing was written; "
                         "check it again.");
    if (rule == "already-real"_L1)
        return Words::tr(
            "Not done: this customer already has a real lead for this offer. Nothing was changed.");
    if (rule == "import-again"_L1)
        return Words::tr(
            "An import that was taken back is not done again from here. Import its file once more.");
    return Words::tr("Not done: a rule says no (%1). Nothing was changed.").arg(rule);
}

} // namespace

QString gate(const GateVerdict &verdict, Channel channel, const QTimeZone &zone)
{
    return refusal(verdict.reason, channel, verdict.since ? date(*verdict.since, zone) : QString());
}

QString error(const Error &error)
{
    switch (error.code) {
    case ErrorCode::FileNotReadable:
        return Words::tr(
                   "The file “%1” cannot be read. Check that it is still there and that you may open it.")
            .arg(error.where);
    case ErrorCode::NotLeads:
        return Words::
            tr("“%1” holds nothing that can be recognised as leads. Choose the lead file that you downloaded "
               "from Partner Center.")
                .arg(error.where);
    case ErrorCode::FileChanged:
        return Words::tr("The file “%1” was changed since it was shown. Look at it again, then import it.")
            .arg(error.where);
    case ErrorCode::AmbiguousDates:
        return Words::
            tr("The dates in column “%1” can be read day first or month first. Say which, then try again.")
                .arg(error.where);
    case ErrorCode::CannotWrite:
        return Words::tr("“%1” cannot be written. Choose another place or check that you may write there.")
            .arg(error.where);
    case ErrorCode::StoreLocked:
        return Words::tr("Another program is using the leads in “%1”. Close it, then try again.")
            .arg(error.where);
    case ErrorCode::StoreNewer:
        return Words::
            tr("The leads in “%1” were written by a newer version of Leadline. Nothing was touched. Install "
               "that version to open them.")
                .arg(error.where);
    case ErrorCode::StoreDamaged:
        return Words::
            tr("The file “%1” is damaged. It was not changed. Restore a backup, or check the database with "
               "“leadlinectl check --repair”.")
                .arg(error.where);
    case ErrorCode::StoreReadOnly:
        return Words::
            tr("“%1” cannot be written to. Make the folder writable or choose another profile, then start "
               "again.")
                .arg(error.where);
    case ErrorCode::DiskFull:
        return Words::tr("The disk is full, so nothing was saved to “%1”. Free some space, then try again.")
            .arg(error.where);
    case ErrorCode::StoreFailed:
        return Words::tr("The leads in “%1” could not be read or written. Nothing was changed. Try again; if "
                         "it happens again, restore a backup.")
            .arg(error.where);
    case ErrorCode::NotFound:
        if (error.where == "undo"_L1)
            return Words::tr("There is nothing to undo.");
        if (error.where == "redo"_L1)
            return Words::tr("There is nothing to redo.");
        return Words::tr("“%1” is not there any more. Nothing was changed.").arg(error.where);
    case ErrorCode::BadArgument:
        return Words::tr("“%1” is not a value that is understood here. Nothing was changed.")
            .arg(error.where);
    case ErrorCode::Refused:
        return ruleSays(error.where);
    case ErrorCode::ChangedSince:
        return Words::tr("Some of these leads were worked on since. Choose whether to keep that work.");
    case ErrorCode::Cancelled:
        return Words::tr("Cancelled. Nothing was changed.");
    }
    return {};
}

QString finding(const Finding &finding)
{
    const QString what =
        finding.code == "integrity"_L1      ? Words::tr("The database file is damaged")
        : finding.code == "foreign_keys"_L1 ? Words::tr("A record points to one that is missing")
        : finding.code == "summary"_L1      ? Words::tr("A lead's summary disagrees with its touches")
        : finding.code == "search"_L1       ? Words::tr("The search index is out of date")
        : finding.code == "orphan"_L1       ? Words::tr("A record belongs to nothing")
                                            : finding.code;
    return finding.mended ? Words::tr("%1: mended. (%2)").arg(what, finding.text)
                          : Words::tr("%1: not mended. (%2)").arg(what, finding.text);
}

} // namespace leadline::words
