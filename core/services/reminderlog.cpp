// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/reminderlog.h"

#include "core/base/privatefile.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadline {
namespace {

constexpr auto longAgo = 5min; // a round is due every minute; a busy machine may miss one or two

QJsonValue toJson(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(toMs(*instant)) : QJsonValue();
}

std::optional<Instant> instantFrom(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(instantFromMs(value.toInteger())) : std::nullopt;
}

QByteArray written(const ReminderMemory &memory)
{
    QJsonArray told;
    for (auto lead = memory.told.cbegin(); lead != memory.told.cend(); ++lead)
        told.append(QJsonArray{lead.key().value, toJson(lead->due), qint64{lead->before.count()},
                               toJson(lead->followUp)});
    const QJsonObject json{
        {u"begin"_s, toJson(memory.begin)}, {u"floor"_s, toJson(memory.floor)}, {u"told"_s, told}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

ReminderMemory read(const QString &path)
{
    ReminderMemory memory;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return memory;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    memory.begin = instantFrom(json.value(u"begin"_s));
    memory.floor = instantFrom(json.value(u"floor"_s));
    const QJsonArray told = json.value(u"told"_s).toArray();
    for (const QJsonValue &value : told) {
        const QJsonArray lead = value.toArray();
        memory.told.insert(LeadId{lead.at(0).toInteger()},
                           {instantFrom(lead.at(1)), std::chrono::milliseconds{lead.at(2).toInteger()},
                            instantFrom(lead.at(3))});
    }
    return memory;
}

} // namespace

ReminderLog::ReminderLog(QString path)
    : m_path(std::move(path))
    , m_memory(read(m_path))
{
}

bool ReminderLog::beginRound(Instant now, bool held)
{
    const auto begin = m_memory.begin;
    beginAt(m_memory, now);
    if (m_memory.begin != begin) // before anything is said: a crash must not move it
        static_cast<void>(save());
    const bool isLate = m_owes || !m_lastRound || now - *m_lastRound > longAgo;
    m_lastRound = now;
    m_owes = held;
    return isLate;
}

Status ReminderLog::keep(const ReminderMemory &memory)
{
    if (memory == m_memory)
        return {};
    m_memory = memory;
    return save();
}

Status ReminderLog::save() const
{
    return writePrivateFile(m_path, written(m_memory));
}

} // namespace leadline
