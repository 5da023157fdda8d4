// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/lead.h"
#include "core/domain/touch.h"
#include "core/store/database.h"

#include <QtCore/QList>
#include <functional>
#include <span>

namespace leadline {

/// What the index in memory needs of a lead. Texts are in UTF-8, and there until the next lead.
struct LeadFacts
{
    LeadId id;
    CustomerId customer;
    OfferId offer;
    QByteArrayView source;
    QByteArrayView action;
    QByteArrayView stage;
    QByteArrayView owner;
    bool test = false;
    bool noticeOnly = false;
    bool optedOut = false; ///< on the phone and by mail
    std::optional<Instant> openSince;
    QByteArrayView openAction;
    std::optional<Instant> answeredAt;
    Instant received;
    int touches = 0;
};

/// A lead as it comes in: its sums are those of the touch that brings it.
struct NewLead
{
    CustomerId customer;
    OfferId offer;
    bool test = false;
    Stage stage = Stage::New;
    std::optional<Instant> closedAt{};
    QString owner{};
    LeadSummary summary{};
    QByteArray words{}; ///< store/search, in UTF-8
};

/// Leads, and the sums of their touches kept beside them. Throws StoreError.
class LeadTable
{
public:
    explicit LeadTable(Database &database)
        : m_database(database)
    {
    }

    LeadId insert(const NewLead &lead, ActionId addedBy);
    [[nodiscard]] LeadId withKey(CustomerId customer, OfferId offer, bool test); ///< unset: there is none
    [[nodiscard]] qint64 count();
    [[nodiscard]] LeadId lastId(); ///< the greatest; unset: there are none
    [[nodiscard]] std::optional<Lead> lead(LeadId id);
    [[nodiscard]] QList<LeadId> ofCustomer(CustomerId customer);
    void forEachId(const std::function<void(LeadId)> &each);
    /// Leads whose response clock runs since then or before, the longest first.
    [[nodiscard]] QList<LeadId> longestWaiting(Instant sinceAtMost, qsizetype count);
    /// All leads in the order of their ids, in one walk through the store.
    void forEachFacts(const std::function<void(const LeadFacts &)> &each);
    void withFacts(LeadId id, const std::function<void(const LeadFacts &)> &job); ///< not if there is none
    /// The words by which leads are found (rules/searchwords), in the order of the ids.
    void forEachWords(const std::function<void(LeadId, QByteArrayView)> &each);
    void withWords(LeadId id, const std::function<void(QByteArrayView)> &job);

    void setStage(LeadId id, Stage stage, const QString &reason, std::optional<Instant> closedAt);
    void setStageReason(LeadId id, const QString &reason);
    void setTest(LeadId id, bool test);
    [[nodiscard]] bool hasOwner(LeadId id);
    void setOwner(LeadId id, const QString &owner);
    [[nodiscard]] QStringList owners(); ///< each once
    [[nodiscard]] std::optional<Instant> closedAt(LeadId id);
    /// Beside this test lead the customer has a real one for the same offer.
    [[nodiscard]] bool hasRealTwin(LeadId id);
    void setBasis(LeadId id, std::optional<Instant> at, const QString &reason);
    struct Basis
    {
        std::optional<Instant> at;
        QString reason;
    };
    [[nodiscard]] Basis basis(LeadId id);

    /// When the lead came into its stage, by what was done in the journal; nothing: it never moved.
    [[nodiscard]] std::optional<Instant> stageSince(LeadId id);
    /// The same of all leads that ever moved, in the order of their ids.
    void forEachStageSince(const std::function<void(LeadId, Instant)> &each);

    /// Adds a touch to the sums of a lead nobody has answered, and its words. False: all is as it was, for
    /// the lead is closed, or has so many touches that all are better added up at the end.
    bool addToSums(LeadId id, const Touch &touch, QByteArrayView words);
    /// Makes the sums and the search words of these leads again from their touches and activities.
    void refresh(std::span<const LeadId> leads);
    /// What the sums should be.
    [[nodiscard]] LeadSummary computeSummary(LeadId id);
    /// The same as if the lead had this one touch.
    [[nodiscard]] LeadSummary summaryOfTouch(const Touch &touch);

private:
    void eachFacts(LeadId first, LeadId last, const std::function<bool(CustomerId)> &isOptedOut,
                   const std::function<void(const LeadFacts &)> &each);
    [[nodiscard]] LeadSummary summaryOf(LeadId id, std::span<const Touch> touches);
    void refreshSummary(LeadId id);
    void putSummary(LeadId id, const LeadSummary &summary, QByteArrayView moreWords = {});

    Database &m_database;
};

} // namespace leadline
