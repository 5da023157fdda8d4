// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rules/checklist.h"
#include "core/rules/checklistsettings.h"
#include "core/services/profile.h"

namespace leadline {

/// What decides the steps of one lead.
struct LeadStepFacts
{
    Action action; ///< of the lead's effective touch
    OfferRef offer;
    bool withheld = false;
    QList<DoneStep> done;
    StopFacts stops;
    bool needsNumber = false; ///< the number that is known is a wrong one
};

/// How leads are followed up in a profile: its `checklists.json` in front of what comes with the program. A
/// file at fault is left where it is and says so; what comes with the program stays in force in its place.
class Checklists
{
public:
    Checklists(); ///< only what comes with the program
    explicit Checklists(const Profile &profile);

    [[nodiscard]] const ChecklistSettings &settings() const { return m_settings; }
    /// What comes with the program.
    [[nodiscard]] static const ChecklistSettings &shipped();
    struct FaultyFile
    {
        QString path;
        FileFault fault;
    };
    [[nodiscard]] const std::optional<FaultyFile> &faulty() const { return m_faulty; }

    /// Templates in force and, behind them, earlier versions.
    [[nodiscard]] QList<ChecklistTemplate> all() const { return m_settings.templates + m_settings.earlier; }
    /// What leads can have next, each key once, as it is in force; behind them what outcomes ask for.
    [[nodiscard]] QList<ChecklistStep> steps() const;
    /// The template a lead of this action follows from now on.
    [[nodiscard]] const ChecklistTemplate &forLead(const Action &action, const OfferRef &offer,
                                                   bool withheld) const;
    /// The version of a template; null where nobody knows it any more.
    [[nodiscard]] const ChecklistTemplate *version(const QString &key, int number) const;
    /// The template a lead follows: the version it began with (CHK-09), else the one in force. Where that
    /// version is lost, the one in force.
    [[nodiscard]] const ChecklistTemplate &followedBy(const LeadStepFacts &facts) const;
    [[nodiscard]] QList<StepState> stepsOf(const LeadStepFacts &facts) const;
    /// Are all offers followed up in the same way?
    [[nodiscard]] bool ignoresOffers() const { return m_ignoresOffers; }

    /// Writes what differs from what comes with the program, and reads it again; the file of before is kept
    /// beside as `.bak`. A template that says something new gets the next number of its key, greater than
    /// any in `used`, which are the versions that leads are on; those of them that are not in force any more
    /// are kept.
    [[nodiscard]] Status save(ChecklistSettings settings, const QList<std::pair<QString, int>> &used);

private:
    void load();
    void keepEarlier(ChecklistSettings &settings, const QList<std::pair<QString, int>> &used) const;
    void numberVersions(ChecklistSettings &settings, const QList<std::pair<QString, int>> &used) const;

    QString m_path;
    ChecklistSettings m_settings;
    bool m_ignoresOffers = true;
    std::optional<FaultyFile> m_faulty;
};

} // namespace leadline
