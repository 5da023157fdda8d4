// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/services/leadview.h"

#include <QStyledItemDelegate>

namespace leadline {

class LeadEditor;

/// Paints the rows of the lead list: the clock as a pill, the action with its letter, notices hatched and
/// greyed.
class LeadDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeadDelegate)

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// What the clock column needs so that no usual clock is cut; depends on the language.
    [[nodiscard]] static int clockWidth(const QFontMetrics &metrics);
    /// What a cell needs so that nothing of it is cut.
    [[nodiscard]] static int neededWidth(const QFont &font, const QModelIndex &index);

    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

Q_SIGNALS:
    void editorOpened(leadline::LeadEditor *editor, const QModelIndex &index) const;

private:
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, bool doNotContact) const;
    void paintFocus(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const LeadRow &row) const;
};

} // namespace leadline
