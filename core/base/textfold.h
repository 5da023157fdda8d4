// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringView>

namespace leadline {

/// The text as search and identity see it: lower case, without accents, İ I ı i all "i", ß as "ss",
/// runs of white space as one space, trimmed. The same in every locale.
[[nodiscard]] QString foldText(QStringView text);

/// `foldText` with everything but letters and digits removed: for headers and codes.
[[nodiscard]] QString foldIdentifier(QStringView text);

/// The decimal digits of any script, as ASCII.
[[nodiscard]] QString digitsOf(QStringView text);

/// Half a surrogate pair, as a text ends with that was cut there, cannot be kept in UTF-8, where all of them
/// would look alike: U+FFFD stands in its place.
[[nodiscard]] QString withoutHalves(QString text);

/// A stable 64-bit FNV-1a hash of UTF-16 text, in pieces; stored in files, so it never changes.
class StableHash
{
public:
    void add(QChar c)
    {
        m_hash ^= c.unicode();
        m_hash *= 1099511628211ULL;
    }
    void add(QStringView text)
    {
        for (const QChar c : text)
            add(c);
    }
    [[nodiscard]] quint64 value() const { return m_hash; }

private:
    quint64 m_hash = 14695981039346656037ULL;
};

[[nodiscard]] quint64 stableHash(QStringView text);

[[nodiscard]] bool isAscii(QStringView text);

} // namespace leadline
