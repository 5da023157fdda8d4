// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/activitytable.h"
#include "core/store/answertable.h"
#include "core/store/customertable.h"
#include "core/store/digest.h"
#include "core/store/leadtable.h"
#include "core/store/offertable.h"
#include "tests/core/store/storefixture.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

/// What an action does to one row of an entity.
struct Deed
{
    Entity entity;
    std::function<qint64(Database &, const Seeded &)> create; ///< gives the row
    std::function<void(Database &, qint64)> change;
    std::function<void(Database &, qint64)> remove;
};

Deed customerDeed()
{
    return {
        Entity::Customer,
        [](Database &database, const Seeded &seeded) {
            Customer customer;
            customer.firstName = u"Işıl"_s;
            customer.email = u"new@example.org"_s;
            return CustomerTable(database).insert(u"mail:new@example.org"_s, customer, seeded.action).value;
        },
        [](Database &database, qint64 id) {
            Customer customer = CustomerTable(database).customer(CustomerId{id});
            customer.phone = u"0532 816 79 23"_s;
            customer.lastName = u"'\"; --\U0001F980"_s;
            CustomerTable(database).update(customer);
        },
        [](Database &database, qint64 id) { database.run("DELETE FROM customer WHERE id = ?1", id); }};
}

Deed offerDeed()
{
    return {Entity::Offer,
            [](Database &database, const Seeded &seeded) {
                return OfferTable(database).insert({{}, {}, u"Rain, \"2.0\""_s}, seeded.action).value;
            },
            [](Database &database, qint64 id) {
                OfferTable(database).update({OfferId{id}, {u"fabrikam"_s, u"rain-2"_s, u"Rain"_s}});
            },
            [](Database &database, qint64 id) { database.run("DELETE FROM offer WHERE id = ?1", id); }};
}

Deed leadDeed()
{
    return {Entity::Lead,
            [](Database &database, const Seeded &seeded) {
                return LeadTable(database).insert({seeded.customer, seeded.offer, true}, seeded.action).value;
            },
            [](Database &database, qint64 id) {
                LeadTable table(database);
                table.setStage(LeadId{id}, Stage::Lost, u"demasiado caro"_s, testNow());
                table.setBasis(LeadId{id}, testNow(), u"pidió dos veces"_s);
                table.setTest(LeadId{id}, true);
            },
            [](Database &database, qint64 id) { database.run("DELETE FROM lead WHERE id = ?1", id); }};
}

Deed activityDeed()
{
    return {Entity::Activity,
            [](Database &database, const Seeded &seeded) {
                Activity activity;
                activity.customer = seeded.customer;
                activity.lead = seeded.lead;
                activity.at = testNow();
                activity.text = u"çok ilgili"_s;
                return ActivityTable(database).insert(activity).value;
            },
            [](Database &database, qint64 id) {
                database.run("UPDATE activity SET kind = 'call', direction = 'outbound', outcome = 'held',"
                             " at = at + 1, text = '' WHERE id = ?1",
                             id);
            },
            [](Database &database, qint64 id) { database.run("DELETE FROM activity WHERE id = ?1", id); }};
}

Deed stepDeed()
{
    return {Entity::LeadStep,
            [](Database &database, const Seeded &seeded) {
                return ActivityTable(database).insertStep(seeded.lead, u"install"_s, 1, u"call"_s, testNow());
            },
            [](Database &database, qint64 id) {
                database.run(
                    "UPDATE lead_step SET done_at = done_at + 1, version = version + 1 WHERE id = ?1", id);
            },
            [](Database &database, qint64 id) { ActivityTable(database).removeStep(id); }};
}

Deed optOutDeed()
{
    return {Entity::OptOut,
            [](Database &database, const Seeded &seeded) {
                return ActivityTable(database).insertOptOut(seeded.customer, Channel::Phone, testNow(),
                                                            u"no llamar"_s);
            },
            [](Database &database, qint64 id) {
                database.run("UPDATE opt_out SET at = at + 1, reason = '' WHERE id = ?1", id);
            },
            [](Database &database, qint64 id) { ActivityTable(database).removeOptOut(id); }};
}

