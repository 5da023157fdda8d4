// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/services/bookfixture.h"
#include "tests/support/suite.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadline::test {
namespace {

const QString header =
    u"Created Date,Lead Source,Email,First Name,Last Name,Phone,Company,Country,Status,Owner,Notes\n"_s;

/// A user who does anything, and what the store must be like afterwards: a function of the actions that
/// stand, in whatever order others were done and taken back. An import that was taken back stands no more
/// and is never done again by redo: its file imported again is an action of its own.
class RandomUser
{
public:
    explicit RandomUser(unsigned seed)
        : m_random(seed)
    {
    }

    [[nodiscard]] bool begin();
    /// Does one thing. Empty: it went as it must; else what did not.
    [[nodiscard]] QString step();
    [[nodiscard]] QString stepWithoutImports();
    /// Takes back the last action that stands; where it cannot, says so in `done`.
    [[nodiscard]] QString undoLast(bool *done);
    [[nodiscard]] QString redoNext(bool *done);
    [[nodiscard]] QByteArray digest() { return m_fixture.digest(); }
    [[nodiscard]] qsizetype standing() const { return m_standing.size(); }
    [[nodiscard]] QStringList findings();
    [[nodiscard]] QMap<QString, int> done() const { return m_done; } ///< how often what was done or refused

private:
    using Action = Status (RandomUser::*)();

    [[nodiscard]] int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    template <typename T>
    [[nodiscard]] const T &anyOf(const QList<T> &of)
    {
        return of.at(below(static_cast<int>(of.size())));
    }
    [[nodiscard]] LeadId anyLead() { return anyOf(m_leads); }
    [[nodiscard]] QString file(int rows);
    [[nodiscard]] FieldEdit anyEdit();

    [[nodiscard]] Status edit();
    [[nodiscard]] Status editMany();
    [[nodiscard]] Status setStage();
    [[nodiscard]] Status log();
    [[nodiscard]] Status setStep();
    [[nodiscard]] Status setOptOut();
    [[nodiscard]] Status decideBasis();
    [[nodiscard]] Status keepAsReal();
    [[nodiscard]] Status import();

    [[nodiscard]] QString work(const QString &name, Action action);
    [[nodiscard]] QString takeBack(std::optional<ActionId> action, bool *done);
    [[nodiscard]] QString undoAnImport();
    [[nodiscard]] QString isAsItMust(const QString &what);
    [[nodiscard]] QString isUntouched(const QString &what, const Error &error);
    void lookAround();

