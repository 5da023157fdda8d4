// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"

#include <vector>

namespace leadline::test {
namespace {

std::vector<MakeTest> &tests()
{
    static std::vector<MakeTest> all;
    return all;
}

} // namespace

bool registerTest(MakeTest make)
{
    tests().push_back(make);
    return true;
}

int runSuite(int argc, char **argv)
{
    // Qt's handler forks a debugger, and waits for ever where the heap is what broke.
    QByteArray noHandler("-nocrashhandler");
    std::vector<char *> arguments(argv, argv + argc);
    arguments.push_back(noHandler.data());
    int failures = 0;
    for (const MakeTest make : tests())
        failures += QTest::qExec(make().get(), static_cast<int>(arguments.size()), arguments.data());
    return failures;
}

} // namespace leadline::test
