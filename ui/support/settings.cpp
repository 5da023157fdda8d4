// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/settings.h"

#include <QCryptographicHash>
#include <QFile>
#include <QLoggingCategory>
#include <QSaveFile>
#include <optional>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

Q_LOGGING_CATEGORY(logSettings, "leadline.settings")

using Values = QMap<QString, QByteArray>;
const QByteArray sealMark = QByteArrayLiteral("; seal ");

QByteArray seal(const QByteArray &body)
{
    return QCryptographicHash::hash(body, QCryptographicHash::Sha1).toHex();
}

QByteArray written(const Values &values)
{
    QByteArray body = QByteArrayLiteral("[leadline]\n");
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        body += it.key().toUtf8() + '=' + it.value().toPercentEncoding(" :/,.") + '\n';
    return body + sealMark + seal(body) + '\n';
}

/// Nothing where the file is missing, cut or otherwise not what was written.
std::optional<Values> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray all = file.readAll();
    const qsizetype mark = all.lastIndexOf(sealMark);
    if (mark < 0)
        return {};
    const QByteArray body = all.left(mark);
    if (all.mid(mark + sealMark.size()).trimmed() != seal(body))
        return {};
    Values values;
    for (const QByteArray &line : body.split('\n')) {
        const qsizetype equals = line.indexOf('=');
        if (equals > 0)
            values.insert(QString::fromUtf8(line.left(equals)),
                          QByteArray::fromPercentEncoding(line.mid(equals + 1)));
    }
    return values;
}

QString copyOf(const QString &path)
{
    return path + u".good"_s;
}

} // namespace

Settings::Settings(const QString &path)
    : m_path(path)
{
    if (const auto values = read(m_path))
        m_values = *values;
    else if (const auto lastGood = read(copyOf(m_path)))
        m_values = *lastGood;
}

void Settings::set(const QString &key, const QByteArray &value)
{
    if (m_values.value(key) == value)
        return;
    m_values.insert(key, value);
    save();
}

void Settings::save() const
{
    for (const QString &path : {m_path, copyOf(m_path)}) {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(written(m_values)) < 0 || !file.commit())
            qCWarning(logSettings) << "not saved:" << file.errorString();
    }
}

} // namespace leadline
