// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every action of the window, tried on customers who may not be contacted.
#include "tests/support/suite.h"
#include "tests/ui/window/windowharness.h"
#include "ui/models/leadfilter.h"
#include "ui/pages/leadspage.h"
#include "ui/widgets/leadpane.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QMenu>
#include <QMenuBar>
#include <QTimer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

enum class Reach {
    Out,   ///< asks for an address, a call or a tick: is triggered
    Logs,  ///< opens the composer for a kind: is triggered, and logged
    Shows, ///< shows fields or rows: is triggered, and all that can be copied is copied
    Nobody,
};

struct Path
{
    QString name; ///< of the action; a star at the end stands for a row of them
    Reach reach = Reach::Nobody;
    const char *why = nullptr; ///< it reaches nobody
};

const char *const window = "the window's own look, place or settings";
const char *const views = "which leads are listed, and how";
const char *const words = "changes what is said about a lead, and contacts nobody";
const char *const files = "brings leads in, or keeps the store safe";

QList<Path> allPaths()
{
    return {
        {u"openMail"_s, Reach::Out},
        {u"openPhone"_s, Reach::Out},
        {u"meetingFile"_s, Reach::Out},
        {u"copyAddress"_s, Reach::Out},
        {u"copyNumber"_s, Reach::Out},
        {u"step-*"_s, Reach::Out},
        {u"logCall"_s, Reach::Logs},
        {u"logMail"_s, Reach::Logs},
        {u"logMeeting"_s, Reach::Logs},
        {u"rawRows"_s, Reach::Shows},
        {u"editRow"_s, Reach::Shows},
        {u"editFacts"_s, Reach::Shows},
        {u"editSelected"_s, Reach::Shows},
        {u"fieldHistoryOf"_s, Reach::Shows},
        {u"history"_s, Reach::Shows},
        {u"export"_s, Reach::Nobody, "the book's export, which leaves out whom a mailing may not reach"},
        {u"print"_s, Reach::Nobody, "the list on paper, with its do-not-contact marks"},
        {u"logNote"_s, Reach::Nobody, words},
        {u"tickSelected"_s, Reach::Shows},
        {u"answerQuestions"_s, Reach::Shows},
        {u"checklists"_s, Reach::Nobody, "what is to be done; ticking it passes the gate"},
        {u"moveChecklists"_s, Reach::Nobody, "what is to be done; ticking it passes the gate"},
        {u"reassign"_s, Reach::Nobody, words},
        {u"editOwner"_s, Reach::Nobody, words},
        {u"stage-*"_s, Reach::Nobody, words},
        {u"wish-*"_s, Reach::Nobody, "the customer's word, with its reason in the journal"},
        {u"contactOnce"_s, Reach::Nobody, "past the gate, once, with a typed reason in the history"},
        {u"suppression"_s, Reach::Nobody, "whom nobody may contact"},
        {u"decideBasis"_s, Reach::Nobody, "the decision itself, with its reason in the journal"},
        {u"keepAsReal"_s, Reach::Nobody, "the user's word that a test lead is a customer"},
        {u"putOff*"_s, Reach::Nobody, words},
        {u"skipLead"_s, Reach::Nobody, window},
        {u"focusMode"_s, Reach::Nobody, "the queue over the whole screen"},
        {u"today"_s, Reach::Nobody, "the queue, which leaves the blocked out"},
        {u"previous"_s, Reach::Nobody, window},
        {u"next"_s, Reach::Nobody, window},
        {u"selectAll"_s, Reach::Nobody, window},
        {u"undo"_s, Reach::Nobody, "the book's journal, tried there"},
        {u"redo"_s, Reach::Nobody, "the book's journal, tried there"},
        {u"import"_s, Reach::Nobody, files},
        {u"paste"_s, Reach::Nobody, files},
        {u"watch"_s, Reach::Nobody, files},
        {u"backup"_s, Reach::Nobody, files},
        {u"restore"_s, Reach::Nobody, files},
        {u"ownName"_s, Reach::Nobody, window},
        {u"targets"_s, Reach::Nobody, window},
        {u"mailTemplates"_s, Reach::Nobody, "what mails say, not who gets them"},
        {u"calendar"_s, Reach::Nobody, "the book's calendar, which leaves out whom nobody may contact"},
        {u"reminders"_s, Reach::Nobody, window},
        {u"pauseReminders"_s, Reach::Nobody, window},
        {u"quit"_s, Reach::Nobody, window},
        {u"commands"_s, Reach::Nobody, window},
        {u"place*"_s, Reach::Nobody, window},
        {u"search"_s, Reach::Nobody, views},
        {u"clear"_s, Reach::Nobody, views},
        {u"leadPane"_s, Reach::Nobody, window},
        {u"leadOverWindow"_s, Reach::Nobody, window},
        {u"keys"_s, Reach::Nobody, window},
        {u"about"_s, Reach::Nobody, window},
        {u"language-*"_s, Reach::Nobody, window},
        {u"theme-*"_s, Reach::Nobody, window},
        {u"view*"_s, Reach::Nobody, views},
        {u"columns"_s, Reach::Nobody, views},
        {u"fitColumns"_s, Reach::Nobody, views},
        {u"resetColumns"_s, Reach::Nobody, views},
        {u"comfortable"_s, Reach::Nobody, window},
        {u"compact"_s, Reach::Nobody, window},
        {u"group*"_s, Reach::Nobody, views},
        {u"openGroups"_s, Reach::Nobody, views},
        {u"closeGroups"_s, Reach::Nobody, views},
        {u"layout*"_s, Reach::Nobody, views},
        {u"board-*"_s, Reach::Nobody, views},
        {u"cardLeft"_s, Reach::Nobody, words},
        {u"cardRight"_s, Reach::Nobody, words},
    };
}

