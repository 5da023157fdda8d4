// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leaddesk.h"

#include <QDialog>
#include <QList>
#include <QStringList>
#include <memory>

class QMimeData;
class QPushButton;
class QStackedWidget;

namespace leadline {

class ImportPlanner;
class PastedLeads;
class PlainLabel;
class ProgressPage;
class Prompts;
class ResultPage;
class ReviewPage;
class Settings;
class SourcePage;
class StepList;
class ValuesPage;
class WizardPage;

/// From lead files to imported leads, step by step and file by file; nothing is written before Import.
/// `desk`, `prompts` and `settings` must outlive it.
class ImportWizard final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportWizard)

public:
    ImportWizard(LeadDesk &desk, Prompts &prompts, Settings &settings, QWidget *parent = nullptr);
    ~ImportWizard() override;

    /// Begins with this file, as if it had been opened here.
    void startWithFile(const QString &path) { startWithFiles({path}); }
    /// One after the other.
    void startWithFiles(const QStringList &paths);
    /// Again what a killed program left unfinished, as the user had said it.
    void startAgain(const UnfinishedImport &unfinished);
    /// Files or rows; what holds neither is told of.
    void paste(const QMimeData *content);

    /// While an import runs this only halts it and asks; the wizard stays until that is decided.
    void reject() override;

Q_SIGNALS:
    void imported(leadline::ImportId id);
    void showLeads(const leadline::LeadQuery &query); ///< the user wants to see them; the wizard has closed
    void keysWanted();                                ///< F1
    void watchChanged();                              ///< another folder is to be watched, or none

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum Step { SourceStep, FormatStep, ColumnsStep, ValuesStep, ReviewStep, ImportStep, ResultStep };
    void buildPages(Prompts &prompts, Settings &settings);
    void buildFrame();
    void listen();
    void goTo(Step step);
    void goNext();
    void goBack();
    void startRun();
    void nextFile();
    void openFile(const QString &path, const ImportOverrides &said = {});
    void passValues();
    void retranslate();
    void refresh();
    void showSteps();
    void enableNext(bool on);
    void takeReport(const ImportReport &report);
    void takeFailure(const Error &error);
    [[nodiscard]] WizardPage *page() const;

    Prompts &m_prompts;
    ImportPlanner *m_planner;
    Step m_step = SourceStep;
    bool m_forward = true; ///< the user came from the step before
    QStringList m_files;   ///< what is to be imported, one after the other
    qsizetype m_file = 0;  ///< which of them is
    std::unique_ptr<PastedLeads> m_pasted;
    QList<WizardPage *> m_pages; ///< in the order of Step
    SourcePage *m_source = nullptr;
    ValuesPage *m_values = nullptr;
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
