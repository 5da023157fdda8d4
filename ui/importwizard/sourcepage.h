// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importwizard/wizardpage.h"

class QPushButton;

namespace leadline {

class PlainLabel;
class Prompts;

/// Step 1: which file. Drop it, open it, or learn where Partner Center keeps it.
class SourcePage final : public WizardPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourcePage)

public:
    SourcePage(ImportPlanner &planner, Prompts &prompts, QWidget *parent = nullptr);

    [[nodiscard]] QString stepName() const override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString intro() const override;
    [[nodiscard]] QString blocker() const override;
    void enter() override;

protected:
    void refresh() override;
    void retranslate() override;

private:
    void build();
    void openFile();
    [[nodiscard]] QString summary() const;

    Prompts &m_prompts;
    PlainLabel *m_invitation = nullptr;
    QPushButton *m_open = nullptr;
    PlainLabel *m_path = nullptr;
    PlainLabel *m_summary = nullptr;
    PlainLabel *m_whereHeading = nullptr;
    PlainLabel *m_where = nullptr;
};

} // namespace leadline
