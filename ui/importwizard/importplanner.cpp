// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importwizard/importplanner.h"

#include <utility>

namespace leadline {
namespace {

/// The file is read in the same way; only what becomes of known customers may differ.
bool readsTheSame(const ImportOverrides &a, const ImportOverrides &b)
{
    return a.encoding == b.encoding && a.dialect == b.dialect && a.columns == b.columns &&
           a.dateOrder == b.dateOrder && a.zone == b.zone;
}

} // namespace

ImportPlanner::ImportPlanner(LeadDesk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_progress(std::make_shared<ImportProgress>())
{
}

ImportPlanner::~ImportPlanner()
{
    m_progress->cancel = true;
}

void ImportPlanner::open(const QString &path)
{
    m_draft = {};
    m_saidColumns.clear();
    m_draft.path = path;
    read();
}

void ImportPlanner::close()
{
    (void)begin();
    m_draft = {};
    m_saidColumns.clear();
    Q_EMIT draftChanged();
}

void ImportPlanner::say(const ImportOverrides &overrides)
{
    const ImportOverrides before = std::exchange(m_draft.overrides, overrides);
    if (overrides.columns)
        m_saidColumns = *overrides.columns;
    if (m_draft.isRead() && readsTheSame(before, overrides)) {
        m_draft.plan->decisions = m_draft.decisions();
        forgetCheck();
        return;
    }
    // Another encoding or dialect makes other headers: the columns are looked at again.
    if (before.encoding != overrides.encoding || before.dialect != overrides.dialect)
        m_draft.overrides.columns.reset();
    read();
}

void ImportPlanner::check()
{
    if (!m_draft.isRead() || m_draft.dryRun || m_draft.checking)
        return;
    const quint64 generation = begin();
    m_draft.checking = true;
    m_draft.checkFault.reset();
    Q_EMIT draftChanged();
    auto job = [plan = *m_draft.plan, progress = m_progress](LeadBook &book) {
        return book.dryRun(plan, progress.get());
    };
    m_desk.ask(this, std::move(job), [this, generation](Result<ImportReport> report) {
        if (generation != m_generation)
            return;
        m_draft.checking = false;
        if (report)
            m_draft.dryRun = std::make_shared<const ImportReport>(std::move(*report));
        else
            m_draft.checkFault = report.error();
        Q_EMIT draftChanged();
    });
}

void ImportPlanner::forgetCheck()
{
    if (m_draft.checking) {
        (void)begin();
        m_draft.checking = false;
    }
    m_draft.dryRun.reset();
    m_draft.checkFault.reset();
    Q_EMIT draftChanged();
}

/// Stops what is under way and gives the number of the next answer.
quint64 ImportPlanner::begin()
{
    m_progress->cancel = true;
    m_progress = std::make_shared<ImportProgress>();
    return ++m_generation;
}

void ImportPlanner::read()
{
    const quint64 generation = begin();
    m_draft.reading = true;
    m_draft.checking = false;
    m_draft.dryRun.reset();
    m_draft.checkFault.reset();
    Q_EMIT draftChanged();
    ImportOverrides said = m_draft.overrides;
    said.tolerant = true; // what is not recognised can be put right by hand
    auto job = [path = m_draft.path, overrides = said, zone = m_desk.zone(), progress = m_progress] {
        return planImport(path, overrides, zone, progress.get());
    };
    m_desk.aside(this, std::move(job), [this, generation](Result<ImportPlan> plan) {
        if (generation == m_generation)
            take(std::move(plan));
    });
}

void ImportPlanner::take(Result<ImportPlan> &&plan)
{
    if (!plan) {
        m_draft.readFault = plan.error();
        m_draft.reading = false;
        Q_EMIT draftChanged();
        return;
    }
    m_draft.readFault.reset();
    const ColumnMap columns = keepUserColumns(plan->columns, m_saidColumns);
    if (!m_draft.overrides.columns && columns != plan->columns) { // dates hang on the columns: read with them
        m_draft.overrides.columns = columns;
        read();
        return;
    }
    m_draft.plan = std::move(*plan);
    Q_EMIT draftChanged();
    readPreview();
}

void ImportPlanner::readPreview()
{
    auto job = [plan = *m_draft.plan] { return previewImport(plan); };
    m_desk.aside(this, std::move(job), [this, generation = m_generation](Result<ImportPreview> preview) {
        if (generation != m_generation)
            return;
        m_draft.reading = false;
        if (preview)
            m_draft.preview = std::make_shared<const ImportPreview>(std::move(*preview));
        else
            m_draft.readFault = preview.error();
        Q_EMIT draftChanged();
    });
}

} // namespace leadline
