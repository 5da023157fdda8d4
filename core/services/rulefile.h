// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rules/filefault.h"

#include <QtCore/QByteArray>

/// Files of rules in a profile, which users may also write by hand.
namespace leadline {

/// The whole of a file of at most a few pages of text.
[[nodiscard]] Checked<QByteArray> ruleFile(const QString &path);

/// What stands there goes beside, as `.bak`; nothing stands there after that.
[[nodiscard]] Status putAside(const QString &path);

/// Puts the bytes there; what stood there is kept beside, as `.bak`. Nothing is written where they stand
/// there already.
[[nodiscard]] Status writeRuleFile(const QString &path, const QByteArray &bytes);

} // namespace leadline
