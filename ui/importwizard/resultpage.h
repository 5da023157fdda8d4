// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importwizard/wizardpage.h"

class QPushButton;

namespace leadline {

class PlainLabel;
class Prompts;

/// Step 7: what the import did, and what to do next.
class ResultPage final : public WizardPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResultPage)

public:
    ResultPage(ImportPlanner &planner, Prompts &prompts, QWidget *parent = nullptr);

    [[nodiscard]] QString stepName() const override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString intro() const override;
    [[nodiscard]] QString blocker() const override;
    [[nodiscard]] QString nextText() const override;
    void enter() override;

    void setReport(const ImportReport &report);

Q_SIGNALS:
    void showLeads();

protected:
    void refresh() override;
    void retranslate() override;

private:
    void build();
    void undo();
    void saveProblems();
    [[nodiscard]] QString sumText() const;
    [[nodiscard]] QString clockText() const;
    [[nodiscard]] QString problemsText() const;

    Prompts &m_prompts;
    ImportReport m_report;
    bool m_undone = false;
    PlainLabel *m_sum = nullptr;
    PlainLabel *m_clock = nullptr;
    PlainLabel *m_problems = nullptr;
    QPushButton *m_show = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_undo = nullptr;
};

} // namespace leadline
