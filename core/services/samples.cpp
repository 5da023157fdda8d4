// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/samples.h"

#include "core/formats/csvreader.h"
#include "core/formats/csvwriter.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QSaveFile>
#include <chrono>
#include <cmath>

// A resource of a static library is found only once it was asked for, outside any namespace.
static void initShipped()
{
    Q_INIT_RESOURCE(shipped);
}

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

const QString hoursHeader = QStringLiteral("Hours Ago");
const QString createdHeader = QStringLiteral("Created Date");

QList<Record> records(const QString &text)
{
    QList<Record> all;
    CsvDialect dialect;
    dialect.headerLine = 0; // the header is read as a record like the others
    dialect.firstDataLine = 1;
    CsvReader reader(
        dialect, [&all](const RecordView &record) { all.append(record.toRecord()); },
        [](const TextWarning &) {});
    reader.feed(text);
    reader.finish();
    return all;
}

QString created(const QString &hours, Instant now)
{
    const auto ago = std::chrono::minutes(std::llround(hours.toDouble() * 60));
    return toIso(std::chrono::floor<std::chrono::seconds>(now - ago));
}

/// The shipped file with times instead of hours; empty where it is broken.
QString leadFile(const QString &shipped, Instant now)
{
    const QList<Record> all = records(shipped);
    if (all.isEmpty())
        return {};
    const qsizetype hours = all.first().cells.indexOf(hoursHeader);
    const CsvWriter writer(u',', false);
    QString text;
    for (qsizetype i = 0; i < all.size(); ++i) {
        QStringList cells = all.at(i).cells;
        if (hours < 0 || hours >= cells.size())
            return {};
        cells[hours] = i == 0 ? createdHeader : created(cells.at(hours), now);
        text += writer.record(cells);
    }
    return text;
}

} // namespace

QString sampleFileName()
{
    return u"leadline-sample-leads.csv"_s;
}

Result<QString> writeSampleFile(const QString &directory, Instant now)
{
    initShipped();
    QFile shipped(u":/samples/leads-sample.csv"_s);
    if (!shipped.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileNotReadable, shipped.fileName(), shipped.errorString());
    const QString text = leadFile(QString::fromUtf8(shipped.readAll()), now);
    if (text.isEmpty())
        return fail(ErrorCode::NotLeads, shipped.fileName());

    const QString path = QDir(directory).filePath(sampleFileName());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::CannotWrite, path, file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(text.toUtf8());
    if (!file.commit())
        return fail(ErrorCode::CannotWrite, path, file.errorString());
    return path;
}

} // namespace leadline
