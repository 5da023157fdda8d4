// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/checklistform.h"

#include "ui/dialogs/stepform.h"
#include "ui/support/language.h"
#include "ui/support/plainlabel.h"
#include "ui/support/words.h"
#include "ui/support/wordschecklist.h"
#include "ui/widgets/rowtable.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

QString nameOf(const ChecklistTemplate &checklist)
{
    const QString leads = words::checklistLeads(checklist.key);
    return checklist.offer.isEmpty() ? leads : QString(leads + u" · "_s + checklist.offer);
}

QString freeKey(const QList<ChecklistStep> &steps)
{
    for (int number = 1;; ++number) {
        const QString key = u"step-%1"_s.arg(number);
        if (std::ranges::count(steps, key, &ChecklistStep::key) == 0)
            return key;
    }
}

} // namespace

ChecklistForm::ChecklistForm(const QList<ChecklistTemplate> &shipped, const QList<CalendarPlan> &calendars,
                             QWidget *parent)
    : QWidget(parent)
    , m_shipped(shipped)
    , m_calendars(calendars)
    , m_language(language::current())
    , m_list(new QListWidget(this))
    , m_removeTemplate(new QPushButton(tr("Remove this check&list"), this))
    , m_reset(new QPushButton(tr("As it co&mes with the program"), this))
    , m_offerLabel(new PlainLabel(PlainLabel::Look::Body, "checklistOfferLabel", this))
    , m_offer(new QLineEdit(this))
    , m_steps(new RowTable("checklistSteps", tr("Steps"),
                           {tr("Step"), tr("Kind"), tr("Due after"), tr("Required")}, this))
    , m_step(new StepForm(calendars, this))
    , m_fault(new PlainLabel(PlainLabel::Look::Body, "checklistFault", this))
{
    m_fault->setProperty("look", u"fault"_s);
    m_steps->setFewest(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addWidget(makeChoice(), 2);
    layout->addWidget(makeEditor(), 5);
    connect(m_list, &QListWidget::currentRowChanged, this, &ChecklistForm::showTemplate);
    connect(m_removeTemplate, &QPushButton::clicked, this, &ChecklistForm::removeTemplate);
    connect(m_reset, &QPushButton::clicked, this, &ChecklistForm::reset);
    connect(m_offer, &QLineEdit::textChanged, this, &ChecklistForm::takeOffer);
    connect(m_steps, &RowTable::currentChanged, this, &ChecklistForm::showStep);
    connect(m_steps, &RowTable::addWanted, this, &ChecklistForm::addStep);
    connect(m_steps, &RowTable::removeWanted, this, &ChecklistForm::removeStep);
    connect(m_steps, &RowTable::moveWanted, this, &ChecklistForm::moveStep);
    connect(m_step, &StepForm::changed, this, &ChecklistForm::takeStep);
}

QWidget *ChecklistForm::makeChoice()
{
    m_list->setObjectName(u"checklistList"_s);
    m_list->setAccessibleName(tr("Checklists"));
    m_list->setWordWrap(true);
    m_list->setSpacing(4);
    m_removeTemplate->setObjectName(u"removeChecklist"_s);
    m_reset->setObjectName(u"resetChecklist"_s);
    auto *add = new QPushButton(tr("One for an &offer"), this);
    add->setObjectName(u"addChecklist"_s);
    connect(add, &QPushButton::clicked, this, &ChecklistForm::addForOffer);
    auto *choice = new QWidget(this);
    auto *layout = new QVBoxLayout(choice);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_list, 1);
    for (QPushButton *button : {add, m_removeTemplate, m_reset}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    return choice;
}

QWidget *ChecklistForm::makeEditor()
{
    m_offer->setObjectName(u"checklistOffer"_s);
    m_offer->setPlaceholderText(tr("“fabrikam.*” for all of a publisher"));
    m_offer->setAccessibleName(tr("Offer"));
    m_offerLabel->setText(tr("Offer"));
    auto *editor = new QWidget(this);
    auto *layout = new QVBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *offer = new QHBoxLayout;
    offer->setSpacing(16);
    offer->addWidget(m_offerLabel);
    offer->addWidget(m_offer, 1);
    layout->addLayout(offer);
    layout->addWidget(m_steps, 1);
    layout->addWidget(m_step);
    layout->addWidget(m_fault);
    return editor;
}

ChecklistTemplate *ChecklistForm::current()
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_templates.size() ? &m_templates[row] : nullptr;
}

const ChecklistTemplate *ChecklistForm::usual(const ChecklistTemplate &checklist) const
{
    const auto found = std::ranges::find(m_shipped, checklist.key, &ChecklistTemplate::key);
    return found == m_shipped.end() ? nullptr : &*found;
}

void ChecklistForm::setTemplates(const QList<ChecklistTemplate> &templates)
{
    m_templates = templates;
    fillList();
    m_list->setCurrentRow(0);
    showTemplate();
}

void ChecklistForm::setLanguage(const QString &code)
{
    m_language = code;
    m_step->setLanguage(code);
    showTemplate();
}

