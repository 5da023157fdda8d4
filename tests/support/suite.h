// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtTest/QTest>
#include <memory>

namespace leadline::test {

/// The QTest classes of one program; each registers itself. Few programs, many classes: linking is what
/// costs.
using MakeTest = std::unique_ptr<QObject> (*)();
bool registerTest(MakeTest make);

/// Runs them all with the arguments of QTest; the number of failures. Needs an application object.
/// At the end stand the names of the classes that failed.
int runSuite(int argc, char **argv);

} // namespace leadline::test

#define LEADLINE_TEST(Class)                                                                                 \
    static const bool registered##Class = leadline::test::registerTest(                                      \
        []() -> std::unique_ptr<QObject> { return std::make_unique<Class>(); });

/// For slow loops over faults, which no zone and no locale changes: skipped in the places
/// (LeadlinePlaces.cmake).
#define LEADLINE_ONCE                                                                                        \
    if (qEnvironmentVariableIsSet("LEADLINE_PLACE"))                                                         \
    QSKIP("runs once, not again in each place")
