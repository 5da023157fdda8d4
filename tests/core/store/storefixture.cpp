// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/storefixture.h"

#include "core/rules/identity.h"
#include "core/store/activitytable.h"
#include "core/store/answertable.h"
#include "core/store/customertable.h"
#include "core/store/importtable.h"
#include "core/store/leadtable.h"
#include "core/store/offertable.h"
#include "core/store/rawtable.h"
#include "core/store/touchtable.h"

#include <QtCore/QFile>

#include <array>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace leadline::test {

Instant testNow()
{
    return *instantFromIso(u"2026-05-18T09:00:00Z");
}

TemporaryStore::TemporaryStore()
{
    reopen();
}

void TemporaryStore::reopen()
{
    m_store.reset();
    auto opened = Store::open(path(), m_directory.path());
    if (opened)
        m_store = *std::move(opened);
}

Seeded seedLead(Database &database, const Seed &seed)
{
    Seeded seeded;
    Transaction transaction(database);
    const ActionRecord record(database, u"import"_s, u"seed.csv"_s, {}, testNow());
    seeded.action = record.id();
    seeded.import = ImportTable(database).open(record.id(), u"seed.csv"_s);
    Customer customer{{}, seed.first, seed.last, seed.email, seed.phone, u"ES"_s, seed.company, u"CTO"_s};
    seeded.customer = CustomerTable(database).insert(identityKey(customer), customer, record.id());
    const OfferRef ref{seed.publisher, seed.offer, u"Rainwater Planner"_s};
    seeded.offer = OfferId{database.integer("SELECT id FROM offer WHERE key = ?1", ref.key())};
    if (!seeded.offer.isSet())
        seeded.offer = OfferTable(database).insert(ref, record.id());
    seeded.lead = LeadTable(database).insert({seeded.customer, seeded.offer}, record.id());
    Touch touch;
    touch.lead = seeded.lead;
    touch.import = seeded.import;
    touch.line = 2;
    touch.source = Source::parse(u"AppSource");
    touch.action = Action::parse(u"PLT");
    touch.received = testNow() - std::chrono::hours{3};
    touch.note = seed.note;
    touch.externalId = u"L-1"_s;
    TouchTable(database).insert(touch, 1, touchFingerprint(touch));
    RawPacker raw;
    raw.add(1, 2, u"raw,row");
    RawTable(database).insert(seeded.import, raw.take());
    LeadTable(database).refresh(std::array{seeded.lead});
    transaction.commit();
    return seeded;
}

Seeded seedEverything(Database &database)
{
    const Seeded seeded = seedLead(database);
    Transaction transaction(database);
    Activity activity;
    activity.customer = seeded.customer;
    activity.lead = seeded.lead;
    activity.kind = ActivityKind::Call;
    activity.direction = Direction::Outbound;
    activity.outcome = Outcome::NoAnswer;
    activity.at = testNow() - std::chrono::hours{1};
    activity.text = u"Nobody there"_s;
    ActivityTable table(database);
    table.insert(activity);
    table.insertStep(seeded.lead, u"contact-request"_s, 1, u"first-call"_s, testNow());
    AnswerTable(database).insert(seeded.lead, {u"need"_s, u"a rain water plan"_s, testNow()});
    table.insertOptOut(seeded.customer, Channel::Mail, testNow(), u"asked by phone"_s);
    LeadTable(database).setStage(seeded.lead, Stage::Lost, u"too dear"_s, testNow());
    LeadTable(database).setBasis(seeded.lead, testNow(), u"asked twice"_s);
    LeadTable(database).refresh(std::array{seeded.lead});
    transaction.commit();
    return seeded;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        throw std::runtime_error("a test file cannot be written");
}

} // namespace leadline::test
