// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace leadline {

/// Keeps the copy key from putting a cell into the clipboard: addresses leave the program through the contact
/// gate only. Lives with the widget it watches.
class CopyGuard final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CopyGuard)

public:
    explicit CopyGuard(QWidget *watched);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace leadline
