// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importwizard/wizardpage.h"

#include <QElapsedTimer>
#include <QTimer>

class QProgressBar;

namespace leadline {

class PlainLabel;

/// Step 6: the import as it runs. It is one transaction: done, or as if it had never been.
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
    /// Answers at once; `failed` with Cancelled follows, or `finished` where it was too late.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }

Q_SIGNALS:
    void finished(const leadline::ImportReport &report);
    void failed(const leadline::Error &error);

protected:
    void refresh() override;
    void retranslate() override;

private:
    void build();
    void take(Result<ImportReport> &&report);
    [[nodiscard]] QString speedText(qint64 rows, double seconds) const;
    [[nodiscard]] QString timeLeftText(double share, double seconds) const;

    QProgressBar *m_bar = nullptr;
    PlainLabel *m_rows = nullptr;
    PlainLabel *m_speed = nullptr;
    PlainLabel *m_timeLeft = nullptr;
    std::shared_ptr<ImportProgress> m_run; ///< of the import under way; null: none
    QElapsedTimer m_since;
    QTimer m_poll;
};

} // namespace leadline
