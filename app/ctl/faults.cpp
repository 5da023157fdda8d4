// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/faults.h"

#include "app/ctl/command.h"
#include "core/store/database.h"

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace leadline::ctl {
namespace {

/// No file grows beyond that, as on a disk that is full.
void limitFiles(qint64 bytes)
{
    std::signal(SIGXFSZ, SIG_IGN); // the call fails; the program must not end
    const rlimit limit{static_cast<rlim_t>(bytes), static_cast<rlim_t>(bytes)};
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

} // namespace

void addFaultOptions(QCommandLineParser &parser)
{
    parser.addOption({u"testing"_s, Ctl::tr("Allow the options for fault tests.")});
    parser.addOption({u"fail-db-at"_s, Ctl::tr("For tests: the N-th database call fails once."), u"N"_s});
    parser.addOption(
        {u"fail-write-after"_s, Ctl::tr("For tests: no file grows beyond this size."), u"BYTES"_s});
}

QString prepareFaults(const QCommandLineParser &parser)
{
    for (const QString &option : {u"fail-db-at"_s, u"fail-write-after"_s}) {
        if (!parser.isSet(option))
            continue;
        const auto number = countOf(parser.value(option));
        if (!parser.isSet(u"testing"_s) || !number)
            return Ctl::tr("%1 is for tests: it needs --testing and a number.")
                .arg(QString(u"--"_s + option));
        if (option == "fail-db-at"_L1)
            Database::failCallAt(*number);
        else
            limitFiles(*number);
    }
    return {};
}

} // namespace leadline::ctl
