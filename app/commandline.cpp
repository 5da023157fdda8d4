// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "ui/support/language.h"

using namespace Qt::StringLiterals;

namespace leadline {

void addCommonOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {u"profile"_s, CommandLine::tr("Keep store, settings and backups below this folder."), u"DIR"_s});
    parser.addOption({u"now"_s, CommandLine::tr("Take this ISO 8601 instant for now."), u"ISO-TIME"_s});
    parser.addOption({u"tz"_s, CommandLine::tr("The time zone, by its IANA name."), u"ZONE"_s});
    parser.addOption({u"lang"_s, CommandLine::tr("The language: en, es or tr."), u"CODE"_s});
}

std::optional<QTimeZone> zoneFromId(const QString &id)
{
    const QByteArray name = id.toUtf8();
    return QTimeZone::isTimeZoneIdAvailable(name) ? std::optional(QTimeZone(name)) : std::nullopt;
}

Result<CommonOptions> readCommonOptions(const QCommandLineParser &parser)
{
    CommonOptions options;
    options.profile = parser.value(u"profile"_s);
    options.zone = QTimeZone::systemTimeZone();
    options.clock = std::make_unique<SystemClock>();
    if (parser.isSet(u"now"_s)) {
        const auto now = instantFromIso(parser.value(u"now"_s));
        if (!now)
            return fail(ErrorCode::BadArgument, u"--now"_s);
        options.clock = std::make_unique<FixedClock>(*now);
    }
    if (parser.isSet(u"tz"_s)) {
        const auto zone = zoneFromId(parser.value(u"tz"_s));
        if (!zone)
            return fail(ErrorCode::BadArgument, u"--tz"_s);
        options.zone = *zone;
    }
    if (parser.isSet(u"lang"_s)) {
        options.language = parser.value(u"lang"_s);
        if (!language::codes().contains(options.language))
            return fail(ErrorCode::BadArgument, u"--lang"_s);
    }
    return options;
}

} // namespace leadline
