// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchwindow.h"

#include "tests/bench/madestore.h"
#include "ui/models/facetmodel.h"
#include "ui/models/leadfilter.h"
#include "ui/models/leadlistmodel.h"
#include "ui/pages/leadspage.h"
#include "ui/widgets/leadlistview.h"
#include "ui/widgets/leadpane.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr qint64 longEnough = 60'000; // ms; nothing here takes so long

void sendKey(QWidget &widget, int key, const QString &text = {})
{
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&widget, &press);
    QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&widget, &release);
}

} // namespace

BenchWindow::BenchWindow(const Profile &profile)
    : m_clock(instantFromMs(madeUntilMs))
    , m_settings(profile.settingsPath())
    , m_desk(profile, m_clock, QTimeZone::utc())
    , m_window(m_desk, m_prompts, m_settings)
    , m_model(m_window.findChild<LeadListModel *>())
    , m_list(m_window.findChild<LeadListView *>())
    , m_facets(m_window.findChild<QListView *>(u"facets"_s))
{
    m_window.resize(1280, 800);
    m_window.show();
    m_window.activateWindow();
    runUntil([this] { return m_list->isVisible(); });
    m_list->viewport()->update();
    runUntilPainted([this] { return m_model->rowCount() > 0 && rowsAreLoaded(); });
}

void BenchWindow::runUntil(const std::function<bool()> &isTrue)
{
    QElapsedTimer timer;
    timer.start();
    while (!isTrue()) {
        if (timer.elapsed() > longEnough)
            qFatal("the window does not answer");
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
}

void BenchWindow::runUntilPainted(const std::function<bool()> &isTrue)
{
    runUntil(isTrue);
    QCoreApplication::processEvents(); // what came has asked for paints, unless it looks as before
}

bool BenchWindow::rowsAreLoaded() const
{
    const int first = m_list->rowAt(0);
    if (first < 0)
        return m_model->rowCount() == 0;
    const int below = m_list->rowAt(m_list->viewport()->height() - 1);
    const int last = below < 0 ? m_model->rowCount() - 1 : below;
    for (int row = first; row <= last; ++row) {
        if (m_model->groupAt(row) < 0 && !m_model->index(row, 0).data(LeadListModel::LoadedRole).toBool())
            return false;
    }
    return true;
}

Took BenchWindow::untilQueried(const std::function<void()> &act)
{
    bool arrived = false;
    const auto connection = QObject::connect(m_model, &LeadListModel::selectionArrived, m_model,
                                             [&](const LeadSelection &) { arrived = true; });
    const Stopwatch watch;
    const LeadQuery before = page().filter().query();
    const QString textBefore = page().filter().text();
    act();
    runUntilPainted([&] {
        return arrived && (page().filter().query() != before || page().filter().text() != textBefore) &&
               m_model->query() == page().filter().query() && rowsAreLoaded();
    });
    const Took took = watch.read();
    QObject::disconnect(connection);
    return took;
}

Took BenchWindow::untilRows(const std::function<void()> &act)
{
    const Stopwatch watch;
    act();
    runUntilPainted([this] { return rowsAreLoaded(); });
    return watch.read();
}

Took BenchWindow::untilReadAgain(const std::function<void()> &act)
{
    bool arrived = false;
    bool read = false;
    QObject context;
    QObject::connect(m_model, &LeadListModel::selectionArrived, &context,
                     [&](const LeadSelection &) { arrived = true; });
    QObject::connect(m_model, &LeadListModel::rowsArrived, &context, [&] { read = arrived; });
    const Stopwatch watch;
    act();
    runUntilPainted([&read] { return read; });
    return watch.read();
}

Took BenchWindow::untilLead(const std::function<void()> &act)
{
    bool shown = false;
    const auto connection = QObject::connect(&page().pane(), &LeadPane::shown, m_list, [&](LeadId id) {
        if (id == m_list->current())
            shown = true;
    });
    const Stopwatch watch;
    act();
    runUntil([&shown] { return shown; });
    QCoreApplication::sendPostedEvents(); // the layout of what is new there
    page().pane().repaint();
    const Took took = watch.read();
    QObject::disconnect(connection);
    return took;
}

void BenchWindow::type(const QString &text, Times &times)
{
    auto *field = m_window.findChild<QLineEdit *>(u"search"_s);
    for (const QChar letter : text)
        times.add(untilQueried([&] { sendKey(*field, 0, QString(letter)); }));
    settle();
}

void BenchWindow::clearSearch()
{
    if (!page().filter().text().isEmpty())
        static_cast<void>(untilQueried([this] { page().filter().clear(); }));
    settle();
}

bool BenchWindow::clickFacet(Facet facet, const QString &value, Times &times)
{
    const auto *model = qobject_cast<FacetModel *>(m_facets->model());
    const int row = model->rowOf(facet, value);
    if (row < 0)
        return false;
    m_facets->scrollTo(model->index(row));
    settle();
    const QPoint place = m_facets->visualRect(model->index(row)).center();
    times.add(untilQueried(
        [&] { QTest::mouseClick(m_facets->viewport(), Qt::LeftButton, Qt::NoModifier, place); }));
    settle();
    return true;
}

void BenchWindow::key(int key)
{
    sendKey(*m_list, key);
}

void BenchWindow::settle()
{
    for (int turn = 0; turn < 3; ++turn) { // an answer may ask for more
        bool answered = false;
        m_desk.ask(
            &m_window, [](LeadBook &) { return true; }, [&answered](bool) { answered = true; });
        runUntil([&answered] { return answered; });
        QCoreApplication::processEvents();
    }
}

void BenchWindow::readAhead()
{
    ReadAhead read = ReadAhead::Other;
    while (read != ReadAhead::Nothing) {
        bool answered = false;
        m_desk.ask(
            &m_window, [](LeadBook &book) { return book.readAhead().value_or(ReadAhead::Nothing); },
            [&](ReadAhead answer) {
                read = answer;
                answered = true;
            });
        runUntil([&answered] { return answered; });
    }
    settle();
}

} // namespace leadline
