// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importwizard/wizardpage.h"

class QButtonGroup;
class QCheckBox;
class QTableView;

namespace leadline {

class PlainLabel;
class ValuesModel;

/// Step 4, where there is something to ask: how dates are written, what stands in for a missing time, what
/// unknown texts stand for.
class ValuesPage final : public WizardPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ValuesPage)

public:
    explicit ValuesPage(ImportPlanner &planner, QWidget *parent = nullptr);

    [[nodiscard]] QString stepName() const override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString intro() const override;
    [[nodiscard]] QString blocker() const override;
    void enter() override;

    /// Something is asked, or was.
    [[nodiscard]] bool isNeeded() const;
    /// It is not known yet whether something has to be asked.
    [[nodiscard]] bool isWaiting() const;

protected:
    void refresh() override;
    void retranslate() override;

private:
    void build();
    [[nodiscard]] QWidget *buildDates();
    [[nodiscard]] QWidget *buildTimes();
    [[nodiscard]] QWidget *buildTable();
    void openBoxes();
    void collect();
    void showDates();
    [[nodiscard]] bool concernsDates() const;
    [[nodiscard]] bool concernsTimes() const;

    QString m_path;      ///< of the file whose questions these are
    ColumnMap m_columns; ///< and its columns
    bool m_timesAsked = false;
    QWidget *m_dates = nullptr;
    PlainLabel *m_dateQuestion = nullptr;
    QButtonGroup *m_order = nullptr;
    QWidget *m_times = nullptr;
    PlainLabel *m_timeQuestion = nullptr;
    QButtonGroup *m_missing = nullptr;
    QWidget *m_texts = nullptr;
    PlainLabel *m_textQuestion = nullptr;
    QTableView *m_table = nullptr;
    ValuesModel *m_model = nullptr;
    PlainLabel *m_open = nullptr; ///< how many have no answer, and what that means
    QCheckBox *m_remember = nullptr;
};

} // namespace leadline
