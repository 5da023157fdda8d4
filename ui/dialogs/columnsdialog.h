// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/savedviews.h"

#include <QDialog>

class QListWidget;
class QPushButton;
class QSpinBox;

namespace leadline {

/// Which columns the list shows, in which order, and how many of them stay when it scrolls sideways.
class ColumnsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnsDialog)

public:
    /// `shown` are the columns as they are, with their widths; `usual` what Reset goes back to.
    ColumnsDialog(const QList<ViewColumn> &shown, int frozen, const LeadView &usual, QWidget *parent);

    [[nodiscard]] QList<ViewColumn> columns() const; ///< never none
    [[nodiscard]] int frozen() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void fill(const QList<ViewColumn> &shown);
    void moveCurrent(int rows);
    void enableButtons();

    QList<ViewColumn> m_widths;
    LeadView m_usual;
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_reset;
    QPushButton *m_ok = nullptr;
    QSpinBox *m_frozen;
};

} // namespace leadline