    BookFixture m_fixture;
    std::mt19937 m_random; // NOLINT: a seed tells the whole story again
    QList<LeadId> m_leads;
    QList<ActionId> m_standing; ///< since the beginning, in order
    QSet<ActionId> m_imports;
    QHash<ActionId, ImportId> m_runs;
    QHash<QList<ActionId>, QByteArray> m_known; ///< digests by what stands
    QMap<QString, int> m_done;
    qint64 m_newest = 0;
};

bool RandomUser::begin()
{
    if (!m_fixture.importText(smallFile()) || !m_fixture.importText(file(190)))
        return false;
    m_newest = m_fixture.book().history(1)->first().id.value;
    m_known.insert({}, digest());
    lookAround();
    return m_leads.size() > 100;
}

void RandomUser::lookAround()
{
    m_leads = m_fixture.ids() + m_fixture.ids(u"is:test"_s);
}

/// People who come again, under the same address, for several offers.
QString RandomUser::file(int rows)
{
    const QStringList sources{u"AppSource (SPZA)-PLT"_s, u"AzureMarketplace-INS"_s, u"AppSource (SPZA)-DNC"_s,
                              u"TestDrive-StartTestDrive"_s};
    const QStringList stages{QString(), QString(), QString(), u"qualified"_s, u"won"_s};
    QString text = header;
    for (int row = 0; row < rows; ++row) {
        const int person = below(220);
        const QString name = person % 40 == 0 ? u"MSFT_TEST"_s : u"Last%1"_s.arg(person);
        text += u"2026-05-%1T%2:00:00Z,%3 | fabrikam.offer%4,p%5@example.com,First,%6,%7,%8,ES,%9,"_s
                    .arg(10 + below(8))
                    .arg(below(24), 2, 10, QLatin1Char('0'))
                    .arg(anyOf(sources))
                    .arg(below(4))
                    .arg(person)
                    .arg(name, below(3) == 0 ? u"+34 683 554 %1"_s.arg(100 + person) : QString(),
                         below(2) == 0 ? u"Company %1"_s.arg(below(9)) : QString(), anyOf(stages)) +
                (below(4) == 0 ? u"Olga"_s : QString()) + u",note %1\n"_s.arg(below(1'000));
    }
    return text;
}

FieldEdit RandomUser::anyEdit()
{
    const EditField field = allEditFields[static_cast<size_t>(below(int(allEditFields.size())))];
    switch (field) {
    case EditField::Email:
        return {field, below(5) == 0 ? QString() : u"p%1@example.com"_s.arg(below(240)), {}};
    case EditField::Phone:
        return {field, below(4) == 0 ? QString() : u"+34 683 554 %1"_s.arg(100 + below(300)), {}};
    case EditField::Country:
        return {field, anyOf(QStringList{u"Türkiye"_s, u"US"_s, u"España"_s, u"Nowhere"_s}), {}};
    case EditField::Stage:
        return {field, stageCode(allStages[static_cast<size_t>(below(int(allStages.size())))]),
                below(2) == 0 ? u"budget"_s : QString()};
    case EditField::FirstName:
    case EditField::LastName:
    case EditField::Company:
    case EditField::JobTitle:
    case EditField::Owner:
        return {field, below(6) == 0 ? QString() : u"Text %1"_s.arg(below(30)), {}};
    }
    return {};
}

Status RandomUser::edit()
{
    const LeadId id = anyLead();
    const auto report = m_fixture.book().edit(std::span(&id, 1), {anyEdit()});
    return report ? Status{} : tl::unexpected(report.error());
}

Status RandomUser::editMany()
{
    QList<LeadId> leads;
    for (int i = 2 + below(20); i > 0; --i)
        leads.append(anyLead());
    const auto report = m_fixture.book().edit(leads, {anyEdit(), anyEdit()});
    return report ? Status{} : tl::unexpected(report.error());
}

Status RandomUser::setStage()
{
    const Stage stage = allStages[static_cast<size_t>(below(int(allStages.size())))];
    return m_fixture.book().setStage(anyLead(), stage, below(2) == 0 ? u"budget: too dear"_s : QString());
}

Status RandomUser::log()
{
    const QList<ActivityKind> kinds{ActivityKind::Call, ActivityKind::Mail, ActivityKind::Meeting,
                                    ActivityKind::Note};
    const QList<Direction> directions{Direction::Outbound, Direction::Outbound, Direction::Inbound};
    return m_fixture.book().log(anyLead(), {anyOf(kinds), anyOf(directions), Outcome::None, {}, u"said"_s});
}

Status RandomUser::setStep()
{
    const LeadId id = anyLead();
    const auto page = m_fixture.book().lead(id);
    if (!page)
        return tl::unexpected(page.error());
    if (page->steps.isEmpty())
        return {};
    const StepState step = anyOf(page->steps);
    return m_fixture.book().setStep(id, step.step.key, !step.doneAt);
}

Status RandomUser::setOptOut()
{
    const QList<Channel> channels{Channel::Phone, Channel::Mail, Channel::Meeting};
    return m_fixture.book().setOptOut(anyLead(), anyOf(channels), below(3) > 0, u"asked"_s);
}

Status RandomUser::decideBasis()
{
    return m_fixture.book().decideBasis(anyLead(), u"asked for a call"_s);
}

Status RandomUser::keepAsReal()
{
    const QList<LeadId> tests = m_fixture.ids(u"is:test"_s);
    return tests.isEmpty() ? Status{} : m_fixture.book().keepAsReal(anyOf(tests));
}

Status RandomUser::import()
{
    const auto report = m_fixture.importText(file(1 + below(5)));
    if (!report)
        return tl::unexpected(report.error());
    const ActionId action = m_fixture.book().history(1)->first().id;
    m_imports.insert(action);
    m_runs.insert(action, report->id);
    return {};
}

QString RandomUser::isAsItMust(const QString &what)
{
    const QByteArray now = digest();
    const auto known = m_known.constFind(m_standing);
    if (known != m_known.cend() && *known != now)
        return what + u": the store is not what it was when the same actions stood"_s;
    m_known.insert(m_standing, now);
    return {};
}

/// A refusal is one of those that a user can meet, and has changed nothing.
QString RandomUser::isUntouched(const QString &what, const Error &error)
{
    const QList<ErrorCode> expected{ErrorCode::ChangedSince, ErrorCode::Refused, ErrorCode::NotFound};
    ++m_done[what + u" refused"_s];
    if (!expected.contains(error.code))
        return what + u": failed with "_s + error.where + u' ' + error.detail;
    return isAsItMust(what + u", refused"_s);
}

QString RandomUser::work(const QString &name, Action action)
{
    if (const Status status = (this->*action)(); !status)
        return isUntouched(name, status.error());
    const JournalEntry last = m_fixture.book().history(1)->first();
    if (last.id.value > m_newest) { // else there was nothing to change
        m_newest = last.id.value;
        m_standing.append(last.id);
        ++m_done[name];
    }
    return isAsItMust(name);
}

QString RandomUser::takeBack(std::optional<ActionId> action, bool *done)
{
    const QString what = action ? u"undo of an action"_s : u"undo"_s;
    const auto entry = m_fixture.book().undo(action);
    *done = bool(entry);
    if (!entry)
        return isUntouched(what, entry.error());
    if (action ? entry->id != *action : entry->id != m_standing.last())
        return what + u": another action was taken back"_s;
    m_standing.removeOne(entry->id);
    ++m_done[what];
    return isAsItMust(what + u" of "_s + entry->kind);
}

QString RandomUser::undoLast(bool *done)
{
    *done = false;
    return m_standing.isEmpty() ? QString() : takeBack({}, done);
}

QString RandomUser::redoNext(bool *done)
{
    const auto entry = m_fixture.book().redo();
    *done = bool(entry);
    if (!entry)
        return isUntouched(u"redo"_s, entry.error());
    if (m_imports.contains(entry->id))
        return u"redo: an import came again without its file"_s;
    m_standing.append(entry->id);
    ++m_done[u"redo"_s];
    return isAsItMust(u"redo of "_s + entry->kind);
}

QString RandomUser::undoAnImport()
{
    QList<ActionId> imports;
    std::ranges::copy_if(m_standing, std::back_inserter(imports),
                         [this](ActionId id) { return m_imports.contains(id); });
    if (imports.isEmpty())
        return {};
    const ActionId action = anyOf(imports);
    if (const Status status = m_fixture.book().undoImport(m_runs.value(action), UndoChoice::Ask); !status)
        return isUntouched(u"undo of an import"_s, status.error());
    m_standing.removeOne(action);
    ++m_done[u"undo of an import"_s];
    return isAsItMust(u"undo of an import"_s);
}

QString RandomUser::stepWithoutImports()
{
    m_fixture.clock.advance(1min);
    const QList<std::pair<QString, Action>> all{{u"edit"_s, &RandomUser::edit},
                                                {u"edit"_s, &RandomUser::edit},
                                                {u"bulk edit"_s, &RandomUser::editMany},
                                                {u"stage"_s, &RandomUser::setStage},
                                                {u"log"_s, &RandomUser::log},
                                                {u"log"_s, &RandomUser::log},
                                                {u"step"_s, &RandomUser::setStep},
                                                {u"opt-out"_s, &RandomUser::setOptOut},
                                                {u"basis"_s, &RandomUser::decideBasis},
                                                {u"keep"_s, &RandomUser::keepAsReal}};
    const auto &[name, action] = anyOf(all);
    return work(name, action);
}

QString RandomUser::step()
{
    bool done = false;
    const int dice = below(100);
    if (dice < 15)
        return undoLast(&done);
    if (dice < 27)
        return redoNext(&done);
    if (dice < 34)
        return m_standing.isEmpty() ? QString() : takeBack(anyOf(m_standing), &done);
    if (dice < 36) {
        const QString fault = undoAnImport();
        lookAround();
        return fault;
    }
    if (dice < 41) {
        const QString fault = work(u"import"_s, &RandomUser::import);
        lookAround();
        return fault;
    }
    return stepWithoutImports();
}

QStringList RandomUser::findings()
{
    QStringList lines;
    for (const Finding &finding :
         m_fixture.book().check(false).value_or(QList<Finding>{{u"unchecked"_s, {}}}))
        lines.append(QString(finding.code + u' ' + finding.text));
    return lines;
}

} // namespace

/// A thousand things in any order: what is taken back leaves no trace, and what cannot be is refused whole.
class RandomActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingGoesBack_data();
    void everythingGoesBack();
};

void RandomActionsTest::everythingGoesBack_data()
{
    QTest::addColumn<unsigned>("seed");
    for (const unsigned seed : {1U, 2U, 3U})
        QTest::addRow("seed %u", seed) << seed;
}

void RandomActionsTest::everythingGoesBack()
{
    constexpr int steps = 1'000;
    constexpr int lastSteps = 30; // without an import: redo brings all of them back
    QFETCH(unsigned, seed);
    RandomUser user(seed);
    QVERIFY(user.begin());
    const QByteArray beginning = user.digest();
    for (int step = 1; step <= steps; ++step) {
        const QString fault = user.step();
        QVERIFY2(fault.isEmpty(), qPrintable(u"step %1: %2"_s.arg(step).arg(fault)));
    }
    QCOMPARE(user.findings(), QStringList());
    for (const char *kind : {"edit", "bulk edit", "stage", "log", "step", "opt-out", "basis", "import",
                             "undo", "undo of an action", "undo of an import", "redo"})
        QVERIFY2(user.done().contains(QString::fromLatin1(kind)), kind);

    const qsizetype standing = user.standing();
    for (int step = 0; step < lastSteps; ++step)
        QCOMPARE(user.stepWithoutImports(), QString());
    QVERIFY(user.standing() > standing); // and so nothing older can be done again
    const QByteArray end = user.digest();
    bool done = true;
    while (user.standing() > standing) {
        QCOMPARE(user.undoLast(&done), QString());
        QVERIFY(done);
    }
    for (done = true; done;)
        QCOMPARE(user.redoNext(&done), QString());
    QCOMPARE(user.digest(), end);

    while (user.standing() > 0) {
        QCOMPARE(user.undoLast(&done), QString());
        QVERIFY2(done, "the last action can always be taken back");
    }
    QCOMPARE(user.digest(), beginning);
    QCOMPARE(user.findings(), QStringList());
    for (done = true; done;)
        QCOMPARE(user.redoNext(&done), QString());
    QCOMPARE(user.findings(), QStringList());
}

} // namespace leadline::test

using leadline::test::RandomActionsTest;
LEADLINE_TEST(RandomActionsTest)

#include "randomactionstest.moc"
