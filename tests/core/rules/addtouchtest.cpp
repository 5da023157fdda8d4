// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/leadsummary.h"
#include "tests/support/suite.h"

#include <QtCore/QDebug>
#include <QtCore/QRandomGenerator>

#include <chrono>
#include <span>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

/// Few hours and few actions, so that equal times, doubled touches and notices among them are common.
Touch randomTouch(QRandomGenerator &random, qint64 id, int hours, int notices)
{
    static const QStringList actions{u"PLT"_s, u"INS"_s, u"TST"_s, u"CREATE"_s, u"XYZ"_s};
    Touch touch;
    touch.id = {id};
    const bool notice = random.bounded(100) < notices;
    touch.action = Action::parse(notice ? u"DNC"_s : actions[random.bounded(int(actions.size()))]);
    touch.source = Source::parse(QString(u"source "_s + QString::number(id)));
    touch.received = *instantFromIso(u"2026-05-18T00:00:00Z") + std::chrono::hours{random.bounded(hours)};
    return touch;
}

QString listed(const QList<Touch> &touches)
{
    QStringList lines;
    for (const Touch &touch : touches)
        lines.append(touch.action.code() + u'@' + toIso(touch.received));
    return lines.join(u' ');
}

} // namespace

/// Sums made touch by touch while rows come in are the sums made of all touches at once.
class AddTouchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSummary_data();
    void isTheSummary();
};

void AddTouchTest::isTheSummary_data()
{
    QTest::addColumn<int>("hours");
    QTest::addColumn<int>("notices"); // percent
    QTest::newRow("spread, no notices") << 1000 << 0;
    QTest::newRow("spread, some notices") << 1000 << 30;
    QTest::newRow("ties, no notices") << 3 << 0;
    QTest::newRow("ties, some notices") << 3 << 40;
    QTest::newRow("ties, mostly notices") << 2 << 85;
    QTest::newRow("one moment") << 1 << 50;
    QTest::newRow("notices only") << 4 << 100;
}

void AddTouchTest::isTheSummary()
{
    QFETCH(int, hours);
    QFETCH(int, notices);
    QRandomGenerator random(20260518);
    for (int list = 0; list < 1500; ++list) {
        QList<Touch> touches;
        LeadSummary sums;
        const int size = 1 + random.bounded(9);
        for (int i = 0; i < size; ++i) {
            touches.append(randomTouch(random, i + 1, hours, notices));
            addTouch(sums, touches.constLast());
            const LeadSummary whole = summarise(touches, {}, std::nullopt);
            QVERIFY2(sums == whole, qPrintable(listed(touches)));
        }
    }
}

} // namespace leadline::test

using leadline::test::AddTouchTest;
LEADLINE_TEST(AddTouchTest)

#include "addtouchtest.moc"
