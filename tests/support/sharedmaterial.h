// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtTest/QTest>

namespace leadline::test {

/// A file of the material beside the project (`../shared`, or LEADLINE_SHARED); empty where it is not there.
[[nodiscard]] QString sharedPath(const QString &relative);

/// A file of tests/data.
[[nodiscard]] QString dataPath(const QString &relative);

} // namespace leadline::test

/// Skips loudly where the shared material is missing.
#define LEADLINE_NEED_SHARED(variable, relative)                                                             \
    const QString variable = leadline::test::sharedPath(relative);                                           \
    if (variable.isEmpty())                                                                                  \
    QSKIP("shared material is not beside the project: set LEADLINE_SHARED to run this")
