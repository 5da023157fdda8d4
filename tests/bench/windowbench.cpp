// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"
#include "tests/bench/benchwindow.h"
#include "tests/bench/heartbeat.h"
#include "tests/bench/madestore.h"
#include "tests/bench/naivepeer.h"
#include "ui/models/leadfilter.h"
#include "ui/models/leadlistmodel.h"
#include "ui/pages/leadspage.h"
#include "ui/support/language.h"
#include "ui/support/theme.h"
#include "ui/widgets/leadlistview.h"
#include "ui/widgets/viewkeeper.h"

#include <QApplication>
#include <QFile>
#include <QMenuBar>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>
#include <QWindow>
#include <chrono>
#include <random>

using namespace leadline;
using namespace Qt::StringLiterals;

namespace {

constexpr int smokeStall = 250; // ms; what no machine, however busy, may make a user wait
constexpr int peerLeads = 100'000;

struct Run
{
    QString folder;
    qint64 leads = 0;
    int rounds = 0;
    bool isSmoke = false;
    double longestStall = 0;

    [[nodiscard]] QString profile() const { return folder + u"/profile"_s; }
    [[nodiscard]] double goal(double atMillion) const { return goalAt(leads, atMillion); }
    void blocked(const QString &during, const Stalls &stalls)
    {
        printStalls(during, stalls, goal(50));
        longestStall = std::max(longestStall, stalls.longest);
    }
};

qint64 steadyNs()
{
    return std::chrono::steady_clock::now().time_since_epoch().count(); // the same in every process
}

/// The platform without a screen says again and again what it cannot do; what else there is to say is heard.
void leaveOutPlatform(QtMsgType type, const QMessageLogContext & /*context*/, const QString &text)
{
    if (!text.startsWith("This plugin does not support"_L1) && !text.contains("XDG_RUNTIME_DIR"_L1))
        QTextStream(stderr) << text << Qt::endl;
    if (type == QtFatalMsg)
        std::abort();
}

/// As the program does before there is a window.
void dress()
{
    language::use(u"en"_s);
    theme::use(theme::fromCode(u"light"_s));
}

/// A process of its own, so that its memory is not the window's.
int makeStore(const QString &folder, int leads)
{
    const auto profile = Profile::at(folder);
    if (!profile)
        return 1;
    const auto store = Store::open(profile->storePath(), profile->backupDirectory());
    if (!store)
        return 1;
    return (*store)->read([leads](Database &database) { fillStore(database, leads); }) ? 0 : 1;
}

[[noreturn]] void tellStart(qint64 begunNs)
{
    FigureTable::say(QString::number(static_cast<double>(steadyNs() - begunNs) / 1e6));
    std::_Exit(0); // how long it takes to go is not asked
}

[[noreturn]] void startWindow(const QString &folder, qint64 begunNs)
{
    dress();
    const BenchWindow window(Profile::at(folder).value());
    tellStart(begunNs);
}

/// The least that a program with a window does: a menu, and something to look at.
[[noreturn]] void startEmpty(qint64 begunNs)
{
    QMainWindow window;
    window.menuBar()->addMenu(u"File"_s);
    auto *center = new QWidget(&window);
    window.setCentralWidget(center);
    window.resize(1280, 800);
    window.show();
    BenchWindow::runUntil([&window] { return window.windowHandle()->isExposed(); });
    center->repaint();
    tellStart(begunNs);
}

double started(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
                  arguments + QStringList{QString::number(steadyNs())});
    if (!process.waitForFinished(600'000) || process.exitCode() != 0)
        qFatal("a process of the benchmark has failed");
    return process.readAllStandardOutput().trimmed().toDouble();
}

void measureStart(const Run &run)
{
    Times window;
    Times empty;
    for (int round = 0; round < run.rounds; ++round) { // in turn
        window.add({started({u"--window"_s, run.profile()})});
        empty.add({started({u"--empty"_s})});
    }
    FigureTable::print(u"process start to first rows"_s, window);
    FigureTable::print(u"process start to an empty window"_s, empty);
    FigureTable::print(u"the one by the other"_s, window.median() / empty.median(), u"times"_s, 4);
}

Times measureKeys(BenchWindow &window, Run &run, Heartbeat &heart)
{
    Times words;
    Times filters;
    heart.begin();
    for (const QString &text : {u"johanna"_s, u"company 12"_s, u"begoña núñez"_s, u"a1"_s}) {
        window.type(text, words);
        window.clearSearch();
    }
    window.type(u"action:plt"_s, filters);
    window.clearSearch();
    const Stalls stalls = heart.end();
    FigureTable::print(u"key to rows, words"_s, words, run.goal(80));
    FigureTable::print(u"key to rows, action:plt"_s, filters, run.goal(80));
    run.blocked(u"search"_s, stalls);
    words.add(filters);
    return words;
}

void measureFacets(BenchWindow &window, Run &run, Heartbeat &heart)
{
    Times times;
    heart.begin();
    for (int round = 0; round < run.rounds; ++round) {
        for (const auto &[facet, value] :
             {std::pair(Facet::Action, u"PLT"_s), std::pair(Facet::Stage, u"new"_s),
              std::pair(Facet::Source, u"AppSource"_s)}) {
            if (!window.clickFacet(facet, value, times))
                qFatal("a facet that there is cannot be seen");
        }
        window.page().filter().clear();
        window.settle();
    }
    const Stalls stalls = heart.end();
    FigureTable::print(u"facet click to rows and counts"_s, times, run.goal(50));
    run.blocked(u"facets"_s, stalls);
}

Times measureSorts(BenchWindow &window, Run &run, Heartbeat &heart)
{
    Times all;
    heart.begin();
    for (const LeadSort sort : allSorts) {
        Times times;
        for (int round = 0; round < run.rounds; ++round) {
            // Another order first, so that each is a change.
            for (const bool descending : {true, false})
                times.add(window.untilQueried([&] { window.page().filter().sortBy(sort, descending); }));
            window.settle();
        }
        FigureTable::print(u"sort by "_s + sortCode(sort), times, run.goal(150));
        all.add(times);
    }
    const Stalls stalls = heart.end();
    FigureTable::print(u"sort by any"_s, all, run.goal(150));
    run.blocked(u"sort"_s, stalls);
    window.page().filter().sortBy(LeadSort::Due, false);
    window.settle();
    return all;
}

void measurePages(BenchWindow &window, Run &run, Heartbeat &heart)
{
    constexpr int pages = 100;
    window.list().setFocus();
    window.list().select(window.model().idAtPlace(0)); // a page down goes on from there
    window.settle();
    Times times;
    heart.begin();
    for (int page = 0; page < pages && window.model().placeOf(window.list().current()) <
                                           window.model().leadCount() - LeadListModel::pageSize;
         ++page)
        times.add(window.untilRows([&] { window.key(Qt::Key_PageDown); }));
    const Stalls stalls = heart.end();
    Times paints;
    for (int page = 0; page < pages; ++page) {
        const Stopwatch watch;
        window.list().viewport()->repaint();
        paints.add(watch.read());
    }
    FigureTable::print(u"page down to rows on screen"_s, times, run.goal(16));
    FigureTable::print(u"of that painting all rows"_s, paints);
    run.blocked(u"scroll"_s, stalls);
    window.settle();
}

void measureViews(BenchWindow &window, Run &run)
{
    Times times;
    for (int round = 0; round < run.rounds; ++round) {
        const QList<LeadView> views = window.page().views().views();
        for (const LeadView &view : views) {
            if (view.query == window.page().filter().text())
                continue; // nothing would change
            times.add(window.untilQueried([&] { window.page().views().open(view.key); }));
            window.settle();
        }
    }
    FigureTable::print(u"another view to rows"_s, times, run.goal(150));
    window.page().views().open(u"all"_s);
    window.settle();
}

void measureLeads(BenchWindow &window, Run &run, Heartbeat &heart)
{
    window.list().select(window.model().idAtPlace(0));
    window.settle();
    Times opened;
    heart.begin();
    for (int lead = 0; lead < run.rounds * 10; ++lead) {
        opened.add(window.untilLead([&] { window.key(Qt::Key_Down); }));
        window.settle();
    }
    const Stalls stalls = heart.end();
    FigureTable::print(u"open a lead"_s, opened, run.goal(60));
    run.blocked(u"opening leads"_s, stalls);

    Times durable;
    Times shown;
    std::mt19937 random(3); // NOLINT: the same leads in every run
    heart.begin();
    for (int edit = 0; edit < run.rounds * 5; ++edit) {
        const auto anywhere = static_cast<qsizetype>(random()) % window.model().leadCount();
        const bool isOnScreen = edit % 2 != 0;
        const LeadId id = window.model().idAtPlace(isOnScreen ? edit / 2 : anywhere);
        const Stopwatch watch;
        shown.add(window.untilReadAgain([&] {
            static_cast<void>(
                window.ask([id](LeadBook &book) { return book.setStage(id, Stage::InConversation, {}); }));
            durable.add(watch.read());
        }));
        window.settle();
    }
    const Stalls editing = heart.end();
    FigureTable::print(u"set a stage to durable"_s, durable, run.goal(20));
    FigureTable::print(u"set a stage to the list after it"_s, shown);
    run.blocked(u"edits"_s, editing);
}

QByteArray manyRows(int rows)
{
    QByteArray text = "LeadSource,First Name,Last Name,Email,Country,Company,Created Date,Description\n";
    for (int i = 0; i < rows; ++i) {
        const QByteArray number = QByteArray::number(i);
        text += "SPZA-PLT|fabrikam.rainwater,Person,Number" + number + ",p" + number +
                "@example.org,US,Company " + number + ",2026-05-16T08:00:00Z,Call in the morning\n";
    }
    return text;
}

void measureImport(BenchWindow &window, Run &run, Heartbeat &heart)
{
    QFile file(run.folder + u"/more.csv"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(manyRows(run.isSmoke ? 1'000 : 10'000)) < 0)
        qFatal("a lead file cannot be written");
    file.close();
    const auto begun = steadyNs();
    heart.begin();
    const auto report = window.ask([path = file.fileName()](LeadBook &book) -> Result<ImportReport> {
        const auto plan = planImport(path, {}, QTimeZone::utc());
        return plan ? book.import(*plan) : Result<ImportReport>(tl::unexpected(plan.error()));
    });
    window.settle();
    const Stalls stalls = heart.end();
    if (!report)
        qFatal("the import has failed");
    FigureTable::print(u"import, and the list after it"_s, static_cast<double>(steadyNs() - begun) / 1e6,
                       u"ms"_s);
    run.blocked(u"import"_s, stalls);
}

/// The window, then what is naive over the same leads.
void measureWindow(Run &run)
{
    Heartbeat heart;
    Times keys;
    Times sorts;
    {
        heart.begin();
        BenchWindow window(Profile::at(run.profile()).value());
        const Stalls opening = heart.end();
        FigureTable::print(u"memory, first rows"_s, residentMb(), u"MB"_s, 350);
        run.blocked(u"opening"_s, opening);
        const auto begun = steadyNs();
        heart.begin();
        window.readAhead();
        const Stalls reading = heart.end();
        FigureTable::print(u"until all is read ahead"_s, static_cast<double>(steadyNs() - begun) / 1e6,
                           u"ms"_s);
        run.blocked(u"reading ahead"_s, reading);
        FigureTable::print(u"memory, all read ahead"_s, residentMb(), u"MB"_s, 350);
        keys = measureKeys(window, run, heart);
        FigureTable::print(u"memory, after searching"_s, residentMb(), u"MB"_s, 350);
        measureFacets(window, run, heart);
        sorts = measureSorts(window, run, heart);
        FigureTable::print(u"memory, after sorting"_s, residentMb(), u"MB"_s, 350);
        measurePages(window, run, heart);
        measureViews(window, run);
        measureLeads(window, run, heart);
        measureImport(window, run, heart);
        FigureTable::print(u"memory, at the end"_s, residentMb(), u"MB"_s, 350);
    }
    if (run.leads > peerLeads)
        return; // the naive would take minutes and gigabytes
    const NaiveFigures naive =
        measureNaive(Profile::at(run.profile()).value().storePath(), run.folder, run.isSmoke ? 1 : 3);
    FigureTable::print(u"naive: load to the end"_s, naive.load);
    FigureTable::print(u"naive: key to rows"_s, naive.keystroke);
    FigureTable::print(u"naive: sort"_s, naive.sort);
    FigureTable::print(u"key to rows"_s, keys, {}, naive.keystroke.median());
    FigureTable::print(u"sort by any"_s, sorts, {}, naive.sort.median());
}

int measureAll(Run &run)
{
    if (started({u"--fill"_s, run.profile(), QString::number(run.leads)}) != 0)
        return 1;
    FigureTable::say(u"%1 leads"_s.arg(run.leads));
    FigureTable::printHead();
    measureStart(run);
    dress();
    measureWindow(run);
    if (run.isSmoke && run.longestStall > smokeStall) {
        FigureTable::say(u"the window's thread was blocked for more than %1 ms"_s.arg(smokeStall));
        return 1;
    }
    return 0;
}

} // namespace

/// windowbench LEADS | --smoke: the window over so many made leads, as its user feels it. The other arguments
/// are for the processes it starts itself: the last one is when they were started.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(leaveOutPlatform);
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"windowbench"_s);
    const QStringList arguments = QCoreApplication::arguments();
    const QString what = arguments.value(1);
    if (what == "--fill"_L1)
        return makeStore(arguments.value(2), arguments.value(3).toInt());
    if (what == "--window"_L1)
        startWindow(arguments.value(2), arguments.value(3).toLongLong());
    if (what == "--empty"_L1)
        startEmpty(arguments.value(2).toLongLong());
    const QTemporaryDir folder;
    Run run;
    run.folder = folder.path();
    run.isSmoke = what == "--smoke"_L1;
    run.leads = run.isSmoke ? 5'000 : what.toLongLong();
    run.rounds = run.isSmoke ? 1 : 9;
    if (run.leads <= 0)
        qFatal("how many leads? windowbench LEADS | --smoke");
    return measureAll(run);
}
