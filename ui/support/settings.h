// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace leadline {

/// What the window remembers between runs. Each change writes the whole file beside the old one and renames
/// it; the last good copy is kept and read where the file itself is damaged.
class Settings
{
public:
    explicit Settings(const QString &path);

    [[nodiscard]] QString text(const QString &key) const { return QString::fromUtf8(m_values.value(key)); }
    [[nodiscard]] QByteArray bytes(const QString &key) const { return m_values.value(key); }
    void set(const QString &key, const QByteArray &value);
    void set(const QString &key, const QString &value) { set(key, value.toUtf8()); }

private:
    void save() const;

    QString m_path;
    QMap<QString, QByteArray> m_values;
};

} // namespace leadline
