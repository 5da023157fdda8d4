// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/leaddetails.h"

#include "core/domain/language.h"
#include "core/domain/stage.h"
#include "core/rules/ageing.h"
#include "core/store/customertable.h"
#include "core/store/importtable.h"
#include "core/store/leadtable.h"
#include "core/store/touchtable.h"

#include <algorithm>

namespace leadline {

LeadDetails::LeadDetails(Database &database, const LeadColumns &columns, const Checklists &checklists)
    : country(columns.size())
    , step(columns.size())
    , imports(columns.size())
    , staleFrom(columns.size())
    , m_columns(columns)
    , m_nextSteps(columns, checklists, steps)
{
    std::vector<bool> withheld(columns.size());
    readPlaces(database, withheld);
    m_nextSteps.read(database, withheld, step);
    readImports(database);
    readStages(database);
}

quint32 LeadDetails::countryNumber(QByteArrayView code)
{
    const quint32 number = countries.numberOf(code);
    if (languages.size() < countries.texts().size())
        languages.append(languageOfCountry(countries.texts().constLast()));
    return number;
}

/// Leads are many to a customer: the customers are read once, in a walk.
void LeadDetails::readPlaces(Database &database, std::vector<bool> &withheld)
{
    std::vector<qint64> customers;
    std::vector<quint32> countryOf;
    std::vector<bool> isWithheld;
    CustomerTable(database).forEachPlace([&](CustomerId id, QByteArrayView text, bool hidden) {
        customers.push_back(id.value);
        countryOf.push_back(countryNumber(text));
        isWithheld.push_back(hidden);
    });
    const quint32 none = countryNumber({});
    for (size_t row = 0; row < m_columns.size(); ++row) {
        const auto place = placeOf(customers, m_columns.customers[row]);
        country[row] = place ? countryOf[*place] : none;
        withheld[row] = place && isWithheld[*place];
    }
}

void LeadDetails::readImports(Database &database)
{
    importSets.append(QList<ImportId>());
    QList<ImportTable::Row> runs = ImportTable(database).all();
    std::ranges::reverse(runs);
    for (const ImportTable::Row &run : runs) {
        std::vector<std::optional<quint32>> with; // by set; most leads of an import had the same before
        TouchTable(database).forEachLeadOf(run.id, [&](LeadId id) {
            const auto row = m_columns.rowOf(id);
            if (!row)
                return;
            quint32 &set = imports[*row];
            if (set >= with.size())
                with.resize(set + 1);
            if (!with[set])
                with[set] = setWith(set, run.id);
            set = *with[set];
        });
    }
}

/// Most leads have never left the stage they came in.
void LeadDetails::readStages(Database &database)
{
    for (size_t row = 0; row < m_columns.size(); ++row)
        staleFrom[row] = staleFromOf(row, m_columns.received[row]);
    LeadTable(database).forEachStageSince([&](LeadId id, Instant since) {
        if (const auto row = m_columns.rowOf(id))
            staleFrom[*row] = staleFromOf(*row, toMs(since));
    });
}

qint64 LeadDetails::staleFromOf(size_t row, qint64 since) const
{
    const quint8 flags = m_columns.flags[row];
    const StageStay stay{instantFromMs(since), stageLimit(static_cast<Stage>(m_columns.stage[row]),
                                                          (flags & LeadColumns::Test) != 0,
                                                          (flags & LeadColumns::DoNotContact) != 0)};
    const auto from = stay.staleFrom();
    return from ? toMs(*from) : never;
}

quint32 LeadDetails::setWith(quint32 set, ImportId import)
{
    QList<ImportId> all = importSets[set];
    const auto place = std::ranges::lower_bound(all, import);
    if (place == all.end() || *place != import)
        all.insert(place, import);
    const auto known = m_setNumbers.constFind(all);
    if (known != m_setNumbers.constEnd())
        return *known;
    importSets.append(all);
    return *m_setNumbers.insert(all, static_cast<quint32>(importSets.size() - 1));
}

void LeadDetails::refresh(Database &database, size_t row)
{
    const LeadId lead{m_columns.ids[row]};
    bool isWithheld = false;
    CustomerTable(database).withPlace(CustomerId{m_columns.customers[row]},
                                      [&](CustomerId, QByteArrayView text, bool hidden) {
                                          country[row] = countryNumber(text);
                                          isWithheld = hidden;
                                      });
    step[row] = m_nextSteps.read(database, row, isWithheld);
    imports[row] = 0;
    for (const Touch &touch : TouchTable(database).ofLead(lead))
        imports[row] = setWith(imports[row], touch.import);
    const auto since = LeadTable(database).stageSince(lead);
    staleFrom[row] = staleFromOf(row, since ? toMs(*since) : m_columns.received[row]);
}

} // namespace leadline
