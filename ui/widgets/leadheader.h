// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leadview.h"

#include <QTimeZone>
#include <QWidget>

class QFrame;
class QPushButton;
class QToolButton;

namespace leadline {

class LeadActions;
class PlainLabel;

/// The top of the lead pane: who, what they did, how long is left, and what can be done at once.
class LeadHeader final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeadHeader)

public:
    LeadHeader(LeadActions &actions, QWidget *parent);

    void show(const LeadPage &page, Instant now, const QTimeZone &zone);
    void showTime(Instant now); ///< the running clock

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeButtons();
    void retranslate();
    void showStage();
    void showMore();
    void showWhy();

    LeadActions &m_actions;
    LeadPage m_page;
    QTimeZone m_zone;
    Instant m_now;
    PlainLabel *m_name;
    PlainLabel *m_person;
    PlainLabel *m_asked;
    PlainLabel *m_clock;
    PlainLabel *m_response;
    QToolButton *m_why;
    PlainLabel *m_followUp; ///< shown where it is to be taken up again later
    PlainLabel *m_stay;     ///< shown where the lead has been in its stage for too long
    QPushButton *m_stage;
    QPushButton *m_mail;
    QPushButton *m_call;
    QPushButton *m_more;
};

} // namespace leadline
