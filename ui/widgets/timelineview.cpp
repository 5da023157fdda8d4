// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timelineview.h"

#include "ui/support/plainlabel.h"
#include "ui/support/words.h"
#include "ui/support/wordslead.h"
#include "ui/widgets/clearlayout.h"
#include "ui/widgets/flowlayout.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr int shownAtFirst = 20;
constexpr int shownMore = 50;
constexpr int widestLink = 250; // names of offers and files know no end; the pane does

QString glyphOf(const TimelineEntry &entry)
{
    switch (entry.kind) {
    case TimelineEntry::Kind::Touch:
        return words::actionLetter(entry.touch.action);
    case TimelineEntry::Kind::Decision:
        return u"§"_s;
    case TimelineEntry::Kind::Change:
        return u"±"_s;
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

QString changeHeadline(const TimelineEntry &entry)
{
    if (entry.changes.size() == 1 && entry.changes.first().field == EditField::Stage)
        return words::fieldChange(entry.changes.first());
    const QString &file = entry.changes.first().fileName;
    return file.isEmpty() ? TimelineView::tr("Data changed")
                          : TimelineView::tr("Data changed by the import of %1").arg(file);
}

QString headlineOf(const TimelineEntry &entry)
{
    switch (entry.kind) {
    case TimelineEntry::Kind::Touch:
        return words::action(entry.touch.action) + u" · "_s + words::source(entry.touch.source);
    case TimelineEntry::Kind::Decision:
        return TimelineView::tr("Decided: contact on the direct request");
    case TimelineEntry::Kind::Change:
        return changeHeadline(entry);
    case TimelineEntry::Kind::Activity:
        break;
    }
    const QString outcome = words::outcome(entry.activity.outcome);
    const QString kind = words::activityKind(entry.activity.kind);
    return outcome.isEmpty() ? kind : kind + u" · "_s + outcome;
}

QString changesText(const TimelineEntry &entry)
{
    if (entry.changes.size() == 1 && entry.changes.first().field == EditField::Stage)
        return entry.changes.first().reason; // the headline says the rest
    QStringList lines;
    for (const FieldChangeEntry &change : entry.changes)
        lines << words::fieldChange(change);
    return lines.join(u'\n');
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
    case TimelineEntry::Kind::Change:
        return changesText(entry);
    }
    return {};
}

bool passes(const TimelineEntry &entry, TimelineView::Filter filter)
{
    switch (filter) {
    case TimelineView::Filter::All:
        return true;
    case TimelineView::Filter::Person:
        return entry.colleague.isEmpty();
    case TimelineView::Filter::Colleagues:
        return !entry.colleague.isEmpty();
    case TimelineView::Filter::Touches:
        return entry.kind == TimelineEntry::Kind::Touch;
    case TimelineView::Filter::Contacts:
        return entry.kind == TimelineEntry::Kind::Activity && entry.activity.kind != ActivityKind::Note;
    case TimelineView::Filter::Changes:
        return entry.kind == TimelineEntry::Kind::Change || entry.kind == TimelineEntry::Kind::Decision;
    }
    return false;
}

QToolButton *makeLink(const char *name, const QString &text, const QString &accessible, QWidget *parent)
{
    auto *link = new QToolButton(parent);
    link->setObjectName(QLatin1StringView(name));
    link->setProperty("look", u"link"_s);
    link->setFocusPolicy(Qt::StrongFocus);
    const QString shown = link->fontMetrics().elidedText(text, Qt::ElideMiddle, widestLink);
    link->setText(plainCaption(shown));
    if (shown != text)
        link->setToolTip(plainToolTip(text));
    link->setAccessibleName(accessible);
    return link;
}

void keepHeightForWidth(QWidget *widget)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    widget->setSizePolicy(policy);
}

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QWidget(parent)
    , m_crowd(new PlainLabel(PlainLabel::Look::Muted, "crowd", this))
    , m_rows(new QVBoxLayout)
    , m_more(new QPushButton(this))
    , m_shown(shownAtFirst)
{
    setObjectName(u"timeline"_s);
    auto *filters = new QWidget(this);
    keepHeightForWidth(filters);
    m_filters = new FlowLayout(filters, 4);
    addFilter(Filter::All, "timelineAll");
    addFilter(Filter::Person, "timelinePerson");
    addFilter(Filter::Colleagues, "timelineColleagues");
    addFilter(Filter::Touches, "timelineTouches");
    addFilter(Filter::Contacts, "timelineContacts");
    addFilter(Filter::Changes, "timelineChanges");
    m_rows->setSpacing(12);
    m_more->setObjectName(u"wholeTimeline"_s);
    m_more->setProperty("look", u"quiet"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(filters);
    layout->addWidget(m_crowd);
    layout->addLayout(m_rows);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, &TimelineView::showMore);
    retranslate();
}

void TimelineView::addFilter(Filter filter, const char *name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1StringView(name));
    button->setProperty("look", u"filter"_s);
    button->setCheckable(true);
    button->setChecked(filter == m_filter);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, [this, filter] { choose(filter); });
    m_filters->addWidget(button);
    m_buttons.insert(filter, button);
}

void TimelineView::retranslate()
{
    const auto say = [this](Filter filter, const QString &text) {
        m_buttons.value(filter)->setText(plainCaption(text));
        m_buttons.value(filter)->setAccessibleName(tr("Timeline: %1").arg(text));
    };
    say(Filter::All, tr("All", "all that happened"));
    say(Filter::Person, tr("This person"));
    say(Filter::Colleagues, tr("Colleagues"));
    //: what came from the marketplaces
    say(Filter::Touches, tr("Touches"));
    say(Filter::Contacts, tr("Calls and mails"));
    say(Filter::Changes, tr("Changes"));
}

