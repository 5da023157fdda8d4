// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importwizard/reviewpage.h"

#include "ui/importwizard/countbutton.h"
#include "ui/importwizard/rowedits.h"
#include "ui/support/plainlabel.h"
#include "ui/support/words.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

using Tab = ReviewTables::Tab;

QString objectNameOf(Tab tab)
{
    switch (tab) {
    case Tab::All:
        return u"reviewAll"_s;
    case Tab::NewLeads:
        return u"reviewNewLeads"_s;
    case Tab::NewTouches:
        return u"reviewNewTouches"_s;
    case Tab::Updates:
        return u"reviewUpdates"_s;
    case Tab::AlreadyKnown:
        return u"reviewKnown"_s;
    case Tab::DoNotContact:
        return u"reviewDoNotContact"_s;
    case Tab::Test:
        return u"reviewTest"_s;
    case Tab::Problems:
        return u"reviewProblems"_s;
    }
    return {};
}

QString captionOf(Tab tab)
{
    switch (tab) {
    case Tab::All:
        return ReviewPage::tr("All rows");
    case Tab::NewLeads:
        return ReviewPage::tr("New leads");
    case Tab::NewTouches:
        return ReviewPage::tr("New touches");
    case Tab::Updates:
        return ReviewPage::tr("Updates");
    case Tab::AlreadyKnown:
        return ReviewPage::tr("Already known");
    case Tab::DoNotContact:
        return ReviewPage::tr("Do not contact");
    case Tab::Test:
        return ReviewPage::tr("Test leads");
    case Tab::Problems:
        return ReviewPage::tr("Problems");
    }
    return {};
}

qint64 countOf(Tab tab, const ImportReport &report)
{
    const QMap<RowVerdict, qint64> rows = rowCounts(report);
    switch (tab) {
    case Tab::All:
        return report.rowsRead;
    case Tab::NewLeads:
        return rows.value(RowVerdict::NewLead);
    case Tab::NewTouches:
        return rows.value(RowVerdict::NewTouch);
    case Tab::Updates:
        return report.updated;
    case Tab::AlreadyKnown:
        return rows.value(RowVerdict::Identical) + rows.value(RowVerdict::Skipped);
    case Tab::DoNotContact:
        return rows.value(RowVerdict::DoNotContact);
    case Tab::Test:
        return rows.value(RowVerdict::Test);
    case Tab::Problems:
        return report.rejectedRows + report.warnings.size() + report.warningsLeftOut;
    }
    return 0;
}

} // namespace

ReviewPage::ReviewPage(ImportPlanner &planner, QWidget *parent)
    : WizardPage(planner, parent)
{
    build();
    retranslate();
    refresh();
}

void ReviewPage::build()
{
    setObjectName(u"reviewPage"_s);
    m_notice = new PlainLabel(PlainLabel::Look::Strong, "reviewNotice", this);
    m_notice->setWordWrap(true);
    m_notice->hide();
    m_before = new PlainLabel(PlainLabel::Look::Body, "reviewBefore", this);
    m_before->setWordWrap(true);
    m_shown = new PlainLabel(PlainLabel::Look::Muted, "reviewShown", this);
    m_tables = new ReviewTables(planner(), this);

    auto *group = new QButtonGroup(this);
    auto *counts = new QHBoxLayout;
    counts->setSpacing(6);
    for (const Tab tab : ReviewTables::allTabs) {
        auto *button = new CountButton(objectNameOf(tab), this);
        button->setChecked(tab == Tab::All);
        group->addButton(button);
        counts->addWidget(button, 1);
        m_counts.append(button);
        connect(button, &CountButton::clicked, this, [this, tab] { showTab(tab); });
    }

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_notice);
    layout->addWidget(m_before);
    layout->addLayout(counts);
    layout->addWidget(m_tables, 1);
    layout->addWidget(buildSimilar());
    layout->addWidget(m_shown);
    connect(m_tables, &ReviewTables::corrected, this,
            [this](const ImportProblem &problem, const QString &text) {
                m_corrected = problem;
                m_correction = text;
                showSimilar();
            });
}

