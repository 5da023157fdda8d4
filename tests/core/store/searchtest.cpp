// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search.h"
#include "core/store/leadtable.h"
#include "tests/core/store/storefixture.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;

namespace leadline::test {

class SearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsChanges();
};

void SearchTest::followsChanges()
{
    TemporaryStore store;
    Database &database = store.database();
    const Seeded seeded = seedLead(database);
    SearchTable search(database);
    const auto has = [&database](const QString &word) {
        return database.integer("SELECT instr(words, ?1) > 0 FROM lead", QString(u' ' + word)) != 0;
    };
    QVERIFY(search.isFresh(seeded.lead));
    QVERIFY(has(u"viveros"_s));
    database.run("UPDATE customer SET company = 'Contoso'");
    QVERIFY(!search.isFresh(seeded.lead));
    QVERIFY(!has(u"contoso"_s));
    LeadTable(database).refresh(std::array{seeded.lead});
    QVERIFY(search.isFresh(seeded.lead));
    QVERIFY(has(u"contoso"_s));
    QVERIFY(!has(u"viveros"_s));
    database.run("UPDATE lead SET words = ''");
    QVERIFY(!search.isFresh(seeded.lead));
    search.refresh(seeded.lead);
    QVERIFY(has(u"contoso"_s));
}

} // namespace leadline::test

using leadline::test::SearchTest;
LEADLINE_TEST(SearchTest)

#include "searchtest.moc"
