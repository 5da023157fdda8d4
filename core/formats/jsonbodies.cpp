// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/jsonbodies.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr qsizetype lookAhead = 80;
constexpr qsizetype largestBroken = 256 * 1024; // of an object whose end is looked for

bool isFiller(QChar c)
{
    return c.isSpace() || c == u',' || c == QChar(0xFEFF) || c == QChar(0x1E); // the last: RFC 7464
}

/// Behind the bracket that closes the one at `begin`; -1: it is not found.
qsizetype closingBrace(QStringView text, qsizetype begin, int depth)
{
    bool quoted = false;
    const qsizetype limit = std::min(text.size(), begin + largestBroken);
    for (qsizetype at = begin; at < limit; ++at) {
        const QChar c = text[at];
        if (quoted && c == u'\\')
            ++at;
        else if (c == u'"')
            quoted = !quoted;
        else if (!quoted && c == u'{')
            ++depth;
        else if (!quoted && c == u'}' && --depth == 0)
            return at + 1;
    }
    return -1;
}

/// The next line that opens a body.
qsizetype nextBodyLine(QStringView text, qsizetype from)
{
    for (qsizetype end = text.indexOf(u'\n', from); end >= 0; end = text.indexOf(u'\n', end + 1)) {
        const QStringView rest = text.sliced(end + 1, std::min(lookAhead, text.size() - end - 1)).trimmed();
        if (rest.startsWith(u'{') && looksLikeJson(rest))
            return end + 1;
    }
    return text.size();
}

} // namespace

JsonBodies::JsonBodies(QStringView text, FaultSink fault)
    : m_text(text)
    , m_json(text)
    , m_fault(std::move(fault))
{
}

std::optional<JsonNode> JsonBodies::next()
{
    while (skipBetween()) {
        if (enterValues())
            continue;
        const qsizetype begin = m_pos;
        m_json.resumeAt(begin);
        auto node = m_json.next();
        if (!node) {
            m_fault(std::min(m_json.position(), m_text.size()), Fault::Broken);
            m_pos = afterBroken(begin, m_json.position());
            continue;
        }
        m_pos = m_json.position();
        if (m_json.takeMended())
            m_fault(begin, Fault::Mended);
        if (node->kind == JsonNode::Kind::Object)
            return node;
        m_fault(begin, Fault::Broken);
    }
    if (std::exchange(m_arrays, 0) > 0)
        m_fault(m_text.size(), Fault::Broken); // the file was cut
    return std::nullopt;
}

/// What stands between bodies. False: nothing comes any more.
bool JsonBodies::skipBetween()
{
    for (; m_pos < m_text.size(); ++m_pos) {
        const QChar c = m_text[m_pos];
        if (c == u'[')
            ++m_arrays;
        else if (c == u']')
            closeArray();
        else if (!isFiller(c))
            break;
    }
    return m_pos < m_text.size();
}

void JsonBodies::closeArray()
{
    m_arrays = std::max(0, m_arrays - 1);
    if (m_arrays > 0 || !std::exchange(m_inValues, false))
        return;
    const qsizetype end = closingBrace(m_text, m_pos + 1, 1); // members that follow the rows
    m_pos = (end < 0 ? m_text.size() : end) - 1;
}

/// The object here is an OData answer: its rows are the bodies.
bool JsonBodies::enterValues()
{
    if (m_text[m_pos] != u'{' || m_inValues)
        return false;
    JsonText members(m_text);
    members.resumeAt(m_pos);
    if (!members.enterRows(u"value"_s))
        return false;
    m_pos = members.position();
    ++m_arrays;
    m_inValues = true;
    return true;
}

qsizetype JsonBodies::afterBroken(qsizetype begin, qsizetype fault)
{
    qsizetype closed = -1;
    if (m_text[begin] == u'{' && m_effort > 0) {
        closed = closingBrace(m_text, begin, 0);
        m_effort -= closed < 0 ? largestBroken : closed - begin;
    }
    return closed > fault ? closed : nextBodyLine(m_text, begin);
}

bool looksLikeJson(QStringView start)
{
    if (start.startsWith(QChar(0xFEFF)))
        start = start.sliced(1);
    start = start.trimmed();
    if (start.isEmpty())
        return false;
    const QStringView next = start.sliced(1).trimmed().left(1);
    if (start.front() == u'{')
        return next.isEmpty() || next == u"}" || JsonText::isQuote(next.front());
    return start.front() == u'[' && (next.isEmpty() || next == u"{" || next == u"]");
}

} // namespace leadline