bool matches(const QString &name, const Path &path)
{
    return path.name.endsWith(u'*') ? name.startsWith(path.name.chopped(1)) : name == path.name;
}

void collect(const QList<QAction *> &actions, QList<QAction *> &found)
{
    for (QAction *action : actions) {
        if (const QMenu *menu = action->menu())
            collect(menu->actions(), found);
        else if (!action->isSeparator())
            found.append(action);
    }
}

QList<QAction *> allActions(const WindowHarness &harness)
{
    QList<QAction *> found;
    collect(harness.window->menuBar()->actions(), found);
    return found;
}

QStringList unlisted(const QStringList &names)
{
    const QList<Path> paths = allPaths();
    QStringList missing;
    for (const QString &name : names) {
        if (std::ranges::none_of(paths, [&](const Path &path) { return matches(name, path); }))
            missing << name;
    }
    return missing;
}

/// Presses the keys of copying and cutting in everything that takes keys.
void copyAll(const QWidget &where)
{
    for (auto *widget : where.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->isWindow())
            continue;
        if (!widget->inherits("QAbstractButton"))
            QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(widget, Qt::Key_C, Qt::ControlModifier);
        QTest::keyClick(widget, Qt::Key_Insert, Qt::ControlModifier);
    }
}

/// A blocked lead on screen, with everything watched by which it could be reached.
class Blocked
{
public:
    Blocked(WindowHarness &harness, const QString &name)
        : m_harness(harness)
    {
        m_selected = harness.select(name);
        m_id = pane().lead();
        const LeadPage page = this->page();
        m_addresses = {page.lead.customer.email, page.lead.customer.phone};
        m_addresses.removeAll(QString());
        pane().actions().setOpenLink([this](const QUrl &url) {
            m_opened << url.toString();
            return true;
        });
        QGuiApplication::clipboard()->setText(u"before"_s);
        m_before = records();
        // Dialogs that an action opens are copied from, and closed.
        QObject::connect(&m_dialogs, &QTimer::timeout, &m_dialogs, [this] {
            if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
                copyAll(*dialog);
                if (auto *open = dialog->findChild<QAbstractButton *>(u"openMailProgram"_s)) {
                    if (open->isEnabled()) // it goes when the mail is handed over
                        open->click();
                    return;
                }
                dialog->reject();
            }
        });
        m_dialogs.start(50);
    }
    Q_DISABLE_COPY_MOVE(Blocked)

    [[nodiscard]] bool isSelected() const { return m_selected; }

    void settle()
    {
        static_cast<void>(records()); // behind what was asked before
        QTest::qWait(120);
    }
    void log()
    {
        auto *button = m_harness.find<QAbstractButton>("logIt");
        if (button && button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    /// What got through; empty: nothing.
    [[nodiscard]] QString leak()
    {
        const QString copied = QGuiApplication::clipboard()->text();
        for (const QString &address : std::as_const(m_addresses)) {
            if (copied.contains(address))
                return u"copied: "_s + copied.left(80);
        }
        if (!m_opened.isEmpty())
            return u"opened: "_s + m_opened.join(u' ');
        return records() == m_before ? QString() : u"recorded"_s;
    }

private:
    [[nodiscard]] LeadPane &pane() const { return m_harness.window->leads().pane(); }
    [[nodiscard]] LeadPage page() const
    {
        return *m_harness.book([id = m_id](LeadBook &book) { return book.lead(id); });
    }
    /// Outbound activities, and the steps that are ticked.
    [[nodiscard]] QStringList records() const
    {
        QStringList found;
        const LeadPage page = this->page();
        for (const TimelineEntry &entry : page.timeline) {
            if (entry.kind == TimelineEntry::Kind::Activity && entry.activity.isAttempt())
                found << u"activity"_s;
        }
        for (const StepState &state : page.steps) {
            if (state.doneAt && channelOf(state.step.kind))
                found << state.step.key;
        }
        return found;
    }

    WindowHarness &m_harness;
    bool m_selected = false;
    LeadId m_id;
    QStringList m_addresses;
    QStringList m_opened;
    QStringList m_before;
    QTimer m_dialogs;
};

} // namespace

class ContactPathsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionIsListed();
    void nobodyIsReached_data();
    void nobodyIsReached();
    void theWatchSeesWhoIsReached();
};

void ContactPathsTest::everyActionIsListed()
{
    const WindowHarness harness;
    QStringList names;
    for (const QAction *action : allActions(harness))
        names << action->objectName();
    QVERIFY(names.size() > 60);
    const QStringList missing = unlisted(names); // say in allPaths whether they reach anybody
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
    QCOMPARE(unlisted({u"openMail"_s, u"sendFax"_s}), QStringList(u"sendFax"_s));
    for (const Path &path : allPaths()) {
        QVERIFY2((path.reach == Reach::Nobody) == (path.why != nullptr), qPrintable(path.name));
        QVERIFY2(std::ranges::any_of(names, [&](const QString &name) { return matches(name, path); }),
                 qPrintable(path.name));
    }
}

void ContactPathsTest::nobodyIsReached_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("notice only") << u"Ilse Becker"_s;
    QTest::newRow("notice and request") << u"Mia Mixed"_s;
    QTest::newRow("opted out") << u"Ada Yılmaz"_s;
    QTest::newRow("test lead") << u"Paul MSFT_TEST"_s;
}

void ContactPathsTest::nobodyIsReached()
{
    QFETCH(QString, name);
    WindowHarness harness;
    QCOMPARE(harness.import(u"mixed.csv"_s,
                            "AppSource (SPZA)-PLT|fabrikam.rainwater,Mia,Mixed,mia@gemischt.example,"
                            "+49 30 901821,DE,,,2026-05-17T09:00:00Z,\n"
                            "AppSource (SPZA)-DNC|fabrikam.rainwater,Mia,Mixed,mia@gemischt.example,"
                            "+49 30 901821,DE,,,2026-05-17T10:00:00Z,\n"),
             1);
    const LeadId ada = harness.book([](LeadBook &book) { return book.select(parseQuery(u"ada"_s)); })->ids[0];
    for (const Channel channel : {Channel::Phone, Channel::Mail, Channel::Meeting})
        QVERIFY(harness.book(
            [=](LeadBook &book) { return book.setOptOut(ada, channel, true, u"asked"_s).has_value(); }));
    if (name.contains(u"TEST"_s)) {
        LeadQuery tests;
        tests.testLeads = true;
        harness.window->leads().filter().set(tests);
    }
    QTRY_VERIFY_WITH_TIMEOUT(harness.select(name), 10'000); // the list has what was imported
    Blocked blocked(harness, name);
    QVERIFY(blocked.isSelected());
    for (QAction *action : allActions(harness)) {
        const QList<Path> paths = allPaths();
        const auto path = std::ranges::find_if(
            paths, [action](const Path &one) { return matches(action->objectName(), one); });
        if (path == paths.end() || path->reach == Reach::Nobody || !action->isEnabled())
            continue;
        action->trigger();
        blocked.settle();
        if (path->reach == Reach::Logs)
            blocked.log();
        if (path->reach == Reach::Shows && QApplication::focusWidget())
            copyAll(*harness.window);
        blocked.settle();
        QVERIFY2(blocked.leak().isEmpty(), qPrintable(action->objectName() + u' ' + blocked.leak()));
    }
    copyAll(*harness.window);
    QCOMPARE(blocked.leak(), QString());
}

/// So that a watch that sees nothing does not pass as a shut gate.
void ContactPathsTest::theWatchSeesWhoIsReached()
{
    for (const auto &[action, seen] :
         {std::pair("openMail", u"opened: mailto:john@contoso.example"_s),
          std::pair("copyAddress", u"copied: john@contoso.example"_s), std::pair("logCall", u"recorded"_s),
          std::pair("rawRows", u"copied: "_s)}) {
        WindowHarness harness;
        Blocked blocked(harness, u"John Smith"_s);
        QVERIFY(blocked.isSelected());
        harness.find<QAction>(action)->trigger();
        blocked.settle();
        blocked.log();
        blocked.settle();
        QVERIFY2(blocked.leak().startsWith(seen), qPrintable(blocked.leak()));
    }
}

LEADLINE_TEST(ContactPathsTest)

} // namespace leadline::test

#include "contactpathstest.moc"
