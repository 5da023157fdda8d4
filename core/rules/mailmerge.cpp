// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/mailmerge.h"

#include "core/base/textfold.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

/// A piece of a template: words, or a field.
struct Piece
{
    QString words;
    std::optional<MailField> field{};
    bool hasFallback = false; ///< of a field; it may be empty
    QString fallback{};
};

using Line = QList<Piece>;

struct Parsed
{
    QList<Line> lines{Line()};
    QList<MergeFault> faults;
};

/// Reads a subject or a body.
class TemplateReader
{
public:
    TemplateReader(const QString &text, bool inSubject)
        : m_text(text)
        , m_inSubject(inSubject)
    {
    }

    Parsed read()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            const bool isDouble = m_at + 1 < m_text.size() && m_text[m_at + 1] == c;
            if ((c == u'{' || c == u'}') && isDouble) {
                addWords(m_text.mid(m_at, 1));
                m_at += 2;
            } else if (c == u'{') {
                readField();
            } else if (c == u'}') {
                addFault(MergeFaultCode::StrayBrace, m_at, 1);
                ++m_at;
            } else {
                readWords();
            }
        }
        return m_parsed;
    }

private:
    void readWords()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && m_text[m_at] != u'{' && m_text[m_at] != u'}' && m_text[m_at] != u'\n')
            ++m_at;
        addWords(m_text.mid(begin, m_at - begin));
        if (m_at < m_text.size() && m_text[m_at] == u'\n') {
            m_parsed.lines.append(Line());
            ++m_at;
        }
    }

    void readField()
    {
        const qsizetype begin = m_at;
        const qsizetype end = endOfField(begin + 1);
        if (end < 0)
            return;
        const QStringView inside = QStringView(m_text).mid(begin + 1, end - begin - 1);
        const qsizetype bar = inside.indexOf(u'|');
        const QStringView name = (bar < 0 ? inside : inside.left(bar)).trimmed();
        Piece piece;
        piece.words = m_text.mid(begin, end - begin + 1);
        piece.field = mailFieldFromCode(name);
        piece.hasFallback = bar >= 0;
        if (piece.hasFallback)
            piece.fallback = inside.mid(bar + 1).toString();
        if (piece.field)
            m_parsed.lines.last().append(piece);
        else
            addFault(MergeFaultCode::UnknownField, begin, end - begin + 1);
        m_at = end + 1;
    }

    /// Where the field is closed; below zero and a fault where it is not. A field stands on one line.
    qsizetype endOfField(qsizetype from)
    {
        for (qsizetype i = from; i < m_text.size() && m_text[i] != u'\n'; ++i) {
            if (m_text[i] == u'}')
                return i;
            if (m_text[i] == u'{') {
                addFault(MergeFaultCode::NestedBrace, i, 1);
                m_at = i + 1;
                return -1;
            }
        }
        addFault(MergeFaultCode::OpenBrace, m_at, 1);
        ++m_at;
        return -1;
    }

    void addWords(const QString &words)
    {
        if (!words.isEmpty())
            m_parsed.lines.last().append({words});
    }

    void addFault(MergeFaultCode code, qsizetype at, qsizetype length)
    {
        m_parsed.faults.append({code, {m_inSubject, at, length}, m_text.mid(at, length)});
    }

    const QString &m_text;
    bool m_inSubject;
    qsizetype m_at = 0;
    Parsed m_parsed;
};

/// Writes what was read, with the values in.
class MailFiller
{
public:
    MailFiller(const MailFacts &facts, const QString &language, bool inSubject, MergedMail &merged)
        : m_facts(facts)
        , m_language(language)
        , m_inSubject(inSubject)
        , m_merged(merged)
    {
    }

    QString fill(const QList<Line> &lines)
    {
        bool isFirst = true; // the greeting: without its name it is no line to leave out but a fault to see
        bool wasBlank = false;
        bool hasLeftOut = false;
        for (const Line &line : lines) {
            const bool isBlank = line.isEmpty();
            if (!isFirst && isLeftOut(line)) {
                hasLeftOut = true;
                continue;
            }
            if (isBlank && wasBlank && hasLeftOut) // the blank lines before and after it would stand together
                continue;
            hasLeftOut = hasLeftOut && isBlank;
            wasBlank = isBlank;
            isFirst = isFirst && isBlank;
            if (m_begun)
                m_text += u'\n';
            m_begun = true;
            fillLine(line);
        }
        return m_text;
    }

private:
    [[nodiscard]] QString value(const Piece &piece) const
    {
        const QString known = valueOf(*piece.field, m_facts, m_language);
        return known.isEmpty() ? piece.fallback : known;
    }

    [[nodiscard]] bool isLeftOut(const Line &line) const
    {
        const auto isField = [](const Piece &piece) { return piece.field.has_value(); };
        return std::ranges::any_of(line, isField) && std::ranges::none_of(line, [&](const Piece &piece) {
                   return isField(piece) && (!piece.hasFallback || !value(piece).isEmpty());
               });
    }

    void fillLine(const Line &line)
    {
        for (const Piece &piece : line) {
            QString text = piece.field ? value(piece) : piece.words;
            if (piece.field && text.isEmpty() && !piece.hasFallback) {
                text = u'{' + code(*piece.field) + u'}';
                m_merged.missing.append({*piece.field, {m_inSubject, m_text.size(), text.size()}});
            }
            m_text += text;
        }
    }

