// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/savedviews.h"

#include "core/base/privatefile.h"
#include "core/domain/querywords.h"

#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr auto oneKind = "Leadline view"_L1;
constexpr auto allKind = "Leadline views"_L1;
constexpr qint64 largestFile = 4 * 1024 * 1024; // a view is a page of text; anything else is a mistake
constexpr int widestColumn = 2000;
constexpr int mostFrozen = 9;
constexpr qsizetype mostGroups = 3;

const std::array members{u"kind"_s,       u"key"_s,     u"name"_s,   u"query"_s,  u"sort"_s,
                         u"descending"_s, u"columns"_s, u"frozen"_s, u"groups"_s, u"collapsed"_s,
                         u"density"_s,    u"layout"_s,  u"boardBy"_s};
LeadView shipped(const char *key, const char *query, LeadSort sort = LeadSort::Due, bool descending = false)
{
    LeadView view;
    view.key = QLatin1StringView(key);
    view.query = QLatin1StringView(query);
    view.sort = sort;
    view.descending = descending;
    return view;
}

QJsonObject objectOf(const LeadView &view)
{
    QJsonArray columns;
    for (const ViewColumn &column : view.columns)
        columns.append(QJsonObject{{u"key"_s, column.key}, {u"width"_s, column.width}});
    return {{u"key"_s, view.key},
            {u"name"_s, view.name},
            {u"query"_s, view.query},
            {u"sort"_s, sortCode(view.sort)},
            {u"descending"_s, view.descending},
            {u"columns"_s, columns},
            {u"frozen"_s, view.frozen},
            {u"groups"_s, QJsonArray::fromStringList(view.groups)},
            {u"collapsed"_s, QJsonArray::fromStringList(view.collapsed)},
            {u"density"_s, view.density == Density::Compact ? u"compact"_s : u"comfortable"_s},
            {u"layout"_s, view.layout == ViewLayout::Board ? u"board"_s : u"list"_s},
            {u"boardBy"_s, view.boardBy}};
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const auto &text : value.toArray())
        texts.append(text.toString());
    return texts;
}

/// Reads one view, and collects what it does not know.
class ViewReader
{
public:
    ViewReader(const QStringList &knownColumns, LeftOut &leftOut)
        : m_knownColumns(knownColumns)
        , m_leftOut(leftOut)
    {
    }

    LeadView read(const QJsonObject &json)
    {
        for (const QString &member : json.keys()) {
            if (std::ranges::find(members, member) == members.end())
                m_leftOut.append(member);
        }
        LeadView view;
        view.key = json.value(u"key"_s).toString();
        view.name = json.value(u"name"_s).toString().simplified();
        view.query = understood(json.value(u"query"_s).toString());
        view.sort = sortOf(json.value(u"sort"_s).toString(sortCode(LeadSort::Due)));
        view.descending = json.value(u"descending"_s).toBool();
        view.columns = columnsOf(json.value(u"columns"_s).toArray());
        view.frozen = std::clamp(json.value(u"frozen"_s).toInt(LeadView().frozen), 0, mostFrozen);
        view.groups = facetsOf(textsOf(json.value(u"groups"_s)), &canGroupBy).mid(0, mostGroups);
        view.collapsed = textsOf(json.value(u"collapsed"_s));
        if (json.value(u"density"_s).toString() == "compact"_L1)
            view.density = Density::Compact;
        if (json.value(u"layout"_s).toString() == "board"_L1)
            view.layout = ViewLayout::Board;
        view.boardBy =
            facetsOf({json.value(u"boardBy"_s).toString(u"stage"_s)}, &canBeBoard).value(0, u"stage"_s);
        return view;
    }

private:
    QStringList facetsOf(const QStringList &codes, bool (*isGood)(Facet))
    {
        QStringList found;
        for (const QString &code : codes) {
            const auto facet = facetFromCode(code);
            if (facet && isGood(*facet) && !found.contains(facetCode(*facet)))
                found.append(facetCode(*facet));
            else
                m_leftOut.append(code);
        }
        return found;
    }

    /// The query without the words that mean nothing here: as free text they would hide every lead.
    QString understood(const QString &query)
    {
        QList<QueryFault> faults;
        Q_UNUSED(parseQuery(query, &faults))
        if (faults.isEmpty())
            return query;
        QStringList kept;
        for (const QueryWord &word : splitQuery(query)) {
            if (std::ranges::find(faults, word.text, &QueryFault::word) == faults.end())
                kept.append(word.text);
            else
                m_leftOut.append(word.text);
        }
        return kept.join(u' ');
    }

    LeadSort sortOf(const QString &code)
    {
        const auto sort = sortFromCode(code);
        if (!sort)
            m_leftOut.append(code);
        return sort.value_or(LeadSort::Due);
    }

    QList<ViewColumn> columnsOf(const QJsonArray &array)
    {
        QList<ViewColumn> columns;
        for (const auto &value : array) {
            const QJsonObject column = value.toObject();
            const QString key = column.value(u"key"_s).toString();
            if (!m_knownColumns.contains(key)) {
                m_leftOut.append(key);
                continue;
            }
            columns.append({key, std::clamp(column.value(u"width"_s).toInt(), 0, widestColumn)});
        }
        return columns;
    }

