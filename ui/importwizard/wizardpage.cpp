// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importwizard/wizardpage.h"

#include "ui/support/words.h"

#include <QEvent>

namespace leadline {

WizardPage::WizardPage(ImportPlanner &planner, QWidget *parent)
    : QWidget(parent)
    , m_planner(planner)
{
    connect(&planner, &ImportPlanner::draftChanged, this, [this] {
        refresh();
        Q_EMIT pageChanged();
    });
}

QString WizardPage::nextText() const
{
    return tr("&Next");
}

void WizardPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    refresh();
    Q_EMIT pageChanged();
}

QString WizardPage::readingBlocker() const
{
    if (draft().reading)
        return tr("Reading the file…");
    if (draft().readFault)
        return words::error(*draft().readFault);
    if (!draft().isRead())
        return tr("Choose a file first.");
    return {};
}

QString WizardPage::importText(const ImportReport &dryRun)
{
    const qint64 rows = dryRun.rowsRead - dryRun.rejectedRows - dryRun.leftOut;
    return tr("&Import %1 row(s)", nullptr, pluralOf(rows)).arg(words::number(rows));
}

} // namespace leadline
