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
    int failures = 0;
    for (const MakeTest make : tests())
        failures += QTest::qExec(make().get(), argc, argv);
    return failures;
}

} // namespace leadline::test
