// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/questionform.h"

#include "core/domain/checklist.h"
#include "ui/support/language.h"
#include "ui/support/plainlabel.h"
#include "ui/support/words.h"
#include "ui/support/wordschecklist.h"
#include "ui/widgets/rowtable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

template <typename Item>
QString freeKey(const QList<Item> &items, const QString &stem)
{
    for (int number = 1;; ++number) {
        const QString key = QString(stem + QString::number(number));
        if (std::ranges::count(items, key, &Item::key) == 0)
            return key;
    }
}

} // namespace

QuestionForm::QuestionForm(QWidget *parent)
    : QWidget(parent)
    , m_language(language::current())
    , m_plan(new QComboBox(this))
    , m_removePlan(new QPushButton(tr("Remove the offer’s &list"), this))
    , m_offer(new QLineEdit(this))
    , m_offerLabel(new PlainLabel(PlainLabel::Look::Body, "questionOfferLabel", this))
    , m_table(
          new RowTable("questions", tr("Questions"), {tr("Question"), tr("Answer"), tr("Required")}, this))
    , m_question(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_required(new QCheckBox(tr("Re&quired before a lead is qualified"), this))
    , m_choices(new QPlainTextEdit(this))
    , m_choicesLabel(new PlainLabel(PlainLabel::Look::Body, "choicesLabel", this))
    , m_fields(makeFields())
    , m_fault(new PlainLabel(PlainLabel::Look::Body, "questionFault", this))
{
    m_fault->setProperty("look", u"fault"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(makePlans());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_fields);
    layout->addWidget(m_fault);
    connect(m_plan, &QComboBox::currentIndexChanged, this, &QuestionForm::showPlan);
    connect(m_removePlan, &QPushButton::clicked, this, &QuestionForm::removePlan);
    connect(m_offer, &QLineEdit::textChanged, this, &QuestionForm::takeOffer);
    connect(m_table, &RowTable::currentChanged, this, &QuestionForm::showCriterion);
    connect(m_table, &RowTable::addWanted, this, &QuestionForm::add);
    connect(m_table, &RowTable::removeWanted, this, &QuestionForm::remove);
    connect(m_table, &RowTable::moveWanted, this, &QuestionForm::move);
}

QWidget *QuestionForm::makePlans()
{
    m_plan->setObjectName(u"questionPlan"_s);
    m_plan->setAccessibleName(tr("Questions about the leads of"));
    m_removePlan->setObjectName(u"removePlan"_s);
    m_offer->setObjectName(u"questionOffer"_s);
    m_offer->setAccessibleName(tr("Offer"));
    m_offerLabel->setText(tr("Offer"));
    auto *add = new QPushButton(tr("A list for an &offer"), this);
    add->setObjectName(u"addPlan"_s);
    connect(add, &QPushButton::clicked, this, &QuestionForm::addPlan);
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plan, 1);
    layout->addWidget(m_offerLabel);
    layout->addWidget(m_offer, 1);
    for (QPushButton *button : {add, m_removePlan}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    return row;
}

QWidget *QuestionForm::makeFields()
{
    m_question->setObjectName(u"questionText"_s);
    m_kind->setObjectName(u"questionKind"_s);
    m_required->setObjectName(u"questionRequired"_s);
    m_choices->setObjectName(u"questionChoices"_s);
    m_choices->setTabChangesFocus(true);
    m_choices->setMaximumHeight(fontMetrics().lineSpacing() * 4 + 12);
    m_choicesLabel->setText(tr("Answers, a line each"));
    for (const CriterionKind kind : allCriterionKinds)
        m_kind->addItem(words::criterionKind(kind), code(kind));
    auto *fields = new QWidget(this);
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->addRow(tr("Questio&n"), m_question);
    form->addRow(tr("&Kind of answer"), m_kind);
    form->addRow(m_choicesLabel, m_choices);
    form->addRow(QString(), m_required);
    m_question->setAccessibleName(tr("Question"));
    m_kind->setAccessibleName(tr("Kind of answer"));
    m_choices->setAccessibleName(m_choicesLabel->text());
    connect(m_question, &QLineEdit::textChanged, this, &QuestionForm::take);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &QuestionForm::take);
    connect(m_required, &QCheckBox::toggled, this, &QuestionForm::take);
    connect(m_choices, &QPlainTextEdit::textChanged, this, &QuestionForm::take);
    return fields;
}

QualificationPlan *QuestionForm::plan()
{
    const int row = m_plan->currentIndex();
    return row >= 0 && row < m_plans.size() ? &m_plans[row] : nullptr;
}

Criterion *QuestionForm::criterion()
{
    QualificationPlan *shown = plan();
    const int row = m_table->current();
    return shown && row >= 0 && row < shown->criteria.size() ? &shown->criteria[row] : nullptr;
}

void QuestionForm::setPlans(const QList<QualificationPlan> &plans)
{
    m_plans = plans;
    if (std::ranges::none_of(m_plans, [](const auto &one) { return one.offer.isEmpty(); }))
        m_plans.prepend(QualificationPlan());
    fillPlans(0);
}

void QuestionForm::setLanguage(const QString &code)
{
    m_language = code;
    showPlan();
}

void QuestionForm::showFault(const QString &fault)
{
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
}

