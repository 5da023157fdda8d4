// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/services/leadview.h"
#include "core/services/meetingwish.h"

#include <QDialog>
#include <QTimeZone>

class QLineEdit;
class QPushButton;
class QSpinBox;

namespace leadline {

class TimeField;

/// A meeting with a customer: when, how long, what it is called and where. `clock` must outlive it.
class MeetingDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MeetingDialog)

public:
    /// `warning`: what speaks against another contact now; empty: nothing.
    MeetingDialog(const Clock &clock, const QTimeZone &zone, const LeadPage &page, const QString &warning,
                  QWidget *parent);

    [[nodiscard]] LeadId lead() const { return m_lead; }
    [[nodiscard]] QString customer() const { return m_customer; }
    [[nodiscard]] std::optional<MeetingWish> wish() const; ///< nothing: there is no time yet
    void setBusy(bool busy);

Q_SIGNALS:
    void wanted();

private:
    void build(const QString &who, const QString &warning);
    void showSave();

    LeadId m_lead;
    QString m_customer;
    TimeField *m_at;
    QSpinBox *m_length;
    QLineEdit *m_title;
    QLineEdit *m_place;
    QPushButton *m_save;
    bool m_busy = false;
};

} // namespace leadline