void TimelineView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
    QWidget::changeEvent(event);
}

void TimelineView::show(const LeadPage &page, const QTimeZone &zone)
{
    if (page.lead.id != m_page.lead.id) {
        m_shown = shownAtFirst;
        m_filter = Filter::All;
        m_colleagues = {};
    }
    m_page = page;
    m_zone = zone;
    merge();
}

void TimelineView::showColleagues(const Colleagues &colleagues)
{
    const bool nothingNew = colleagues.people == 0 && m_colleagues.people == 0;
    m_colleagues = colleagues;
    if (!nothingNew)
        merge();
}

void TimelineView::choose(Filter filter)
{
    m_filter = filter;
    m_shown = shownAtFirst;
    fill();
}

void TimelineView::showMore()
{
    const bool allHere = chosen().size() <= m_shown + shownMore;
    m_shown += shownMore;
    fill();
    if (allHere && m_page.earlier + m_colleagues.earlier > 0)
        Q_EMIT olderWanted();
}

void TimelineView::merge()
{
    m_entries = m_page.timeline + m_colleagues.timeline;
    std::ranges::stable_sort(m_entries, std::ranges::greater{}, &TimelineEntry::at);
    fill();
}

QList<TimelineEntry> TimelineView::chosen() const
{
    QList<TimelineEntry> entries;
    for (const TimelineEntry &entry : m_entries) {
        if (passes(entry, m_filter))
            entries.append(entry);
    }
    return entries;
}

/// A filter that would show nothing is not offered.
void TimelineView::showFilters()
{
    for (auto button = m_buttons.cbegin(); button != m_buttons.cend(); ++button) {
        const Filter filter = button.key();
        const bool useful = std::ranges::any_of(
            m_entries, [filter](const TimelineEntry &entry) { return passes(entry, filter); });
        const bool personAlone = filter == Filter::Person && m_colleagues.timeline.isEmpty();
        button.value()->setVisible(filter == Filter::All || filter == m_filter || (useful && !personAlone));
        button.value()->setChecked(filter == m_filter);
    }
    m_filters->invalidate();
}

void TimelineView::fill()
{
    clearLayout(m_rows);
    showFilters();
    m_crowd->setVisible(m_colleagues.crowd);
    m_crowd->setText(tr("%n other people share this company's name or mail domain: too many to show here.",
                        nullptr, int(m_colleagues.people))
                         .replace(QString::number(m_colleagues.people), words::number(m_colleagues.people)));
    const QList<TimelineEntry> entries = chosen();
    const auto shown = std::min<qsizetype>(entries.size(), m_shown);
    for (qsizetype i = 0; i < shown; ++i)
        addEntry(entries.at(i));
    const qint64 earlier = entries.size() - shown + m_page.earlier + m_colleagues.earlier;
    m_more->setText(tr("Show %n earlier event(s)", nullptr, int(earlier)));
    m_more->setVisible(earlier > 0);
}

/// When it was, where it came from and whose it is, with the ways there.
QWidget *TimelineView::makeWhere(const TimelineEntry &entry, QWidget *row)
{
    auto *where = new QWidget(row);
    keepHeightForWidth(where);
    auto *flow = new FlowLayout(where, 4);
    auto *when = new PlainLabel(PlainLabel::Look::Muted, "eventWhen", where);
    when->setWordWrap(false);
    when->setText(words::dateTime(entry.at, m_zone));
    flow->addWidget(when);
    if (!entry.colleague.isEmpty() || (entry.lead != m_page.lead.id && !entry.offer.isEmpty())) {
        const QString who = entry.colleague.isEmpty() ? tr("about %1").arg(entry.offer) : entry.colleague;
        auto *link = makeLink("eventLead", who, tr("Open the lead: %1").arg(who), where);
        link->setToolTip(plainToolTip(entry.offer));
        connect(link, &QToolButton::clicked, this, [this, id = entry.lead] { Q_EMIT leadWanted(id); });
        flow->addWidget(link);
    }
    if (entry.kind == TimelineEntry::Kind::Touch) {
        const QString place = tr("%1, line %2").arg(entry.fileName, words::number(entry.touch.line));
        auto *link = makeLink("eventSource", place, tr("Show the row as it arrived: %1").arg(place), where);
        connect(link, &QToolButton::clicked, this,
                [this, touch = entry.touch] { Q_EMIT rowWanted(touch.lead, touch.import, touch.line); });
        flow->addWidget(link);
    }
    return where;
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
    const auto label = [row](PlainLabel::Look look, const char *name, const QString &text) {
        auto *made = new PlainLabel(look, name, row);
        made->setText(text);
        return made;
    };
    grid->addWidget(label(PlainLabel::Look::Muted, "eventGlyph", glyphOf(entry)), 0, 0, Qt::AlignTop);
    grid->addWidget(label(PlainLabel::Look::Strong, "eventTitle", headlineOf(entry)), 0, 1, Qt::AlignTop);
    grid->addWidget(makeWhere(entry, row), 1, 1);
    if (const QString body = bodyOf(entry); !body.isEmpty())
        grid->addWidget(label(PlainLabel::Look::Body, "eventText", body), 2, 1, Qt::AlignTop);
    m_rows->addWidget(row);
}

} // namespace leadline
