// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/savedviews.h"

#include <QObject>
#include <memory>

namespace leadline {

class LeadDesk;
class LeadFilter;

/// The saved views, and the one that is open with what was changed in it since. The filter and the list
/// change it; whoever shows something listens to `opened`.
class ViewKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ViewKeeper)

public:
    /// Both must outlive it. The views are in the desk's profile.
    ViewKeeper(LeadDesk &desk, LeadFilter &filter, QObject *parent);

    /// Reads the views. The path of a damaged file that was put aside; empty: there was none.
    QString load();
    [[nodiscard]] const QList<LeadView> &views() const { return m_views; }
    /// As it is shown now.
    [[nodiscard]] const LeadView &current() const { return m_current; }
    [[nodiscard]] bool isChanged() const;
    /// The open view is one of the saved ones.
    [[nodiscard]] bool isSaved() const { return find(m_current.key) != nullptr; }
    [[nodiscard]] const LeadView *find(const QString &key) const;

    void open(const QString &key);
    /// Something of the open view is another now, but for what the filter says.
    void change(const LeadView &view);
    /// What no view need be saved for: which groups are closed.
    void setCollapsed(const QStringList &paths);
    void revert() { open(m_current.key); }

    // These change the views at once; the file is written aside, and the last change is what stays in it.
    // Where that fails they are again as the file has them, and `notKept` says why.
    void save();
    void saveAs(const QString &name);
    void rename(const QString &name); ///< the open view
    void remove();                    ///< the open view; the first one opens; the last one stays
    void move(const QString &key, qsizetype to);
    void bringBackShipped(); ///< those that were deleted
    [[nodiscard]] Status exportTo(const QString &path) const;
    [[nodiscard]] Status importFrom(const QString &path, LeftOut *leftOut);

    /// What is open, for the next start.
    [[nodiscard]] QByteArray state() const;
    void restore(const QByteArray &state);

Q_SIGNALS:
    void opened();       ///< `current()` is another, and is to be shown
    void changed();      ///< `current()` or `isChanged()` is another
    void viewsChanged(); ///< the list of views
    void notKept(const leadline::Error &error);

private:
    void keep(const QList<LeadView> &views);
    void kept(quint64 number, const QList<LeadView> &views, const Status &status);
    void setViews(const QList<LeadView> &views);
    void show(const LeadView &view);
    void followFilter();

    struct Order;
    LeadDesk &m_desk;
    SavedViews m_store;
    std::shared_ptr<Order> m_order; ///< of the writes, shared with those under way
    LeadFilter &m_filter;
    QList<LeadView> m_views;
    QList<LeadView> m_written;   ///< as the file has them
    quint64 m_asked = 0;         ///< number of the last write
    quint64 m_writtenNumber = 0; ///< of the one that made the file
    LeadView m_current;
    bool m_opening = false;
};

/// What a view is called in the language in use.
[[nodiscard]] QString viewName(const LeadView &view);

} // namespace leadline
