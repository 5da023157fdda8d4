// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/recentfiles.h"

#include <QWidget>

class QListWidget;
class QToolButton;

namespace leadline {

class PlainLabel;

/// The lead files of late, to be opened again; those that are gone are greyed.
class RecentList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecentList)

public:
    explicit RecentList(Settings &settings, QWidget *parent = nullptr);

    void refresh();
    void retranslate();
    void remember(const QString &path);

Q_SIGNALS:
    void chosen(const QString &path);

private:
    RecentFiles m_files;
    PlainLabel *m_heading = nullptr;
    PlainLabel *m_none = nullptr;
    QListWidget *m_list = nullptr;
    QToolButton *m_clear = nullptr;
};

} // namespace leadline
