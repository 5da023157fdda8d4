// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QtCore/QString>

namespace leadline {

/// Writes the shipped sample leads as a lead file into `directory` and gives its path. Their times lie round
/// `now`, so that some clocks still run; invented people, example domains.
[[nodiscard]] Result<QString> writeSampleFile(const QString &directory, Instant now);

/// The name of that file, by which the journal knows a sample import.
[[nodiscard]] QString sampleFileName();

} // namespace leadline
