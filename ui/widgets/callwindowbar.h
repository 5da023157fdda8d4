// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/callwindow.h"

#include <QWidget>

namespace leadline {

class PlainLabel;

/// The clock where the customer is, and whether it is a time to call; hidden where nobody knows.
class CallWindowBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CallWindowBar)

public:
    explicit CallWindowBar(QWidget *parent);

    void show(const CountryTime &there, Instant now);
    void showTime(Instant now);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    CountryTime m_there;
    Instant m_now;
    PlainLabel *m_text;
};

} // namespace leadline