Deed answerDeed()
{
    return {Entity::LeadAnswer,
            [](Database &database, const Seeded &seeded) {
                return AnswerTable(database).insert(seeded.lead, {u"timing"_s, u"now"_s, testNow()});
            },
            [](Database &database, qint64 id) {
                AnswerTable(database).update(id, u"later"_s, testNow() + std::chrono::hours{1});
            },
            [](Database &database, qint64 id) { AnswerTable(database).remove(id); }};
}

/// Runs `job` as one action and gives its id.
template <typename Job>
ActionId act(TemporaryStore &store, Job job)
{
    Transaction transaction(store.database());
    ActionRecord record(store.database(), u"test"_s, u"somebody"_s, u"detail"_s, testNow());
    job(record);
    transaction.commit();
    return record.id();
}

} // namespace

class JournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEntityComesBack_data();
    void everyEntityComesBack();
    void whatWasChangedSinceStays();
    void whatIsGoneIsReported();
    void unchangedRowIsNotWritten();
    void history();
    void namesTheLeadsConcerned();
    void unknownEntityIsDamage();
};

void JournalTest::everyEntityComesBack_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::newRow("customer") << customerDeed();
    QTest::newRow("offer") << offerDeed();
    QTest::newRow("lead") << leadDeed();
    QTest::newRow("activity") << activityDeed();
    QTest::newRow("step") << stepDeed();
    QTest::newRow("opt-out") << optOutDeed();
    QTest::newRow("answer") << answerDeed();
}

void JournalTest::everyEntityComesBack()
{
    QFETCH(Deed, deed);
    TemporaryStore store;
    Database &database = store.database();
    const Seeded seeded = seedEverything(database);
    qint64 row = 0;
    QList<ActionId> deeds;
    QList<QByteArray> states{contentDigest(database)};
    const auto doneOne = [&](ActionId id) {
        deeds.append(id);
        states.append(contentDigest(database));
        QVERIFY(states.last() != states.at(states.size() - 2));
    };
    doneOne(act(store, [&](ActionRecord &record) {
        row = record.create(deed.entity, [&] { return deed.create(database, seeded); });
    }));
    doneOne(act(store, [&](ActionRecord &record) {
        record.change(deed.entity, row, [&] { deed.change(database, row); });
    }));
    doneOne(act(store, [&](ActionRecord &record) {
        record.change(deed.entity, row, [&] { deed.remove(database, row); });
    }));
    for (int round = 0; round < 2; ++round) {
        for (qsizetype i = deeds.size() - 1; i >= 0; --i) {
            QVERIFY(replay(database, deeds.at(i), false).conflicts.isEmpty());
            QCOMPARE(contentDigest(database), states.at(i));
        }
        for (qsizetype i = 0; i < deeds.size(); ++i) {
            QVERIFY(replay(database, deeds.at(i), true).conflicts.isEmpty());
            QCOMPARE(contentDigest(database), states.at(i + 1));
        }
    }
}

void JournalTest::whatWasChangedSinceStays()
{
    TemporaryStore store;
    Database &database = store.database();
    const Seeded seeded = seedEverything(database);
    const Deed deed = customerDeed(); // changes the phone and the last name
    const CustomerId row = seeded.customer;
    const Customer before = CustomerTable(database).customer(row);
    const ActionId action = act(store, [&](ActionRecord &record) {
        record.change(deed.entity, row.value, [&] { deed.change(database, row.value); });
    });

    // Another column: all of the action can be taken back, and the other work stays.
    Customer other = CustomerTable(database).customer(row);
    const Customer after = other;
    other.jobTitle = u"Directora"_s;
    CustomerTable(database).update(other);
    QVERIFY(replay(database, action, false).conflicts.isEmpty());
    Customer expected = before;
    expected.jobTitle = other.jobTitle;
    QCOMPARE(CustomerTable(database).customer(row), expected);
    QCOMPARE(database.integer("SELECT name_key LIKE '%8%' FROM customer WHERE id = ?1", row), 0);
    QVERIFY(replay(database, action, true).conflicts.isEmpty());
    QCOMPARE(CustomerTable(database).customer(row), other);

    // The same column: it stays, is reported, and its neighbour goes back.
    other.phone = u"1"_s;
    CustomerTable(database).update(other);
    const JournalEffect effect = replay(database, action, false);
    QCOMPARE(effect.conflicts.size(), 1);
    QCOMPARE(effect.conflicts.first().entity, Entity::Customer);
    QCOMPARE(effect.conflicts.first().id, row.value);
    expected.phone = other.phone;
    QCOMPARE(CustomerTable(database).customer(row), expected);
}

