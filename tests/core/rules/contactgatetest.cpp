// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/contactgate.h"
#include "tests/support/suite.h"

#include <QSet>

using namespace leadline;
using namespace Qt::StringLiterals;

class ContactGateTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCombination();
    void basisIsOutrunByANewNotice();
    void codes();
};

namespace {

const Instant notice = instantFromMs(1'000'000);

/// The facts of one row of the table: one bit each.
ContactFacts factsOf(unsigned bits)
{
    ContactFacts facts;
    facts.test = bits & 1;
    facts.noticeOnly = bits & 2;
    facts.hasNotice = bits & (2 | 4);
    if (facts.hasNotice)
        facts.noticeAt = notice;
    if (bits & 8)
        facts.basisDecidedAt = notice + std::chrono::hours{1};
    if (bits & 16)
        facts.optedOut.append(Channel::Phone);
    if (bits & 32)
        facts.optedOut.append(Channel::Mail);
    if (bits & 64)
        facts.optedOut.append(Channel::Meeting);
    facts.phoneKnown = bits & 128;
    facts.mailKnown = bits & 256;
    return facts;
}

bool reachable(const ContactFacts &facts, Channel channel)
{
    return (channel != Channel::Mail && facts.phoneKnown) || (channel != Channel::Phone && facts.mailKnown);
}

} // namespace

void ContactGateTest::everyCombination()
{
    int rows = 0;
    int allowed = 0;
    for (unsigned bits = 0; bits < 512; ++bits) {
        for (const Channel channel : {Channel::Phone, Channel::Mail, Channel::Meeting}) {
            for (const bool needsAddress : {false, true}) {
                const ContactFacts facts = factsOf(bits);
                const GateVerdict verdict = mayContact(facts, channel, needsAddress);
                const bool outed = facts.optedOut.contains(channel);
                const bool open = facts.hasNotice && !facts.noticeOnly && !facts.basisDecidedAt;
                // Each reason, by what must hold for it and not hold before it.
                QCOMPARE(verdict.reason == GateReason::TestLead, facts.test);
                QCOMPARE(verdict.reason == GateReason::OptedOut, !facts.test && outed);
                QCOMPARE(verdict.reason == GateReason::DoNotContact,
                         !facts.test && !outed && facts.noticeOnly);
                QCOMPARE(verdict.reason == GateReason::BasisNeeded, !facts.test && !outed && open);
                const bool free = !facts.test && !outed && !facts.noticeOnly && !open;
                const bool lost = needsAddress && !reachable(facts, channel);
                QCOMPARE(verdict.reason == GateReason::NoAddress, free && lost);
                QCOMPARE(verdict.allowed(), free && !lost);
                const bool byNotice =
                    verdict.reason == GateReason::DoNotContact || verdict.reason == GateReason::BasisNeeded;
                QVERIFY(verdict.since == (byNotice ? std::optional(notice) : std::nullopt));
                ++rows;
                allowed += verdict.allowed();
            }
        }
    }
    QCOMPARE(rows, 3072);
    QVERIFY(allowed > 0 && allowed < rows / 2);
}

void ContactGateTest::basisIsOutrunByANewNotice()
{
    ContactFacts facts;
    facts.hasNotice = true;
    facts.noticeAt = notice;
    QVERIFY(mayContact(facts, Channel::Mail, false).reason == GateReason::BasisNeeded);
    facts.basisDecidedAt = notice;
    QVERIFY(mayContact(facts, Channel::Mail, false).reason == GateReason::BasisNeeded);
    facts.basisDecidedAt = notice + std::chrono::milliseconds{1};
    QVERIFY(mayContact(facts, Channel::Mail, false).allowed());
    facts.noticeAt = notice + std::chrono::hours{1};
    QVERIFY(mayContact(facts, Channel::Mail, false).reason == GateReason::BasisNeeded);
    facts.noticeAt = std::nullopt; // whose time nobody knows
    QVERIFY(mayContact(facts, Channel::Mail, false).reason == GateReason::BasisNeeded);
    facts.noticeOnly = true; // no basis helps where nothing was asked
    facts.noticeAt = notice;
    QVERIFY(mayContact(facts, Channel::Mail, false).reason == GateReason::DoNotContact);
}

void ContactGateTest::codes()
{
    QSet<QString> seen;
    for (const auto &[reason, text] :
         {std::pair(GateReason::Allowed, u"allowed"_s), std::pair(GateReason::TestLead, u"test-lead"_s),
          std::pair(GateReason::DoNotContact, u"do-not-contact"_s),
          std::pair(GateReason::BasisNeeded, u"basis-needed"_s),
          std::pair(GateReason::OptedOut, u"opted-out"_s),
          std::pair(GateReason::NoAddress, u"no-address"_s)}) {
        QCOMPARE(code(reason), text);
        seen.insert(text);
    }
    QCOMPARE(seen.size(), 6);
}

LEADLINE_TEST(ContactGateTest)
#include "contactgatetest.moc"
