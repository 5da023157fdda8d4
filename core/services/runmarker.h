// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/importing.h"

#include <QtCore/QString>
#include <optional>

namespace leadline {

/// A note beside the store that an import is under way; gone when it ends in any way but by a killed program.
/// Best effort: an import does not fail for want of it.
class RunMarker
{
public:
    RunMarker(QString markerPath, const ImportPlan &plan, Instant now);
    ~RunMarker();
    Q_DISABLE_COPY_MOVE(RunMarker)

    /// What a run of a program that lives no more has left.
    [[nodiscard]] static std::optional<UnfinishedImport> left(const QString &markerPath);

private:
    QString m_path;
};

} // namespace leadline
