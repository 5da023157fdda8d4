// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

/// Files that the command line writes for its caller.
namespace leadline::ctl {

/// May a file be written there? Fails with CannotWrite for a folder, a pipe or a device, which a file would
/// replace, and where the folder is missing or closed.
[[nodiscard]] Status mayWrite(const QString &path);

/// The whole file or nothing. Fails as mayWrite().
[[nodiscard]] Status writeWhole(const QString &path, const QByteArray &bytes);

} // namespace leadline::ctl
