// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bulkeditdialog.h"

#include "core/rules/stagemoves.h"
#include "ui/dialogs/stagereasondialog.h"
#include "ui/models/editpreviewmodel.h"
#include "ui/support/plainlabel.h"
#include "ui/support/words.h"
#include "ui/widgets/copyguard.h"
#include "ui/widgets/valuecompletion.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadline {
namespace {

/// Giving up takes one of the reasons, opening again takes words, and the rest takes none.
bool isGivenUp(Stage stage)
{
    return stage == Stage::Lost || stage == Stage::Disqualified;
}

qint64 leadsOf(const EditReport &report)
{
    QSet<LeadId> leads;
    for (const EditedField &change : report.changes)
        leads.insert(change.lead);
    return leads.size();
}

} // namespace

BulkEditDialog::BulkEditDialog(LeadDesk &desk, QList<LeadId> leads, EditField field, const QString &value,
                               QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_leads(std::move(leads))
    , m_form(new QFormLayout)
    , m_field(new QComboBox(this))
    , m_value(new QStackedWidget(this))
    , m_text(new QLineEdit(this))
    , m_stage(new QComboBox(this))
    , m_reason(new QComboBox(this))
    , m_note(new QLineEdit(this))
    , m_model(new EditPreviewModel(this))
    , m_counts(new PlainLabel(PlainLabel::Look::Strong, "editCounts", this))
    , m_soon(new QTimer(this))
{
    setObjectName(u"bulkEditDialog"_s);
    setWindowTitle(tr("Edit %n lead(s)", nullptr, int(m_leads.size()))
                       .replace(QString::number(m_leads.size()), words::number(m_leads.size())));
    resize(720, 520);
    buildInputs(field, value);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = new QPushButton(tr("Apply"), this);
    m_apply->setObjectName(u"applyEdit"_s);
    m_apply->setProperty("look", u"primary"_s);
    buttons->addButton(m_apply, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &BulkEditDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addLayout(m_form);
    layout->addWidget(m_counts);
    layout->addWidget(makePreview(), 1);
    layout->addWidget(buttons);
    connectParts();
    showInputs();
    (field == EditField::Stage ? static_cast<QWidget *>(m_stage) : m_text)->setFocus();
}

void BulkEditDialog::buildInputs(EditField field, const QString &value)
{
    m_field->setObjectName(u"editField"_s);
    m_field->setAccessibleName(tr("Field"));
    for (const EditField one : allEditFields)
        m_field->addItem(words::field(one), code(one));
    m_field->setCurrentIndex(m_field->findData(code(field)));
    m_text->setObjectName(u"editValue"_s);
    m_text->setAccessibleName(tr("New value"));
    m_stage->setObjectName(u"editStage"_s);
    m_stage->setAccessibleName(tr("New value"));
    for (const Stage stage : allStages)
        m_stage->addItem(words::stage(stage), stageCode(stage));
    if (field == EditField::Stage && !value.isEmpty())
        m_stage->setCurrentIndex(m_stage->findData(value));
    else if (field != EditField::Stage)
        m_text->setText(value);
    m_value->addWidget(m_text);
    m_value->addWidget(m_stage);
    m_value->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_reason->setObjectName(u"editReason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    addStageReasons(*m_reason);
    m_note->setObjectName(u"editNote"_s);
    m_note->setAccessibleName(tr("Note"));
    m_form->addRow(tr("&Field"), m_field);
    m_form->addRow(tr("New &value"), m_value);
    m_form->addRow(tr("&Reason"), m_reason);
    m_form->addRow(tr("&Note"), m_note);
}

QTableView *BulkEditDialog::makePreview()
{
    auto *view = new QTableView(this);
    view->setObjectName(u"editPreview"_s);
    view->setAccessibleName(tr("What will change"));
    view->setModel(m_model);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setShowGrid(false);
    view->setTabKeyNavigation(false);
    view->setWordWrap(false);
    view->verticalHeader()->hide();
    new CopyGuard(view);
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    view->horizontalHeader()->setStretchLastSection(true);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->setColumnWidth(EditPreviewModel::LeadColumn, 200);
    view->setColumnWidth(EditPreviewModel::BeforeColumn, 160);
    return view;
}

void BulkEditDialog::connectParts()
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(200ms);
    connect(m_soon, &QTimer::timeout, this, &BulkEditDialog::preview);
    connect(m_field, &QComboBox::currentIndexChanged, this, [this] {
        m_text->clear();
        showInputs();
    });
    connect(m_stage, &QComboBox::currentIndexChanged, this, &BulkEditDialog::showInputs);
    connect(m_reason, &QComboBox::currentIndexChanged, this, &BulkEditDialog::preview);
    for (const QLineEdit *line : {m_text, m_note}) {
        connect(line, &QLineEdit::textChanged, this, [this] {
            ++m_asked; // what is on its way is about something else
            m_apply->setEnabled(false);
            m_soon->start();
        });
    }
}

EditField BulkEditDialog::field() const
{
    return editFieldFromCode(m_field->currentData().toString()).value_or(EditField::Owner);
}

FieldEdit BulkEditDialog::edit() const
{
    if (field() != EditField::Stage)
        return {field(), m_text->text(), {}};
    const StageReasonText reason{m_form->isRowVisible(m_reason)
                                     ? stageReasonFromCode(m_reason->currentData().toString())
                                     : std::nullopt,
                                 m_form->isRowVisible(m_note) ? m_note->text().trimmed() : QString()};
    return {EditField::Stage, m_stage->currentData().toString(), reason.text()};
}

void BulkEditDialog::showInputs()
{
    const bool isStage = field() == EditField::Stage;
    const Stage stage = stageFromCode(m_stage->currentData().toString()).value_or(Stage::New);
    m_value->setCurrentWidget(isStage ? static_cast<QWidget *>(m_stage) : m_text);
    m_form->setRowVisible(m_reason, isStage && isGivenUp(stage));
    m_form->setRowVisible(m_note, isStage && (isGivenUp(stage) || stage == Stage::InConversation));
    completeValues(*m_text, field(), m_desk);
    preview();
}

void BulkEditDialog::preview()
{
    m_soon->stop();
    m_apply->setEnabled(false);
    m_desk.ask(
        this, [leads = m_leads, edit = edit()](LeadBook &book) { return book.previewEdit(leads, {edit}); },
        [this, asked = ++m_asked](const Result<EditReport> &report) {
            if (asked == m_asked)
                show(report);
        });
}

void BulkEditDialog::show(const Result<EditReport> &report)
{
    if (!report) {
        m_counts->setText(words::error(report.error()));
        m_model->setReport({});
        return;
    }
    m_model->setReport(*report);
    const auto changed = leadsOf(*report);
    const auto counted = [](const QString &text, qint64 count) {
        return QString(text).replace(QString::number(count), words::number(count));
    };
    QStringList counts{counted(tr("%n lead(s) will change", nullptr, int(changed)), changed)};
    if (const qint64 refused = report->refused.size(); refused > 0)
        counts << counted(tr("%n will not", "leads that cannot change", int(refused)), refused);
    if (report->unchanged > 0)
        counts << counted(tr("%n is so already", "leads", int(report->unchanged)), report->unchanged);
    m_counts->setText(counts.join(u" · "_s));
    m_apply->setText(counted(tr("Apply to %n lead(s)", nullptr, int(changed)), changed));
    m_apply->setEnabled(changed > 0);
}

void BulkEditDialog::apply()
{
    setEnabled(false); // until it is written
    m_desk.work(
        this, [leads = m_leads, edit = edit()](LeadBook &book) { return book.edit(leads, {edit}); },
        [this](const Result<EditReport> &report) {
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
