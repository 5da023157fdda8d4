// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/command.h"

#include <QDialog>
#include <QPointer>

class QLineEdit;
class QListView;

namespace leadline {

class CommandListModel;
class PlainLabel;
class Settings;

/// Ctrl+K: everything the program can do, found by typing. Closes itself with what it does; the keyboard
/// goes back to where it was. `settings` must outlive it.
class CommandPalette final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandPalette)

public:
    CommandPalette(QList<Command> commands, Settings &settings, QWidget *window);

    void done(int result) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void filter(const QString &text);
    void showCurrent();
    void run(const QModelIndex &index);
    void place();

    Settings &m_settings;
    CommandListModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    PlainLabel *m_hint;         ///< how many there are, or why not
    QPointer<QWidget> m_before; ///< where the keyboard was
    QPointer<QAction> m_chosen;
};

} // namespace leadline