QWidget *ReviewPage::buildSimilar()
{
    m_similarBar = new QWidget(this);
    m_similarText = new PlainLabel(PlainLabel::Look::Body, "reviewSimilar", m_similarBar);
    m_similarText->setWordWrap(true);
    m_similarApply = new QPushButton(m_similarBar);
    m_similarApply->setObjectName(u"reviewApplySimilar"_s);
    m_similarApply->setAutoDefault(false);
    auto *layout = new QHBoxLayout(m_similarBar);
    layout->setContentsMargins({});
    layout->addWidget(m_similarText, 1);
    layout->addWidget(m_similarApply);
    connect(m_similarApply, &QPushButton::clicked, this, &ReviewPage::applyToSimilar);
    return m_similarBar;
}

void ReviewPage::retranslate()
{
    m_tables->retranslate();
}

QString ReviewPage::stepName() const
{
    return tr("Review");
}

QString ReviewPage::heading() const
{
    return tr("This is what will happen");
}

QString ReviewPage::intro() const
{
    return tr("Every row was checked against your leads. Nothing has been written yet. Enter opens a row to "
              "correct it or to leave it out.");
}

QString ReviewPage::nextText() const
{
    return draft().dryRun ? importText(*draft().dryRun) : tr("&Import");
}

QString ReviewPage::blocker() const
{
    const QString reading = readingBlocker();
    if (!reading.isEmpty())
        return reading;
    if (draft().checkFault)
        return words::error(*draft().checkFault);
    if (!draft().dryRun)
        return tr("Checking every row…");
    if (draft().dryRun->rowsRead == draft().dryRun->rejectedRows + draft().dryRun->leftOut)
        return tr("There is no row that could be imported.");
    return {};
}

void ReviewPage::enter()
{
    m_corrected = {};
    planner().check();
    showSimilar();
}

void ReviewPage::setNotice(const QString &notice)
{
    m_notice->setText(notice);
    m_notice->setVisible(!notice.isEmpty());
}

void ReviewPage::refresh()
{
    m_tables->refresh();
    m_before->setText(beforeText());
    m_before->setVisible(!m_before->text().isEmpty());
    showCounts();
    showSimilar();
    m_shown->setText(shownText());
    if (isVisible() && !draft().checkFault)
        planner().check(); // the file may have been read anew
}

void ReviewPage::showCounts()
{
    for (qsizetype i = 0; i < m_counts.size(); ++i) {
        const Tab tab = ReviewTables::allTabs.at(static_cast<std::size_t>(i));
        const QString figure = draft().lastRun ? words::number(countOf(tab, *draft().lastRun)) : u"…"_s;
        m_counts.at(i)->setCount(figure, captionOf(tab));
    }
}

void ReviewPage::showTab(Tab tab)
{
    m_tables->show(tab);
    showSimilar();
    m_shown->setText(shownText());
}

QList<qint64> ReviewPage::similar() const
{
    if (m_corrected.row == 0 || !draft().lastRun)
        return {};
    return similarRows(*draft().lastRun, m_corrected);
}

void ReviewPage::showSimilar()
{
    const auto count = similar().size();
    m_similarBar->setVisible(count > 0 && m_tables->tab() == Tab::Problems);
    m_similarText->setText(tr("“%1” was corrected to “%2”.").arg(m_corrected.value, m_correction));
    m_similarApply->setText(tr("&Apply to %n similar row(s)", nullptr, pluralOf(count)));
    m_similarApply->setAccessibleName(m_similarApply->text().remove(u'&'));
}

void ReviewPage::applyToSimilar()
{
    planner().decideRows(withCell(draft().decisions().rows, similar(), m_corrected.cell, m_correction));
}

QString ReviewPage::beforeText() const
{
    if (!draft().dryRun || !draft().dryRun->importedBefore)
        return {};
    const QString when = words::dateTime(*draft().dryRun->importedBefore, planner().desk().zone());
    return tr("This very file was imported before, on %1. Rows that are known already are not added again.")
        .arg(when);
}

QString ReviewPage::shownText() const
{
    if (!draft().lastRun)
        return {};
    const qint64 shown = m_tables->shownLines();
    if (shown == 0)
        return tr("None.");
    const qint64 all = m_tables->tab() == Tab::Updates ? shown : countOf(m_tables->tab(), *draft().lastRun);
    return tr("Showing %1–%2 of %3")
        .arg(words::number(1), words::number(shown), words::number(std::max(all, shown)));
}

} // namespace leadline
