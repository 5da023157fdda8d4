// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace leadline {

/// Puts a file in the place of the one that is there, whole or not at all; for its owner's eyes alone.
[[nodiscard]] Status writePrivateFile(const QString &path, const QByteArray &bytes);

} // namespace leadline
