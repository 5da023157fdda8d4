// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importwizard/wizardpage.h"

#include <QElapsedTimer>
#include <QTimer>

class QProgressBar;
class QPushButton;

namespace leadline {

class PlainLabel;

/// Step 6: the import as it runs. It can be halted at any row; then the user says whether what is done stays.
class ProgressPage final : public WizardPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProgressPage)

public:
    explicit ProgressPage(ImportPlanner &planner, QWidget *parent = nullptr);

    [[nodiscard]] QString stepName() const override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString intro() const override;
    [[nodiscard]] QString blocker() const override;

    /// Imports the draft's plan. `finished` or `failed` follows.
    void start();
    /// Halts at once and asks. `failed` with Cancelled follows where all is rolled back, else `finished`.
    void halt();
    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }
    [[nodiscard]] bool canHalt() const { return m_run && m_state == State::Running; }

Q_SIGNALS:
    void finished(const leadline::ImportReport &report);
    void failed(const leadline::Error &error);

protected:
    void refresh() override;
    void retranslate() override;

private:
    enum class State { Running, Halted, Keeping, RollingBack };
    void build();
    [[nodiscard]] QWidget *buildQuestion();
    void setState(State state);
    void showKeep(qint64 rows);
    void take(Result<ImportReport> &&report);
    [[nodiscard]] QString speedText(qint64 rows, double seconds) const;
    [[nodiscard]] QString timeLeftText(double share, double seconds) const;

    QProgressBar *m_bar = nullptr;
    PlainLabel *m_rows = nullptr;
    PlainLabel *m_speed = nullptr;
    PlainLabel *m_timeLeft = nullptr;
    std::shared_ptr<ImportProgress> m_run; ///< of the import under way; null: none
    State m_state = State::Running;
    QWidget *m_question = nullptr;
    PlainLabel *m_questionText = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_rollBack = nullptr;
    QPushButton *m_goOn = nullptr;
    QElapsedTimer m_since;
    QElapsedTimer m_haltedSince;
    qint64 m_haltedFor = 0; ///< ms before the present halt
    QTimer m_poll;
};

} // namespace leadline
