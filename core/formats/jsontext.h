// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringView>
#include <optional>
#include <utility>

namespace leadline {

/// A JSON value that keeps the order of its keys and the spelling of its numbers; QJson keeps neither.
struct JsonNode
{
    enum class Kind { Null, Text, Other, Array, Object };
    Kind kind = Kind::Null;
    QString text;          ///< Text: its characters; Other: numbers and truth values as written
    QList<JsonNode> items; ///< Array
    QList<std::pair<QString, JsonNode>> members; ///< Object
    qsizetype begin = 0;                         ///< where it stands in the text
    qsizetype end = 0;
};

/// Reads values one after another from a text. Mends what people and the published test lead get wrong: a
/// comma missing between two members or left over behind the last, and the quotes of word processors.
class JsonText
{
public:
    explicit JsonText(QStringView text)
        : m_text(text)
    {
    }

    /// The next value; nothing at the end or where the text is no JSON (`failed`).
    [[nodiscard]] std::optional<JsonNode> next();

    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] qsizetype position() const { return m_pos; }
    /// Goes on after a failure. Takes back `failed`.
    void resumeAt(qsizetype position);
    /// Steps into the rows of an object here: the array of objects that is its member of this name, where
    /// only plain values come before it. False: there is none; the place is then undefined.
    [[nodiscard]] bool enterRows(QStringView name);
    [[nodiscard]] static bool isQuote(QChar c);

    /// Something was mended since the last call.
    [[nodiscard]] bool takeMended() { return std::exchange(m_mended, false); }

private:
    void skipSpaces();
    [[nodiscard]] QChar peek() const { return m_pos < m_text.size() ? m_text[m_pos] : QChar(); }
    bool take(QChar c);
    bool value(JsonNode &out, int depth);
    bool object(JsonNode &out, int depth);
    bool array(JsonNode &out, int depth);
    bool string(QString &out);
    bool escaped(QString &out);
    bool bareWord(JsonNode &out);

    QStringView m_text;
    qsizetype m_pos = 0;
    bool m_failed = false;
    bool m_mended = false;
};

} // namespace leadline
