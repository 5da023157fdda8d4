// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"

#include <algorithm>
#include <cstdio>
#include <vector>

namespace leadline::test {
namespace {

std::vector<MakeTest> &tests()
{
    static std::vector<MakeTest> all;
    return all;
}

QByteArray nameOf(const QObject &test)
{
    const QByteArray name = test.metaObject()->className();
    return name.mid(name.lastIndexOf(':') + 1);
}

/// Takes the name of a class out of the arguments, where it stands first: only this one is run.
QByteArray classAmong(std::vector<char *> &arguments)
{
    const auto isClass = [](const QByteArray &name) {
        return std::ranges::any_of(tests(), [&name](MakeTest make) { return nameOf(*make()) == name; });
    };
    if (arguments.size() < 2 || !isClass(arguments[1]))
        return {};
    QByteArray name = arguments[1];
    arguments.erase(arguments.begin() + 1);
    return name;
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
    const QByteArray wanted = classAmong(arguments);
    int failures = 0;
    QByteArray failed;
    for (const MakeTest make : tests()) {
        const auto test = make();
        if (!wanted.isEmpty() && nameOf(*test) != wanted)
            continue;
        if (const int faults =
                QTest::qExec(test.get(), static_cast<int>(arguments.size()), arguments.data())) {
            failures += faults;
            failed += ' ' + nameOf(*test);
        }
    }
    if (failures > 0)
        std::fprintf(stderr, "FAILED:%s\n", failed.constData());
    return failures;
}

} // namespace leadline::test