void QuestionForm::fillPlans(int current)
{
    m_filling = true;
    m_plan->clear();
    for (const QualificationPlan &one : std::as_const(m_plans))
        m_plan->addItem(one.offer.isEmpty() ? tr("Every offer") : one.offer);
    m_plan->setCurrentIndex(current);
    m_filling = false;
    showPlan();
}

QStringList QuestionForm::rowOf(const Criterion &criterion) const
{
    return {inLanguage(criterion.question, m_language), words::criterionKind(criterion.kind),
            criterion.required ? tr("Yes") : QString()};
}

void QuestionForm::showPlan()
{
    const QualificationPlan *shown = plan();
    if (m_filling || !shown)
        return;
    const bool isForAll = m_plan->currentIndex() == 0;
    m_filling = true;
    m_offer->setText(shown->offer);
    m_filling = false;
    m_offer->setVisible(!isForAll);
    m_offerLabel->setVisible(!isForAll);
    m_removePlan->setEnabled(!isForAll);
    QList<QStringList> rows;
    for (const Criterion &one : shown->criteria)
        rows << rowOf(one);
    const int row = m_table->current();
    m_table->setRows(rows);
    if (!rows.isEmpty())
        m_table->setCurrent(std::clamp(row, 0, int(rows.size()) - 1));
    showCriterion();
}

void QuestionForm::showCriterion()
{
    const Criterion *shown = criterion();
    m_fields->setEnabled(shown);
    const Criterion one = shown ? *shown : Criterion();
    m_filling = true;
    m_question->setText(one.question.value(m_language));
    m_question->setPlaceholderText(words::inOwnLanguage(one.question));
    m_kind->setCurrentIndex(m_kind->findData(code(one.kind)));
    m_required->setChecked(one.required);
    QStringList lines;
    for (const CriterionChoice &choice : one.choices)
        lines << inLanguage(choice.text, m_language);
    m_choices->setPlainText(lines.join(u'\n'));
    m_choices->setVisible(one.kind == CriterionKind::Choice);
    m_choicesLabel->setVisible(one.kind == CriterionKind::Choice);
    m_filling = false;
}

void QuestionForm::take()
{
    Criterion *shown = criterion();
    if (m_filling || !shown)
        return;
    if (m_question->text().trimmed().isEmpty())
        shown->question.remove(m_language);
    else
        shown->question.insert(m_language, m_question->text().trimmed());
    shown->kind = criterionKindFromCode(m_kind->currentData().toString()).value_or(CriterionKind::Text);
    shown->required = m_required->isChecked();
    takeChoices(*shown);
    const bool isChoice = shown->kind == CriterionKind::Choice;
    m_choices->setVisible(isChoice);
    m_choicesLabel->setVisible(isChoice);
    m_table->setRow(m_table->current(), rowOf(*shown));
    Q_EMIT changed();
}

/// The same line is the same answer, in whatever language it is worded anew.
void QuestionForm::takeChoices(Criterion &criterion) const
{
    const QStringList lines = m_choices->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    if (criterion.kind != CriterionKind::Choice) {
        criterion.choices.clear();
        return;
    }
    criterion.choices.resize(std::min(criterion.choices.size(), lines.size()));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i == criterion.choices.size())
            criterion.choices.append({freeKey(criterion.choices, u"answer-"_s), {}});
        if (inLanguage(criterion.choices[i].text, m_language) != lines[i].trimmed())
            criterion.choices[i].text.insert(m_language, lines[i].trimmed());
    }
}

void QuestionForm::takeOffer()
{
    QualificationPlan *shown = plan();
    if (m_filling || !shown)
        return;
    shown->offer = m_offer->text().trimmed();
    m_plan->setItemText(m_plan->currentIndex(), shown->offer);
    Q_EMIT changed();
}

void QuestionForm::addPlan()
{
    const QualificationPlan *shown = plan();
    m_plans.append({tr("publisher.offer"), shown ? shown->criteria : QList<Criterion>()});
    fillPlans(int(m_plans.size()) - 1);
    m_offer->setFocus();
    m_offer->selectAll();
    Q_EMIT changed();
}

void QuestionForm::removePlan()
{
    m_plans.removeAt(m_plan->currentIndex());
    fillPlans(0);
    Q_EMIT changed();
}

void QuestionForm::add()
{
    QualificationPlan *shown = plan();
    if (!shown)
        return;
    Criterion one;
    one.key = freeKey(shown->criteria, u"question-"_s);
    one.question = {{m_language, tr("New question")}};
    shown->criteria.append(one);
    showPlan();
    m_table->setCurrent(int(shown->criteria.size()) - 1);
    m_question->setFocus();
    m_question->selectAll();
    Q_EMIT changed();
}

void QuestionForm::remove()
{
    QualificationPlan *shown = plan();
    const int row = m_table->current();
    if (!shown || row < 0)
        return;
    shown->criteria.removeAt(row);
    showPlan();
    Q_EMIT changed();
}

void QuestionForm::move(int rows)
{
    QualificationPlan *shown = plan();
    const int row = m_table->current();
    if (!shown || row + rows < 0 || row + rows >= shown->criteria.size())
        return;
    shown->criteria.move(row, row + rows);
    showPlan();
    m_table->setCurrent(row + rows);
    Q_EMIT changed();
}

} // namespace leadline
