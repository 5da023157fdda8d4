// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/checklists.h"
#include "core/services/leadbook.h"
#include "core/services/leadindex.h"
#include "core/store/store.h"
#include "tests/bench/madestore.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTextStream>

#include <algorithm>
#include <ctime>
#include <random>

using namespace leadline;
using namespace Qt::StringLiterals;

namespace {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

/// Runs the job `rounds` times, each after `before`, and prints the median, the 95th percentile and the
/// median of the processor's time, in ms.
template <typename Job, typename Before>
void measure(const QString &name, int rounds, Job job, Before before)
{
    std::vector<double> times;
    std::vector<double> cpuTimes;
    for (int round = 0; round < rounds; ++round) {
        before();
        QElapsedTimer timer;
        timer.start();
        const std::clock_t cpuBefore = std::clock();
        job(round);
        cpuTimes.push_back(static_cast<double>(std::clock() - cpuBefore) * 1e3 / CLOCKS_PER_SEC);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    const double first = times.front();
    std::ranges::sort(times);
    std::ranges::sort(cpuTimes);
    const auto at = [](const std::vector<double> &sorted, double share) {
        return sorted[static_cast<size_t>(share * static_cast<double>(sorted.size() - 1))];
    };
    out() << QString(u"%1 median %2, p95 %3, first %4, CPU %5\n"_s)
                 .arg(name, -28)
                 .arg(at(times, 0.5), 8, 'f', 2)
                 .arg(at(times, 0.95), 8, 'f', 2)
                 .arg(first, 8, 'f', 2)
                 .arg(at(cpuTimes, 0.5), 8, 'f', 2);
    out().flush();
}

template <typename Job>
void measure(const QString &name, int rounds, Job job)
{
    measure(name, rounds, job, [] {});
}

void printMemory(const QString &when)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS") || line.startsWith("VmHWM"))
            out() << when << u": "_s << QString::fromLatin1(line.simplified()) << u'\n';
    }
}

void askEverything(Database &database, int rounds)
{
    const LeadMoment moment{instantFromMs(madeUntilMs)};
    const Checklists checklists;
    std::unique_ptr<LeadIndex> index;
    measure(u"load"_s, std::max(1, rounds / 5), [&](int) {
        index.reset();
        index = std::make_unique<LeadIndex>(database, checklists, ResponsePolicies());
    });
    printMemory(u"columns"_s);
    measure(u"details"_s, 1, [&](int) { index->readDetails(); });
    printMemory(u"details"_s);
    const auto select = [&](const LeadQuery &query) {
        return index->ids(index->match(query, moment), query).size();
    };
    measure(u"facets"_s, rounds,
            [&](int) { static_cast<void>(index->facets(index->match({}, moment), true)); });
    const LeadQuery chosen = parseQuery(u"action:plt deadline:overdue,at_risk stage:new"_s);
    measure(u"facets of three choices"_s, rounds,
            [&](int) { static_cast<void>(index->facets(index->match(chosen, moment), true)); });
    for (const LeadSort sort : allSorts) {
        measure(u"all by "_s + sortCode(sort), rounds, [&](int round) {
            LeadQuery query;
            query.sort = sort;
            query.descending = round % 2 == 1;
            static_cast<void>(select(query));
        });
    }
    LeadQuery grouped;
    grouped.groups = {Facet::Offer, Facet::Action, Facet::Deadline};
    measure(u"groups of three levels"_s, rounds, [&](int) {
        LeadSelection selection;
        index->fill(selection, index->match(grouped, moment), grouped);
    });
    printMemory(u"sorted"_s);
    for (const QString &text : {u"johanna"_s, u"example"_s, u"zzz"_s, u"garcia mad"_s}) {
        for (qsizetype typed = 1; typed <= text.size(); ++typed) {
            qsizetype found = 0;
            const QString word = text.left(typed);
            // The first keystroke looks through all; the others go on from the one before.
            measure(
                u"type "_s + word, rounds, [&](int) { found = select(parseQuery(word)); },
                [&] { static_cast<void>(select(parseQuery(typed > 1 ? text.left(typed - 1) : u"~"_s))); });
            out() << u"    found "_s << found << u'\n';
        }
    }
    printMemory(u"searched"_s);
    std::mt19937 random(2); // NOLINT: the same leads in every run
    QList<LeadId> ids = index->ids(index->match({}, moment), {});
    measure(u"follow a change"_s, rounds * 10, [&](int) {
        const LeadId id = ids[static_cast<qsizetype>(random() % static_cast<size_t>(ids.size()))];
        if (!index->refresh(std::array{id}))
            qFatal("the index does not know a lead it gave");
    });
}

