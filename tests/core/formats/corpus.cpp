// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/formats/corpus.h"

#include "core/formats/encoding.h"

#include <QtCore/QDebug>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace leadline::test {

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject jsonObject(const QString &path)
{
    return QJsonDocument::fromJson(fileBytes(path)).object();
}

QJsonArray jsonArray(const QString &path)
{
    return QJsonDocument::fromJson(fileBytes(path)).array();
}

QString fileText(const QString &path)
{
    const QByteArray bytes = fileBytes(path);
    TextDecoder decoder(detectEncoding(bytes, true).front().encoding);
    QString text = decoder.decode(bytes);
    text += decoder.finish();
    return text;
}

QList<QStringList> ReadText::cells() const
{
    QList<QStringList> rows;
    for (const Record &record : records)
        rows.append(record.cells);
    return rows;
}

ReadText readText(const QString &text, const CsvDialect &dialect, qsizetype step)
{
    ReadText out;
    CsvReader reader(
        dialect, [&out](const RecordView &record) { out.records.append(record.toRecord()); },
        [&out](const TextWarning &warning) { out.warnings.append(warning); });
    for (qsizetype at = 0; at < text.size(); at += step)
        reader.feed(QStringView(text).sliced(at, std::min(step, text.size() - at)));
    reader.finish();
    return out;
}

void Tally::count(bool good, const QString &id)
{
    ++run;
    if (good)
        ++passed;
    else
        misses.append(id);
}

void Tally::print() const
{
    qInfo().noquote() << name << passed << "/" << run;
    for (const QString &miss : misses)
        qInfo().noquote() << "    missed" << miss;
}

} // namespace leadline::test
