// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QToolButton;

namespace leadline {

class PlainLabel;
class ViewKeeper;

/// Above the list: the view that is open, and whether it was changed. What can be done about that stands in a
/// widget of its own, which finds its place where the line has room.
class ViewBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ViewBar)

public:
    ViewBar(ViewKeeper &keeper, QWidget *parent);

    /// Its buttons do what these do, which must outlive it.
    void setActions(QAction *save, QAction *saveAs, QAction *revert);
    [[nodiscard]] QWidget *buttons() const { return m_buttons; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showView();
    void retranslate();

    ViewKeeper &m_keeper;
    PlainLabel *m_name;
    PlainLabel *m_changed;
    QWidget *m_buttons;
    QToolButton *m_save;
    QToolButton *m_saveAs;
    QToolButton *m_revert;
};

} // namespace leadline
