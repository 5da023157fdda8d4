// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importwizard/fielddelegate.h"

#include "ui/models/columnmapmodel.h"
#include "ui/support/words.h"

#include <QComboBox>
#include <QEvent>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr const char *rowProperty = "columnRow";

} // namespace

FieldDelegate::FieldDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QWidget *FieldDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/,
                                     const QModelIndex &index) const
{
    auto *box = new QComboBox(parent);
    box->setObjectName(u"columnField%1"_s.arg(index.row()));
    box->setProperty(rowProperty, index.row());
    box->setFocusPolicy(Qt::StrongFocus); // the wheel scrolls the table, it does not change a field
    box->setMaxVisibleItems(24);
    connect(box, &QComboBox::activated, this, &FieldDelegate::commitChoice);
    return box;
}

void FieldDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = qobject_cast<QComboBox *>(editor);
    if (!box)
        return;
    const QSignalBlocker quiet(box);
    box->clear();
    box->setPlaceholderText(tr("Choose…"));
    const auto candidates = index.data(ColumnMapModel::CandidatesRole).value<QList<int>>();
    for (const int field : candidates)
        box->addItem(words::field(static_cast<LeadField>(field)), field);
    box->addItem(tr("Keep as extra data"), ColumnMapModel::extraData);
    box->insertSeparator(box->count());
    for (const LeadFieldInfo &field : leadFields())
        if (!candidates.contains(static_cast<int>(field.field)))
            box->addItem(words::field(field.field), static_cast<int>(field.field));
    const bool open = index.data(ColumnMapModel::QuestionRole).toBool();
    box->setCurrentIndex(open ? -1 : box->findData(index.data(ColumnMapModel::FieldRole)));
    const QString header = index.siblingAtColumn(ColumnMapModel::HeaderColumn).data().toString();
    box->setAccessibleName(tr("Field of the column “%1”").arg(header));
}

void FieldDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *box = qobject_cast<QComboBox *>(editor);
    if (!box || box->currentIndex() < 0)
        return;
    const bool open = index.data(ColumnMapModel::QuestionRole).toBool();
    if (!open && box->currentData() == index.data(ColumnMapModel::FieldRole))
        return;
    model->setData(index, box->currentData(), ColumnMapModel::FieldRole);
}

void FieldDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex & /*index*/) const
{
    editor->setGeometry(option.rect.adjusted(2, 2, -2, -2));
}

/// A choice counts at once, not when the box loses the focus.
void FieldDelegate::commitChoice()
{
    if (auto *box = qobject_cast<QWidget *>(sender()))
        Q_EMIT commitData(box);
}

bool FieldDelegate::eventFilter(QObject *editor, QEvent *event)
{
    const auto *box = qobject_cast<QComboBox *>(editor);
    if (box && event->type() == QEvent::Wheel && !box->hasFocus()) {
        event->ignore();
        return true;
    }
    if (box && event->type() == QEvent::FocusIn)
        Q_EMIT reached(box->property(rowProperty).toInt());
    return QStyledItemDelegate::eventFilter(editor, event);
}

} // namespace leadline
