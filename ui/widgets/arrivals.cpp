// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/arrivals.h"

#include "core/services/importprofiles.h"

#include <QFileInfo>
#include <algorithm>

namespace leadline {
namespace {

constexpr qint64 largestChecked = 16 * 1024 * 1024; // nobody has asked for so much work yet

/// What a file turned out to be; nothing for one that is imported already or cannot be read.
std::optional<Arrival> arrivalOf(LeadBook &book, const ImportPlan &plan, ImportProgress *progress)
{
    const auto runs = book.imports();
    if (!runs)
        return {};
    const QByteArray hash = plan.sha256.toHex();
    const bool known = std::any_of(runs->cbegin(), runs->cend(), [&](const ImportRun &run) {
        return run.sha256 == hash || run.sha256 == plan.sha256;
    });
    if (known)
        return {};
    Arrival arrival{plan.path, plan.rows, {}};
    if (QFileInfo(plan.path).size() > largestChecked)
        return arrival;
    if (auto report = book.dryRun(plan, progress))
        arrival.dryRun = std::move(*report);
    return arrival;
}

} // namespace

Arrivals::Arrivals(LeadDesk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_progress(std::make_shared<ImportProgress>())
{
}

Arrivals::~Arrivals()
{
    m_progress->cancel = true;
}

void Arrivals::lookInto(const QString &path)
{
    const ImportProfiles profiles(m_desk.profile().importProfileDirectory());
    auto job = [path, zone = m_desk.zone(), progress = m_progress, profiles] {
        return planImport(path, {}, zone, progress.get(), &profiles);
    };
    m_desk.aside(this, std::move(job), [this, path](const Result<ImportPlan> &plan) {
        if (plan && plan->rows > 0)
            check(*plan);
        else
            Q_EMIT passedOver(path);
    });
}

void Arrivals::check(const ImportPlan &plan)
{
    auto job = [plan, progress = m_progress](LeadBook &book) {
        return arrivalOf(book, plan, progress.get());
    };
    m_desk.askApart(this, std::move(job), [this, path = plan.path](const std::optional<Arrival> &arrival) {
        if (arrival)
            Q_EMIT ready(*arrival);
        else
            Q_EMIT passedOver(path);
    });
}

} // namespace leadline
