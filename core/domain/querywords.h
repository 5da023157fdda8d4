// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace leadline {

/// One word of a query text, before its meaning is known.
struct QueryWord
{
    QString text; ///< as written, for messages
    QString key;  ///< what stands before an unquoted colon; empty for free text
    bool hasKey = false;
    bool negated = false; ///< a minus stands before it, which is not in its key or value
    QStringList values;   ///< after the colon, at unquoted commas; of free text the one text
    bool closed = true;   ///< false: a quote was opened and never closed
};

/// Splits at white space outside quotes; inside quotes `""` is one quote character.
[[nodiscard]] QList<QueryWord> splitQuery(const QString &text);

/// The value as it must be written after a key, or as free text, so that `splitQuery` gives it back.
[[nodiscard]] QString quotedValue(const QString &value);
[[nodiscard]] QString quotedWord(const QString &word);

} // namespace leadline
