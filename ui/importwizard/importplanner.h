// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    /// Another file: what was said about an earlier one is forgotten.
    void open(const QString &path);
    /// Forgets the file.
    void close();
    /// What the user says now. A change of format looks at the columns again and keeps those the user set.
    void say(const ImportOverrides &overrides);
    /// Runs the dry run, where the draft has none yet.
    void check();
    /// The store has changed: the dry run is out of date.
    void forgetCheck();

Q_SIGNALS:
    void draftChanged();

private:
    void read();
    void readPreview();
    void take(Result<ImportPlan> &&plan);
    [[nodiscard]] quint64 begin();

    LeadDesk &m_desk;
    ImportDraft m_draft;
    ColumnMap m_saidColumns; ///< the last columns the user touched, also of another reading of the file
    std::shared_ptr<ImportProgress> m_progress;
    quint64 m_generation = 0; ///< of the draft; an answer with an older number is late
};

} // namespace leadline
