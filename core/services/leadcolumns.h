// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/followup.h"
#include "core/domain/ids.h"
#include "core/domain/offer.h"
#include "core/rules/responsepolicies.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QStringList>
#include <limits>
#include <optional>
#include <unordered_map>
#include <vector>

namespace leadline {

class Database;
struct LeadFacts;

/// The place of an id among ids in ascending order; nothing: it is not there.
[[nodiscard]] std::optional<size_t> placeOf(const std::vector<qint64> &ids, qint64 id);

/// Numbers for the few texts of a column, in order of appearance.
class TextNumbers
{
public:
    [[nodiscard]] quint32 numberOf(QByteArrayView utf8);
    [[nodiscard]] const QStringList &texts() const { return m_texts; } ///< by number

private:
    QHash<QByteArray, quint32> m_numbers;
    QStringList m_texts;
};

/// All leads as columns in memory, in the order of their ids: a row is the same lead in each of them. What
/// depends on the time is not in it.
class LeadColumns
{
public:
    /// Reads all leads. Throws StoreError.
    explicit LeadColumns(Database &database, const ResponsePolicies &policies = {});

    [[nodiscard]] size_t size() const { return ids.size(); }
    [[nodiscard]] std::optional<size_t> rowOf(LeadId id) const { return placeOf(ids, id.value); }
    /// The row is read again. The facts must be of the same lead.
    void put(size_t row, const LeadFacts &facts);

    static constexpr qint64 noTime = std::numeric_limits<qint64>::min();
    enum Flag : quint8 {
        Test = 1,
        DoNotContact = 2, ///< notice only, or opted out on every channel
        Hot = 4,          ///< by its response policy, where its clock runs
    };
    static constexpr int allFlags = Test | DoNotContact | Hot;

    std::vector<qint64> ids;
    std::vector<qint64> customers;
    std::vector<qint64> received;
    std::vector<qint64> due;      ///< of the response clock; noTime where none runs
    std::vector<qint64> riskFrom; ///< never after due; noTime where none runs
    std::vector<quint8> clock;    ///< DeadlineState of a clock that does not run; 0 of one that does
    std::vector<quint8> calendar; ///< into calendars
    std::vector<quint32> source;  ///< into sources
    std::vector<quint32> action;  ///< into actions
    std::vector<quint32> offer;   ///< into offers
    std::vector<quint32> owner;   ///< into owners
    std::vector<quint32> touches;
    std::vector<quint8> stage;
    std::vector<quint8> flags;
    std::unordered_map<size_t, FollowUp> followUps; ///< by row, of the few that have one that stands

    TextNumbers sources;
    TextNumbers actions;
    TextNumbers owners;
    QList<OfferRef> offers;
    /// Of the response clocks, by number; the first goes by none.
    std::vector<ResponseClock> calendars{ResponseClock()};

private:
    void resize(size_t rows);
    [[nodiscard]] quint32 numberOf(OfferId id);
    void putFollowUp(size_t row, const LeadFacts &facts);
    [[nodiscard]] quint8 numberOf(const ResponseClock &response);
    [[nodiscard]] const ResponseClock &clockOf(const LeadFacts &facts, quint32 offerNumber);

    ResponsePolicies m_policies;
    TextNumbers m_openActions;
    std::vector<std::vector<std::optional<ResponseClock>>> m_clocks; ///< by number of action and of offer
    TextNumbers m_stages;
    std::vector<quint8> m_stageOf; ///< by number of its text
    QHash<OfferId, quint32> m_offerNumbers;
};

} // namespace leadline
