// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/stage.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace leadline {

class PlainLabel;

/// Asks why a lead is given up, from the list and with a note, or why it is opened again, in words. Cannot be
/// accepted before the rule is content.
class StageReasonDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StageReasonDialog)

public:
    /// `missingMails`: of those that go out before a lead is given up.
    StageReasonDialog(Stage from, Stage to, int missingMails, QWidget *parent);

    [[nodiscard]] QString reason() const; ///< as it is kept with the lead

private:
    void check();

    Stage m_from;
    Stage m_to;
    int m_missingMails;
    QComboBox *m_reason; ///< hidden where only words are wanted
    QLineEdit *m_note;
    PlainLabel *m_fault;
    QPushButton *m_accept;
};

/// Fills a box with the reasons for giving a lead up; the first entry is none yet.
void addStageReasons(QComboBox &box);

} // namespace leadline
