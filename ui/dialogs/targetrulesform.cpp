// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/targetrulesform.h"

#include "ui/support/language.h"
#include "ui/support/plainlabel.h"
#include "ui/support/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

enum RuleColumn { RuleAction, RuleOffer, RuleTarget, RuleRisk, RuleHot, RuleColumns };

constexpr std::array knownActions{Action::Kind::ContactRequest, Action::Kind::TestDrive,
                                  Action::Kind::Install, Action::Kind::Create};

/// "8", "0.5" and "0,5": whatever the language.
double hoursFromText(QString text)
{
    bool isNumber = false;
    const double hours = text.replace(u',', u'.').trimmed().toDouble(&isNumber);
    return isNumber ? hours : std::nan("");
}

QString hoursText(std::chrono::milliseconds target)
{
    const QString text = QString::number(hoursOf(target), 'g', 6);
    return language::current() == "en"_L1 ? text : QString(text).replace(u'.', u',');
}

void show(PlainLabel &label, QWidget &field, const QString &fault)
{
    label.setText(fault);
    label.setVisible(!fault.isEmpty());
    field.setAccessibleDescription(fault);
}

} // namespace

TargetRulesForm::TargetRulesForm(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, RuleColumns, this))
    , m_remove(new QPushButton(tr("&Remove"), this))
    , m_action(new QComboBox(this))
    , m_offer(new QLineEdit(this))
    , m_hours(new QLineEdit(this))
    , m_hoursFault(new PlainLabel(PlainLabel::Look::Body, "hoursFault", this))
    , m_counted(new QComboBox(this))
    , m_risk(new QSpinBox(this))
    , m_hot(new QCheckBox(tr("H&ot: to be answered before others"), this))
    , m_fault(new PlainLabel(PlainLabel::Look::Body, "rulesFault", this))
{
    for (PlainLabel *label : {m_hoursFault, m_fault})
        label->setProperty("look", u"fault"_s);
    build();
}

