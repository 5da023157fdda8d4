// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/fieldhistorydialog.h"

#include "ui/support/plainlabel.h"
#include "ui/support/words.h"
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

enum Column { FieldColumn, WhenColumn, BeforeColumn, AfterColumn, FromColumn, BackColumn, ColumnCount };

QString shown(const FieldChangeEntry &entry, const QString &value, const QString &reason)
{
    const QString text = words::value(entry.field, value);
    if (text.isEmpty())
        return u"–"_s;
    return reason.isEmpty() ? text : QString(text + u" ("_s + words::stageReason(reason) + u')');
}

} // namespace

FieldHistoryDialog::FieldHistoryDialog(LeadDesk &desk, LeadId lead, std::optional<EditField> field,
                                       QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_lead(lead)
    , m_field(new QComboBox(this))
    , m_table(makeTable())
    , m_message(new PlainLabel(PlainLabel::Look::Body, "historyMessage", this))
{
    setObjectName(u"fieldHistoryDialog"_s);
    setWindowTitle(tr("History of this lead's fields"));
    resize(860, 420);
    m_field->setObjectName(u"historyField"_s);
    m_field->setAccessibleName(tr("Field"));
    m_field->addItem(tr("All fields"));
    for (const EditField one : allEditFields)
        m_field->addItem(words::field(one), code(one));
    m_field->setCurrentIndex(field ? m_field->findData(code(*field)) : 0);
    m_message->setProperty("look", u"fault"_s);
    m_message->hide();
    auto *form = new QFormLayout;
    form->addRow(tr("&Field"), m_field);
    auto *buttons = new QDialogButtonBox(this);
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"closeHistory"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    connect(m_field, &QComboBox::currentIndexChanged, this, &FieldHistoryDialog::fill);
    connect(&desk, &LeadDesk::changed, this, &FieldHistoryDialog::load);
    load();
}

QTableWidget *FieldHistoryDialog::makeTable()
{
    auto *table = new QTableWidget(0, ColumnCount, this);
    table->setObjectName(u"fieldHistoryTable"_s);
    table->setAccessibleName(tr("Changes, the newest first"));
    table->setHorizontalHeaderLabels(
        {tr("Field"), tr("When"), tr("Before"), tr("After"), tr("From where"), QString()});
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    new CopyGuard(table);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (const int column : {FieldColumn, WhenColumn, BackColumn})
        table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

void FieldHistoryDialog::load()
{
    m_desk.ask(
        this, [lead = m_lead](LeadBook &book) { return book.fieldHistory(lead); },
        [this](const Result<QList<FieldChangeEntry>> &history) {
            m_history = history.value_or(QList<FieldChangeEntry>());
            if (!history) {
                m_message->setText(words::error(history.error()));
                m_message->show();
            }
            fill();
        });
}

void FieldHistoryDialog::fill()
{
    const auto only = editFieldFromCode(m_field->currentData().toString());
    m_table->setRowCount(0);
    for (const FieldChangeEntry &entry : std::as_const(m_history)) {
        if (only && entry.field != *only)
            continue;
        m_table->insertRow(m_table->rowCount());
        fillRow(m_table->rowCount() - 1, entry);
    }
    if (m_table->rowCount() > 0)
        m_table->selectRow(0);
}

void FieldHistoryDialog::fillRow(int row, const FieldChangeEntry &entry)
{
    const auto put = [this, row](Column column, const QString &text) {
        auto *item = new QTableWidgetItem(text);
        item->setToolTip(plainToolTip(text));
        m_table->setItem(row, column, item);
    };
    put(FieldColumn, words::field(entry.field));
    put(WhenColumn, words::dateTime(entry.at, m_desk.zone()));
    put(BeforeColumn, entry.first ? QString() : shown(entry, entry.before, {}));
    put(AfterColumn, shown(entry, entry.after, entry.reason));
    put(FromColumn, words::changeOrigin(entry));
    if (entry.first)
        return;
    auto *back = new QPushButton(tr("Set back"), m_table);
    back->setObjectName(u"setBack%1"_s.arg(row));
    back->setProperty("look", u"quiet"_s);
    //: %1 is a field, %2 what is to stand in it again
    back->setAccessibleName(
        tr("Set %1 back to “%2”").arg(words::field(entry.field), shown(entry, entry.before, {})));
    back->setToolTip(plainToolTip(back->accessibleName()));
    connect(back, &QPushButton::clicked, this, [this, entry] { setBack(entry); });
    m_table->setCellWidget(row, BackColumn, back);
}

void FieldHistoryDialog::setBack(const FieldChangeEntry &entry)
{
    m_message->hide();
    m_desk.work(
        this,
        [lead = m_lead, field = entry.field, action = entry.action](LeadBook &book) {
            return book.revertField(lead, field, action);
        },
        [this](const Result<EditReport> &report) {
            if (report && report->refused.isEmpty())
                return;
            const Error error = report ? Error{ErrorCode::Refused, report->refused.first().code,
                                               report->refused.first().detail}
                                       : report.error();
            m_message->setText(words::error(error));
            m_message->show();
        });
}

} // namespace leadline
