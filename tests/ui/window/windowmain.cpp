// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    return leadline::test::runSuite(argc, argv);
}
