// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timelineview.h"

#include "ui/support/plainlabel.h"
#include "ui/support/words.h"
#include "ui/widgets/clearlayout.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr int shownAtFirst = 20;

QString glyphOf(const TimelineEntry &entry)
{
    switch (entry.kind) {
    case TimelineEntry::Kind::Touch:
        return words::actionLetter(entry.touch.action);
    case TimelineEntry::Kind::Decision:
        return u"§"_s;
    case TimelineEntry::Kind::Activity:
        break;
    }
    switch (entry.activity.kind) {
    case ActivityKind::Call:
        return u"✆"_s;
    case ActivityKind::Mail:
        return u"✉"_s;
    case ActivityKind::Meeting:
        return u"◷"_s;
    case ActivityKind::Note:
        return u"✎"_s;
    }
    return {};
}

QString headlineOf(const TimelineEntry &entry)
{
    switch (entry.kind) {
    case TimelineEntry::Kind::Touch:
        return words::action(entry.touch.action) + u" · "_s + words::source(entry.touch.source);
    case TimelineEntry::Kind::Decision:
        return TimelineView::tr("Decided: contact on the direct request");
    case TimelineEntry::Kind::Activity:
        break;
    }
    const QString outcome = words::outcome(entry.activity.outcome);
    const QString kind = words::activityKind(entry.activity.kind);
    return outcome.isEmpty() ? kind : kind + u" · "_s + outcome;
}

QString bodyOf(const TimelineEntry &entry)
{
    switch (entry.kind) {
    case TimelineEntry::Kind::Touch:
        return entry.touch.note;
    case TimelineEntry::Kind::Activity:
        return entry.activity.text;
    case TimelineEntry::Kind::Decision:
        return entry.text;
    }
    return {};
}

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
    , m_more(new QPushButton(this))
{
    setObjectName(u"timeline"_s);
    m_rows->setSpacing(12);
    m_more->setObjectName(u"wholeTimeline"_s);
    m_more->setProperty("look", u"quiet"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_rows);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = true;
        fill();
    });
}

void TimelineView::show(const LeadPage &page, const QTimeZone &zone)
{
    m_all = m_all && page.lead.id == m_page.lead.id;
    m_page = page;
    m_zone = zone;
    fill();
}

void TimelineView::fill()
{
    clearLayout(m_rows);
    const int count = int(m_page.timeline.size());
    const int shown = m_all ? count : std::min(count, shownAtFirst);
    for (int i = 0; i < shown; ++i)
        addEntry(m_page.timeline.at(i));
    m_more->setText(tr("Show %n earlier event(s)", nullptr, count - shown));
    m_more->setVisible(shown < count);
}

void TimelineView::addEntry(const TimelineEntry &entry)
{
    auto *row = new QWidget(this);
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, 20);
    const auto add = [&](PlainLabel::Look look, const char *name, const QString &text, int column) {
        if (text.isEmpty())
            return;
        auto *label = new PlainLabel(look, name, row);
        label->setText(text);
        grid->addWidget(label, column == 0 || grid->count() == 1 ? 0 : grid->rowCount(), column,
                        Qt::AlignTop);
    };
    QStringList where{words::dateTime(entry.at, m_zone)};
    if (entry.kind == TimelineEntry::Kind::Touch)
        where << tr("%1, line %2").arg(entry.fileName, words::number(entry.touch.line));
    if (entry.lead != m_page.lead.id && entry.lead.isSet())
        where << tr("about %1").arg(entry.offer);
    add(PlainLabel::Look::Muted, "eventGlyph", glyphOf(entry), 0);
    add(PlainLabel::Look::Strong, "eventTitle", headlineOf(entry), 1);
    add(PlainLabel::Look::Muted, "eventWhen", where.join(u" · "_s), 1);
    add(PlainLabel::Look::Body, "eventText", bodyOf(entry), 1);
    m_rows->addWidget(row);
}

} // namespace leadline
