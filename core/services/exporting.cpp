// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/exporting.h"

#include "core/formats/headermap.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr LeadField columns[]{LeadField::ExternalId, LeadField::Received,  LeadField::LeadSource,
                              LeadField::OfferTitle, LeadField::FirstName, LeadField::LastName,
                              LeadField::Email,      LeadField::Phone,     LeadField::Country,
                              LeadField::Company,    LeadField::JobTitle,  LeadField::Note,
                              LeadField::LeadStatus, LeadField::Owner};

constexpr qsizetype flushedAt = 256 * 1024;

QStringList headerIn(const QString &language)
{
    QStringList header;
    for (const LeadField field : columns)
        header.append(exportHeader(field, language));
    header.append(exportHeader(LeadField::History, language));
    return header;
}

/// Also without its last column: people take the history away before they hand a file on.
bool isHeaderIn(const QString &language, const QStringList &header)
{
    const QStringList whole = headerIn(language);
    return header == whole || header == whole.first(whole.size() - 1);
}

} // namespace

std::span<const LeadField> exportColumns()
{
    return columns;
}

bool isExportHeader(const QStringList &header)
{
    return isHeaderIn(u"en"_s, header) || isHeaderIn(u"es"_s, header) || isHeaderIn(u"tr"_s, header);
}

ExportFile::ExportFile(const QString &path, const ExportOptions &options)
    : m_file(path)
    , m_options(options)
    , m_writer(options.delimiter, !options.raw)
{
}

Status ExportFile::failed() const
{
    return fail(ErrorCode::CannotWrite, m_file.fileName(), m_file.errorString());
}

Status ExportFile::open()
{
    // A device or a pipe would be replaced by a file, where the folder lets us (/dev, as root).
    if (const QFileInfo there(m_file.fileName()); there.exists() && !there.isFile())
        return fail(ErrorCode::CannotWrite, m_file.fileName(), u"not a regular file"_s);
    if (!m_file.open(QIODevice::WriteOnly))
        return failed();
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (m_options.format == ExportOptions::Format::Json) {
        m_text = u"["_s;
        return {};
    }
    if (m_options.bom)
        m_text = QChar(QChar::ByteOrderMark);
    m_writer.append(headerIn(m_options.language), m_text);
    return {};
}

Status ExportFile::add(const ExportedRow &row)
{
    if (m_options.format == ExportOptions::Format::Json)
        addJson(row);
    else
        addCsv(row);
    ++m_rows;
    return m_text.size() < flushedAt ? Status{} : flush();
}

void ExportFile::addCsv(const ExportedRow &row)
{
    const QString history = toCell(row.history);
    std::array<QStringView, std::size(columns) + 1> cells;
    std::ranges::transform(columns, cells.begin(),
                           [&row](LeadField field) { return QStringView(row.fields.*info(field).member); });
    cells.back() = history;
    m_writer.append(cells, m_text);
}

void ExportFile::addJson(const ExportedRow &row)
{
    QJsonObject object;
    for (const LeadField field : columns)
        object.insert(exportHeader(field, u"en"_s), row.fields.*info(field).member);
    object.insert(u"Deadline"_s, deadlineCode(row.deadline));
    object.insert(u"Do not contact"_s, row.doNotContact);
    if (const QJsonObject history = toJson(row.history); !history.isEmpty())
        object.insert(exportHeader(LeadField::History, u"en"_s), history);
    m_text += m_rows > 0 ? u",\n"_s : u"\n"_s;
    m_text += QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Status ExportFile::flush()
{
    const QByteArray bytes = m_text.toUtf8();
    m_text.resize(0); // keeps its memory
    return m_file.write(bytes) == bytes.size() ? Status{} : failed();
}

Status ExportFile::finish()
{
    if (m_options.format == ExportOptions::Format::Json)
        m_text += u"\n]\n"_s;
    if (const Status flushed = flush(); !flushed)
        return flushed;
    return m_file.commit() ? Status{} : failed();
}

} // namespace leadline
