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

    /// There is something better to do than to go on.
    [[nodiscard]] bool offersStart() const;
    /// `file` of `files`, from 1, was imported.
    void setReport(const ImportReport &report, qsizetype file, qsizetype files);

Q_SIGNALS:
    void showLeads(const leadline::LeadQuery &query); ///< of this import

protected:
    void refresh() override;
    void retranslate() override;

private:
    void build();
    void undo();
    [[nodiscard]] LeadQuery brought() const;
    void saveProblems();
    void tellSaved(const QString &path, const Status &status);
    void saveRejected();
    [[nodiscard]] QString sumText() const;
    [[nodiscard]] QString clockText() const;
    [[nodiscard]] QString problemsText() const;

    Prompts &m_prompts;
    ImportReport m_report;
    qsizetype m_file = 1;
    qsizetype m_files = 1;
    bool m_undone = false;
    PlainLabel *m_sum = nullptr;
    PlainLabel *m_clock = nullptr;
    PlainLabel *m_problems = nullptr;
    PlainLabel *m_saved = nullptr; ///< where a list was written
    QPushButton *m_start = nullptr;
    QPushButton *m_show = nullptr;
    QPushButton *m_rejected = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_undo = nullptr;
};

} // namespace leadline
