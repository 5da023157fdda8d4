// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/wordscontact.h"

#include "ui/support/words.h"
#include "ui/support/wordstext.h"

using namespace Qt::StringLiterals;

namespace leadline::words {

QString suppressedBy(SuppressedBy by)
{
    switch (by) {
    case SuppressedBy::Mail:
        return Words::tr("E-mail address");
    case SuppressedBy::Phone:
        return Words::tr("Telephone number");
    case SuppressedBy::Domain:
        //: all addresses of a company, as in contoso.com
        return Words::tr("Domain");
    }
    return {};
}

QString suppressionReport(const SuppressionReport &report)
{
    QStringList sentences{Words::tr("%n entry(ies) added to the list.", nullptr, int(report.added))};
    if (report.known > 0)
        sentences << Words::tr("%n stood there already.", nullptr, int(report.known));
    if (report.customers > 0)
        sentences << Words::tr("This closed a channel to %n customer(s) among your leads.", nullptr,
                               int(report.customers));
    if (!report.notUnderstood.isEmpty())
        sentences << Words::tr(
                         "Not understood: %1. An entry is an e-mail address, a number that begins with + "
                         "and its country, or the domain of a company.")
                         .arg(report.notUnderstood.join(u", "_s));
    return sentences.join(u' ');
}

QString contactRules(const ContactSettings &settings)
{
    return QStringList{
        Words::tr("At most %n contact(s) with a customer in a day.", nullptr, settings.pace.perDay),
        Words::tr("At most %n contact(s) in a week.", nullptr, settings.pace.perWeek),
        Words::tr("Mails on %n day(s) before a lead is given up.", nullptr, settings.mailDays),
        settings.overrides ? Words::tr("Who is not to be contacted may be contacted once, with a reason.")
                           : Words::tr("Who is not to be contacted is not contacted, whatever the reason.")}
        .join(u'\n');
}

QString optOutReason(const QString &reason)
{
    return reason == "suppression-list"_L1 ? Words::tr("on the suppression list") : reason;
}

} // namespace leadline::words
