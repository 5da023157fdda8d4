// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/checklistview.h"

#include "ui/support/language.h"
#include "ui/support/plainlabel.h"
#include "ui/support/words.h"
#include "ui/support/wordschecklist.h"
#include "ui/widgets/clearlayout.h"
#include "ui/widgets/leadactions.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

QString whenText(const StepState &state, const QTimeZone &zone)
{
    if (state.doneAt)
        return ChecklistView::tr("Done on %1").arg(words::dateTime(*state.doneAt, zone));
    if (state.stop != StepStop::None)
        return words::stepStop(state.stop);
    if (state.extra)
        return ChecklistView::tr("Done when the number is another one");
    return state.dueAt ? ChecklistView::tr("Due by %1").arg(words::dateTime(*state.dueAt, zone)) : QString();
}

} // namespace

ChecklistView::ChecklistView(LeadActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_progress(new PlainLabel(PlainLabel::Look::Muted, "checklistProgress", this))
    , m_rows(new QVBoxLayout)
{
    setObjectName(u"checklist"_s);
    m_rows->setSpacing(8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_progress);
    layout->addLayout(m_rows);
}

void ChecklistView::show(const LeadPage &page, const QTimeZone &zone)
{
    clearLayout(m_rows);
    m_boxes.clear();
    const auto done = std::count_if(page.steps.begin(), page.steps.end(),
                                    [](const StepState &state) { return state.doneAt.has_value(); });
    const auto stopped = std::ranges::count_if(
        page.steps, [](const StepState &state) { return state.stop != StepStop::None; });
    const auto all = page.steps.size() - stopped;
    QStringList progress{page.steps.isEmpty() ? tr("Nothing to do for this lead.")
                                              : tr("%1 of %n step(s) done", nullptr, int(all)).arg(done)};
    if (stopped > 0)
        progress << tr("%n stopped", "steps", int(stopped));
    if (page.checklistVersion != page.checklistInForce)
        //: both are numbers of versions of a checklist
        progress << tr("version %1; %2 is in force").arg(page.checklistVersion).arg(page.checklistInForce);
    m_progress->setText(progress.join(u" · "_s));
    const auto next = nextStep(page.steps);
    for (int i = 0; i < int(page.steps.size()); ++i)
        addStep(i, page.steps.at(i), next == i, zone);
}

void ChecklistView::addStep(int number, const StepState &state, bool isNext, const QTimeZone &zone)
{
    const QString title = words::stepTitle(state.step);
    const QString instructions = inLanguage(state.step.instructions, language::current());
    const QString when = whenText(state, zone);
    auto *row = new QWidget(this);
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);

    auto *box = new QCheckBox(row);
    box->setObjectName(u"step%1"_s.arg(number + 1));
    box->setChecked(state.doneAt.has_value());
    box->setEnabled(!state.extra);
    box->setAccessibleName(title);
    box->setAccessibleDescription(when + u' ' + instructions);
    box->setToolTip(plainToolTip(instructions));
    // Not clicked(): a screen reader toggles.
    connect(box, &QCheckBox::toggled, this, [this, box, key = state.step.key](bool on) {
        const QSignalBlocker silent(box);
        box->setChecked(!on); // the store says when it is done
        m_actions.setStep(key, on);
    });
    PlainLabel::Look look = isNext ? PlainLabel::Look::Strong : PlainLabel::Look::Body;
    if (state.stop != StepStop::None)
        look = PlainLabel::Look::Muted;
    auto *name = new PlainLabel(look, "stepTitle", row);
    name->setText(number < 9 ? QString::number(number + 1) + u". "_s + title : title);
    name->setToolTip(plainToolTip(instructions));
    grid->addWidget(box, 0, 0, Qt::AlignTop);
    grid->addWidget(name, 0, 1);
    const auto addBelow = [&](const QString &text) {
        if (text.isEmpty())
            return;
        auto *label = new PlainLabel(PlainLabel::Look::Muted, "stepDetail", row);
        label->setText(text);
        grid->addWidget(label, grid->rowCount(), 1);
    };
    addBelow(when);
    if (isNext)
        addBelow(instructions);
    m_rows->addWidget(row);
    m_boxes << box;
}

void ChecklistView::toggle(int step)
{
    if (step >= 0 && step < m_boxes.size())
        m_boxes.at(step)->click();
}

} // namespace leadline
