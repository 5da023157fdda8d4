// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "app/ctl/showlead.h"

namespace leadline::ctl {

/// Runs `work(book, lead id)` on the lead that the first argument names, then shows it. What is done stays
/// done, and is told as done, even where it cannot be shown.
template <typename Work>
ExitCode onLead(Context &context, const QStringList &arguments, qsizetype wanted, const QString &usage,
                Work work)
{
    const auto id = arguments.isEmpty() ? std::nullopt : numberOf(arguments[0]);
    if (!id || arguments.size() != wanted)
        return context.misused(usage);
    LeadBook *book = context.book();
    if (!book)
        return context.bookFault();
    if (const Status status = work(*book, LeadId{*id}); !status)
        return context.fail(status.error());
    if (const auto page = book->lead(LeadId{*id}))
        printLead(context, *page);
    else
        context.say(Ctl::tr("Done, but the lead cannot be shown."));
    return Done;
}

} // namespace leadline::ctl