/// What a user waits for after an edit: the write, and the list as it is then.
void editLeads(LeadBook &book, int rounds)
{
    const QList<LeadId> ids = book.select({}).value_or(LeadSelection{}).ids;
    std::mt19937 random(3); // NOLINT: the same leads in every run
    const auto any = [&] { return ids[static_cast<qsizetype>(random() % static_cast<size_t>(ids.size()))]; };
    measure(u"set a stage"_s, rounds, [&](int round) {
        static_cast<void>(book.setStage(any(), round % 2 == 0 ? Stage::Attempted : Stage::New, {}));
    });
    measure(
        u"the list after an edit"_s, rounds, [&](int) { static_cast<void>(book.select({})); },
        [&] { static_cast<void>(book.setStage(any(), Stage::Qualified, {})); });
}

/// When the newest lead came.
Instant newestOf(LeadBook &book)
{
    LeadQuery newest;
    newest.sort = LeadSort::Received;
    newest.descending = true;
    if (const auto rows = book.firstRows(newest, 1); rows && !rows->isEmpty())
        return rows->first().received;
    if (const auto all = book.select(newest); all && !all->ids.isEmpty())
        return book.lead(all->ids.first()).value().lead.summary.received;
    return {};
}

/// Rounds on a profile that was in use: the first finds the leads of a day, the others one minute later each
/// find what came since.
void remind(LeadBook &book, FixedClock &clock, int rounds)
{
    ReminderSettings settings;
    settings.quiet.on = false;
    qsizetype said = 0;
    const auto round = [&](int) {
        const ReminderNews news = book.reminders(settings).value();
        said += news.reminders.size();
        static_cast<void>(book.remindersSaid(news));
        clock.advance(std::chrono::minutes{1});
    };
    measure(u"reminders of a day"_s, 1, round);
    measure(u"reminders of a minute"_s, rounds * 10, round);
    out() << u"    said "_s << said << u'\n';
}

/// A rep in Today: each call logged brings the next best lead with its page.
void workThrough(LeadBook &book, int rounds)
{
    WorkQueue queue = book.queue({}, 1).value();
    out() << u"    to work on "_s << queue.size << u'\n';
    const auto next = [&] {
        queue = book.queue({}, 1).value();
        return queue.first.isEmpty() || book.lead(queue.first.first().id).has_value();
    };
    measure(
        u"next best lead"_s, rounds * 4,
        [&](int) {
            if (!next())
                qFatal("the queue names a lead that is not there");
        },
        [&] {
            if (!queue.first.isEmpty())
                static_cast<void>(
                    book.log(queue.first.first().id,
                             {ActivityKind::Call, Direction::Outbound, Outcome::NoAnswer, {}, {}}));
        });
}

} // namespace

/// indexbench PROFILE | ROWS [ROUNDS]: the index in memory over the leads of a profile, or over so many made
/// ones. It changes stages: of a profile that is dear, give a copy.
int main(int argc, char **argv)
{
    const QString subject = argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"100000"_s;
    const int rounds = argc > 2 ? std::max(1, QByteArray(argv[2]).toInt()) : 25;
    bool isNumber = false;
    const int rows = subject.toInt(&isNumber);
    const QTemporaryDir directory;
    const auto profile = Profile::at(isNumber ? directory.filePath(u"made"_s) : subject);
    if (!profile)
        qFatal("cannot open the profile");
    const SystemClock clock;
    const auto book = LeadBook::open(*profile, clock, QTimeZone::utc());
    const auto store = Store::open(profile->storePath(), profile->backupDirectory());
    if (!book || !store)
        qFatal("cannot open the store");
    const auto done = (*store)->read([&](Database &database) {
        if (isNumber)
            fillStore(database, rows);
        askEverything(database, rounds);
    });
    FixedClock clockOfLeads(newestOf(**book));
    if (const auto then = LeadBook::open(*profile, clockOfLeads, QTimeZone::utc())) {
        remind(**then, clockOfLeads, rounds);
        workThrough(**then, rounds);
    }
    editLeads(**book, rounds);
    return done ? 0 : 1;
}
