// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/columnsdialog.h"

#include "ui/models/listcolumns.h"
#include "ui/support/plainlabel.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr int keyRole = Qt::UserRole;

QListWidgetItem *itemFor(const ListColumnInfo &column, bool shown)
{
    auto *item = new QListWidgetItem(columnTitle(column.column));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                   Qt::ItemIsDragEnabled);
    item->setCheckState(shown ? Qt::Checked : Qt::Unchecked);
    item->setData(keyRole, QString(column.key));
    return item;
}

} // namespace

ColumnsDialog::ColumnsDialog(const QList<ViewColumn> &shown, int frozen, const LeadView &usual,
                             QWidget *parent)
    : QDialog(parent)
    , m_widths(shown)
    , m_usual(usual)
    , m_list(new QListWidget(this))
    , m_up(new QPushButton(tr("&Up"), this))
    , m_down(new QPushButton(tr("&Down"), this))
    , m_reset(new QPushButton(tr("&Reset"), this))
    , m_frozen(new QSpinBox(this))
{
    setObjectName(u"columnsDialog"_s);
    setWindowTitle(tr("Columns"));
    build();
    fill(shown);
    m_frozen->setValue(frozen);
}

void ColumnsDialog::build()
{
    m_list->setObjectName(u"columnList"_s);
    m_list->setAccessibleName(tr("Columns, in their order"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->installEventFilter(this);
    m_up->setObjectName(u"columnUp"_s);
    m_up->setToolTip(plainToolTip(tr("Further to the left (Alt+Up)")));
    m_down->setObjectName(u"columnDown"_s);
    m_down->setToolTip(plainToolTip(tr("Further to the right (Alt+Down)")));
    m_reset->setObjectName(u"columnReset"_s);
    m_reset->setToolTip(plainToolTip(tr("The usual columns in their usual widths")));
    for (QPushButton *button : {m_up, m_down, m_reset})
        button->setAutoDefault(false);
    m_frozen->setObjectName(u"frozenColumns"_s);
    m_frozen->setRange(0, 9);
    auto *label = new PlainLabel(PlainLabel::Look::Body, "frozenLabel", this);
    label->setText(tr("Columns that stay when the list scrolls sideways"));
    m_frozen->setAccessibleName(label->text());

    auto *side = new QVBoxLayout;
    side->addWidget(m_up);
    side->addWidget(m_down);
    side->addStretch();
    side->addWidget(m_reset);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list, 1);
    middle->addLayout(side);
    auto *freeze = new QHBoxLayout;
    freeze->addWidget(label, 1);
    freeze->addWidget(m_frozen);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    for (QAbstractButton *button : buttons->buttons())
        button->setIcon({});
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(middle, 1);
    layout->addLayout(freeze);
    layout->addWidget(buttons);
    resize(420, 520);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_up, &QPushButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveCurrent(1); });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_widths.clear();
        fill(usualColumns());
        m_frozen->setValue(m_usual.frozen);
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnsDialog::enableButtons);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnsDialog::enableButtons);
}

void ColumnsDialog::fill(const QList<ViewColumn> &shown)
{
    m_list->clear();
    QStringList keys;
    for (const ViewColumn &column : shown)
        keys << column.key;
    for (const QString &key : std::as_const(keys)) {
        if (const auto column = listColumnFromKey(key))
            m_list->addItem(itemFor(columnInfo(*column), true));
    }
    for (const ListColumnInfo &column : listColumns()) {
        if (!keys.contains(column.key))
            m_list->addItem(itemFor(column, false));
    }
    m_list->setCurrentRow(0);
    enableButtons();
}

QList<ViewColumn> ColumnsDialog::columns() const
{
    QList<ViewColumn> columns;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        const QString key = item->data(keyRole).toString();
        if (item->checkState() != Qt::Checked)
            continue;
        const auto known = std::ranges::find(m_widths, key, &ViewColumn::key);
        columns.append({key, known == m_widths.end() ? 0 : known->width});
    }
    return columns;
}

int ColumnsDialog::frozen() const
{
    return m_frozen->value();
}

void ColumnsDialog::moveCurrent(int rows)
{
    const int from = m_list->currentRow();
    const int to = from + rows;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    QListWidgetItem *item = m_list->takeItem(from);
    m_list->insertItem(to, item);
    m_list->setCurrentRow(to);
}

void ColumnsDialog::enableButtons()
{
    m_up->setEnabled(m_list->currentRow() > 0);
    m_down->setEnabled(m_list->currentRow() >= 0 && m_list->currentRow() < m_list->count() - 1);
    const bool isNone = columns().isEmpty();
    m_ok->setEnabled(!isNone);
    m_ok->setToolTip(isNone ? plainToolTip(tr("Choose a column at least.")) : QString());
}

bool ColumnsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() != Qt::AltModifier || (key->key() != Qt::Key_Up && key->key() != Qt::Key_Down))
        return false;
    moveCurrent(key->key() == Qt::Key_Up ? -1 : 1);
    return true;
}

} // namespace leadline
