// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/leadjson.h"

#include "core/base/textfold.h"
#include "core/domain/leadfield.h"
#include "core/formats/headermap.h"
#include "core/formats/jsontext.h"
#include "core/formats/leadform.h"

#include <QtCore/QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr qsizetype shownText = 80;

/// Where a place of the text is; places have to be asked for from the front.
class Lines
{
public:
    explicit Lines(QStringView text)
        : m_text(text)
    {
    }

    int lineAt(qsizetype position)
    {
        for (; m_counted < position; ++m_counted) {
            const bool crlf =
                m_text[m_counted] == u'\r' && m_counted + 1 < m_text.size() && m_text[m_counted + 1] == u'\n';
            if (m_text[m_counted] == u'\n' || (m_text[m_counted] == u'\r' && !crlf)) {
                ++m_line;
                m_lineStart = m_counted + 1;
            }
        }
        return m_line;
    }

    /// The text of a broken body starts with the character of its line where the fault is: "7: {"a":}".
    TextWarning warning(qsizetype at, TextWarning::Code code)
    {
        const int line = lineAt(at);
        const qsizetype column = std::max<qsizetype>(0, at - m_lineStart) + 1;
        const qsizetype from =
            at - m_lineStart > shownText / 2 ? at - shownText / 2 : std::min(at, m_lineStart);
        qsizetype end = from;
        while (end < m_text.size() && end - from < shownText && m_text[end] != u'\n' && m_text[end] != u'\r')
            ++end;
        const QString shown = m_text.sliced(from, end - from).toString();
        if (code != TextWarning::Code::BadJson)
            return {line, 0, code, shown};
        return {line, 0, code, QString(QString::number(column) + u": " + shown)};
    }

private:
    QStringView m_text;
    qsizetype m_counted = 0;
    qsizetype m_lineStart = 0;
    int m_line = 1;
};

/// One header for bodies of all shapes: keys in order of appearance, whatever their case.
class Columns
{
public:
    explicit Columns(QStringView text)
        : m_text(text)
    {
    }

    [[nodiscard]] const QStringList &header() const { return m_header; }

    /// The cells of a body; new keys make new columns.
    QStringList cells(const JsonNode &body)
    {
        m_filled.clear();
        QStringList cells(m_header.size());
        flatten(body, {}, cells);
        return cells;
    }

private:
    void flatten(const JsonNode &object, const QString &path, QStringList &cells)
    {
        for (const auto &[name, node] : object.members) {
            const QString full = path.isEmpty() ? name : QString(path + u'.' + name);
            if (node.kind == JsonNode::Kind::Object && !isHistoryHeader(name))
                flatten(node, full, cells);
            else
                put(name, full, valueOf(node), cells);
        }
    }

    QString valueOf(const JsonNode &node) const
    {
        const bool whole = node.kind == JsonNode::Kind::Array || node.kind == JsonNode::Kind::Object;
        QString value = whole ? m_text.sliced(node.begin, node.end - node.begin).toString() : node.text;
        value.remove(QChar(u'\0'));
        return value;
    }

    /// Two of the same last name in one body keep their paths apart; the same key twice gets a number.
    void put(const QString &name, const QString &full, const QString &value, QStringList &cells)
    {
        QString title = name;
        QString folded = foldIdentifier(name);
        if (m_filled.contains(folded)) {
            title = full;
            folded = foldText(full);
        }
        for (int number = 2; m_filled.contains(folded); ++number) {
            if (cells.value(m_columns.value(folded)) == value)
                return;
            title = QString(full + u' ' + QString::number(number));
            folded = foldText(title);
        }
        auto column = m_columns.constFind(folded);
        if (column == m_columns.constEnd()) {
            column = m_columns.insert(folded, m_header.size());
            m_header.append(title);
        }
        while (cells.size() <= *column)
            cells.append(QString());
        cells[*column] = value;
        m_filled.append(folded);
    }

    QStringView m_text;
    QStringList m_header;
    QHash<QString, qsizetype> m_columns;
    QStringList m_filled; ///< by the body being read
};

QString IncomingLead::*personMember(const QString &name)
{
    static const QHash<QString, LeadField> fields = {
        {u"firstname"_s, LeadField::FirstName}, {u"lastname"_s, LeadField::LastName},
        {u"name"_s, LeadField::FullName},       {u"fullname"_s, LeadField::FullName},
        {u"email"_s, LeadField::Email},         {u"emailaddress"_s, LeadField::Email},
        {u"phone"_s, LeadField::Phone},         {u"phonenumber"_s, LeadField::Phone},
        {u"country"_s, LeadField::Country},     {u"company"_s, LeadField::Company},
        {u"companyname"_s, LeadField::Company}, {u"title"_s, LeadField::JobTitle},
        {u"jobtitle"_s, LeadField::JobTitle},
    };
    const auto found = fields.constFind(foldIdentifier(name));
    return found == fields.constEnd() ? nullptr : info(*found).member;
}

void fillPerson(IncomingLead &lead, const JsonNode &object)
{
    for (const auto &[name, node] : object.members) {
        if (node.kind == JsonNode::Kind::Object) {
            fillPerson(lead, node);
            continue;
        }
        QString IncomingLead::*member = personMember(name);
        if (member != nullptr && (lead.*member).isEmpty())
            lead.*member = QString(node.text).remove(QChar(u'\0')).trimmed();
    }
}

} // namespace

void readLeadJson(const QString &text, const std::function<void(const QStringList &)> &header,
                  const std::function<void(Record &&)> &row,
                  const std::function<void(const TextWarning &)> &warn)
{
    if (looksLikeForm(text)) {
        JsonTable table = readLeadForm(text);
        header(table.header);
        std::for_each(table.warnings.cbegin(), table.warnings.cend(), warn);
        for (Record &record : table.records)
            row(std::move(record));
        return;
    }
    Columns columns(text);
    JsonBodies first(text, [](qsizetype, JsonBodies::Fault) {});
    while (const auto body = first.next())
        static_cast<void>(columns.cells(*body));
    header(columns.header());

    Lines lines(text);
    JsonBodies second(text, [&lines, &warn](qsizetype at, JsonBodies::Fault fault) {
        warn(lines.warning(at, fault == JsonBodies::Fault::Mended ? TextWarning::Code::MendedJson
                                                                  : TextWarning::Code::BadJson));
    });
    while (const auto body = second.next()) {
        const QString raw = text.sliced(body->begin, body->end - body->begin);
        row({lines.lineAt(body->begin), 0, columns.cells(*body), raw});
    }
}

JsonTable readLeadJson(const QString &text)
{
    JsonTable table;
    readLeadJson(
        text, [&table](const QStringList &header) { table.header = header; },
        [&table](Record &&record) { table.records.append(std::move(record)); },
        [&table](const TextWarning &warning) { table.warnings.append(warning); });
    return table;
}

bool expandCustomerInfo(IncomingLead &lead)
{
    JsonText json(lead.customerInfo);
    const auto node = json.next();
    if (!node || node->kind != JsonNode::Kind::Object)
        return false;
    fillPerson(lead, *node);
    return true;
}

} // namespace leadline
