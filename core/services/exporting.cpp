// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/exporting.h"

#include "core/domain/leadfield.h"
#include "core/formats/csvwriter.h"
#include "core/formats/headermap.h"
#include "core/rules/leadsourceparser.h"

#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSaveFile>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr LeadField columns[]{LeadField::ExternalId, LeadField::Received,  LeadField::LeadSource,
                              LeadField::OfferTitle, LeadField::FirstName, LeadField::LastName,
                              LeadField::Email,      LeadField::Phone,     LeadField::Country,
                              LeadField::Company,    LeadField::JobTitle,  LeadField::Note,
                              LeadField::LeadStatus, LeadField::Owner};

/// "AppSource-PLT | publisher.offer", as the marketplace writes it. A title is a column of its own.
QString leadSourceText(const Touch &touch, const OfferRef &offer)
{
    LeadSource source;
    source.source = touch.source;
    source.action = touch.action;
    source.offer = offer;
    return normalForm(source);
}

/// A day where the row brought a day that begins in this zone; else the instant.
QString receivedText(const Touch &touch, const QTimeZone &zone)
{
    if (touch.timeBasis == TimeBasis::Estimated)
        return {};
    const QDate day = toZone(touch.received, zone).date();
    const bool isDay =
        touch.timeBasis == TimeBasis::Day && day.startOfDay(zone).toMSecsSinceEpoch() == toMs(touch.received);
    return isDay ? day.toString(Qt::ISODate) : toIso(touch.received);
}

/// The row as the importer would want it.
IncomingLead fieldsOf(const Lead &lead, const Touch &touch, const QTimeZone &zone)
{
    IncomingLead out;
    out.externalId = touch.externalId;
    out.received = receivedText(touch, zone);
    out.leadSource = leadSourceText(touch, lead.offer.ref);
    out.offerTitle = lead.offer.ref.title;
    out.firstName = lead.customer.firstName;
    out.lastName = lead.customer.lastName;
    out.email = lead.customer.email;
    out.phone = lead.customer.phone;
    out.country = lead.customer.country;
    out.company = lead.customer.company;
    out.jobTitle = lead.customer.jobTitle;
    out.note = touch.note;
    out.status = stageCode(lead.stage);
    out.owner = lead.owner;
    return out;
}

QStringList headerIn(const QString &language)
{
    QStringList header;
    for (const LeadField field : columns)
        header.append(exportHeader(field, language));
    return header;
}

QByteArray csvOf(const ExportRows &rows, const ExportOptions &options, qint64 &count)
{
    const CsvWriter writer(options.delimiter, !options.raw);
    QString text = writer.record(headerIn(options.language));
    for (const ExportRow &row : rows.rows) {
        for (const Touch &touch : row.touches) {
            const IncomingLead fields = fieldsOf(row.lead, touch, rows.zone);
            QStringList cells;
            for (const LeadField field : columns)
                cells.append(fields.*info(field).member);
            text += writer.record(cells);
            ++count;
        }
    }
    return (options.bom ? QByteArray("\xEF\xBB\xBF") : QByteArray()) + text.toUtf8();
}

QByteArray jsonOf(const ExportRows &rows, qint64 &count)
{
    QJsonArray array;
    for (const ExportRow &row : rows.rows) {
        for (const Touch &touch : row.touches) {
            const IncomingLead fields = fieldsOf(row.lead, touch, rows.zone);
            QJsonObject object;
            for (const LeadField field : columns)
                object.insert(exportHeader(field, u"en"_s), fields.*info(field).member);
            object.insert(u"Deadline"_s, deadlineCode(row.deadline.state));
            object.insert(u"Do not contact"_s, row.doNotContact);
            array.append(object);
            ++count;
        }
    }
    return QJsonDocument(array).toJson();
}

} // namespace

bool isExportHeader(const QStringList &header)
{
    return header == headerIn(u"en"_s) || header == headerIn(u"es"_s) || header == headerIn(u"tr"_s);
}

Result<ExportReport> writeExport(const QString &path, const ExportRows &rows, const ExportOptions &options)
{
    ExportReport report;
    report.leftOutDoNotContact = rows.leftOut;
    const QByteArray bytes = options.format == ExportOptions::Format::Csv ? csvOf(rows, options, report.rows)
                                                                          : jsonOf(rows, report.rows);
    // A device or a pipe would be replaced by a file, where the folder lets us (/dev, as root).
    if (const QFileInfo there(path); there.exists() && !there.isFile())
        return fail(ErrorCode::CannotWrite, path, u"not a regular file"_s);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::CannotWrite, path, file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::CannotWrite, path, file.errorString());
    return report;
}

} // namespace leadline
