// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/contactpace.h"
#include "tests/support/suite.h"

#include <QtCore/QList>

using namespace leadline;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant now = *instantFromIso(u"2026-05-18T09:00:00Z");

/// "m24": a mail that long ago, in hours; c a call, n one that nobody answered, w a wrong number, r one that
/// reached the customer, h a meeting, i a mail of the customer, t a note. What is to come is negative.
Activity activityOf(const QString &text)
{
    Activity activity;
    const QChar letter = text.front();
    activity.at = now - std::chrono::hours{text.sliced(1).toInt()};
    activity.direction = letter == u'i'   ? Direction::Inbound
                         : letter == u't' ? Direction::Internal
                                          : Direction::Outbound;
    activity.kind = u"mi"_s.contains(letter) ? ActivityKind::Mail
                    : letter == u'h'         ? ActivityKind::Meeting
                    : letter == u't'         ? ActivityKind::Note
                                             : ActivityKind::Call;
    activity.outcome = letter == u'n'   ? Outcome::NoAnswer
                       : letter == u'w' ? Outcome::WrongNumber
                       : letter == u'r' ? Outcome::Reached
                                        : Outcome::None;
    return activity;
}

} // namespace

class ContactPaceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pace_data();
    void pace();
    void limitsAreSet();
    void theMomentItIsInOrderAgain();
};

void ContactPaceTest::pace_data()
{
    QTest::addColumn<QString>("activities");
    QTest::addColumn<int>("contacts");
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("hours"); // until the next one; 0: now
    QTest::newRow("nothing yet") << u""_s << 0 << 1 << 0;
    QTest::newRow("one mail") << u"m3"_s << 1 << 1 << 0;
    QTest::newRow("two in a day") << u"m20 c3"_s << 2 << 1 << 4;
    QTest::newRow("in any order") << u"c3 m20"_s << 2 << 1 << 4;
    QTest::newRow("three in a day") << u"m20 c10 m3"_s << 3 << 1 << 14;
    QTest::newRow("exactly a day ago") << u"m24 m3"_s << 1 << 1 << 0;
    QTest::newRow("nobody answered") << u"m20 n5 n1 w1"_s << 1 << 1 << 0;
    QTest::newRow("a note is none") << u"m20 t3 t1"_s << 1 << 1 << 0;
    QTest::newRow("what the customer does is none") << u"i2 i1"_s << 0 << 1 << 0;
    QTest::newRow("answered since") << u"m20 m10 i2"_s << 0 << 1 << 0;
    QTest::newRow("reached since") << u"m20 m10 r2"_s << 0 << 1 << 0;
    QTest::newRow("twice since the answer") << u"m20 m10 i9 m8 m1"_s << 2 << 1 << 16;
    QTest::newRow("an answer of before") << u"i30 m20 m10"_s << 2 << 1 << 4;
    QTest::newRow("four in a week") << u"m120 m90 m60 m30"_s << 0 << 1 << 0;
    QTest::newRow("five in a week") << u"m160 m120 m90 m60 m30"_s << 5 << 7 << 8;
    QTest::newRow("exactly a week ago") << u"m168 m120 m90 m60 m30"_s << 0 << 1 << 0;
    QTest::newRow("the later limit counts") << u"m160 m120 m90 m20 m10"_s << 5 << 7 << 8;
    QTest::newRow("both full, the week longer") << u"m140 m120 m90 m20 m10"_s << 5 << 7 << 28;
    QTest::newRow("what is to come is not counted") << u"m-2 m-1"_s << 0 << 1 << 0;
}

void ContactPaceTest::pace()
{
    QFETCH(QString, activities);
    QList<Activity> done;
    for (const QString &text : activities.split(u' ', Qt::SkipEmptyParts))
        done.append(activityOf(text));
    const ContactPace pace = contactPace(done, now);
    QTEST(pace.contacts, "contacts");
    QTEST(pace.days, "days");
    QFETCH(int, hours);
    QCOMPARE(pace.allowed(), hours == 0);
    if (hours > 0)
        QCOMPARE(toIso(*pace.nextAllowed), toIso(now + std::chrono::hours{hours}));
}

void ContactPaceTest::limitsAreSet()
{
    const QList<Activity> done{activityOf(u"m3"_s)};
    QVERIFY(!contactPace(done, now, {1, 5}).allowed());
    QVERIFY(!contactPace(done, now, {5, 1}).allowed());
    QVERIFY(contactPace(done, now, {0, 0}).allowed()); // no limit
}

void ContactPaceTest::theMomentItIsInOrderAgain()
{
    const QList<Activity> done{activityOf(u"m20"_s), activityOf(u"m3"_s)};
    const Instant next = *contactPace(done, now).nextAllowed;
    QVERIFY(!contactPace(done, next - 1ms).allowed());
    QVERIFY(contactPace(done, next).allowed());
}

LEADLINE_TEST(ContactPaceTest)
#include "contactpacetest.moc"
