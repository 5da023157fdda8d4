// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/querywords.h"

#include <QList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

/// Reads one word, from its first character that is no space.
class WordReader
{
public:
    WordReader(const QString &text, qsizetype start)
        : m_text(text)
        , m_start(start)
        , m_at(start)
    {
    }

    QueryWord read()
    {
        m_word.negated = m_text[m_at] == u'-' && m_at + 1 < m_text.size() && !m_text[m_at + 1].isSpace();
        if (m_word.negated)
            ++m_at;
        while (m_at < m_text.size() && !m_text[m_at].isSpace())
            readOne();
        endValue();
        m_word.text = m_text.mid(m_start, m_at - m_start);
        return m_word;
    }

    [[nodiscard]] qsizetype end() const { return m_at; }

private:
    void readOne()
    {
        const QChar c = m_text[m_at];
        if (c == u'"') {
            readQuoted();
            return;
        }
        ++m_at;
        if (c == u':' && !m_word.hasKey && !m_quoted && !m_value.isEmpty()) {
            m_word.hasKey = true;
            m_word.key = m_value;
            m_value.clear();
        } else if (c == u',' && m_word.hasKey) {
            endValue();
        } else {
            m_value += c;
        }
    }

    void readQuoted()
    {
        m_quoted = true;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] != u'"') {
                m_value += m_text[m_at];
                continue;
            }
            const bool doubled = m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"';
            if (!doubled) {
                ++m_at;
                return;
            }
            m_value += u'"';
            ++m_at;
        }
        m_word.closed = false;
    }

    /// An empty value counts only where it was written as "".
    void endValue()
    {
        if (!m_value.isEmpty() || m_quoted)
            m_word.values.append(m_value);
        m_value.clear();
        m_quoted = false;
    }

    const QString &m_text;
    const qsizetype m_start;
    qsizetype m_at;
    QString m_value;
    bool m_quoted = false; ///< a part of the value stood in quotes
    QueryWord m_word;
};

QString quoted(QString text)
{
    text.replace(u"\""_s, u"\"\""_s);
    return u'"' + text + u'"';
}

bool needsQuotes(const QString &text, QStringView special)
{
    return text.isEmpty() || std::any_of(text.begin(), text.end(),
                                         [special](QChar c) { return c.isSpace() || special.contains(c); });
}

} // namespace

QList<QueryWord> splitQuery(const QString &text)
{
    QList<QueryWord> words;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        WordReader reader(text, at);
        words.append(reader.read());
        at = reader.end();
    }
    return words;
}

QString quotedValue(const QString &value)
{
    return needsQuotes(value, u"\",") ? quoted(value) : value;
}

QString quotedWord(const QString &word)
{
    return word.startsWith(u'-') || needsQuotes(word, u"\":") ? quoted(word) : word;
}

} // namespace leadline
