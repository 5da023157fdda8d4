// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leaddesk.h"

#include <QWidget>

class QListView;
class QTimer;

namespace leadline {

class PlainLabel;
class ViewKeeper;
class ViewListModel;

/// The saved views beside the list: a click opens one, dragging puts them in order.
class ViewList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ViewList)

public:
    ViewList(LeadDesk &desk, ViewKeeper &keeper, QWidget *parent);

    void watch(); ///< counts the leads of each view, now and whenever they change

Q_SIGNALS:
    void openWanted(const QString &key);
    void moveWanted(const QString &key, int to);
    void menuWanted(const QPoint &at); ///< on screen; for the view that is open

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showViews();
    void showCurrent();
    void fitHeight();
    void retranslate();

    LeadDesk &m_desk;
    ViewKeeper &m_keeper;
    ViewListModel *m_model;
    QTimer *m_wait; ///< until what changed is on screen
    PlainLabel *m_title;
    QListView *m_list;
};

} // namespace leadline
