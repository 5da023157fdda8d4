// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leadview.h"

#include <QHash>
#include <QTimeZone>
#include <QWidget>

class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace leadline {

class FlowLayout;
class PlainLabel;

/// What happened with a customer and their colleagues, newest first, across all offers.
class TimelineView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimelineView)

public:
    enum class Filter { All, Person, Colleagues, Touches, Contacts, Changes };

    explicit TimelineView(QWidget *parent);

    void show(const LeadPage &page, const QTimeZone &zone);
    /// Comes after the page; none until then.
    void showColleagues(const Colleagues &colleagues);

Q_SIGNALS:
    void leadWanted(leadline::LeadId id);
    void rowWanted(leadline::LeadId lead, leadline::ImportId import, int line);
    void olderWanted(); ///< more than the page brought

protected:
    void changeEvent(QEvent *event) override;

private:
    void addFilter(Filter filter, const char *name);
    void retranslate();
    void choose(Filter filter);
    void showMore();
    void merge();
    void fill();
    void showFilters();
    [[nodiscard]] QList<TimelineEntry> chosen() const;
    void addEntry(const TimelineEntry &entry);
    [[nodiscard]] QWidget *makeWhere(const TimelineEntry &entry, QWidget *row);

    LeadPage m_page;
    Colleagues m_colleagues;
    QList<TimelineEntry> m_entries; ///< of both, newest first
    QTimeZone m_zone;
    Filter m_filter = Filter::All;
    FlowLayout *m_filters;
    QMap<Filter, QToolButton *> m_buttons;
    PlainLabel *m_crowd;
    QVBoxLayout *m_rows;
    QPushButton *m_more;
    int m_shown = 0; ///< at most
};

} // namespace leadline
