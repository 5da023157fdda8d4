// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importwizard/importplanner.h"

#include <QString>
#include <QWidget>

namespace leadline {

/// One step of the import wizard. Owned by the wizard; reads the draft of the planner it is given and tells
/// the planner what the user says; keeps no copy of either.
class WizardPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WizardPage)

public:
    explicit WizardPage(ImportPlanner &planner, QWidget *parent = nullptr);

    [[nodiscard]] virtual QString stepName() const = 0; ///< in the list of steps
    [[nodiscard]] virtual QString heading() const = 0;
    [[nodiscard]] virtual QString intro() const = 0;
    /// Why Next has to wait, to be read beside it; empty: it need not.
    [[nodiscard]] virtual QString blocker() const = 0;
    [[nodiscard]] virtual QString nextText() const;
    /// The page comes to the front.
    virtual void enter() {}

Q_SIGNALS:
    void pageChanged(); ///< heading, blocker or the text of Next may differ

protected:
    [[nodiscard]] ImportPlanner &planner() const { return m_planner; }
    [[nodiscard]] const ImportDraft &draft() const { return m_planner.draft(); }
    /// Puts the draft into the controls.
    virtual void refresh() = 0;
    /// Puts every text of the page in the language in use; `refresh()` follows.
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;
    /// The sentence for a draft that is being read or cannot be; empty where it is read.
    [[nodiscard]] QString readingBlocker() const;
    /// "Import 214 rows".
    [[nodiscard]] static QString importText(const ImportReport &dryRun);

private:
    ImportPlanner &m_planner;
};

} // namespace leadline
