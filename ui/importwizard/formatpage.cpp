// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importwizard/formatpage.h"

#include "ui/importwizard/encodingdoubt.h"
#include "ui/importwizard/formatform.h"
#include "ui/models/previewmodel.h"
#include "ui/support/plainlabel.h"
#include "ui/support/words.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr int measuredRows = 50;
constexpr int measuredColumns = 60;

} // namespace

FormatPage::FormatPage(ImportPlanner &planner, QWidget *parent)
    : WizardPage(planner, parent)
{
    build();
    retranslate();
    refresh();
}

void FormatPage::build()
{
    setObjectName(u"formatPage"_s);
    m_form = new FormatForm(this);
    m_doubt = new PlainLabel(PlainLabel::Look::Muted, "formatEncodingDoubt", this);
    m_doubt->setWordWrap(true);
    m_shown = new PlainLabel(PlainLabel::Look::Muted, "formatShown", this);

    m_model = new PreviewModel(this);
    m_table = new QTableView(this);
    m_table->setObjectName(u"formatPreview"_s);
    m_table->setModel(m_model);
    m_table->setWordWrap(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setDefaultSectionSize(150);
    m_table->horizontalHeader()->setResizeContentsPrecision(measuredRows);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignTrailing | Qt::AlignVCenter);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_form);
    layout->addWidget(m_doubt);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_shown);
    connect(m_form, &FormatForm::changed, this,
            [this](const ImportOverrides &overrides) { planner().say(overrides); });
}

void FormatPage::retranslate()
{
    m_form->retranslate();
    m_table->setAccessibleName(tr("The rows of the file"));
}

QString FormatPage::stepName() const
{
    return tr("Format");
}

QString FormatPage::heading() const
{
    return tr("Does it read well?");
}

QString FormatPage::intro() const
{
    return tr("This was found in the file. Correct it where the rows below look wrong.");
}

QString FormatPage::blocker() const
{
    return readingBlocker();
}

void FormatPage::refresh()
{
    m_form->show(draft());
    if (draft().isRead()) {
        m_model->setPreview(draft().plan->header, draft().preview);
        fitColumns();
        compareEncodings();
    }
    m_shown->setText(shownText());
    m_doubt->setText(doubtText());
    m_doubt->setVisible(!m_doubt->text().isEmpty());
}

QString FormatPage::shownText() const
{
    if (!draft().isRead())
        return readingBlocker();
    const qsizetype shown = draft().preview->records.size();
    if (shown == 0)
        return tr("The file has no rows.");
    const QString last = words::number(shown);
    return tr("Showing %1–%2 of %3").arg(words::number(1), last, words::number(draft().plan->rows));
}

/// As wide as their texts, within reason, wherever the file is read with other headers.
void FormatPage::fitColumns()
{
    if (m_fitted == draft().plan->header)
        return;
    m_fitted = draft().plan->header;
    for (int column = 0; column < std::min(m_model->columnCount(), measuredColumns); ++column) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, std::clamp(m_table->columnWidth(column) + 8, 70, 260));
    }
}

/// Reads the start of the file in the second-best encoding too, once for each reading.
void FormatPage::compareEncodings()
{
    if (m_compared == draft().preview)
        return;
    m_compared = draft().preview;
    m_other.reset();
    const auto second = secondGuess(*draft().plan);
    if (!second)
        return;
    constexpr qint64 enoughRows = 5'000;
    ImportPlan plan = *draft().plan;
    plan.format.encoding = second->encoding;
    auto job = [plan] { return previewImport(plan, enoughRows); };
    planner().desk().aside(this, job, [this, of = m_compared](Result<ImportPreview> preview) {
        if (of != m_compared || !preview)
            return;
        m_other = std::make_shared<const ImportPreview>(std::move(*preview));
        refresh();
    });
}

QString FormatPage::doubtText() const
{
    if (!draft().isRead())
        return {};
    QStringList sentences;
    if (const qint64 lost = draft().preview->undecodable; lost > 0)
        sentences.append(tr("⚠ %1 character(s) cannot be read in this encoding.", nullptr, pluralOf(lost))
                             .arg(words::number(lost)));
    const auto second = secondGuess(*draft().plan);
    if (!m_other || !second || m_compared != draft().preview)
        return sentences.join(u' ');
    constexpr qsizetype toldCells = 3;
    QStringList cells;
    for (const CellDifference &cell : cellDifferences(*m_compared, *m_other, toldCells))
        //: a place in a file, and how two encodings read it: line 2, column City: “İzmir” or “Ýzmir”
        cells.append(tr("line %1, column %2: “%3” or “%4”")
                         .arg(words::number(cell.line), draft().plan->header.value(cell.column).simplified(),
                              cell.first.left(40), cell.second.left(40)));
    if (!cells.isEmpty())
        sentences.append(tr("In %1 some cells would read differently: %2.")
                             .arg(words::encoding(second->encoding), cells.join(u"; "_s)));
    return sentences.join(u' ');
}

} // namespace leadline
