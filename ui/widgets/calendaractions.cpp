// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/calendaractions.h"

#include "core/services/calendarexport.h"
#include "ui/support/prompts.h"
#include "ui/support/reminderchoices.h"
#include "ui/support/settings.h"
#include "ui/support/words.h"
#include "ui/support/wordsreminders.h"

#include <QDir>
#include <QTimer>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadline {
namespace {

constexpr auto afterChanges = 10s; // several changes are written together
constexpr auto atLeast = 1h;       // what is cancelled goes some day, and other programs write too

const QString fileKey = u"calendarFile"_s;

} // namespace

CalendarActions::CalendarActions(LeadDesk &desk, Prompts &prompts, Settings &settings, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_prompts(prompts)
    , m_settings(settings)
    , m_window(window)
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, [this] { write(Asked::ByItself); });
    connect(&desk, &LeadDesk::changed, this, [this] {
        if (m_begun && !path().isEmpty())
            m_timer->start(afterChanges);
    });
}

QString CalendarActions::path() const
{
    return m_settings.text(fileKey);
}

void CalendarActions::begin()
{
    m_begun = true;
    if (!path().isEmpty())
        m_timer->start(afterChanges);
}

void CalendarActions::choose()
{
    if (path().isEmpty()) {
        chooseFile();
        return;
    }
    const auto answer = m_prompts.choose(
        m_window, tr("Calendar file"),
        tr("%1 follows your leads while Leadline runs.").arg(QDir::toNativeSeparators(path())),
        {tr("Bring up to date"), tr("Another file…"), tr("Stop"), tr("Leave as it is")});
    if (answer == 0) {
        write(Asked::ByUser);
    } else if (answer == 1) {
        chooseFile();
    } else if (answer == 2) {
        m_settings.set(fileKey, QString());
        m_timer->stop();
        Q_EMIT done(tr("The calendar file stays as it is from now on."));
    }
}

void CalendarActions::chooseFile()
{
    const QString file = m_prompts.saveFile(m_window, u"leads.ics"_s, u"iCalendar (*.ics)"_s);
    if (file.isEmpty())
        return;
    m_settings.set(fileKey, file);
    write(Asked::ByUser);
}

void CalendarActions::write(Asked asked)
{
    const QString file = path();
    const CalendarWords words = words::calendarWords(readReminderChoices(m_settings).names);
    m_timer->start(atLeast);
    m_desk.askApart(
        this, [file, words](LeadBook &book) { return book.writeCalendar(file, words); },
        [this, file, asked](const Result<CalendarReport> &report) {
            if (report && asked == Asked::ByUser)
                Q_EMIT done(tr("%n entry(ies) in %1.", nullptr, int(report->entries))
                                .arg(QDir::toNativeSeparators(file)));
            if (report || path() != file)
                return;
            m_settings.set(fileKey, QString()); // not again every hour
            m_timer->stop();
            const QString text = words::error(report.error());
            if (asked == Asked::ByUser)
                m_prompts.tell(m_window, tr("That did not work"), text);
            else
                Q_EMIT done(tr("The calendar file is no longer kept up to date: %1").arg(text));
        });
}

} // namespace leadline
