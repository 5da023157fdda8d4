// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importwizard/wizardpage.h"

class QCheckBox;
class QComboBox;
class QTableView;

namespace leadline {

class ColumnMapModel;
class PlainLabel;
class ProfileMenu;
class Prompts;

/// Step 3: which column fills which field, and what becomes of the data of known customers.
class ColumnsPage final : public WizardPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnsPage)

public:
    ColumnsPage(ImportPlanner &planner, Prompts &prompts, QWidget *parent = nullptr);

    [[nodiscard]] QString stepName() const override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString intro() const override;
    [[nodiscard]] QString blocker() const override;
    void enter() override;

protected:
    void refresh() override;
    void retranslate() override;

private:
    void build(Prompts &prompts);
    void buildTable();
    void listen();
    void openBoxes();
    [[nodiscard]] QString profileText() const;
    void fillDuplicates();

    QTableView *m_table = nullptr;
    ColumnMapModel *m_model = nullptr;
    PlainLabel *m_duplicatesLabel = nullptr;
    QComboBox *m_duplicates = nullptr;
    PlainLabel *m_extra = nullptr;
    PlainLabel *m_profile = nullptr;
    ProfileMenu *m_profiles = nullptr;
    QCheckBox *m_remember = nullptr;
};

} // namespace leadline
