// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importwizard/reviewtables.h"
#include "ui/importwizard/wizardpage.h"

class QPushButton;

namespace leadline {

class CountButton;
class PlainLabel;

/// Step 5: what the import will do, counted over every row before anything is written; and the last chance to
/// correct a row.
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
    [[nodiscard]] QWidget *buildSimilar();
    void showTab(ReviewTables::Tab tab);
    void showCounts();
    void showSimilar();
    void applyToSimilar();
    [[nodiscard]] QList<qint64> similar() const;
    [[nodiscard]] QString beforeText() const;
    [[nodiscard]] QString shownText() const;

    PlainLabel *m_notice = nullptr;
    PlainLabel *m_before = nullptr;
    QList<CountButton *> m_counts; ///< one for each of ReviewTables::allTabs
    ReviewTables *m_tables = nullptr;
    PlainLabel *m_shown = nullptr;
    QWidget *m_similarBar = nullptr;
    PlainLabel *m_similarText = nullptr;
    QPushButton *m_similarApply = nullptr;
    ImportProblem m_corrected; ///< the last one that was corrected in place; row 0: none
    QString m_correction;
};

} // namespace leadline