    const QStringList &m_knownColumns;
    LeftOut &m_leftOut;
};

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileNotReadable, path, file.errorString());
    if (file.size() > largestFile)
        return fail(ErrorCode::BadArgument, path, u"too large"_s);
    return file.readAll();
}

/// Nothing where the file is none of ours, or damaged.
std::optional<QList<LeadView>> viewsFrom(const QByteArray &bytes, const QStringList &knownColumns)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (json.value(u"kind"_s).toString() != allKind || !json.value(u"views"_s).isArray())
        return std::nullopt;
    QList<LeadView> views;
    QStringList keys;
    LeftOut ignored; // of a newer program: it is there again when that one reads the file
    for (const auto &value : json.value(u"views"_s).toArray()) {
        const LeadView view = ViewReader(knownColumns, ignored).read(value.toObject());
        if (view.key.isEmpty() || keys.contains(view.key))
            return std::nullopt;
        keys.append(view.key);
        views.append(view);
    }
    // Views that came with the program since; those that the user deleted were there before.
    const QStringList seen = textsOf(json.value(u"shipped"_s));
    for (const LeadView &view : shippedViews()) {
        if (!seen.contains(view.key) && !keys.contains(view.key))
            views.append(view);
    }
    return views;
}

QString asideOf(const QString &path)
{
    for (int number = 1;; ++number) {
        QString aside = path + u".damaged-%1"_s.arg(number);
        if (!QFile::exists(aside))
            return aside;
    }
}

} // namespace

bool canBeBoard(Facet facet)
{
    return facet == Facet::Stage || facet == Facet::Action || facet == Facet::Offer ||
           facet == Facet::Deadline;
}

bool showsTheSame(const LeadView &a, const LeadView &b)
{
    LeadView other = b;
    other.key = a.key;
    other.name = a.name;
    other.collapsed = a.collapsed;
    if (queryText(parseQuery(a.query)) == queryText(parseQuery(b.query)))
        other.query = a.query;
    return a == other;
}

QList<LeadView> shippedViews()
{
    // With a day's time for every answer, what is due today is whatever clock is running.
    return {shipped("today", "due:<24h"),
            shipped("due-4h", "deadline:at_risk,on_track,paused due:<4h"),
            shipped("overdue", "deadline:overdue"),
            shipped("contacts", "action:PLT stage:new"),
            shipped("test-drives", "action:StartTestDrive"),
            shipped("do-not-contact", "is:dnc", LeadSort::Received, true),
            shipped("unassigned", "owner:\"\" -stage:won,lost,disqualified,expired -is:dnc"),
            shipped("all", "")};
}

QByteArray viewToJson(const LeadView &view)
{
    QJsonObject json = objectOf(view);
    json.insert(u"kind"_s, QString(oneKind));
    return QJsonDocument(json).toJson();
}

std::optional<LeadView> viewFromJson(const QByteArray &json, const QStringList &knownColumns,
                                     LeftOut *leftOut)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value(u"kind"_s).toString() != oneKind)
        return std::nullopt;
    LeftOut found;
    LeadView view = ViewReader(knownColumns, found).read(object);
    if (leftOut)
        *leftOut = found;
    return view;
}

SavedViews::SavedViews(QString path, QStringList knownColumns)
    : m_path(std::move(path))
    , m_knownColumns(std::move(knownColumns))
{
}

QList<LeadView> SavedViews::load(QString *aside) const
{
    if (!QFile::exists(m_path))
        return shippedViews();
    if (const auto bytes = bytesOf(m_path)) {
        if (const auto views = viewsFrom(*bytes, m_knownColumns))
            return *views;
    }
    const QString kept = asideOf(m_path);
    if (QFile::rename(m_path, kept) && aside)
        *aside = kept;
    return shippedViews();
}

Status SavedViews::save(const QList<LeadView> &views) const
{
    QJsonArray array;
    for (const LeadView &view : views)
        array.append(objectOf(view));
    QStringList shippedKeys;
    for (const LeadView &view : shippedViews())
        shippedKeys.append(view.key);
    const QJsonObject json{{u"kind"_s, QString(allKind)},
                           {u"views"_s, array},
                           {u"shipped"_s, QJsonArray::fromStringList(shippedKeys)}};
    return writePrivateFile(m_path, QJsonDocument(json).toJson());
}

Status SavedViews::exportTo(const QString &path, const LeadView &view) const
{
    return writePrivateFile(path, viewToJson(view));
}

Result<LeadView> SavedViews::importFrom(const QString &path, LeftOut *leftOut) const
{
    const auto bytes = bytesOf(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto view = viewFromJson(*bytes, m_knownColumns, leftOut);
    if (!view || (view->name.isEmpty() && view->key.isEmpty()))
        return fail(ErrorCode::BadArgument, path, u"not a view"_s);
    return *view;
}

} // namespace leadline
