// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leaddesk.h"

#include <QFrame>
#include <QSet>

class QPushButton;
class QTimer;

namespace leadline {

class BandLayout;
class PlainLabel;

/// The queue of what to do now, a lead at a time: names the lead whose turn it is and why, and goes on by
/// itself when there is nothing more to do about it. `desk` must outlive it.
class TodayBar final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TodayBar)

public:
    TodayBar(LeadDesk &desk, QWidget *parent);

    void begin();
    void end();
    [[nodiscard]] bool isOn() const { return m_on; }
    void skip(); ///< to the next lead; this one's turn comes again at the end
    /// The page of the lead on screen; null: there is none.
    void showPage(const LeadPage *page);
    [[nodiscard]] const QPushButton *putOffButton() const { return m_putOff; }
    void setFocusMode(bool on);    ///< it has the only way back then
    void say(const QString &text); ///< for a while

Q_SIGNALS:
    void leadWanted(leadline::LeadId id); ///< unset: nothing is left to do
    void putOffWanted();
    void reassignWanted();
    void leaveWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void take(const WorkQueue &queue);
    void fill();
    [[nodiscard]] QString nothingWaits() const;

    LeadDesk &m_desk;
    PlainLabel *m_title;
    PlainLabel *m_reasons;
    PlainLabel *m_said;
    QTimer *m_saidLong; ///< enough
    QPushButton *m_skip;
    QPushButton *m_putOff;
    QPushButton *m_reassign;
    QPushButton *m_leave;
    BandLayout *m_layout;
    bool m_on = false;
    bool m_focusMode = false;
    WorkQueue m_queue;
    QSet<LeadId> m_skipped;
    LeadId m_current;
    quint64 m_asked = 0; ///< times
    std::optional<LeadPage> m_page;
};

} // namespace leadline
