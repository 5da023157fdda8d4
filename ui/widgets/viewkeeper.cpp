// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/viewkeeper.h"

#include "core/services/leaddesk.h"
#include "ui/models/leadfilter.h"
#include "ui/models/listcolumns.h"

#include <QMutex>
#include <QScopedValueRollback>
#include <QUuid>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr auto firstView = "all"_L1; // until the user has chosen

struct ShippedName
{
    const char *key;
    const char *name;
};

constexpr ShippedName shippedNames[]{
    {"today", QT_TRANSLATE_NOOP("leadline::ViewKeeper", "Today")},
    {"due-4h", QT_TRANSLATE_NOOP("leadline::ViewKeeper", "Due in 4 h")},
    {"overdue", QT_TRANSLATE_NOOP("leadline::ViewKeeper", "Overdue")},
    {"contacts", QT_TRANSLATE_NOOP("leadline::ViewKeeper", "New contact requests")},
    {"test-drives", QT_TRANSLATE_NOOP("leadline::ViewKeeper", "Test drives")},
    {"do-not-contact", QT_TRANSLATE_NOOP("leadline::ViewKeeper", "Do not contact")},
    {"unassigned", QT_TRANSLATE_NOOP("leadline::ViewKeeper", "Unassigned")},
    {"all", QT_TRANSLATE_NOOP("leadline::ViewKeeper", "All leads")},
};

QString freshKey()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

QString viewName(const LeadView &view)
{
    if (!view.name.isEmpty())
        return view.name;
    for (const ShippedName &shipped : shippedNames) {
        if (view.key == QLatin1StringView(shipped.key))
            return ViewKeeper::tr(shipped.name);
    }
    return view.key;
}

/// Writes run on any thread: one at a time, and never an older one over a newer.
struct ViewKeeper::Order
{
    QMutex mutex;
    quint64 written = 0;

    Status write(quint64 number, const SavedViews &file, const QList<LeadView> &views)
    {
        const QMutexLocker lock(&mutex);
        if (number < written)
            return {};
        const Status saved = file.save(views);
        if (saved)
            written = number;
        return saved;
    }
};

ViewKeeper::ViewKeeper(LeadDesk &desk, LeadFilter &filter, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_store(desk.profile().viewsPath(), listColumnKeys())
    , m_order(std::make_shared<Order>())
    , m_filter(filter)
    , m_views(shippedViews())
    , m_written(m_views)
{
    m_current = *find(firstView);
    connect(&filter, &LeadFilter::changed, this, &ViewKeeper::followFilter);
}

QString ViewKeeper::load()
{
    QString aside;
    m_written = m_store.load(&aside);
    setViews(m_written);
    return aside;
}

const LeadView *ViewKeeper::find(const QString &key) const
{
    const auto found = std::ranges::find(m_views, key, &LeadView::key);
    return found == m_views.end() ? nullptr : &*found;
}

bool ViewKeeper::isChanged() const
{
    const LeadView *saved = find(m_current.key);
    return !saved || !showsTheSame(*saved, m_current);
}

void ViewKeeper::open(const QString &key)
{
    if (const LeadView *view = find(key))
        show(LeadView(*view));
}

void ViewKeeper::show(const LeadView &view)
{
    {
        const QScopedValueRollback guard(m_opening, true);
        m_current = view;
        m_filter.sortBy(view.sort, view.descending);
        m_filter.setText(view.query);
    }
    Q_EMIT opened();
    Q_EMIT changed();
}

void ViewKeeper::followFilter()
{
    if (m_opening)
        return;
    m_current.query = m_filter.text();
    m_current.sort = m_filter.query().sort;
    m_current.descending = m_filter.query().descending;
    Q_EMIT changed();
}

void ViewKeeper::change(const LeadView &view)
{
    if (view == m_current)
        return;
    m_current = view;
    Q_EMIT changed();
}

void ViewKeeper::setCollapsed(const QStringList &paths)
{
    m_current.collapsed = paths;
}

void ViewKeeper::setViews(const QList<LeadView> &views)
{
    m_views = views;
    Q_EMIT viewsChanged();
    Q_EMIT changed();
}

void ViewKeeper::keep(const QList<LeadView> &views)
{
    setViews(views);
    const quint64 number = ++m_asked;
    m_desk.aside(
        this, [order = m_order, file = m_store, number, views] { return order->write(number, file, views); },
        [this, number, views](const Status &status) { kept(number, views, status); });
}

/// An older write may be answered after a newer one.
void ViewKeeper::kept(quint64 number, const QList<LeadView> &views, const Status &status)
{
    if (status) {
        if (number > m_writtenNumber) {
            m_written = views;
            m_writtenNumber = number;
        }
        return;
    }
    if (number == m_asked) {
        setViews(m_written);
        if (const LeadView *view = find(m_current.key)) // its new name is gone too
            m_current.name = view->name;
        Q_EMIT changed();
    }
    Q_EMIT notKept(status.error());
}

void ViewKeeper::save()
{
    QList<LeadView> views = m_views;
    std::ranges::replace_if(
        views, [this](const LeadView &view) { return view.key == m_current.key; }, m_current);
    keep(views);
}

void ViewKeeper::saveAs(const QString &name)
{
    LeadView view = m_current;
    view.key = freshKey();
    view.name = name.simplified();
    keep(m_views + QList<LeadView>{view});
    change(view);
}

void ViewKeeper::rename(const QString &name)
{
    QList<LeadView> views = m_views;
    for (LeadView &view : views) {
        if (view.key == m_current.key)
            view.name = name.simplified();
    }
    m_current.name = name.simplified();
    keep(views);
}

void ViewKeeper::remove()
{
    QList<LeadView> views = m_views;
    views.removeIf([this](const LeadView &view) { return view.key == m_current.key; });
    if (views.isEmpty())
        return;
    keep(views);
    open(m_views.constFirst().key);
}

void ViewKeeper::move(const QString &key, qsizetype to)
{
    QList<LeadView> views = m_views;
    const auto from = std::ranges::find(views, key, &LeadView::key) - views.begin();
    if (from == views.size())
        return;
    views.move(from, std::clamp<qsizetype>(to, 0, views.size() - 1));
    if (views != m_views)
        keep(views);
}

void ViewKeeper::bringBackShipped()
{
    QList<LeadView> views = m_views;
    for (const LeadView &view : shippedViews()) {
        if (!find(view.key))
            views.append(view);
    }
    if (views != m_views)
        keep(views);
}

Status ViewKeeper::exportTo(const QString &path) const
{
    LeadView view = m_current;
    view.name = viewName(view); // who takes it has their own view of this key
    return m_store.exportTo(path, view);
}

Status ViewKeeper::importFrom(const QString &path, LeftOut *leftOut)
{
    auto view = m_store.importFrom(path, leftOut);
    if (!view)
        return tl::unexpected(view.error());
    view->name = viewName(*view);
    view->key = freshKey();
    keep(m_views + QList<LeadView>{*view});
    open(view->key);
    return {};
}

QByteArray ViewKeeper::state() const
{
    return viewToJson(m_current);
}

void ViewKeeper::restore(const QByteArray &state)
{
    if (const auto view = viewFromJson(state, listColumnKeys()))
        show(*view);
}

} // namespace leadline
