// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stagechoice.h"

#include "core/rules/stagemoves.h"
#include "ui/support/plainlabel.h"
#include "ui/support/words.h"

#include <QAction>

namespace leadline {

QString whyNotTo(Stage stage, const LeadPage &page)
{
    StageFacts facts;
    facts.attempted = page.attempted;
    facts.unanswered = !page.missingAnswers.isEmpty();
    const StageVerdict verdict = mayMove(page.lead.stage, stage, facts);
    return verdict.onlyLacksReason() ? QString() : words::stageRefusal(verdict, stage);
}

void showStageChoice(QAction &action, Stage stage, const LeadPage &page)
{
    const QString whyNot = whyNotTo(stage, page);
    action.setCheckable(true);
    action.setChecked(stage == page.lead.stage);
    action.setEnabled(whyNot.isEmpty());
    action.setToolTip(plainToolTip(whyNot));
    action.setStatusTip(whyNot);
    action.setWhatsThis(whyNot); // what a screen reader says of the entry
}

} // namespace leadline
