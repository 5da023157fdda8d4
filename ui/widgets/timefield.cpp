// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timefield.h"

#include "core/rules/callwindow.h"
#include "core/rules/followups.h"
#include "core/rules/typedtime.h"
#include "ui/support/plainlabel.h"
#include "ui/support/words.h"
#include "ui/support/wordslead.h"
#include "ui/widgets/tone.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

const QString timeFormat = u"yyyy-MM-dd HH:mm"_s;

} // namespace

TimeField::TimeField(const Clock &clock, const QTimeZone &zone, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_zone(zone)
    , m_label(new PlainLabel(PlainLabel::Look::Body, "timeLabel", this))
    , m_line(new QLineEdit(this))
    , m_choose(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_told(new PlainLabel(PlainLabel::Look::Body, "timeTold", this))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_lines(new QBoxLayout(QBoxLayout::TopToBottom, this))
{
    m_label->setWordWrap(false);
    m_label->hide(); // a form has its own
    m_label->setBuddy(m_line);
    m_line->setObjectName(u"timeLine"_s);
    m_line->setMinimumWidth(m_line->fontMetrics().averageCharWidth() * 20);
    m_line->setMaximumWidth(m_line->fontMetrics().averageCharWidth() * 24);
    m_line->installEventFilter(this);
    m_choose->setObjectName(u"timeChoices"_s);
    m_choose->setText(u"▾"_s);
    m_choose->setFocusPolicy(Qt::StrongFocus);
    m_choose->setPopupMode(QToolButton::InstantPopup);
    m_choose->setMenu(m_menu);
    m_choose->setProperty("look", u"quiet"_s);
    m_row->setSpacing(8);
    m_row->addWidget(m_label);
    m_row->addWidget(m_line);
    m_row->addWidget(m_choose);
    m_row->addStretch();
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(4);
    m_lines->addLayout(m_row);
    m_lines->addWidget(m_told, 1);
    connect(m_menu, &QMenu::aboutToShow, this, &TimeField::fillMenu);
    connect(m_line, &QLineEdit::textEdited, this, [this] { m_typed = true; });
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        tell();
        Q_EMIT edited();
    });
    retranslate();
}

void TimeField::setLabel(const QString &label)
{
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty());
    m_line->setAccessibleName(label);
}

void TimeField::setThere(const CountryTime &there)
{
    if (there == m_there)
        return;
    m_there = there;
    if (m_typed)
        tell();
    else
        suggest();
}

void TimeField::suggest()
{
    m_typed = false;
    const QList<Suggestion> all = suggestions();
    put(all.last().at); // the customer's morning, where it is known
    tell();
}

QList<TimeField::Suggestion> TimeField::suggestions() const
{
    const auto nameOf = [](SnoozeTime time) {
        switch (time) {
        case SnoozeTime::OneHour:
            return tr("In an hour");
        case SnoozeTime::AfterLunch:
            return tr("After lunch");
        case SnoozeTime::Tomorrow:
            return tr("Tomorrow morning");
        case SnoozeTime::CustomersMorning:
            return tr("In the customer's morning");
        }
        return QString();
    };
    QList<Suggestion> all;
    for (const SnoozeTime time : allSnoozeTimes) {
        if (const auto at = snoozeUntil(time, m_clock.now(), m_zone, m_there))
            all.append({nameOf(time), *at});
    }
    return all;
}

void TimeField::fillMenu()
{
    m_menu->clear();
    for (const Suggestion &suggestion : suggestions()) {
        const QString at = words::soon(suggestion.at, m_clock.now(), m_zone);
        //: %1 is "Tomorrow morning", %2 "Tue 09:00"
        QAction *action = m_menu->addAction(plainCaption(tr("%1: %2").arg(suggestion.name, at)));
        connect(action, &QAction::triggered, this, [this, at = suggestion.at] {
            m_typed = true;
            put(at);
            m_line->setFocus(Qt::OtherFocusReason);
        });
    }
}

void TimeField::step(int by)
{
    QList<Instant> times;
    for (const Suggestion &suggestion : suggestions())
        times.append(suggestion.at);
    std::ranges::sort(times);
    const auto now = time();
    const auto later =
        std::ranges::find_if(times, [&](Instant at) { return now && (by > 0 ? at > *now : at >= *now); });
    const qsizetype place = std::distance(times.begin(), later) + (by > 0 ? 0 : -1);
    m_typed = true;
    put(times.at(std::clamp<qsizetype>(place, 0, times.size() - 1)));
}

void TimeField::put(Instant at)
{
    m_line->setText(toZone(at, m_zone).toString(timeFormat));
    m_line->selectAll();
}

bool TimeField::isEmpty() const
{
    return m_line->text().trimmed().isEmpty();
}

std::optional<Instant> TimeField::time() const
{
    const auto at = typedTime(m_line->text(), m_clock.now(), m_zone);
    return at && *at > m_clock.now() ? at : std::nullopt;
}

void TimeField::tell()
{
    const Instant now = m_clock.now();
    const auto at = typedTime(m_line->text(), now, m_zone);
    const bool isFault = !isEmpty() && (!at || *at <= now);
    QString text;
    if (isEmpty())
        text = tr("For example 15:30, 2h, 3d or %1").arg(toZone(now, m_zone).toString(timeFormat));
    else if (!at)
        text = tr("⚠ That is no time. For example 15:30, 2h, 3d or %1")
                   .arg(toZone(now, m_zone).toString(timeFormat));
    else if (*at <= now)
        text = tr("⚠ That is past.");
    else
        text = words::soon(*at, now, m_zone);
    const CallWindow window = at ? callWindow(m_there, *at) : CallWindow();
    if (!isFault && window.state != CallState::Unknown)
        text += u" · "_s + words::callGlyph(window.state) + u' ' + words::callWindow(window, *at);
    m_told->setText(text);
    m_line->setAccessibleDescription(text);
    setTone(m_told, isFault ? u"overdue"_s : u"quiet"_s);
}

bool TimeField::eventFilter(QObject * /*watched*/, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Up && key->key() != Qt::Key_Down)
        return false;
    if (key->modifiers().testFlag(Qt::AltModifier))
        m_choose->showMenu();
    else
        step(key->key() == Qt::Key_Down ? 1 : -1);
    return true;
}

void TimeField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

/// In one line where what is told has room there.
void TimeField::resizeEvent(QResizeEvent *event)
{
    constexpr int roomToTell = 360;
    const bool wide = width() >= m_row->sizeHint().width() + roomToTell;
    m_lines->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    QWidget::resizeEvent(event);
}

void TimeField::retranslate()
{
    m_choose->setAccessibleName(tr("Times that suit"));
    m_choose->setToolTip(plainToolTip(tr("Times that suit (Up, Down)")));
    tell();
}

} // namespace leadline
