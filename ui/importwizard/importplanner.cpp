// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importwizard/importplanner.h"

#include <QFileInfo>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

/// The file is read in the same way; only what becomes of known customers may differ.
bool readsTheSame(const ImportOverrides &a, const ImportOverrides &b)
{
    return a.encoding == b.encoding && a.dialect == b.dialect && a.columns == b.columns &&
           a.dateOrder == b.dateOrder && a.zone == b.zone && a.profile == b.profile;
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

ImportProfiles ImportPlanner::profiles() const
{
    return ImportProfiles(m_desk.profile().importProfileDirectory());
}

void ImportPlanner::open(const QString &path, const ImportOverrides &said)
{
    m_draft = {};
    m_earlier.clear();
    m_saidColumns = said.columns.value_or(ColumnMap{});
    m_draft.path = path;
    m_draft.overrides = said;
    read();
}

void ImportPlanner::openAgain()
{
    const QString path = m_draft.path;
    ImportOverrides said = m_draft.overrides;
    said.columns.reset(); // there may be others now
    if (said.decisions)
        said.decisions->rows.clear();
    const ColumnMap columns = m_saidColumns;
    const bool remember = m_draft.remember;
    open(path, said);
    m_saidColumns = columns;
    m_draft.remember = remember;
}

void ImportPlanner::close()
{
    (void)begin();
    m_draft = {};
    m_earlier.clear();
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
    // Another encoding or dialect makes other headers and other rows: the columns are looked at again.
    if (before.encoding != overrides.encoding || before.dialect != overrides.dialect) {
        m_draft.overrides.columns.reset();
        if (m_draft.overrides.decisions)
            m_draft.overrides.decisions->rows.clear();
        m_earlier.clear();
    }
    read();
}

void ImportPlanner::decide(const ImportDecisions &decisions)
{
    ImportOverrides overrides = m_draft.overrides;
    overrides.decisions = decisions;
    say(overrides);
}

void ImportPlanner::decideRows(const QMap<qint64, RowDecision> &rows)
{
    ImportDecisions decisions = m_draft.decisions();
    if (!m_draft.isRead() || decisions.rows == rows)
        return;
    m_earlier.append(decisions.rows);
    decisions.rows = rows;
    decide(decisions);
    check();
}

void ImportPlanner::takeBack()
{
    if (m_earlier.isEmpty() || !m_draft.isRead())
        return;
    ImportDecisions decisions = m_draft.decisions();
    decisions.rows = m_earlier.takeLast();
    decide(decisions);
    check();
}

void ImportPlanner::useProfile(const QString &name)
{
    ImportOverrides overrides; // the profile speaks of everything but how the file is written
    overrides.encoding = m_draft.overrides.encoding;
    overrides.dialect = m_draft.overrides.dialect;
    overrides.profile = name;
    m_saidColumns.clear();
    m_earlier.clear();
    m_draft.overrides = overrides;
    read();
}

Status ImportPlanner::saveProfile(const QString &name)
{
    if (!m_draft.plan)
        return fail(ErrorCode::BadArgument, name);
    const Status saved = profiles().save(profileOf(*m_draft.plan, name));
    if (!saved)
        return saved;
    m_draft.plan->profile = name.trimmed();
    m_draft.plan->newColumns = 0;
    m_draft.overrides.profile = m_draft.plan->profile;
    m_draft.remember = false;
    Q_EMIT draftChanged();
    return {};
}

void ImportPlanner::setRemember(bool remember)
{
    if (m_draft.remember == remember)
        return;
    m_draft.remember = remember;
    Q_EMIT draftChanged();
}

Status ImportPlanner::keepProfile()
{
    if (!m_draft.remember || !m_draft.plan)
        return {};
    if (!m_draft.plan->profile.isEmpty())
        return saveProfile(m_draft.plan->profile);
    const QString base = QFileInfo(m_draft.path).completeBaseName();
    QString name = base;
    for (int number = 2; profiles().named(name); ++number)
        name = u"%1 (%2)"_s.arg(base).arg(number);
    return saveProfile(name);
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
    m_desk.askApart(this, std::move(job), [this, generation](Result<ImportReport> report) {
        if (generation == m_generation)
            takeCheck(std::move(report));
    });
}

void ImportPlanner::takeCheck(Result<ImportReport> &&report)
{
    m_draft.checking = false;
    if (report) {
        m_draft.lastRun = m_draft.dryRun = std::make_shared<const ImportReport>(std::move(*report));
    } else if (report.error().code == ErrorCode::FileChanged) {
        Q_EMIT fileChanged(report.error());
        return openAgain();
    } else {
        m_draft.checkFault = report.error();
        if (report.error().code == ErrorCode::FileNotReadable)
            m_draft.readFault = report.error(); // no page can go on with it
    }
    Q_EMIT draftChanged();
}

void ImportPlanner::checkQuietly()
{
    if (!m_draft.asksDateOrder() && !m_draft.checkFault)
        check();
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
    m_draft.lastRun.reset();
    m_draft.checkFault.reset();
    Q_EMIT draftChanged();
    ImportOverrides said = m_draft.overrides;
    said.tolerant = true; // what is not recognised can be put right by hand
    auto job = [path = m_draft.path, overrides = said, zone = m_desk.zone(), progress = m_progress,
                known = profiles()] { return planImport(path, overrides, zone, progress.get(), &known); };
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
