// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/screenshot.h"
#include "core/services/leaddesk.h"
#include "ui/mainwindow.h"
#include "ui/pages/leadspage.h"
#include "ui/support/language.h"
#include "ui/support/settings.h"
#include "ui/support/theme.h"
#include "ui/support/windowprompts.h"
#include "ui/support/words.h"
#include "ui/widgets/remindercenter.h"

#include <QDir>
#include <QIcon>
#include <QLockFile>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr int wrongUsage = 2;
constexpr int storeNotUsable = 4;

void complain(const QString &text)
{
    QTextStream(stderr) << text << Qt::endl;
}

std::optional<QSize> sizeFrom(const QString &text)
{
    const QStringList parts = text.split(u'x');
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    return parts.size() == 2 && !size.isEmpty() ? std::optional(size) : std::nullopt;
}

[[noreturn]] void stop(const QString &option)
{
    complain(QCoreApplication::translate("leadline", "The value of %1 is not understood.").arg(option));
    std::exit(wrongUsage);
}

void addWindowOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        CommandLine::tr("Marketplace leads: the right first contact inside 24 hours."));
    addCommonOptions(parser);
    parser.addOption({u"screenshot"_s,
                      CommandLine::tr("Write a picture of the window to FILE (PNG), then quit."), u"FILE"_s});
    parser.addOption({u"size"_s, CommandLine::tr("Size of the window, as 1280x800."), u"WxH"_s});
    parser.addOption({u"select"_s, CommandLine::tr("Select the N-th lead of the list."), u"N"_s, u"1"_s});
    parser.addOption({u"place"_s, CommandLine::tr("Where to begin: leads, imports or welcome."), u"PLACE"_s});
    parser.addOption(
        {u"theme"_s, CommandLine::tr("For this run: system, light, dark or contrast."), u"THEME"_s});
    parser.addPositionalArgument(u"FILE"_s, CommandLine::tr("A lead file to import."), u"[FILE…]"_s);
    parser.addHelpOption();
    parser.addVersionOption();
}

void goTo(MainWindow &window, const QString &place)
{
    if (place == "imports"_L1)
        window.go(MainWindow::Place::Imports);
    else if (place == "welcome"_L1)
        window.go(MainWindow::Place::Welcome);
    else if (place == "leads"_L1)
        window.go(MainWindow::Place::Leads);
}

} // namespace

WindowOptions readWindowOptions(const QCoreApplication &app)
{
    language::use(language::ofSystem()); // for --help, which ends the program here
    QCommandLineParser parser;
    addWindowOptions(parser);
    parser.process(app);
    auto common = readCommonOptions(parser);
    if (!common)
        stop(common.error().where);
    WindowOptions options;
    options.common = std::move(*common);
    options.files = parser.positionalArguments();
    options.screenshot = parser.value(u"screenshot"_s);
    if (parser.isSet(u"size"_s) || !options.screenshot.isEmpty()) {
        const auto size = sizeFrom(parser.isSet(u"size"_s) ? parser.value(u"size"_s) : u"1280x800"_s);
        if (!size)
            stop(u"--size"_s);
        options.size = *size;
    }
    options.select = parser.value(u"select"_s).toInt();
    if (options.select < 1)
        stop(u"--select"_s);
    options.place = parser.value(u"place"_s);
    if (!QStringList{QString(), u"leads"_s, u"imports"_s, u"welcome"_s}.contains(options.place))
        stop(u"--place"_s);
    options.theme = parser.value(u"theme"_s);
    if (!options.theme.isEmpty() && theme::code(theme::fromCode(options.theme)) != options.theme)
        stop(u"--theme"_s);
    return options;
}

int runWindow(QApplication &app, const WindowOptions &options)
{
    QGuiApplication::setDesktopFileName(u"org.leadline.Leadline"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/icons/leadline.svg"_s));
    language::use(options.common.language.isEmpty() ? language::ofSystem() : options.common.language);
    const auto profile = Profile::at(options.common.profile);
    if (!profile) {
        complain(words::error(profile.error()));
        return storeNotUsable;
    }
    Settings settings(profile->settingsPath());
    if (options.common.language.isEmpty() && !settings.text(u"language"_s).isEmpty())
        language::use(settings.text(u"language"_s));
    theme::use(theme::fromCode(options.theme.isEmpty() ? settings.text(u"theme"_s) : options.theme));

    WindowPrompts prompts;
    QLockFile lock(QDir(profile->directory()).filePath(u"window.lock"_s));
    lock.setStaleLockTime(0); // only a lock whose process is gone is stale
    if (!lock.tryLock(500)) {
        const QString text =
            QCoreApplication::translate("leadline", "Leadline is already open with the leads in %1.")
                .arg(QDir::toNativeSeparators(profile->directory()));
        complain(text);
        if (options.screenshot.isEmpty() && app.platformName() != "offscreen"_L1)
            prompts.tell(nullptr, u"Leadline"_s, text);
        return storeNotUsable;
    }

    LeadDesk desk(*profile, *options.common.clock, options.common.zone);
    MainWindow window(desk, prompts, settings);
    if (!options.size.isEmpty())
        window.resize(options.size);
    goTo(window, options.place);
    window.leads().selectRow(options.select - 1);
    if (!options.screenshot.isEmpty()) {
        window.reminders().leaveOff();
        takeScreenshot(window, options.screenshot);
    }
    window.show();
    if (!options.files.isEmpty())
        window.startImport(options.files);
    return app.exec();
}

} // namespace leadline
