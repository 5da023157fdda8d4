// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/leadfilter.h"

#include <QWidget>

class QToolButton;

namespace leadline {

class PlainLabel;
class FlowLayout;

/// Above the list: how many leads of how many are shown, and the active filters, each to be taken off.
class ChipBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChipBar)

public:
    explicit ChipBar(LeadFilter &filter, QWidget *parent = nullptr);

    void setCounts(qint64 shown, qint64 all);
    void putFirst(QWidget *widget); ///< on the same line, before the count

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void showCounts();

    LeadFilter &m_filter;
    FlowLayout *m_flow;
    PlainLabel *m_count;
    QList<QToolButton *> m_chips;
    qint64 m_shown = 0;
    qint64 m_all = 0;
};

} // namespace leadline
