// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importwizard/choicedelegate.h"

#include "ui/models/choiceroles.h"

#include <QComboBox>
#include <QEvent>
#include <QSignalBlocker>
#include <QTableView>

namespace leadline {

ChoiceDelegate::ChoiceDelegate(const QString &name, QTableView *table)
    : QStyledItemDelegate(table)
    , m_name(name)
    , m_table(table)
{
}

QWidget *ChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/,
                                      const QModelIndex &index) const
{
    if (index.data(ChoiceTextsRole).toStringList().isEmpty())
        return nullptr; // nothing to choose in this row
    auto *box = new QComboBox(parent);
    box->setObjectName(m_name + QString::number(index.row()));
    box->setFocusPolicy(Qt::StrongFocus); // the wheel scrolls the table, it does not change a choice
    box->setMaxVisibleItems(20);
    connect(box, &QComboBox::activated, this, &ChoiceDelegate::commitChoice);
    return box;
}

void ChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = qobject_cast<QComboBox *>(editor);
    if (!box)
        return;
    const QSignalBlocker quiet(box);
    const QStringList texts = index.data(ChoiceTextsRole).toStringList();
    const QVariantList values = index.data(ChoiceValuesRole).toList();
    box->clear();
    for (qsizetype i = 0; i < texts.size(); ++i)
        box->addItem(texts.at(i), values.value(i));
    box->setPlaceholderText(tr("Choose…"));
    const QVariant chosen = index.data(ChosenRole);
    box->setCurrentIndex(chosen.isValid() ? static_cast<int>(values.indexOf(chosen)) : -1);
    box->setAccessibleName(index.data(ChoiceNameRole).toString());
}

void ChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *box = qobject_cast<QComboBox *>(editor);
    if (box && box->currentIndex() >= 0 && box->currentData() != index.data(ChosenRole))
        model->setData(index, box->currentData(), ChosenRole);
}

void ChoiceDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex & /*index*/) const
{
    editor->setGeometry(option.rect.adjusted(2, 2, -2, -2));
}

/// A choice counts at once, not when the box loses the focus.
void ChoiceDelegate::commitChoice()
{
    if (auto *box = qobject_cast<QWidget *>(sender()))
        Q_EMIT commitData(box);
}

bool ChoiceDelegate::eventFilter(QObject *editor, QEvent *event)
{
    auto *box = qobject_cast<QComboBox *>(editor);
    if (box && event->type() == QEvent::Wheel && !box->hasFocus()) {
        event->ignore();
        return true;
    }
    if (box && event->type() == QEvent::FocusIn)
        m_table->scrollTo(m_table->indexAt(box->geometry().center()));
    return QStyledItemDelegate::eventFilter(editor, event);
}

} // namespace leadline