void TargetRulesForm::build()
{
    m_table->setObjectName(u"targetRules"_s);
    m_table->setAccessibleName(tr("Response targets"));
    m_table->setHorizontalHeaderLabels(
        {tr("Action"), tr("Offer"), tr("First answer within"), tr("At risk"), tr("Hot")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const int column : {RuleAction, RuleOffer, RuleTarget})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    auto *add = new QPushButton(tr("&Add"), this);
    add->setObjectName(u"addRule"_s);
    m_remove->setObjectName(u"removeRule"_s);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {add, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(16);
    buildFields(*form);
    auto *about = new PlainLabel(PlainLabel::Look::Muted, "rulesAbout", this);
    about->setText(tr("The most specific target applies: one for an action and an offer before one for the "
                      "offer, that before one for the action, and the usual one last."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(about);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    layout->addLayout(form);
    connect(m_table, &QTableWidget::currentCellChanged, this, &TargetRulesForm::showRule);
    connect(add, &QPushButton::clicked, this, &TargetRulesForm::addRule);
    connect(m_remove, &QPushButton::clicked, this, &TargetRulesForm::removeRule);
}

void TargetRulesForm::buildFields(QFormLayout &form)
{
    m_action->setObjectName(u"ruleAction"_s);
    m_action->addItem(tr("Every action"), QString());
    for (const Action::Kind kind : knownActions)
        m_action->addItem(words::action(kind), Action(kind).code());
    m_offer->setObjectName(u"ruleOffer"_s);
    m_offer->setPlaceholderText(tr("Every offer; “fabrikam.*” for all of a publisher"));
    m_hours->setObjectName(u"ruleHours"_s);
    m_hours->setMaximumWidth(96);
    m_counted->setObjectName(u"ruleCounted"_s);
    m_risk->setObjectName(u"ruleRisk"_s);
    m_risk->setRange(0, 100);
    m_risk->setMaximumWidth(96);
    //: %1 is a number; the sign goes before it in Turkish
    const QStringList sign = tr("%1 %").split(u"%1"_s);
    m_risk->setPrefix(sign.value(0));
    m_risk->setSuffix(sign.value(1));
    m_hot->setObjectName(u"ruleHot"_s);
    form.addRow(tr("A&ction"), m_action);
    form.addRow(tr("O&ffer"), m_offer);
    form.addRow(QString(), m_fault);
    form.addRow(tr("&Hours"), m_hours);
    form.addRow(QString(), m_hoursFault);
    form.addRow(tr("Co&unted"), m_counted);
    form.addRow(tr("At ris&k below"), m_risk);
    form.addRow(QString(), m_hot);
    m_action->setAccessibleName(tr("Action"));
    m_offer->setAccessibleName(tr("Offer"));
    m_hours->setAccessibleName(tr("Hours until the first answer"));
    m_counted->setAccessibleName(tr("How the hours are counted"));
    m_risk->setAccessibleName(tr("At risk when less than this share of the time is left"));
    connect(m_action, &QComboBox::currentIndexChanged, this, &TargetRulesForm::takeFields);
    connect(m_counted, &QComboBox::currentIndexChanged, this, &TargetRulesForm::takeFields);
    connect(m_offer, &QLineEdit::textChanged, this, &TargetRulesForm::takeFields);
    connect(m_hours, &QLineEdit::textChanged, this, &TargetRulesForm::takeFields);
    connect(m_risk, &QSpinBox::valueChanged, this, &TargetRulesForm::takeFields);
    connect(m_hot, &QCheckBox::toggled, this, &TargetRulesForm::takeFields);
}

void TargetRulesForm::setRules(const QList<PolicyRule> &rules)
{
    m_rules = rules;
    fillTable();
    m_table->setCurrentCell(0, 0);
    showRule();
}

void TargetRulesForm::setCalendars(const QList<CalendarPlan> &calendars)
{
    m_calendars = calendars;
    for (int row = 0; row < m_table->rowCount(); ++row)
        fillRow(row);
    showRule();
}

QString TargetRulesForm::calendarName(const QString &key) const
{
    const auto known = std::ranges::find(m_calendars, key, &CalendarPlan::key);
    return words::calendar(key, known == m_calendars.end() ? QString() : known->name);
}

void TargetRulesForm::fillTable()
{
    m_table->setRowCount(int(m_rules.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        fillRow(row);
}

void TargetRulesForm::fillRow(int row)
{
    const PolicyRule &rule = m_rules[row];
    const QString texts[]{
        rule.action.isEmpty() ? tr("Every action") : words::action(Action::parse(rule.action)),
        rule.offer.isEmpty() ? tr("Every offer") : rule.offer,
        words::target(rule.policy, calendarName(rule.policy.calendar)),
        tr("%1 %").arg(std::lround(rule.policy.atRiskShare * 100)), rule.policy.hot ? tr("Yes") : QString()};
    for (int column = 0; column < RuleColumns; ++column)
        m_table->setItem(row, column, new QTableWidgetItem(texts[column]));
}

int TargetRulesForm::current() const
{
    return m_table->currentRow() < m_rules.size() ? m_table->currentRow() : -1;
}

void TargetRulesForm::showRule()
{
    const int row = current();
    const bool isThere = row >= 0;
    const PolicyRule rule = isThere ? m_rules[row] : PolicyRule();
    // The last resort stays: every lead has a target.
    const bool isUsual = rule.action.isEmpty() && rule.offer.isEmpty();
    m_remove->setEnabled(isThere &&
                         (!isUsual || std::ranges::count(m_rules, true, [](const PolicyRule &other) {
                                          return other.action.isEmpty() && other.offer.isEmpty();
                                      }) > 1));
    m_remove->setToolTip(
        m_remove->isEnabled() ? QString() : plainToolTip(tr("Every lead needs a target: change this one.")));
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_action, m_offer, m_hours, m_counted, m_risk, m_hot})
        field->setEnabled(isThere);
    m_filling = true;
    if (m_action->findData(rule.action) < 0)
        m_action->addItem(words::action(Action::parse(rule.action)), rule.action);
    m_action->setCurrentIndex(m_action->findData(rule.action));
    m_offer->setText(rule.offer);
    m_hours->setText(hoursText(rule.policy.target));
    m_counted->clear();
    m_counted->addItem(tr("Day and night"), QString());
    for (const CalendarPlan &plan : std::as_const(m_calendars))
        m_counted->addItem(tr("In working hours: %1").arg(words::calendar(plan.key, plan.name)), plan.key);
    m_counted->setCurrentIndex(m_counted->findData(rule.policy.calendar));
    m_risk->setValue(int(std::lround(rule.policy.atRiskShare * 100)));
    m_hot->setChecked(rule.policy.hot);
    m_filling = false;
    m_badHours = false;
    leadline::show(*m_hoursFault, *m_hours, {});
}

void TargetRulesForm::takeFields()
{
    const int row = current();
    if (m_filling || row < 0)
        return;
    PolicyRule &rule = m_rules[row];
    rule.action = m_action->currentData().toString();
    rule.offer = m_offer->text().trimmed();
    rule.policy.calendar = m_counted->currentData().toString();
    rule.policy.atRiskShare = m_risk->value() / 100.0;
    rule.policy.hot = m_hot->isChecked();
    const auto target = targetOfHours(hoursFromText(m_hours->text()));
    m_badHours = !target.has_value();
    rule.policy.target = target.value_or(rule.policy.target);
    leadline::show(*m_hoursFault, *m_hours,
                   target ? QString() : words::ruleFault({FaultCode::BadHours, {}, m_hours->text()}));
    fillRow(row);
    Q_EMIT changed();
}

void TargetRulesForm::showFault(const QString &text)
{
    leadline::show(*m_fault, *m_offer, text);
}

void TargetRulesForm::addRule()
{
    m_rules.prepend(PolicyRule{Action(knownActions.front()).code(), {}, {}});
    fillTable();
    m_table->setCurrentCell(0, 0);
    showRule();
    m_action->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void TargetRulesForm::removeRule()
{
    const int row = current();
    if (row < 0)
        return;
    m_rules.removeAt(row);
    fillTable();
    m_table->setCurrentCell(std::min(row, int(m_rules.size()) - 1), 0);
    showRule();
    Q_EMIT changed();
}

} // namespace leadline
