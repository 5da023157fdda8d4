// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QWidget>

class QPushButton;

namespace leadline {

class PlainLabel;

/// In the window's place where the leads could not be opened: what, where, and the way out.
class StoreFaultPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoreFaultPage)

public:
    explicit StoreFaultPage(QWidget *parent);

    void show(const Error &error);

Q_SIGNALS:
    void quitWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Error m_error;
    PlainLabel *m_title;
    PlainLabel *m_text;
    QPushButton *m_copy;
    QPushButton *m_quit;
};

} // namespace leadline