    const MailFacts &m_facts;
    const QString &m_language;
    bool m_inSubject;
    MergedMail &m_merged;
    QString m_text;
    bool m_begun = false;
};

QString withPlainBreaks(QString text)
{
    return text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
}

/// Greetings that need a name, folded.
bool needsName(const QString &words)
{
    static const QStringList greetings{u"dear"_s,      u"estimado"_s,  u"estimada"_s, u"estimadoa"_s,
                                       u"apreciado"_s, u"apreciada"_s, u"querido"_s,  u"querida"_s,
                                       u"sayin"_s,     u"degerli"_s,   u"sevgili"_s};
    return greetings.contains(words);
}

/// "Dear ,": the first line ends with a space before its comma, or is a greeting and nothing more.
std::optional<MailPlace> emptyGreeting(const QString &body)
{
    static const QRegularExpression firstLine(u"^\\s*(\\S[^\\n]*)"_s);
    static const QRegularExpression gap(u"\\s[,:;.!]+\\s*$"_s);
    const auto match = firstLine.match(body);
    if (!match.hasMatch())
        return std::nullopt;
    const QString line = match.captured(1);
    if (!gap.match(line).hasMatch() && !needsName(foldIdentifier(line)))
        return std::nullopt;
    return MailPlace{false, match.capturedStart(1), line.trimmed().size()};
}

/// The places of a field that is still to be filled in. As many as stood in the values of the customer are
/// theirs.
QList<MailBlock> stillMissing(const MergedMail &merged, const MailText &edited, bool inSubject)
{
    const QString &before = inSubject ? merged.text.subject : merged.text.body;
    const QString &now = inSubject ? edited.subject : edited.body;
    QList<MailBlock> blocks;
    for (const MailField field : allMailFields) {
        const auto isMissing = [&](const MissingField &one) {
            return one.field == field && one.place.inSubject == inSubject;
        };
        const QString mark = u'{' + code(field) + u'}';
        const auto missing = std::ranges::count_if(merged.missing, isMissing);
        const qsizetype left = now.count(mark) - (before.count(mark) - missing);
        qsizetype at = -1;
        for (qsizetype i = 0; i < std::min<qsizetype>(left, missing); ++i) {
            at = now.indexOf(mark, at + 1);
            blocks.append({MailBlock::Kind::MissingField, field, {inSubject, at, mark.size()}});
        }
    }
    return blocks;
}

} // namespace

QString code(MergeFaultCode code)
{
    switch (code) {
    case MergeFaultCode::OpenBrace:
        return u"open-brace"_s;
    case MergeFaultCode::StrayBrace:
        return u"stray-brace"_s;
    case MergeFaultCode::NestedBrace:
        return u"nested-brace"_s;
    case MergeFaultCode::UnknownField:
        return u"unknown-field"_s;
    }
    return {};
}

QString code(MailBlock::Kind kind)
{
    switch (kind) {
    case MailBlock::Kind::FaultyTemplate:
        return u"faulty-template"_s;
    case MailBlock::Kind::MissingField:
        return u"missing-field"_s;
    case MailBlock::Kind::EmptyGreeting:
        return u"empty-greeting"_s;
    case MailBlock::Kind::EmptySubject:
        return u"empty-subject"_s;
    case MailBlock::Kind::EmptyBody:
        return u"empty-body"_s;
    }
    return {};
}

QList<MergeFault> templateFaults(const MailText &text)
{
    return TemplateReader(withPlainBreaks(text.subject), true).read().faults +
           TemplateReader(withPlainBreaks(text.body), false).read().faults;
}

MergedMail mergeMail(const MailText &text, const MailFacts &facts, const QString &language)
{
    // A subject is one line.
    const MailText plain{onOneLine(text.subject), withPlainBreaks(text.body)};
    MergedMail merged;
    const QString &subject = plain.subject;
    const QString &body = plain.body;
    const Parsed head = TemplateReader(subject, true).read();
    const Parsed rest = TemplateReader(body, false).read();
    merged.faults = head.faults + rest.faults;
    if (!merged.faults.isEmpty()) {
        merged.text = plain;
        return merged;
    }
    merged.text.subject = MailFiller(facts, language, true, merged).fill(head.lines);
    merged.text.body = MailFiller(facts, language, false, merged).fill(rest.lines);
    return merged;
}

QList<MailBlock> mailBlocks(const MergedMail &merged, const MailText &edited)
{
    using Kind = MailBlock::Kind;
    if (!merged.faults.isEmpty() && edited == merged.text)
        return {{Kind::FaultyTemplate, {}, merged.faults.first().place}};
    QList<MailBlock> blocks = stillMissing(merged, edited, true);
    if (edited.subject.trimmed().isEmpty())
        blocks.append({Kind::EmptySubject, {}, {true, 0, 0}});
    blocks += stillMissing(merged, edited, false);
    if (edited.body.trimmed().isEmpty())
        blocks.append({Kind::EmptyBody, {}, {}});
    else if (const auto place = emptyGreeting(edited.body))
        blocks.append({Kind::EmptyGreeting, {}, *place});
    return blocks;
}

} // namespace leadline