void JournalTest::whatIsGoneIsReported()
{
    TemporaryStore store;
    Database &database = store.database();
    const Seeded seeded = seedEverything(database);
    const Deed deed = offerDeed();
    const qint64 row = deed.create(database, seeded);
    const ActionId action = act(store, [&](ActionRecord &record) {
        record.change(deed.entity, row, [&] { deed.change(database, row); });
    });
    deed.remove(database, row);
    const QByteArray before = contentDigest(database);
    QCOMPARE(replay(database, action, false).conflicts.size(), 1);
    QCOMPARE(contentDigest(database), before);
}

void JournalTest::unchangedRowIsNotWritten()
{
    TemporaryStore store;
    Database &database = store.database();
    const Seeded seeded = seedEverything(database);
    const ActionId action =
        act(store, [&](ActionRecord &record) { record.change(Entity::Lead, seeded.lead.value, [] {}); });
    QCOMPARE(database.integer("SELECT count(*) FROM change WHERE action_id = ?1", action), 0);
}

void JournalTest::history()
{
    TemporaryStore store;
    Database &database = store.database();
    QVERIFY(!lastToUndo(database));
    QVERIFY(!nextToRedo(database));
    QList<ActionId> ids;
    for (int i = 0; i < 4; ++i)
        ids.append(act(store, [](ActionRecord &) {}));
    QCOMPARE(actions(database, 2).size(), 2);
    const QList<ActionRow> all = actions(database, 100);
    QCOMPARE(all.size(), 4);
    QCOMPARE(all.first().id, ids.last()); // newest first
    QCOMPARE(all.first().kind, u"test"_s);
    QCOMPARE(all.first().subject, u"somebody"_s);
    QCOMPARE(all.first().detail, u"detail"_s);
    QCOMPARE(all.first().at, testNow());
    QVERIFY(!all.first().undone);

    setUndone(database, ids.at(3), true);
    setUndone(database, ids.at(2), true);
    QCOMPARE(lastToUndo(database)->id, ids.at(1));
    QCOMPARE(nextToRedo(database)->id, ids.at(2)); // in the order it was done
    QVERIFY(action(database, ids.at(2))->undone);
    setUndone(database, ids.at(2), false);
    QCOMPARE(nextToRedo(database)->id, ids.at(3));
    const ActionId later = act(store, [](ActionRecord &record) { record.endRedo(); });
    QVERIFY(!nextToRedo(database)); // a new action ends the redo
    QCOMPARE(lastToUndo(database)->id, later);
    setUndone(database, later, true);
    QCOMPARE(nextToRedo(database)->id, later); // and what it ended stays ended
    setUndone(database, later, false);
    QVERIFY(!nextToRedo(database));
    QVERIFY(!action(database, ActionId{999}));
}

void JournalTest::namesTheLeadsConcerned()
{
    TemporaryStore store;
    Database &database = store.database();
    const Seeded seeded = seedEverything(database);
    for (const Deed &deed : {activityDeed(), stepDeed(), optOutDeed(), answerDeed()}) {
        const ActionId action = act(store, [&](ActionRecord &record) {
            record.create(deed.entity, [&] { return deed.create(database, seeded); });
        });
        QCOMPARE(replay(database, action, false).leads, QList{seeded.lead});
        QCOMPARE(replay(database, action, true).leads, QList{seeded.lead});
    }
}

void JournalTest::unknownEntityIsDamage()
{
    TemporaryStore store;
    Database &database = store.database();
    const ActionId action = act(store, [](ActionRecord &) {});
    database.run("INSERT INTO change (action_id, entity, entity_id) VALUES (?1, 'ghost', 1)", action);
    const auto replayed =
        store.store().write([action](Database &open) { return replay(open, action, false).leads; });
    QCOMPARE(replayed.error().code, ErrorCode::StoreDamaged);
}

} // namespace leadline::test

Q_DECLARE_METATYPE(leadline::test::Deed)

using leadline::test::JournalTest;
LEADLINE_TEST(JournalTest)

#include "journaltest.moc"
