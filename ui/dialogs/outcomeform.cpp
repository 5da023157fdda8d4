// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/outcomeform.h"

#include "ui/dialogs/stepform.h"
#include "ui/support/language.h"
#include "ui/support/plainlabel.h"
#include "ui/support/words.h"
#include "ui/support/wordschecklist.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadline {
namespace {

enum Column { OutcomeColumn, FollowsColumn, HoursColumn, TimesColumn };

constexpr int mostTimes = 20;

} // namespace

OutcomeForm::OutcomeForm(const OutcomeRules &shipped, QWidget *parent)
    : QWidget(parent)
    , m_shipped(shipped)
    , m_language(language::current())
    , m_asks(new QCheckBox(tr("&A step, until the number is another one:"), this))
    , m_title(new QLineEdit(this))
    , m_fault(new PlainLabel(PlainLabel::Look::Body, "outcomeFault", this))
{
    m_fault->setProperty("look", u"fault"_s);
    m_fault->setText(tr("A number of hours from 0.1 to 8784."));
    m_asks->setObjectName(u"asksForNumber"_s);
    m_title->setObjectName(u"numberStepTitle"_s);
    m_title->setAccessibleName(tr("Title of the step"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 16, 16, 16);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(FollowsColumn, 1);
    const auto heading = [&](int column, const QString &text) {
        auto *label = new PlainLabel(PlainLabel::Look::Strong, "outcomeHeading", this);
        label->setText(text);
        label->setWordWrap(false);
        grid->addWidget(label, 0, column);
    };
    heading(OutcomeColumn, tr("Outcome of a call"));
    heading(FollowsColumn, tr("What follows"));
    heading(HoursColumn, tr("After, hours"));
    heading(TimesColumn, tr("At most, calls"));
    m_noAnswer = addRetry(*grid, Outcome::NoAnswer);
    m_voicemail = addRetry(*grid, Outcome::Voicemail);
    const auto addRow = [&](Outcome outcome) {
        auto *name = new PlainLabel(PlainLabel::Look::Body, "outcomeName", this);
        name->setText(words::outcome(outcome));
        name->setWordWrap(false);
        const int row = grid->rowCount();
        grid->addWidget(name, row, OutcomeColumn);
        return row;
    };
    int row = addRow(Outcome::WrongNumber);
    grid->addWidget(m_asks, row, FollowsColumn, 1, 3);
    grid->addWidget(m_title, row + 1, FollowsColumn, 1, 3);
    row = addRow(Outcome::CallBack);
    auto *later = new PlainLabel(PlainLabel::Look::Body, "outcomeLater", this);
    later->setText(tr("The lead comes back at the time that the customer named."));
    grid->addWidget(later, row, FollowsColumn, 1, 3);
    grid->addWidget(m_fault, grid->rowCount(), FollowsColumn, 1, 3);
    grid->setRowStretch(grid->rowCount(), 1);
    connect(m_asks, &QCheckBox::toggled, this, &OutcomeForm::take);
    connect(m_title, &QLineEdit::textChanged, this, &OutcomeForm::take);
}

OutcomeForm::Retry OutcomeForm::addRetry(QGridLayout &grid, Outcome outcome)
{
    const int row = grid.rowCount();
    const QString name = words::outcome(outcome);
    auto *label = new PlainLabel(PlainLabel::Look::Body, "outcomeName", this);
    label->setText(name);
    label->setWordWrap(false);
    auto *follows = new PlainLabel(PlainLabel::Look::Body, "outcomeFollows", this);
    follows->setText(tr("The lead comes back to be called again."));
    const Retry retry{new QLineEdit(this), new QSpinBox(this)};
    retry.hours->setObjectName(QString(code(outcome) + u"-hours"_s));
    retry.hours->setMaximumWidth(96);
    retry.hours->setAccessibleName(tr("%1: again after so many hours").arg(name));
    retry.times->setObjectName(QString(code(outcome) + u"-times"_s));
    retry.times->setRange(0, mostTimes);
    retry.times->setAccessibleName(tr("%1: at most so many calls").arg(name));
    grid.addWidget(label, row, OutcomeColumn);
    grid.addWidget(follows, row, FollowsColumn);
    grid.addWidget(retry.hours, row, HoursColumn);
    grid.addWidget(retry.times, row, TimesColumn);
    connect(retry.hours, &QLineEdit::textChanged, this, &OutcomeForm::take);
    connect(retry.times, &QSpinBox::valueChanged, this, &OutcomeForm::take);
    return retry;
}

void OutcomeForm::setRules(const OutcomeRules &rules)
{
    m_rules = rules;
    show();
}

void OutcomeForm::setLanguage(const QString &code)
{
    m_language = code;
    show();
}

void OutcomeForm::show()
{
    m_filling = true;
    for (const auto &[retry, rule] :
         {std::pair(m_noAnswer, m_rules.noAnswer), std::pair(m_voicemail, m_rules.voicemail)}) {
        retry.hours->setText(hoursText(rule.after));
        retry.times->setValue(rule.atMost);
    }
    m_asks->setChecked(m_rules.wrongNumber.has_value());
    m_title->setEnabled(m_rules.wrongNumber.has_value());
    m_title->setText(m_rules.wrongNumber ? m_rules.wrongNumber->title.value(m_language) : QString());
    m_title->setPlaceholderText(m_rules.wrongNumber ? words::stepTitle(*m_rules.wrongNumber) : QString());
    m_filling = false;
    m_isFaulty = false;
    m_fault->hide();
}

void OutcomeForm::take()
{
    if (m_filling)
        return;
    m_isFaulty = false;
    for (const auto &[retry, rule] :
         {std::pair(m_noAnswer, &m_rules.noAnswer), std::pair(m_voicemail, &m_rules.voicemail)}) {
        const auto pause = pauseFromText(retry.hours->text());
        const bool isGood = pause && *pause >= 1min;
        m_isFaulty = m_isFaulty || !isGood;
        retry.hours->setAccessibleDescription(isGood ? QString() : m_fault->text());
        if (isGood)
            rule->after = *pause;
        rule->atMost = retry.times->value();
    }
    if (m_asks->isChecked() != m_rules.wrongNumber.has_value()) {
        m_rules.wrongNumber = m_asks->isChecked() ? m_shipped.wrongNumber : std::nullopt;
        const bool wasFaulty = m_isFaulty;
        if (!wasFaulty)
            show();
    } else if (m_rules.wrongNumber) {
        if (m_title->text().trimmed().isEmpty())
            m_rules.wrongNumber->title.remove(m_language);
        else
            m_rules.wrongNumber->title.insert(m_language, m_title->text().trimmed());
    }
    m_fault->setVisible(m_isFaulty);
    Q_EMIT changed();
}

} // namespace leadline
