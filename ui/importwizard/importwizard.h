// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leaddesk.h"

#include <QDialog>
#include <QList>

class QPushButton;
class QStackedWidget;

namespace leadline {

class ImportPlanner;
class PlainLabel;
class ProgressPage;
class Prompts;
class ResultPage;
class ReviewPage;
class StepList;
class WizardPage;

/// From a lead file to imported leads, step by step; nothing is written before Import. `desk` and `prompts`
/// must outlive it.
class ImportWizard final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportWizard)

public:
    ImportWizard(LeadDesk &desk, Prompts &prompts, QWidget *parent = nullptr);

    /// Begins with this file, as if it had been opened here.
    void startWithFile(const QString &path);

    /// While an import runs this only cancels it; the wizard stays until that is done.
    void reject() override;

Q_SIGNALS:
    void imported(leadline::ImportId id);
    void showLeads(); ///< the user wants to see them; the wizard has closed

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    enum Step { SourceStep, FormatStep, ColumnsStep, ReviewStep, ImportStep, ResultStep };
    void buildPages(Prompts &prompts);
    void buildFrame();
    void listen();
    void goTo(Step step);
    void goNext();
    void goBack();
    void retranslate();
    void refresh();
    void takeReport(const ImportReport &report);
    void takeFailure(const Error &error);
    [[nodiscard]] WizardPage *page() const;

    ImportPlanner *m_planner;
    Step m_step = SourceStep;
    QList<WizardPage *> m_pages; ///< in the order of Step
    ReviewPage *m_review = nullptr;
    ProgressPage *m_progress = nullptr;
    ResultPage *m_result = nullptr;
    StepList *m_steps = nullptr;
    PlainLabel *m_heading = nullptr;
    PlainLabel *m_intro = nullptr;
    QStackedWidget *m_stack = nullptr;
    PlainLabel *m_reason = nullptr; ///< why Next waits
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace leadline
