// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/businesscalendar.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace leadline {

class PlainLabel;
class Prompts;

/// The business calendars: which one, its time zone, the hours of its week, its days off.
class CalendarForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CalendarForm)

public:
    CalendarForm(Prompts &prompts, QDate today, QWidget *parent);

    void setCalendars(const QList<CalendarPlan> &calendars);
    [[nodiscard]] const QList<CalendarPlan> &calendars() const { return m_calendars; }
    /// Something typed cannot be read, or the calendar does not hold together.
    [[nodiscard]] bool isFaulty() const { return m_faulty; }

Q_SIGNALS:
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QHBoxLayout *buildChoice();
    QVBoxLayout *buildWeek();
    QVBoxLayout *buildHolidays();
    void fillChoice(const QString &key);
    void showCalendar();
    void fillHolidays();
    void takeFields();
    void check();
    void addCalendar();
    void removeCalendar();
    void addHoliday();
    void removeHoliday();
    [[nodiscard]] CalendarPlan *current();

    Prompts &m_prompts;
    QDate m_today;
    QList<CalendarPlan> m_calendars;
    bool m_filling = false;
    bool m_faulty = false;
    QComboBox *m_choice;
    QPushButton *m_removeCalendar;
    QLineEdit *m_zone;
    std::array<QLineEdit *, 7> m_week{};
    PlainLabel *m_fault;
    QTableWidget *m_holidays;
    QLineEdit *m_date;
    QLineEdit *m_name;
    QLineEdit *m_closes;
    PlainLabel *m_holidayFault;
};

} // namespace leadline
