// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("leadline"));
    QApplication::setApplicationDisplayName(QStringLiteral("Leadline"));
    QApplication::setApplicationVersion(QStringLiteral(LEADLINE_VERSION));
    return leadline::runWindow(app, leadline::readWindowOptions(app));
}
