// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/reminderdialog.h"

#include "ui/support/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr int hour = 60;
constexpr int indent = 24;

QTime timeOf(int minute)
{
    return QTime(0, 0).addSecs(minute % (24 * hour) * 60);
}

int minuteOf(QTime time)
{
    return time.msecsSinceStartOfDay() / 60'000;
}

} // namespace

ReminderDialog::ReminderDialog(const ReminderChoices &choices, bool tray, QWidget *parent)
    : QDialog(parent)
    , m_before(choices)
    , m_on(box("remindersOn", tr("&Remind me of leads"), choices.rules.on))
    , m_overdue(box("remindOverdue", tr("When a deadline has &passed"), choices.rules.overdue))
    , m_calls(box("remindCalls", tr("When a customer expects a &call"), choices.rules.callBacks))
    , m_followUps(box("remindFollowUps", tr("When a lead is to be taken up &again"), choices.rules.followUps))
    , m_quiet(box("quietHours", tr("&Quiet hours"), choices.rules.quiet.on))
    , m_from(new QTimeEdit(timeOf(choices.rules.quiet.from), this))
    , m_to(new QTimeEdit(timeOf(choices.rules.quiet.to), this))
    , m_names(box("reminderNames", tr("&Name the company in notifications"), choices.names))
    , m_keepRunning(box("keepRunning", tr("&Keep running in the tray when the window is closed"),
                        choices.keepRunning && tray))
{
    setObjectName(u"reminderDialog"_s);
    setWindowTitle(tr("Reminders"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(m_on);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(indent, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    buildSteps(grid);
    for (QCheckBox *what : {m_overdue, m_calls, m_followUps})
        grid->addWidget(what, grid->rowCount(), 0, 1, 4);
    layout->addLayout(grid);
    buildQuiet(layout);
    buildHow(layout, tray);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *save = new QPushButton(tr("&Save"), this);
    save->setObjectName(u"saveReminders"_s);
    save->setProperty("look", u"primary"_s);
    buttons->addButton(save, QDialogButtonBox::AcceptRole);
    for (QAbstractButton *button : buttons->buttons())
        button->setIcon({});
    layout->addSpacing(8);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QCheckBox *ruling : {m_on, m_quiet})
        connect(ruling, &QCheckBox::toggled, this, &ReminderDialog::enable);
    enable();
}

QCheckBox *ReminderDialog::box(const char *name, const QString &text, bool on)
{
    auto *made = new QCheckBox(text, this);
    made->setObjectName(QLatin1StringView(name));
    made->setChecked(on);
    return made;
}

void ReminderDialog::buildSteps(QGridLayout *grid)
{
    for (const ReminderSettings::Step &step : m_before.rules.steps) {
        const int minutes = static_cast<int>(step.before.count());
        const QString number = QString::number(m_steps.size());
        StepRow row{box("", {}, step.on), new QSpinBox(this), new QComboBox(this)};
        row.on->setObjectName(u"step"_s + number);
        row.count->setObjectName(u"stepCount"_s + number);
        row.unit->setObjectName(u"stepUnit"_s + number);
        row.unit->addItem(tr("minutes"), 1);
        row.unit->addItem(tr("hours"), hour);
        row.unit->setCurrentIndex(minutes % hour == 0 ? 1 : 0);
        row.count->setRange(1, 99);
        row.count->setValue(minutes % hour == 0 ? minutes / hour : minutes);
        row.count->setAccessibleName(tr("How long before the deadline"));
        row.unit->setAccessibleName(tr("Minutes or hours"));
        row.on->setAccessibleName(tr("Remind before a deadline, step %1").arg(m_steps.size() + 1));
        auto *behind = new PlainLabel(PlainLabel::Look::Body, "beforeDeadline", this);
        behind->setText(tr("before a deadline"));
        const int at = grid->rowCount();
        grid->addWidget(row.on, at, 0);
        grid->addWidget(row.count, at, 1);
        grid->addWidget(row.unit, at, 2);
        grid->addWidget(behind, at, 3);
        connect(row.on, &QCheckBox::toggled, this, &ReminderDialog::enable);
        m_steps.append(row);
    }
    grid->setColumnStretch(3, 1);
}

void ReminderDialog::buildQuiet(QVBoxLayout *layout)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_quiet);
    auto *to = new PlainLabel(PlainLabel::Look::Body, "quietUntil", this);
    //: between two times of day: 20:00 to 08:00
    to->setText(tr("to"));
    for (QTimeEdit *edit : {m_from, m_to})
        edit->setDisplayFormat(u"HH:mm"_s);
    m_from->setObjectName(u"quietFrom"_s);
    m_from->setAccessibleName(tr("Quiet from"));
    m_to->setObjectName(u"quietTo"_s);
    m_to->setAccessibleName(tr("Quiet until"));
    row->addWidget(m_from);
    row->addWidget(to);
    row->addWidget(m_to);
    row->addStretch();
    auto *hint = new PlainLabel(PlainLabel::Look::Muted, "quietHint", this);
    hint->setWordWrap(true);
    hint->setContentsMargins(indent, 0, 0, 0);
    hint->setText(tr("What comes in them is summed up when they are over."));
    layout->addSpacing(8);
    layout->addLayout(row);
    layout->addWidget(hint);
}

void ReminderDialog::buildHow(QVBoxLayout *layout, bool tray)
{
    const auto hint = [this](const char *name, const QString &text) {
        auto *label = new PlainLabel(PlainLabel::Look::Muted, name, this);
        label->setWordWrap(true);
        label->setContentsMargins(indent, 0, 0, 0);
        label->setText(text);
        return label;
    };
    layout->addSpacing(8);
    layout->addWidget(m_names);
    layout->addWidget(
        hint("namesHint", tr("Others may see your screen, and desktops keep what they showed.")));
    layout->addWidget(m_keepRunning);
    const QString why =
        tray ? tr("Its menu opens the window again and quits.")
             : tr("This desktop has no tray: reminders come while the window is open or minimised.");
    layout->addWidget(hint("trayHint", why));
    m_keepRunning->setEnabled(tray);
    m_keepRunning->setAccessibleDescription(why);
    setMinimumWidth(460);
}

void ReminderDialog::enable()
{
    const bool on = m_on->isChecked();
    for (const StepRow &row : std::as_const(m_steps)) {
        row.on->setEnabled(on);
        row.count->setEnabled(on && row.on->isChecked());
        row.unit->setEnabled(on && row.on->isChecked());
    }
    for (QCheckBox *what : {m_overdue, m_calls, m_followUps, m_quiet, m_names})
        what->setEnabled(on);
    for (QTimeEdit *edit : {m_from, m_to})
        edit->setEnabled(on && m_quiet->isChecked());
}

ReminderChoices ReminderDialog::choices() const
{
    ReminderChoices choices = m_before;
    ReminderSettings &rules = choices.rules;
    rules.on = m_on->isChecked();
    rules.steps.clear();
    for (const StepRow &row : m_steps)
        rules.steps.append({std::chrono::minutes{row.count->value() * row.unit->currentData().toInt()},
                            row.on->isChecked()});
    rules.overdue = m_overdue->isChecked();
    rules.callBacks = m_calls->isChecked();
    rules.followUps = m_followUps->isChecked();
    rules.quiet = {m_quiet->isChecked(), minuteOf(m_from->time()), minuteOf(m_to->time())};
    choices.names = m_names->isChecked();
    if (m_keepRunning->isEnabled()) // where there is no tray, what was chosen elsewhere stays
        choices.keepRunning = m_keepRunning->isChecked();
    return choices;
}

} // namespace leadline
