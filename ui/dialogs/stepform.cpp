// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/stepform.h"

#include "ui/support/language.h"
#include "ui/support/plainlabel.h"
#include "ui/support/words.h"
#include "ui/support/wordschecklist.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <cmath>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr std::array kinds{StepKind::Call, StepKind::Mail, StepKind::Meeting, StepKind::Data,
                           StepKind::Decision};
constexpr double minutesOfHour = 60;
constexpr double longest = 24 * 366;

} // namespace

QString hoursText(std::chrono::minutes pause)
{
    QString text = QString::number(double(pause.count()) / minutesOfHour, 'g', 6);
    return language::current() == "en"_L1 ? text : text.replace(u'.', u',');
}

std::optional<std::chrono::minutes> pauseFromText(QString text)
{
    bool isNumber = false;
    const double hours = text.replace(u',', u'.').trimmed().toDouble(&isNumber);
    if (!isNumber || !(hours >= 0 && hours <= longest))
        return std::nullopt;
    return std::chrono::minutes(std::llround(hours * minutesOfHour));
}

StepForm::StepForm(const QList<CalendarPlan> &calendars, QWidget *parent)
    : QWidget(parent)
    , m_language(language::current())
    , m_title(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_hours(new QLineEdit(this))
    , m_hoursFault(new PlainLabel(PlainLabel::Look::Body, "stepHoursFault", this))
    , m_counted(new QComboBox(this))
    , m_required(new QCheckBox(tr("Re&quired"), this))
    , m_instructions(new QPlainTextEdit(this))
{
    m_title->setObjectName(u"stepTitleEdit"_s);
    m_kind->setObjectName(u"stepKind"_s);
    m_hours->setObjectName(u"stepHours"_s);
    m_hours->setMaximumWidth(96);
    m_hoursFault->setProperty("look", u"fault"_s);
    m_counted->setObjectName(u"stepCounted"_s);
    m_required->setObjectName(u"stepRequired"_s);
    m_instructions->setObjectName(u"stepInstructions"_s);
    m_instructions->setTabChangesFocus(true);
    m_instructions->setMaximumHeight(fontMetrics().lineSpacing() * 4 + 12);
    for (const StepKind kind : kinds)
        m_kind->addItem(words::stepKind(kind), code(kind));
    m_counted->addItem(tr("Day and night"), QString());
    for (const CalendarPlan &plan : calendars)
        m_counted->addItem(tr("In working hours: %1").arg(words::calendar(plan.key, plan.name)), plan.key);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(16);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("Due after, &hours"), m_hours);
    form->addRow(QString(), m_hoursFault);
    form->addRow(tr("&Counted"), m_counted);
    form->addRow(QString(), m_required);
    form->addRow(tr("&Instructions"), m_instructions);
    m_title->setAccessibleName(tr("Title of the step"));
    m_kind->setAccessibleName(tr("Kind of the step"));
    m_hours->setAccessibleName(tr("Hours after which the step is due"));
    m_counted->setAccessibleName(tr("How the hours are counted"));
    m_instructions->setAccessibleName(tr("Instructions"));
    connect(m_title, &QLineEdit::textChanged, this, &StepForm::take);
    connect(m_hours, &QLineEdit::textChanged, this, &StepForm::take);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &StepForm::take);
    connect(m_counted, &QComboBox::currentIndexChanged, this, &StepForm::take);
    connect(m_required, &QCheckBox::toggled, this, &StepForm::take);
    connect(m_instructions, &QPlainTextEdit::textChanged, this, &StepForm::take);
    show();
}

void StepForm::setStep(const ChecklistStep &step)
{
    m_step = step;
    show();
}

void StepForm::setLanguage(const QString &code)
{
    m_language = code;
    show();
}

void StepForm::focusTitle()
{
    m_title->setFocus();
    m_title->selectAll();
}

void StepForm::show()
{
    m_filling = true;
    m_title->setText(m_step.title.value(m_language));
    m_title->setPlaceholderText(words::stepTitle(m_step));
    m_kind->setCurrentIndex(m_kind->findData(code(m_step.kind)));
    m_hours->setText(hoursText(m_step.dueAfter));
    if (m_counted->findData(m_step.calendar) < 0)
        m_counted->addItem(m_step.calendar, m_step.calendar);
    m_counted->setCurrentIndex(m_counted->findData(m_step.calendar));
    m_required->setChecked(m_step.required);
    m_instructions->setPlainText(m_step.instructions.value(m_language));
    m_filling = false;
    m_badHours = false;
    m_hoursFault->hide();
}

void StepForm::take()
{
    if (m_filling)
        return;
    const auto put = [this](QHash<QString, QString> &texts, const QString &text) {
        if (text.trimmed().isEmpty())
            texts.remove(m_language);
        else
            texts.insert(m_language, text.trimmed());
    };
    put(m_step.title, m_title->text());
    put(m_step.instructions, m_instructions->toPlainText());
    m_step.kind = stepKindFromCode(m_kind->currentData().toString()).value_or(StepKind::Data);
    m_step.calendar = m_counted->currentData().toString();
    m_step.required = m_required->isChecked();
    const auto pause = pauseFromText(m_hours->text());
    m_badHours = !pause;
    m_step.dueAfter = pause.value_or(m_step.dueAfter);
    m_hoursFault->setText(m_badHours ? tr("A number of hours from 0 to 8784; 0: at any time.") : QString());
    m_hoursFault->setVisible(m_badHours);
    m_hours->setAccessibleDescription(m_hoursFault->text());
    Q_EMIT changed();
}

} // namespace leadline