bool ChecklistForm::isFaulty() const
{
    return m_step->isFaulty();
}

void ChecklistForm::showFault(const QString &fault)
{
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
}

void ChecklistForm::fillList()
{
    const int row = m_list->currentRow();
    m_filling = true;
    m_list->clear();
    for (const ChecklistTemplate &checklist : std::as_const(m_templates))
        m_list->addItem(nameOf(checklist));
    m_list->setCurrentRow(std::clamp(row, 0, int(m_templates.size()) - 1));
    m_filling = false;
}

QStringList ChecklistForm::rowOf(const ChecklistStep &step) const
{
    return {inLanguage(step.title, m_language), words::stepKind(step.kind),
            step.dueAfter.count() == 0 ? QString() : tr("%1 h").arg(hoursText(step.dueAfter)),
            step.required ? tr("Yes") : QString()};
}

void ChecklistForm::showTemplate()
{
    const ChecklistTemplate *checklist = current();
    if (m_filling || !checklist)
        return;
    m_filling = true;
    m_offer->setText(checklist->offer);
    m_filling = false;
    QList<QStringList> rows;
    for (const ChecklistStep &step : checklist->steps)
        rows << rowOf(step);
    const int row = m_steps->current();
    m_steps->setRows(rows);
    m_steps->setCurrent(std::clamp(row, 0, int(rows.size()) - 1));
    showStep();
    refreshButtons();
}

void ChecklistForm::refreshButtons()
{
    const ChecklistTemplate *checklist = current();
    if (!checklist)
        return;
    // One for every offer stays: no lead is without a checklist.
    const bool isFirst =
        std::ranges::find(m_templates, checklist->key, &ChecklistTemplate::key)->offer == checklist->offer;
    m_removeTemplate->setEnabled(!isFirst);
    m_offer->setVisible(!isFirst);
    m_offerLabel->setVisible(!isFirst);
    const ChecklistTemplate *shipped = usual(*checklist);
    m_reset->setEnabled(shipped && shipped->steps != checklist->steps);
}

void ChecklistForm::showStep()
{
    const ChecklistTemplate *checklist = current();
    const int row = m_steps->current();
    const bool isThere = checklist && row >= 0 && row < checklist->steps.size();
    m_step->setEnabled(isThere);
    m_step->setStep(isThere ? checklist->steps[row] : ChecklistStep());
}

void ChecklistForm::takeStep()
{
    ChecklistTemplate *checklist = current();
    const int row = m_steps->current();
    if (!checklist || row < 0 || row >= checklist->steps.size())
        return;
    checklist->steps[row] = m_step->step();
    m_steps->setRow(row, rowOf(checklist->steps[row]));
    refreshButtons();
    Q_EMIT changed();
}

void ChecklistForm::takeOffer()
{
    ChecklistTemplate *checklist = current();
    if (m_filling || !checklist)
        return;
    checklist->offer = m_offer->text().trimmed();
    m_list->currentItem()->setText(nameOf(*checklist));
    Q_EMIT changed();
}

void ChecklistForm::addForOffer()
{
    const ChecklistTemplate *checklist = current();
    if (!checklist)
        return;
    ChecklistTemplate own = *checklist;
    own.offer = tr("publisher.offer");
    m_templates.append(own);
    fillList();
    m_list->setCurrentRow(int(m_templates.size()) - 1);
    showTemplate();
    m_offer->setFocus();
    m_offer->selectAll();
    Q_EMIT changed();
}

void ChecklistForm::removeTemplate()
{
    m_templates.removeAt(m_list->currentRow());
    fillList();
    showTemplate();
    Q_EMIT changed();
}

void ChecklistForm::reset()
{
    ChecklistTemplate *checklist = current();
    const ChecklistTemplate *shipped = checklist ? usual(*checklist) : nullptr;
    if (!shipped)
        return;
    checklist->title = shipped->title;
    checklist->steps = shipped->steps;
    showTemplate();
    Q_EMIT changed();
}

void ChecklistForm::addStep()
{
    ChecklistTemplate *checklist = current();
    if (!checklist)
        return;
    ChecklistStep step;
    step.key = freeKey(checklist->steps);
    step.title = {{m_language, tr("New step")}};
    const int row = m_steps->current() + 1;
    checklist->steps.insert(row, step);
    showTemplate();
    m_steps->setCurrent(row);
    m_step->focusTitle();
    Q_EMIT changed();
}

void ChecklistForm::removeStep()
{
    ChecklistTemplate *checklist = current();
    const int row = m_steps->current();
    if (!checklist || row < 0 || checklist->steps.size() < 2)
        return;
    checklist->steps.removeAt(row);
    showTemplate();
    Q_EMIT changed();
}

void ChecklistForm::moveStep(int rows)
{
    ChecklistTemplate *checklist = current();
    const int row = m_steps->current();
    if (!checklist || row + rows < 0 || row + rows >= checklist->steps.size())
        return;
    checklist->steps.move(row, row + rows);
    showTemplate();
    m_steps->setCurrent(row + rows);
    Q_EMIT changed();
}

} // namespace leadline
