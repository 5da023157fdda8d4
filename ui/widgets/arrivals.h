// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leaddesk.h"

#include <QObject>
#include <QString>
#include <memory>
#include <optional>

namespace leadline {

/// A file of the watched folder that may be imported.
struct Arrival
{
    QString path;
    qint64 rows = 0;
    std::optional<ImportReport> dryRun; ///< unset where the file is too large to be checked unasked
};

/// Looks into files that arrive, in the background: what is no lead file and what was imported already is
/// passed over. Writes nothing. `desk` must outlive it.
class Arrivals final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Arrivals)

public:
    explicit Arrivals(LeadDesk &desk, QObject *parent = nullptr);
    ~Arrivals() override; ///< tells what is under way to stop

    void lookInto(const QString &path);

Q_SIGNALS:
    void ready(const leadline::Arrival &arrival);
    void passedOver(const QString &path); ///< no lead file, or imported already

private:
    void check(const ImportPlan &plan);

    LeadDesk &m_desk;
    std::shared_ptr<ImportProgress> m_progress;
};

} // namespace leadline
