// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/repeatedids.h"

namespace leadline {
namespace {

constexpr qsizetype mostWatched = 4096;

} // namespace

void RepeatedIds::add(QStringView id)
{
    const QString text = id.trimmed().toString();
    if (text.isEmpty())
        return;
    if (const auto known = m_rows.find(text); known != m_rows.end())
        ++*known;
    else if (m_rows.size() < mostWatched)
        m_rows.insert(text, 1);
}

QSet<QString> RepeatedIds::found() const
{
    QSet<QString> repeated;
    for (const auto &[id, rows] : m_rows.asKeyValueRange()) {
        if (rows > mostOfOneId)
            repeated.insert(id);
    }
    return repeated;
}

} // namespace leadline
