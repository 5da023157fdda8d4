// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/madestore.h"

#include "core/rules/searchwords.h"
#include "core/rules/sortkeys.h"
#include "core/store/leadtable.h"
#include "core/store/transaction.h"

#include <array>
#include <random>

using namespace Qt::StringLiterals;

namespace leadline {

void fillStore(Database &database, int leads)
{
    constexpr qint64 hour = 3'600'000;
    const std::array names{u"Johanna Vidal"_s, u"John Ekim"_s, u"Begoña Núñez"_s, u"Işıl Işık"_s,
                           u"Juan Yılmaz"_s,   u"Mary Reed"_s, u"Özlem Çınar"_s};
    std::mt19937 random(1); // NOLINT: the same leads in every run
    Transaction transaction(database);
    database.run("INSERT INTO action (id, at, kind, subject, detail) VALUES (1, 0, 'import', '', '')");
    for (int offer = 1; offer <= 40; ++offer) {
        const QString key = u"offer-"_s + QString::number(offer);
        database.run("INSERT INTO offer (id, key, publisher, offer_id, title, added_by)"
                     " VALUES (?1, ?2, 'fabrikam', ?2, '', 1)",
                     offer, key);
    }
    for (int i = 1; i <= leads; ++i) {
        Customer customer;
        customer.lastName = names[random() % names.size()] + QString::number(random() % 1'000);
        customer.company = u"Company %1"_s.arg(random() % 5'000);
        customer.email = u"a%1@example.com"_s.arg(i);
        const SortKeys keys = sortKeys(customer);
        database.run("INSERT INTO customer (id, identity_key, first_name, last_name, email, phone, country,"
                     " company, job_title, withheld, name_key, company_key, added_by)"
                     " VALUES (?1, ?2, '', ?3, ?2, '', '', ?4, '', 0, ?5, ?6, 1)",
                     i, customer.email, customer.lastName, customer.company, keys.name, keys.company);
        NewLead lead;
        lead.customer = CustomerId{i};
        lead.offer = OfferId{1 + static_cast<int>(random() % 40)};
        lead.summary.source = Source::parse(random() % 2 == 0 ? u"AppSource"_s : u"AzureMarketplace"_s);
        lead.summary.action = Action::parse(random() % 2 == 0 ? u"PLT"_s : u"INS"_s);
        lead.summary.received = instantFromMs(madeUntilMs - static_cast<qint64>(random() % 8'760) * hour);
        lead.summary.touches = 1;
        if (i % 3 == 0)
            lead.summary.openSince = lead.summary.received;
        if (i % 3 == 1)
            lead.summary.answeredAt = lead.summary.received;
        lead.words = searchWords(customer).toUtf8();
        static_cast<void>(LeadTable(database).insert(lead, ActionId{1}));
    }
    transaction.commit();
}

} // namespace leadline
