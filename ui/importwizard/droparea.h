// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

namespace leadline {

/// A frame onto which files can be dropped; what it shows is laid into it by its owner.
class DropArea final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DropArea)

public:
    explicit DropArea(QWidget *parent = nullptr);

Q_SIGNALS:
    void filesDropped(const QStringList &paths);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setHot(bool hot);

    bool m_hot = false; ///< a file hovers over it
};

} // namespace leadline
