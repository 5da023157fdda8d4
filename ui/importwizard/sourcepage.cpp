// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importwizard/sourcepage.h"

#include "ui/importwizard/droparea.h"
#include "ui/support/plainlabel.h"
#include "ui/support/prompts.h"
#include "ui/support/words.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {

SourcePage::SourcePage(ImportPlanner &planner, Prompts &prompts, QWidget *parent)
    : WizardPage(planner, parent)
    , m_prompts(prompts)
{
    build();
    retranslate();
    refresh();
}

void SourcePage::build()
{
    setObjectName(u"sourcePage"_s);
    auto *area = new DropArea(this);
    area->setObjectName(u"sourceDropArea"_s);
    m_invitation = new PlainLabel(area);
    m_invitation->setAlignment(Qt::AlignCenter);
    m_open = new QPushButton(area);
    m_open->setObjectName(u"sourceOpen"_s);
    m_open->setAutoDefault(false);
    m_path = new PlainLabel(PlainLabel::Look::Strong, "sourcePath", area);
    m_path->setAlignment(Qt::AlignCenter);
    m_path->setWordWrap(true);
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_summary = new PlainLabel(area);
    m_summary->setObjectName(u"sourceSummary"_s);
    m_summary->setAlignment(Qt::AlignCenter);
    m_summary->setWordWrap(true);

    auto *inside = new QVBoxLayout(area);
    inside->setContentsMargins(24, 24, 24, 24);
    inside->setSpacing(10);
    inside->addStretch();
    inside->addWidget(m_invitation);
    inside->addWidget(m_open, 0, Qt::AlignHCenter);
    inside->addSpacing(8);
    inside->addWidget(m_path);
    inside->addWidget(m_summary);
    inside->addStretch();

    m_whereHeading = new PlainLabel(PlainLabel::Look::Strong, "sourceWhereHeading", this);
    m_where = new PlainLabel(PlainLabel::Look::Muted, "sourceWhere", this);
    m_where->setWordWrap(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(area, 1);
    layout->addSpacing(12);
    layout->addWidget(m_whereHeading);
    layout->addWidget(m_where);

    connect(m_open, &QPushButton::clicked, this, &SourcePage::openFile);
    connect(area, &DropArea::fileDropped, this, [this](const QString &path) { planner().open(path); });
}

void SourcePage::retranslate()
{
    m_invitation->setText(tr("Drop a lead file here, or open one."));
    m_open->setText(tr("&Open file…"));
    m_open->setAccessibleName(tr("Open a lead file"));
    m_whereHeading->setText(tr("Where do I find my leads?"));
    const QString partnerCenter =
        tr("In Partner Center: Referrals → Leads → Download. The CSV file is taken as it is.");
    const QString others =
        tr("Just as good: the export of your Azure table, a report of your CRM, or the JSON "
           "bodies your HTTPS endpoint received.");
    m_where->setText(QStringList{partnerCenter, others}.join(u'\n'));
}

QString SourcePage::stepName() const
{
    return tr("Source");
}

QString SourcePage::heading() const
{
    return tr("Which file?");
}

QString SourcePage::intro() const
{
    return tr("The file is only read. Nothing is written before you press Import.");
}

QString SourcePage::blocker() const
{
    const QString reading = readingBlocker();
    if (reading.isEmpty() && draft().plan->rows == 0)
        return tr("There is no row in this file. Choose another one.");
    return reading;
}

void SourcePage::enter()
{
    if (draft().path.isEmpty())
        m_open->setFocus();
}

void SourcePage::refresh()
{
    const bool chosen = !draft().path.isEmpty();
    m_path->setVisible(chosen);
    m_path->setText(QDir::toNativeSeparators(draft().path));
    m_summary->setVisible(chosen);
    m_summary->setText(summary());
}

void SourcePage::openFile()
{
    const QString path = m_prompts.openLeadFile(this);
    if (!path.isEmpty())
        planner().open(path);
}

/// One line: rows, encoding, columns; or why there is none.
QString SourcePage::summary() const
{
    if (const QString reason = blocker(); !reason.isEmpty())
        return reason;
    const ImportPlan &plan = *draft().plan;
    if (!anyFieldKnown(plan.columns))
        return tr(
            "Nothing in this file could be recognised as leads. Go on and say how it is written and what its "
            "columns hold, or choose the file that you downloaded from Partner Center.");
    const auto known = std::count_if(plan.columns.cbegin(), plan.columns.cend(),
                                     [](const ColumnMatch &column) { return column.field.has_value(); });
    const QString rows = tr("%1 row(s)", nullptr, pluralOf(plan.rows)).arg(words::number(plan.rows));
    const QString columns = tr("%1 of %2 column(s) recognised", nullptr, pluralOf(plan.columns.size()))
                                .arg(words::number(known), words::number(plan.columns.size()));
    return QStringList{rows, words::encoding(plan.format.encoding), columns}.join(u" · "_s);
}

} // namespace leadline
