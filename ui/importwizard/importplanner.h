// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/importprofiles.h"
#include "core/services/leaddesk.h"
#include "ui/importwizard/importdraft.h"

#include <QObject>
#include <memory>

namespace leadline {

/// Keeps the wizard's draft true: reads the file again whenever the user says something, and runs the dry
/// run. Owned by the wizard; its pages look at `draft()` and tell it what the user says. Late answers are
/// dropped.
class ImportPlanner final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportPlanner)

public:
    explicit ImportPlanner(LeadDesk &desk, QObject *parent = nullptr);
    ~ImportPlanner() override; ///< tells what is under way to stop

    [[nodiscard]] const ImportDraft &draft() const { return m_draft; }
    [[nodiscard]] LeadDesk &desk() { return m_desk; }
    /// Of the reading or checking under way; never null.
    [[nodiscard]] const ImportProgress &progress() const { return *m_progress; }

    /// The saved profiles of this user.
    [[nodiscard]] ImportProfiles profiles() const;

    /// Another file: what was said about an earlier one is forgotten, and `said` holds for this one.
    void open(const QString &path, const ImportOverrides &said = {});
    /// The file anew, as the user had said it is to be read; what was said about single rows is forgotten.
    void openAgain();
    /// Forgets the file.
    void close();
    /// What the user says now. A change of format looks at the columns again and keeps those the user set.
    void say(const ImportOverrides &overrides);
    /// What the user decides about the content.
    void decide(const ImportDecisions &decisions);
    /// What the user decides about some rows, by their numbers; one step of `takeBack()`. Checks again.
    void decideRows(const QMap<qint64, RowDecision> &rows);
    [[nodiscard]] bool canTakeBack() const { return !m_earlier.isEmpty(); }
    /// Takes the last decision about rows back and checks again.
    void takeBack();
    /// Reads the file by a saved profile; empty: by none.
    void useProfile(const QString &name);
    /// Keeps what the plan says under this name.
    [[nodiscard]] Status saveProfile(const QString &name);
    void setRemember(bool remember);
    /// Before a run: keeps the profile, where the user wants it.
    [[nodiscard]] Status keepProfile();
    /// Runs the dry run, where the draft has none yet.
    void check();
    /// The same, where that needs no answer first and has not failed already: ahead of the page that needs
    /// it.
    void checkQuietly();
    /// The store has changed: the dry run is out of date.
    void forgetCheck();

Q_SIGNALS:
    void draftChanged();
    void fileChanged(const leadline::Error &error); ///< under the dry run; it is being read anew

private:
    void read();
    void readPreview();
    void take(Result<ImportPlan> &&plan);
    void takeCheck(Result<ImportReport> &&report);
    [[nodiscard]] quint64 begin();

    LeadDesk &m_desk;
    ImportDraft m_draft;
    QList<QMap<qint64, RowDecision>> m_earlier; ///< decisions about rows before the last ones
    ColumnMap m_saidColumns; ///< the last columns the user touched, also of another reading of the file
    std::shared_ptr<ImportProgress> m_progress;
    quint64 m_generation = 0; ///< of the draft; an answer with an older number is late
};

} // namespace leadline
