// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringEncoder>
#include <QtCore/QVarLengthArray>
#include <initializer_list>

namespace leadline {

/// Some texts in UTF-8, one after another in one piece of memory: another thread finds them at once, where
/// each of as many strings would be looked for apart.
class Utf8Texts
{
public:
    Utf8Texts() = default;
    Utf8Texts(std::initializer_list<QStringView> texts)
    {
        qsizetype atMost = 0;
        for (const QStringView text : texts)
            atMost += 3 * text.size();
        m_bytes.resize(atMost);
        m_ends.reserve(static_cast<qsizetype>(texts.size()));
        char *end = m_bytes.data();
        for (const QStringView text : texts) {
            end = QStringEncoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless)
                      .appendToBuffer(end, text);
            m_ends.push_back(static_cast<quint32>(end - m_bytes.constData()));
        }
        m_bytes.truncate(end - m_bytes.constData());
    }

    /// The n-th, from 0.
    [[nodiscard]] QByteArrayView at(qsizetype n) const
    {
        const qsizetype begin = n == 0 ? 0 : m_ends.at(n - 1);
        return QByteArrayView(m_bytes).sliced(begin, m_ends.at(n) - begin);
    }

private:
    QByteArray m_bytes;
    QVarLengthArray<quint32, 10> m_ends;
};

} // namespace leadline
