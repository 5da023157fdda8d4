// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QString>
#include <QtCore/QTimeZone>
#include <memory>
#include <optional>

namespace leadline {

/// Where the words of the options are translated.
struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The options both programs know: --profile, --now, --tz, --lang.
struct CommonOptions
{
    QString profile;              ///< empty: the XDG data folder
    std::unique_ptr<Clock> clock; ///< the machine's, or one that stands at --now
    QTimeZone zone;
    QString language; ///< empty: not said
};

void addCommonOptions(QCommandLineParser &parser);

/// The zone with that IANA name. QTimeZone alone also takes "Mars" for one, at UTC.
[[nodiscard]] std::optional<QTimeZone> zoneFromId(const QString &id);

/// BadArgument, with the option in `where`, for a time, zone or language that is none.
[[nodiscard]] Result<CommonOptions> readCommonOptions(const QCommandLineParser &parser);

} // namespace leadline
