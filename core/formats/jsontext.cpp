// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/jsontext.h"

#include "core/base/textfold.h"

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr int maxDepth = 64;

} // namespace

std::optional<JsonNode> JsonText::next()
{
    skipSpaces();
    while (take(u','))
        skipSpaces();
    if (m_pos >= m_text.size())
        return std::nullopt;
    JsonNode node;
    if (value(node, 0))
        return node;
    m_failed = true;
    return std::nullopt;
}

void JsonText::resumeAt(qsizetype position)
{
    m_pos = position;
    m_failed = false;
    m_mended = false;
}

void JsonText::skipSpaces()
{
    while (m_pos < m_text.size() && (m_text[m_pos].isSpace() || m_text[m_pos] == QChar(0xFEFF)))
        ++m_pos;
}

bool JsonText::take(QChar c)
{
    if (m_pos >= m_text.size() || m_text[m_pos] != c)
        return false;
    ++m_pos;
    return true;
}

bool JsonText::value(JsonNode &out, int depth)
{
    if (depth > maxDepth)
        return false;
    skipSpaces();
    out.begin = m_pos;
    bool good = false;
    if (peek() == u'{') {
        good = object(out, depth);
    } else if (peek() == u'[') {
        good = array(out, depth);
    } else if (isQuote(peek())) {
        out.kind = JsonNode::Kind::Text;
        good = string(out.text);
    } else {
        good = bareWord(out);
    }
    out.end = m_pos;
    return good;
}

bool JsonText::object(JsonNode &out, int depth)
{
    out.kind = JsonNode::Kind::Object;
    ++m_pos;
    skipSpaces();
    if (take(u'}'))
        return true;
    while (true) {
        std::pair<QString, JsonNode> member;
        skipSpaces();
        if (peek() == u'}' && !out.members.isEmpty()) {
            m_mended = true; // a comma left over
            return take(u'}');
        }
        if (!string(member.first))
            return false;
        skipSpaces();
        if (!take(u':') || !value(member.second, depth + 1))
            return false;
        out.members.append(std::move(member));
        skipSpaces();
        if (take(u'}'))
            return true;
        if (take(u','))
            continue;
        if (!isQuote(peek())) // the published test lead forgets the comma before its last key
            return false;
        m_mended = true;
    }
}

bool JsonText::array(JsonNode &out, int depth)
{
    out.kind = JsonNode::Kind::Array;
    ++m_pos;
    skipSpaces();
    if (take(u']'))
        return true;
    while (true) {
        JsonNode item;
        if (!value(item, depth + 1))
            return false;
        out.items.append(std::move(item));
        skipSpaces();
        if (take(u']'))
            return true;
        if (!take(u','))
            return false;
        skipSpaces();
        if (take(u']')) {
            m_mended = true;
            return true;
        }
    }
}

bool JsonText::isQuote(QChar c)
{
    return c == u'"' || QStringView(u"\u201C\u201D\u201E").contains(c);
}

bool JsonText::enterRows(QStringView name)
{
    if (!take(u'{'))
        return false;
    while (true) {
        QString key;
        skipSpaces();
        if (!string(key))
            return false;
        skipSpaces();
        if (!take(u':'))
            return false;
        skipSpaces();
        if (peek() == u'[') {
            const bool named = key.compare(name, Qt::CaseInsensitive) == 0;
            ++m_pos;
            skipSpaces();
            return named && (peek() == u'{' || peek() == u']');
        }
        JsonNode plain;
        if (peek() == u'{' || !value(plain, 0))
            return false;
        skipSpaces();
        if (!take(u','))
            return false;
    }
}

bool JsonText::string(QString &out)
{
    const QChar open = peek();
    if (!isQuote(open))
        return false;
    ++m_pos;
    const bool curly = open != u'"';
    m_mended = m_mended || curly;
    bool hasEscapes = false;
    qsizetype segment = m_pos;
    while (m_pos < m_text.size()) {
        const QChar c = m_text[m_pos];
        const bool closes = curly ? c != u'"' && isQuote(c) : c == u'"';
        if (closes || c == u'\\')
            out += m_text.sliced(segment, m_pos - segment);
        if (closes) {
            ++m_pos;
            if (hasEscapes)
                out = withoutHalves(std::move(out));
            return true;
        }
        if (c == u'\\') {
            hasEscapes = true;
            if (!escaped(out))
                return false;
            segment = m_pos;
            continue;
        }
        ++m_pos; // a raw line end inside a text is tolerated: people paste
    }
    return false;
}

bool JsonText::escaped(QString &out)
{
    static constexpr QStringView signs = u"\"\\/bfnrt";
    static constexpr QStringView meanings = u"\"\\/\b\f\n\r\t";
    if (m_pos + 1 >= m_text.size())
        return false;
    const QChar sign = m_text[m_pos + 1];
    m_pos += 2;
    if (const qsizetype at = signs.indexOf(sign); at >= 0) {
        out += meanings[at];
        return true;
    }
    if (sign != u'u' || m_pos + 4 > m_text.size())
        return false;
    bool good = false;
    const uint unit = m_text.sliced(m_pos, 4).toUInt(&good, 16);
    m_pos += 4;
    out += QChar(char16_t(unit));
    return good;
}

bool JsonText::bareWord(JsonNode &out)
{
    const qsizetype begin = m_pos;
    while (m_pos < m_text.size() &&
           (m_text[m_pos].isLetterOrNumber() || QStringView(u"+-.").contains(m_text[m_pos])))
        ++m_pos;
    const QStringView word = m_text.sliced(begin, m_pos - begin);
    if (word == u"null")
        return true;
    out.kind = JsonNode::Kind::Other;
    out.text = word.toString();
    if (word == u"true" || word == u"false")
        return true;
    bool number = false;
    static_cast<void>(word.toDouble(&number));
    return number;
}

} // namespace leadline
