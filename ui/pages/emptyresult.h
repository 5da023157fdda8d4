// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leaddesk.h"
#include "ui/models/leadfilter.h"

#include <QWidget>

class QPushButton;

namespace leadline {

class PlainLabel;

/// In the list's place where no lead passes the filters: names the one that hides most, and the way back.
class EmptyResult final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyResult)

public:
    EmptyResult(LeadDesk &desk, LeadFilter &filter, QWidget *parent);

    void explain();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    LeadDesk &m_desk;
    LeadFilter &m_filter;
    PlainLabel *m_title;
    PlainLabel *m_text;
    QPushButton *m_drop;
    QPushButton *m_clear;
    std::optional<FilterChip> m_culprit; ///< the filter without which most would show
    qint64 m_hidden = 0;
};

} // namespace leadline
