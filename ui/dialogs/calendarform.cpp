// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/calendarform.h"

#include "core/base/textfold.h"
#include "core/rules/calendarjson.h"
#include "core/services/responsetargets.h"
#include "ui/support/language.h"
#include "ui/support/plainlabel.h"
#include "ui/support/prompts.h"
#include "ui/support/words.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

enum HolidayColumn { HolidayDate, HolidayName, HolidayCloses, HolidayColumns };

const CalendarPlan *shippedPlan(const QString &key)
{
    for (const BusinessCalendar &calendar : shippedCalendars()) {
        if (calendar.plan().key == key)
            return &calendar.plan();
    }
    return nullptr;
}

QString dayName(size_t day)
{
    return language::locale().standaloneDayName(int(day) + 1);
}

QStringList zoneNames()
{
    QStringList names;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        names.append(QString::fromLatin1(id));
    return names;
}

void show(PlainLabel &label, const QString &fault)
{
    label.setText(fault);
    label.setVisible(!fault.isEmpty());
}

/// A key that no other calendar has, fit for a file's name.
QString keyFor(const QString &name, const QList<CalendarPlan> &others)
{
    const QString folded = foldIdentifier(name);
    const QString base = folded.isEmpty() || !isAscii(folded) ? u"calendar"_s : folded;
    const auto isTaken = [&others](const QString &key) {
        return std::ranges::find(others, key, &CalendarPlan::key) != others.end();
    };
    QString key = base;
    for (int number = 2; isTaken(key); ++number)
        key = base + QString::number(number);
    return key;
}

} // namespace

