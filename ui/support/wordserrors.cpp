// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/words.h"
#include "ui/support/wordsmail.h"
#include "ui/support/wordstext.h"

#include <optional>
#include <span>

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

struct FileFault
{
    const char *detail;
    const char *text;
};

/// Why a file cannot be read, and the way out; %1 is its path.
constexpr FileFault unreadable[]{
    {"directory", QT_TRANSLATE_NOOP("Words", "“%1” is a folder. Open the lead file that lies in it.")},
    {"device", QT_TRANSLATE_NOOP("Words", "“%1” is a device, not a file. Choose the lead file that you "
                                          "downloaded from Partner Center.")},
    {"socket", QT_TRANSLATE_NOOP("Words", "“%1” is a connection between programs, not a file. Save what "
                                          "comes through it as a file, then open that.")},
    {"pipe", QT_TRANSLATE_NOOP("Words", "The leads stopped coming through “%1”. Save them as a file, then "
                                        "open that.")},
    {"too_large", QT_TRANSLATE_NOOP("Words", "“%1” is too large to be read in one piece. Save the leads as "
                                             "CSV or split them into several files, then open those.")},
    {"zip_encrypted", QT_TRANSLATE_NOOP("Words", "“%1” is locked with a password. Unpack it with that "
                                                 "password, then open the lead file that was in it.")},
    {"zip_several_files", QT_TRANSLATE_NOOP("Words", "There are several files in “%1”, and nobody can tell "
                                                     "which one is meant. Unpack it, then open the lead "
                                                     "file.")},
    {"zip_empty", QT_TRANSLATE_NOOP("Words", "There is no file in “%1”. Download the leads again.")},
    {"zip_nested", QT_TRANSLATE_NOOP("Words", "There is another zip file in “%1”. Unpack it, then open the "
                                              "lead file.")},
    {"zip_bad_name",
     QT_TRANSLATE_NOOP("Words", "A file in “%1” has a name that points to another place, so nothing was "
                                "unpacked. Ask whoever made it for the lead file alone.")},
    {"zip_too_large",
     QT_TRANSLATE_NOOP("Words", "“%1” would unpack to far more than a lead file holds, so it was not "
                                "unpacked. Ask whoever made it for the lead file alone.")},
    {"zip_damaged", QT_TRANSLATE_NOOP("Words", "The zip file “%1” is damaged or incomplete. Download it "
                                               "again.")},
    {"truncated", QT_TRANSLATE_NOOP("Words", "“%1” became shorter while it was read, so nothing was "
                                             "imported. Wait until it is saved completely, then open it "
                                             "again.")},
    {"vanished", QT_TRANSLATE_NOOP("Words", "“%1” was moved, replaced or deleted before it was read, so "
                                            "nothing was imported. Open it again where it is now.")},
    {"no_temporary_file",
     QT_TRANSLATE_NOOP("Words", "There is no room for a temporary copy of what is in “%1”. Free some space "
                                "on the disk, then try again.")},
};

/// What a file is that holds no leads, and the way out.
constexpr FileFault noLeads[]{
    {"binary", QT_TRANSLATE_NOOP("Words", "“%1” is not a text file, so there are no leads to read in it. "
                                          "Choose the lead file that you downloaded from Partner Center.")},
    {"office_document",
     QT_TRANSLATE_NOOP("Words", "“%1” is a spreadsheet or another office document. Save it as CSV in the "
                                "spreadsheet program, then open that file.")},
};

QString fileFault(std::span<const FileFault> faults, const Error &error, const QString &otherwise)
{
    for (const FileFault &fault : faults) {
        if (error.detail == QLatin1StringView(fault.detail))
            return Words::tr(fault.text).arg(error.where);
    }
    return otherwise.arg(error.where);
}

QString unreadableFile(const Error &error)
{
    constexpr auto atLine = "truncated at line "_L1;
    bool isNumber = false;
    const int line =
        error.detail.startsWith(atLine) ? error.detail.sliced(atLine.size()).toInt(&isNumber) : 0;
    if (isNumber)
        return Words::tr("“%1” became shorter while it was read and ends at line %2 now, so nothing was "
                         "imported. Wait until it is saved completely, then open it again.")
            .arg(error.where, number(line));
    return fileFault(
        unreadable, error,
        Words::tr("The file “%1” cannot be read. Check that it is still there and that you may open it."));
}

QString ruleSays(const QString &rule, const QString &detail)
{
    for (const GateReason reason : {GateReason::TestLead, GateReason::DoNotContact, GateReason::BasisNeeded,
                                    GateReason::OptedOut, GateReason::NoAddress}) {
        if (rule == code(reason))
            return refusal(reason, {}, {});
    }
    if (const QString edit = editRefusal(rule, detail); !edit.isEmpty() && detail != "basis"_L1)
        return Words::tr("Not done. %1 Nothing was changed.").arg(edit);
    if (rule == "reason-needed"_L1)
        return Words::tr("Not done: this needs a reason. Nothing was changed.");
    if (rule == "too-often"_L1)
        return Words::tr("Not done: this customer was contacted often enough for now. Nothing was opened.");
    if (const QString mail = mailRefusal(rule, detail); !mail.isEmpty())
        return Words::tr("Not done. %1").arg(mail);
    if (rule == "already-real"_L1)
        return Words::tr(
            "Not done: this customer already has a real lead for this offer. Nothing was changed.");
    if (rule == "ends-by-itself"_L1)
        return Words::tr("Not done: this step ends by itself, when the number is another one.");
    if (rule == "bad-answer"_L1)
        return Words::tr("Not done: that is no answer to the question “%1”. Nothing was changed.")
            .arg(detail);
    if (rule == "not-our-calendar"_L1)
        return Words::tr("“%1” is a file of something else, and was left as it is. Choose another name.")
            .arg(detail);
    if (rule == "override-forbidden"_L1)
        return Words::tr("Not done: your company does not permit it (%1). Nothing was logged.").arg(detail);
    if (rule == "not-blocked"_L1)
        return Words::tr("This customer may be contacted as usual. Nothing was logged.");
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
        return unreadableFile(error);
    case ErrorCode::NotLeads:
        return fileFault(noLeads, error,
                         Words::tr("“%1” holds nothing that can be recognised as leads. Choose the lead file "
                                   "that you downloaded from Partner Center."));
    case ErrorCode::FileChanged:
        return Words::tr("The file “%1” was changed since it was shown, so nothing was imported. Look at it "
                         "again before importing it.")
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
        return ruleSays(error.where, error.detail);
    case ErrorCode::ChangedSince:
        if (error.where == "history"_L1)
            return Words::tr("The history has changed meanwhile. Nothing was done; look at it again.");
        if (error.where == "action"_L1)
            return Words::tr("What this step had changed was changed again since. Nothing was done, so that "
                             "the newer change is not lost.");
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
