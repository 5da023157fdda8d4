// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importwizard/wizardpage.h"
#include "ui/models/reviewmodel.h"

class QTableView;

namespace leadline {

class CountButton;
class PlainLabel;

/// Step 5: what the import will do, counted over every row before anything is written.
class ReviewPage final : public WizardPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewPage)

public:
    explicit ReviewPage(ImportPlanner &planner, QWidget *parent = nullptr);

    [[nodiscard]] QString stepName() const override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString intro() const override;
    [[nodiscard]] QString blocker() const override;
    [[nodiscard]] QString nextText() const override;
    void enter() override;

    /// What became of an import that did not happen; empty takes it away.
    void setNotice(const QString &notice);

protected:
    void refresh() override;
    void retranslate() override;

private:
    void build();
    void buildTable();
    void showFilter(ReviewModel::Filter filter);
    void showCounts();
    [[nodiscard]] QString beforeText() const;
    [[nodiscard]] QString shownText() const;

    PlainLabel *m_notice = nullptr;
    PlainLabel *m_before = nullptr;
    QList<CountButton *> m_counts; ///< one for each of ReviewModel::allFilters
    QTableView *m_table = nullptr;
    ReviewModel *m_model = nullptr;
    PlainLabel *m_shown = nullptr;
};

} // namespace leadline
