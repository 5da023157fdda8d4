// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/overrules.h"

#include "app/ctl/command.h"
#include "core/services/importdecisions.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace leadline::ctl {

void addReadOptions(QCommandLineParser &parser)
{
    parser.addOption({u"encoding"_s, Ctl::tr("Read the file in this encoding."), u"NAME"_s});
    parser.addOption({u"dialect"_s, Ctl::tr("auto, or the dialect as JSON."), u"auto|JSON"_s});
    parser.addOption({u"report"_s, Ctl::tr("Write the report to this file."), u"FILE"_s});
}

void addImportOptions(QCommandLineParser &parser)
{
    addReadOptions(parser);
    parser.addOption({u"dry-run"_s, Ctl::tr("Count everything, write nothing.")});
    parser.addOption({u"mapping"_s, Ctl::tr("Columns to fields, as a JSON file."), u"FILE"_s});
    parser.addOption({u"profile-name"_s,
                      Ctl::tr("Read by the saved profile of this name; where there is none, save how the "
                              "file is read under it."),
                      u"NAME"_s});
    parser.addOption(
        {u"date-order"_s, Ctl::tr("dmy, mdy or ymd, where the file leaves it open."), u"ORDER"_s});
    parser.addOption({u"zone"_s, Ctl::tr("The zone of times that bear none."), u"ZONE"_s});
    parser.addOption({u"duplicates"_s,
                      Ctl::tr("What to do with known customers: add, fill, overwrite or skip."),
                      u"POLICY"_s});
    parser.addOption({u"rejected"_s,
                      Ctl::tr("Write the rejected rows to this file, to be mended and imported again."),
                      u"FILE"_s});
    parser.addOption({u"samples"_s, Ctl::tr("Import the sample leads that come with Leadline.")});
}

Overrules readOverrules(const QCommandLineParser &parser, const InputFile &file)
{
    Overrules result;
    const auto set = [&](const QString &option) { return parser.isSet(option); };
    if (set(u"encoding"_s)) {
        result.overrides.encoding = encodingFromName(parser.value(u"encoding"_s));
        if (!result.overrides.encoding)
            result.wrong = u"--encoding"_s;
    }
    if (set(u"dialect"_s) && parser.value(u"dialect"_s) != u"auto"_s) {
        CsvDialect base;
        if (const auto found = findFormat(file, result.overrides.encoding))
            base = found->format.dialect;
        const auto json = QJsonDocument::fromJson(parser.value(u"dialect"_s).toUtf8());
        if (json.isObject())
            result.overrides.dialect = dialectFromJson(json.object(), base);
        else
            result.wrong = u"--dialect"_s;
    }
    return result;
}

Overrules importOverrules(const QCommandLineParser &parser, const InputFile &file)
{
    Overrules result = readOverrules(parser, file);
    const auto set = [&](const QString &option) { return parser.isSet(option); };
    if (set(u"date-order"_s)) {
        result.overrides.dateOrder = dateOrderFromCode(parser.value(u"date-order"_s));
        if (!result.overrides.dateOrder)
            result.wrong = u"--date-order"_s;
    }
    if (set(u"zone"_s)) {
        result.overrides.zone = zoneFromId(parser.value(u"zone"_s));
        if (!result.overrides.zone)
            result.wrong = u"--zone"_s;
    }
    if (set(u"duplicates"_s)) {
        result.duplicates = duplicatePolicyFromCode(parser.value(u"duplicates"_s));
        if (!result.duplicates)
            result.wrong = u"--duplicates"_s;
    }
    if (set(u"profile-name"_s)) {
        result.overrides.profile = parser.value(u"profile-name"_s).trimmed();
        if (result.overrides.profile->isEmpty())
            result.wrong = u"--profile-name"_s;
    }
    if (set(u"mapping"_s)) {
        QFile mapping(parser.value(u"mapping"_s));
        if (mapping.open(QIODevice::ReadOnly))
            result.overrides.columns = columnMapFromJson(QJsonDocument::fromJson(mapping.readAll()).object());
        if (!result.overrides.columns)
            result.wrong = u"--mapping"_s;
    }
    return result;
}

} // namespace leadline::ctl
