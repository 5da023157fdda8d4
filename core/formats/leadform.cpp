// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/leadform.h"

#include "core/base/textfold.h"

#include <QtCore/QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr qsizetype longestLook = 8192;

struct Pair
{
    QString key;
    QString value;
};

QString decoded(QStringView text)
{
    QByteArray bytes = text.toUtf8();
    bytes.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(bytes)).remove(QChar(u'\0'));
}

bool isKey(QStringView text)
{
    return !text.isEmpty() && text.size() <= 60 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isLetterOrNumber() || QStringView(u"_-.[]%").contains(c);
    });
}

QList<Pair> pairsOf(QStringView line)
{
    QList<Pair> pairs;
    for (const QStringView part : line.split(u'&', Qt::SkipEmptyParts)) {
        const qsizetype at = part.indexOf(u'=');
        if (at > 0 && isKey(part.first(at).trimmed()))
            pairs.append({decoded(part.first(at).trimmed()), decoded(part.sliced(at + 1)).trimmed()});
    }
    return pairs;
}

/// One body after another into a table.
class Bodies
{
public:
    void add(const Pair &pair, int line)
    {
        if (m_open.cells.isEmpty())
            m_open.line = line;
        const QString folded = foldIdentifier(pair.key);
        auto column = m_columns.constFind(folded);
        if (column == m_columns.constEnd()) {
            column = m_columns.insert(folded, m_table.header.size());
            m_table.header.append(pair.key);
        }
        while (m_open.cells.size() <= *column)
            m_open.cells.append(QString());
        if (m_open.cells[*column].isEmpty()) // the old posts give `encoding` twice
            m_open.cells[*column] = pair.value;
    }

    [[nodiscard]] bool has(const QString &key) const
    {
        const auto column = m_columns.constFind(foldIdentifier(key));
        return column != m_columns.constEnd() && !m_open.cells.value(*column).isEmpty();
    }

    void addRaw(QStringView line)
    {
        if (!m_open.raw.isEmpty())
            m_open.raw += u'\n';
        m_open.raw += line;
    }

    void close()
    {
        if (!m_open.cells.isEmpty())
            m_table.records.append(m_open);
        m_open = {};
    }

    void warn(int line, QStringView text)
    {
        m_table.warnings.append({line, 0, TextWarning::Code::BadJson, text.left(80).toString()});
    }

    JsonTable take()
    {
        close();
        for (Record &record : m_table.records)
            record.cells.resize(m_table.header.size());
        return std::move(m_table);
    }

private:
    JsonTable m_table;
    Record m_open;
    QHash<QString, qsizetype> m_columns;
};

} // namespace

bool looksLikeForm(QStringView start)
{
    QStringView text = start.trimmed();
    if (text.size() > longestLook)
        text = text.first(std::max<qsizetype>(text.lastIndexOf(u'\n', longestLook), 0));
    static constexpr QStringView known[] = {u"leadsource", u"firstname", u"lastname", u"email", u"oid"};
    const auto isKnown = [](const Pair &pair) {
        return std::find(std::begin(known), std::end(known), QStringView(foldIdentifier(pair.key))) !=
               std::end(known);
    };
    const qsizetype equals = text.indexOf(u'=');
    if (equals <= 0 || !isKey(text.first(equals)))
        return false;
    qsizetype found = 0;
    for (const QStringView line : text.split(u'\n')) {
        const QList<Pair> pairs = pairsOf(line);
        if (pairs.isEmpty() && !line.trimmed().isEmpty())
            return false;
        found += std::count_if(pairs.begin(), pairs.end(), isKnown);
    }
    return found >= 2;
}

JsonTable readLeadForm(const QString &text)
{
    Bodies bodies;
    int number = 0;
    bool joined = false; // the line before ended with "&"
    for (const QStringView raw : QStringView(text).split(u'\n')) {
        ++number;
        QStringView line = raw.trimmed();
        if (line.startsWith(QChar(0xFEFF)))
            line = line.sliced(1);
        if (line.isEmpty()) {
            bodies.close();
            continue;
        }
        const QList<Pair> pairs = pairsOf(line);
        if (pairs.isEmpty())
            bodies.warn(number, line);
        const bool continues = std::exchange(joined, line.endsWith(u'&')) || line.startsWith(u'&');
        if (!continues && !pairs.isEmpty() && (pairs.size() > 1 || bodies.has(pairs.front().key)))
            bodies.close();
        for (const Pair &pair : pairs)
            bodies.add(pair, number);
        if (!pairs.isEmpty())
            bodies.addRaw(line);
    }
    return bodies.take();
}

} // namespace leadline
