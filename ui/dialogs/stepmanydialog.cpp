// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/stepmanydialog.h"

#include "core/services/checklists.h"
#include "ui/support/plainlabel.h"
#include "ui/support/words.h"
#include "ui/support/wordschecklist.h"
#include "ui/widgets/copyguard.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr qsizetype mostShown = 500; // more than anybody reads

QString counted(const QString &text, qint64 count)
{
    return QString(text).replace(QString::number(count), words::number(count));
}

} // namespace

StepManyDialog::StepManyDialog(LeadDesk &desk, QList<LeadId> leads, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_leads(std::move(leads))
    , m_step(new QComboBox(this))
    , m_counts(new PlainLabel(PlainLabel::Look::Strong, "stepCounts", this))
    , m_table(new QTableWidget(0, 2, this))
    , m_apply(new QPushButton(tr("Tick"), this))
{
    setObjectName(u"stepManyDialog"_s);
    setWindowTitle(counted(tr("Tick a step for %n lead(s)", nullptr, int(m_leads.size())), m_leads.size()));
    resize(640, 460);
    m_step->setObjectName(u"manyStep"_s);
    m_step->setAccessibleName(tr("Step"));
    buildTable();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply->setObjectName(u"applyStep"_s);
    m_apply->setProperty("look", u"primary"_s);
    m_apply->setEnabled(false);
    buttons->addButton(m_apply, QDialogButtonBox::AcceptRole);
    auto *form = new QFormLayout;
    form->addRow(tr("&Step"), m_step);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(m_counts);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &StepManyDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_desk.ask(
        this,
        [ids = m_leads](LeadBook &book) {
            return std::pair(book.nextSteps(ids), book.checklistRules().steps());
        },
        [this](const std::pair<Result<QList<StepChoice>>, QList<ChecklistStep>> &answer) {
            for (const ChecklistStep &step : answer.second)
                m_titles.insert(step.key, words::stepTitle(step));
            fillSteps(answer.first);
        });
}

void StepManyDialog::buildTable()
{
    m_table->setObjectName(u"stepPreview"_s);
    m_table->setAccessibleName(tr("What will change"));
    m_table->setHorizontalHeaderLabels({tr("Lead"), tr("Next after it, or why not")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setColumnWidth(0, 200);
    new CopyGuard(m_table);
}

void StepManyDialog::fillSteps(const Result<QList<StepChoice>> &choices)
{
    if (!choices || choices->isEmpty()) {
        m_counts->setText(choices ? tr("These leads have nothing left to do.")
                                  : words::error(choices.error()));
        return;
    }
    for (const StepChoice &choice : *choices)
        //: a step of checklists, and of how many leads it is the next
        m_step->addItem(tr("%1 (%2)").arg(words::stepTitle(choice.step), words::number(choice.leads)),
                        choice.step.key);
    connect(m_step, &QComboBox::currentIndexChanged, this, &StepManyDialog::preview);
    m_step->setFocus();
    preview();
}

QString StepManyDialog::stepKey() const
{
    return m_step->currentData().toString();
}

QString StepManyDialog::titleOf(const QString &key) const
{
    return key.isEmpty() ? tr("nothing more to do") : m_titles.value(key, key);
}

void StepManyDialog::preview()
{
    m_apply->setEnabled(false);
    m_desk.ask(
        this, [ids = m_leads, key = stepKey()](LeadBook &book) { return book.previewTick(ids, key); },
        [this, asked = ++m_asked](const Result<StepReport> &report) {
            if (asked == m_asked)
                show(report);
        });
}

void StepManyDialog::show(const Result<StepReport> &report)
{
    m_table->setRowCount(0);
    if (!report) {
        m_counts->setText(words::error(report.error()));
        return;
    }
    const auto add = [this](const SteppedLead &lead, const QString &what) {
        const int row = m_table->rowCount();
        if (row >= mostShown)
            return;
        m_table->insertRow(row);
        m_table->setItem(row, 0,
                         new QTableWidgetItem(lead.name.isEmpty() ? tr("Contact data withheld") : lead.name));
        auto *item = new QTableWidgetItem(what);
        item->setToolTip(plainToolTip(what));
        m_table->setItem(row, 1, item);
    };
    for (const SteppedLead &lead : report->refused)
        add(lead, QString(u"✕ "_s + words::error({ErrorCode::Refused, lead.refusal, {}})));
    for (const SteppedLead &lead : report->ticked)
        add(lead, QString(u"→ "_s + titleOf(lead.nextStep)));
    const auto ticked = report->ticked.size();
    QStringList counts{counted(tr("Ticked for %n lead(s)", nullptr, int(ticked)), ticked)};
    if (const auto refused = report->refused.size(); refused > 0)
        counts << counted(tr("%n refused", "leads", int(refused)), refused);
    if (report->unchanged > 0)
        counts << counted(tr("%n with another step next", "leads", int(report->unchanged)),
                          report->unchanged);
    m_counts->setText(counts.join(u" · "_s));
    m_apply->setText(counted(tr("Tick for %n lead(s)", nullptr, int(ticked)), ticked));
    m_apply->setEnabled(ticked > 0);
}

void StepManyDialog::apply()
{
    setEnabled(false); // until it is written
    m_desk.work(
        this, [ids = m_leads, key = stepKey()](LeadBook &book) { return book.tickStep(ids, key); },
        [this](const Result<StepReport> &report) {
            setEnabled(true);
            if (!report) {
                m_counts->setText(words::error(report.error()));
                return;
            }
            Q_EMIT done(*report);
            accept();
        });
}

} // namespace leadline
