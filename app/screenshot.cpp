// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshot.h"

#include "ui/mainwindow.h"

#include <QCoreApplication>
#include <QPixmap>
#include <QSaveFile>
#include <QTimer>

using namespace std::chrono_literals;

namespace leadline {
namespace {

bool writePicture(QWidget &window, const QString &path)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && window.grab().save(&file, "PNG") && file.commit();
}

} // namespace

void takeScreenshot(MainWindow &window, const QString &path)
{
    // The rows and the counters come in answers of their own; each one that settles starts the wait again.
    auto *quiet = new QTimer(&window);
    quiet->setSingleShot(true);
    quiet->setInterval(400ms);
    QObject::connect(&window, &MainWindow::settled, quiet, qOverload<>(&QTimer::start));
    QObject::connect(quiet, &QTimer::timeout, &window, [&window, path] {
        const bool isWritten = writePicture(window, path);
        QCoreApplication::exit(isWritten ? 0 : 1);
    });
}

} // namespace leadline