CalendarForm::CalendarForm(Prompts &prompts, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_prompts(prompts)
    , m_today(today)
    , m_choice(new QComboBox(this))
    , m_removeCalendar(new QPushButton(this))
    , m_zone(new QLineEdit(this))
    , m_fault(new PlainLabel(PlainLabel::Look::Body, "calendarFault", this))
    , m_holidays(new QTableWidget(0, HolidayColumns, this))
    , m_date(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_closes(new QLineEdit(this))
    , m_holidayFault(new PlainLabel(PlainLabel::Look::Body, "holidayFault", this))
{
    for (PlainLabel *label : {m_fault, m_holidayFault})
        label->setProperty("look", u"fault"_s);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addLayout(buildWeek(), 1);
    columns->addLayout(buildHolidays(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(buildChoice());
    layout->addLayout(columns, 1);
}

QHBoxLayout *CalendarForm::buildChoice()
{
    m_choice->setObjectName(u"calendarChoice"_s);
    m_choice->setAccessibleName(tr("Calendar"));
    auto *label = new QLabel(tr("&Calendar"), this);
    label->setBuddy(m_choice);
    auto *add = new QPushButton(tr("&New…"), this);
    add->setObjectName(u"addCalendar"_s);
    add->setToolTip(plainToolTip(tr("A calendar of your own, which begins as this one")));
    m_removeCalendar->setObjectName(u"removeCalendar"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_choice, 1);
    for (QPushButton *button : {add, m_removeCalendar}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            showCalendar();
    });
    connect(add, &QPushButton::clicked, this, &CalendarForm::addCalendar);
    connect(m_removeCalendar, &QPushButton::clicked, this, &CalendarForm::removeCalendar);
    return row;
}

QVBoxLayout *CalendarForm::buildWeek()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    m_zone->setObjectName(u"calendarZone"_s);
    m_zone->setAccessibleName(tr("Time zone"));
    auto *completer = new QCompleter(zoneNames(), m_zone);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_zone->setCompleter(completer);
    form->addRow(tr("&Time zone"), m_zone);
    connect(m_zone, &QLineEdit::textChanged, this, &CalendarForm::takeFields);
    for (size_t day = 0; day < m_week.size(); ++day) {
        auto *hours = new QLineEdit(this);
        hours->setObjectName(u"hours-"_s + weekdayCodes()[qsizetype(day)]);
        hours->setPlaceholderText(tr("closed"));
        hours->setAccessibleName(tr("Working hours, %1").arg(dayName(day)));
        hours->setToolTip(plainToolTip(tr("As “09:00-14:00, 15:00-18:00”; empty where nobody works")));
        form->addRow(dayName(day), hours);
        connect(hours, &QLineEdit::textChanged, this, &CalendarForm::takeFields);
        m_week[day] = hours;
    }
    auto *column = new QVBoxLayout;
    auto *title = new PlainLabel(PlainLabel::Look::Section, "weekTitle", this);
    title->setText(tr("Working hours"));
    column->addWidget(title);
    column->addLayout(form);
    column->addWidget(m_fault);
    column->addStretch();
    return column;
}

QVBoxLayout *CalendarForm::buildHolidays()
{
    m_holidays->setObjectName(u"holidays"_s);
    m_holidays->setAccessibleName(tr("Days off"));
    m_holidays->setHorizontalHeaderLabels({tr("Date"), tr("Name"), tr("Closes at")});
    m_holidays->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_holidays->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_holidays->setTabKeyNavigation(false);
    m_holidays->setShowGrid(false);
    m_holidays->verticalHeader()->hide();
    m_holidays->horizontalHeader()->setHighlightSections(false);
    m_holidays->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_holidays->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_holidays->horizontalHeader()->setSectionResizeMode(HolidayName, QHeaderView::Stretch);
    m_date->setObjectName(u"holidayDate"_s);
    m_date->setPlaceholderText(u"2026-12-24"_s);
    m_date->setAccessibleName(tr("Date of the day off"));
    m_name->setObjectName(u"holidayName"_s);
    m_name->setPlaceholderText(tr("Name"));
    m_name->setAccessibleName(tr("Name of the day off"));
    m_closes->setObjectName(u"holidayCloses"_s);
    m_closes->setPlaceholderText(tr("all day"));
    m_closes->setAccessibleName(tr("For half a day: the time it closes"));
    m_closes->setToolTip(plainToolTip(tr("For half a day: the time it closes, as “13:00”")));
    auto *fields = new QHBoxLayout;
    fields->addWidget(m_date, 3);
    fields->addWidget(m_name, 4);
    fields->addWidget(m_closes, 3);
    auto *add = new QPushButton(tr("Add da&y off"), this);
    add->setObjectName(u"addHoliday"_s);
    auto *remove = new QPushButton(tr("Remo&ve"), this);
    remove->setObjectName(u"removeHoliday"_s);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {add, remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *column = new QVBoxLayout;
    auto *title = new PlainLabel(PlainLabel::Look::Section, "holidaysTitle", this);
    title->setText(tr("Days off"));
    column->addWidget(title);
    column->addWidget(m_holidays, 1);
    column->addLayout(fields);
    column->addWidget(m_holidayFault);
    column->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, &CalendarForm::addHoliday);
    connect(remove, &QPushButton::clicked, this, &CalendarForm::removeHoliday);
    return column;
}

CalendarPlan *CalendarForm::current()
{
    const int row = m_choice->currentIndex();
    return row >= 0 && row < m_calendars.size() ? &m_calendars[row] : nullptr;
}

void CalendarForm::setCalendars(const QList<CalendarPlan> &calendars)
{
    m_calendars = calendars;
    fillChoice(calendars.isEmpty() ? QString() : calendars.first().key);
}

void CalendarForm::fillChoice(const QString &key)
{
    m_filling = true;
    m_choice->clear();
    for (const CalendarPlan &plan : std::as_const(m_calendars))
        m_choice->addItem(words::calendar(plan.key, plan.name), plan.key);
    m_choice->setCurrentIndex(m_choice->findData(key));
    m_filling = false;
    showCalendar();
}

void CalendarForm::showCalendar()
{
    const CalendarPlan *const plan = current();
    if (!plan)
        return;
    m_filling = true;
    m_zone->setText(QString::fromUtf8(plan->zone));
    for (size_t day = 0; day < m_week.size(); ++day)
        m_week[day]->setText(periodsText(plan->week[day]));
    m_filling = false;
    leadline::show(*m_holidayFault, {});
    fillHolidays();
    const auto next = std::ranges::lower_bound(plan->holidays, m_today, {}, &Holiday::date);
    if (next != plan->holidays.end())
        m_holidays->setCurrentCell(int(next - plan->holidays.begin()), 0);
    m_holidays->scrollTo(m_holidays->currentIndex(), QAbstractItemView::PositionAtTop);
    check();
}

void CalendarForm::fillHolidays()
{
    const CalendarPlan *const plan = current();
    m_holidays->setRowCount(int(plan->holidays.size()));
    for (int row = 0; row < m_holidays->rowCount(); ++row) {
        const Holiday &holiday = plan->holidays[row];
        const QString date = language::locale().toString(holiday.date, tr("ddd d MMM yyyy"));
        m_holidays->setItem(row, HolidayDate, new QTableWidgetItem(date));
        m_holidays->setItem(row, HolidayName, new QTableWidgetItem(words::holiday(holiday.name)));
        m_holidays->setItem(
            row, HolidayCloses,
            new QTableWidgetItem(holiday.closesAt ? minuteText(*holiday.closesAt) : QString()));
    }
}

void CalendarForm::takeFields()
{
    CalendarPlan *const plan = current();
    if (m_filling || !plan)
        return;
    plan->zone = m_zone->text().trimmed().toUtf8();
    for (size_t day = 0; day < m_week.size(); ++day) {
        if (const auto periods = periodsFromText(m_week[day]->text()))
            plan->week[day] = *periods;
    }
    check();
    Q_EMIT changed();
}

void CalendarForm::check()
{
    const CalendarPlan *const plan = current();
    QString fault;
    for (size_t day = 0; day < m_week.size() && fault.isEmpty(); ++day) {
        const auto periods = periodsFromText(m_week[day]->text());
        if (!periods)
            //: %1 is a day of the week, %2 what is wrong with its hours
            fault = tr("%1: %2").arg(dayName(day), words::ruleFault(periods.error()));
    }
    if (fault.isEmpty() && plan) {
        if (const auto made = BusinessCalendar::make(*plan); !made) {
            const qsizetype day = weekdayCodes().indexOf(made.error().where.section(u'.', 1));
            const QString text = words::ruleFault(made.error());
            fault = day < 0 ? text : tr("%1: %2").arg(dayName(size_t(day)), text);
        }
    }
    m_faulty = !fault.isEmpty();
    leadline::show(*m_fault, fault);
    m_choice->setEnabled(!m_faulty); // what cannot be read would be lost
    const CalendarPlan *const shipped = plan ? shippedPlan(plan->key) : nullptr;
    m_removeCalendar->setText(shipped ? tr("As shi&pped") : tr("De&lete"));
    m_removeCalendar->setEnabled(!shipped || *shipped != *plan);
}

void CalendarForm::addCalendar()
{
    const CalendarPlan *const plan = current();
    if (!plan || m_faulty)
        return;
    const auto name = m_prompts.askText(this, tr("New calendar"), tr("What is it called?"));
    if (!name)
        return;
    CalendarPlan made = *plan;
    made.name = name->simplified();
    made.key = keyFor(made.name, m_calendars);
    m_calendars.append(made);
    fillChoice(made.key);
    Q_EMIT changed();
}

void CalendarForm::removeCalendar()
{
    const int row = m_choice->currentIndex();
    if (row < 0)
        return;
    const QString key = m_calendars[row].key;
    if (const CalendarPlan *const shipped = shippedPlan(key))
        m_calendars[row] = *shipped;
    else
        m_calendars.removeAt(row);
    fillChoice(shippedPlan(key) ? key : m_calendars.first().key);
    Q_EMIT changed();
}

/// In a field of a day off Enter adds it, and does not press the dialog's button.
void CalendarForm::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isHere = m_date->hasFocus() || m_name->hasFocus() || m_closes->hasFocus();
    if (!isEnter || !isHere) {
        QWidget::keyPressEvent(event);
        return;
    }
    addHoliday();
}

void CalendarForm::addHoliday()
{
    CalendarPlan *const plan = current();
    if (!plan)
        return;
    Holiday made{QDate::fromString(m_date->text().trimmed(), Qt::ISODate), m_name->text().simplified(), {}};
    const QString closes = m_closes->text().trimmed();
    if (!closes.isEmpty())
        made.closesAt = minuteFromText(closes);
    const bool isThere = std::ranges::find(plan->holidays, made.date, &Holiday::date) != plan->holidays.end();
    QString fault;
    if (!made.date.isValid())
        fault = words::ruleFault({FaultCode::BadDate, {}, m_date->text()});
    else if (isThere)
        fault = words::ruleFault({FaultCode::DateTwice, {}, made.date.toString(Qt::ISODate)});
    else if (!closes.isEmpty() && made.closesAt.value_or(0) == 0)
        fault = tr("“%1” is no time of day. Half a day closes at a time as “13:00”.").arg(closes);
    leadline::show(*m_holidayFault, fault);
    if (!fault.isEmpty())
        return;
    const auto place = std::ranges::upper_bound(plan->holidays, made.date, {}, &Holiday::date);
    const auto row = plan->holidays.insert(place, made) - plan->holidays.begin();
    fillHolidays();
    m_holidays->setCurrentCell(int(row), 0);
    for (QLineEdit *field : {m_date, m_name, m_closes})
        field->clear();
    m_date->setFocus(Qt::OtherFocusReason);
    check();
    Q_EMIT changed();
}

void CalendarForm::removeHoliday()
{
    CalendarPlan *const plan = current();
    const int row = m_holidays->currentRow();
    if (!plan || row < 0 || row >= plan->holidays.size())
        return;
    plan->holidays.removeAt(row);
    fillHolidays();
    m_holidays->setCurrentCell(std::min(row, int(plan->holidays.size()) - 1), 0);
    check();
    Q_EMIT changed();
}

} // namespace leadline
