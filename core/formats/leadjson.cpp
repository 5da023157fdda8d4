// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/leadjson.h"

#include "core/base/textfold.h"
#include "core/domain/leadfield.h"
#include "core/formats/jsontext.h"

#include <QtCore/QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr qsizetype shownText = 80;

/// Collects bodies into one table.
class TableMaker
{
public:
    explicit TableMaker(QStringView text)
        : m_text(text)
    {
    }

    void add(const JsonNode &body)
    {
        Record record;
        record.line = lineAt(body.begin);
        record.raw = m_text.sliced(body.begin, body.end - body.begin).toString();
        m_filled.clear();
        flatten(body, {}, record.cells);
        m_table.records.append(record);
    }

    void warn(qsizetype at, TextWarning::Code code)
    {
        qsizetype end = at;
        while (end < m_text.size() && end - at < shownText && m_text[end] != u'\n' && m_text[end] != u'\r')
            ++end;
        m_table.warnings.append({lineAt(at), 0, code, m_text.sliced(at, end - at).toString()});
    }

    JsonTable take()
    {
        for (Record &record : m_table.records) {
            while (record.cells.size() < m_table.header.size())
                record.cells.append(QString());
        }
        return std::move(m_table);
    }

private:
    int lineAt(qsizetype position)
    {
        for (; m_counted < position; ++m_counted) {
            const bool crlf =
                m_text[m_counted] == u'\r' && m_counted + 1 < m_text.size() && m_text[m_counted + 1] == u'\n';
            if (m_text[m_counted] == u'\n' || (m_text[m_counted] == u'\r' && !crlf))
                ++m_line;
        }
        return m_line;
    }

    void flatten(const JsonNode &object, const QString &path, QStringList &cells)
    {
        for (const auto &[name, node] : object.members) {
            const QString full = path.isEmpty() ? name : QString(path + u'.' + name);
            if (node.kind == JsonNode::Kind::Object)
                flatten(node, full, cells);
            else
                put(name, full, valueOf(node), cells);
        }
    }

    QString valueOf(const JsonNode &node) const
    {
        QString value = node.kind == JsonNode::Kind::Array
                            ? m_text.sliced(node.begin, node.end - node.begin).toString()
                            : node.text;
        value.remove(QChar(u'\0'));
        return value;
    }

    /// Keys differ in case from body to body. Two of the same last name in one body keep their paths apart.
    void put(const QString &name, const QString &full, const QString &value, QStringList &cells)
    {
        QString title = name;
        QString folded = foldIdentifier(name);
        if (m_filled.contains(folded)) {
            title = full;
            folded = foldText(full);
        }
        auto column = m_columns.constFind(folded);
        if (column == m_columns.constEnd()) {
            column = m_columns.insert(folded, m_table.header.size());
            m_table.header.append(title);
        }
        while (cells.size() <= *column)
            cells.append(QString());
        if (!m_filled.contains(folded))
            cells[*column] = value;
        m_filled.append(folded);
    }

    QStringView m_text;
    qsizetype m_counted = 0;
    int m_line = 1;
    JsonTable m_table;
    QHash<QString, qsizetype> m_columns;
    QStringList m_filled; ///< by the body being read
};

/// The `value` array of an OData answer; null for an ordinary body.
const JsonNode *odataRows(const JsonNode &node)
{
    for (const auto &[name, value] : node.members) {
        const bool rows = std::all_of(value.items.begin(), value.items.end(), [](const JsonNode &item) {
            return item.kind == JsonNode::Kind::Object;
        });
        if (value.kind == JsonNode::Kind::Array && rows && name.compare("value"_L1, Qt::CaseInsensitive) == 0)
            return &value;
    }
    return nullptr;
}

void addValue(TableMaker &table, const JsonNode &node)
{
    if (node.kind == JsonNode::Kind::Object) {
        if (const JsonNode *rows = odataRows(node)) {
            addValue(table, *rows);
            return;
        }
        table.add(node);
        return;
    }
    if (node.kind != JsonNode::Kind::Array) {
        table.warn(node.begin, TextWarning::Code::BadJson);
        return;
    }
    for (const JsonNode &item : node.items)
        addValue(table, item);
}

/// After the line of a fault: reading goes on with the next line that opens a body.
qsizetype nextBody(QStringView text, qsizetype from)
{
    for (qsizetype end = text.indexOf(u'\n', from); end >= 0; end = text.indexOf(u'\n', end + 1)) {
        const QStringView rest = text.sliced(end + 1).left(shownText).trimmed();
        if (rest.startsWith(u'{') && looksLikeJson(text.sliced(end + 1)))
            return end + 1;
    }
    return text.size();
}

qsizetype skipBlank(QStringView text, qsizetype at)
{
    while (at < text.size() && (text[at].isSpace() || text[at] == u','))
        ++at;
    return at;
}

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

JsonTable readLeadJson(const QString &text)
{
    TableMaker table(text);
    JsonText json(text);
    qsizetype begin = skipBlank(text, 0);
    while (begin < text.size()) {
        const auto node = json.next();
        if (node) {
            if (json.takeMended())
                table.warn(node->begin, TextWarning::Code::MendedJson);
            addValue(table, *node);
        } else if (json.failed()) {
            table.warn(begin, TextWarning::Code::BadJson);
            json.resumeAt(nextBody(text, begin));
        }
        begin = skipBlank(text, json.position());
    }
    return table.take();
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
        return next.isEmpty() || next == u"\"" || next == u"}";
    return start.front() == u'[' && (next.isEmpty() || next == u"{" || next == u"]");
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
