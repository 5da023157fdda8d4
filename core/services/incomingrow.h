// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/utf8texts.h"
#include "core/domain/customer.h"
#include "core/domain/stage.h"
#include "core/domain/touch.h"
#include "core/services/importing.h"
#include "core/services/leadhistory.h"

#include <QtCore/QHash>
#include <memory>

namespace leadline {

/// A row of a lead file understood: who, what, when, and what needs a word. Nothing of the store is in it.
struct IncomingRow
{
    qint64 number = 0; ///< of the data row, from 1
    Customer customer; ///< without an id
    Touch touch;       ///< without ids
    QString identityKey;
    Utf8Texts customerTexts;     ///< as the store keeps them
    size_t customerPrint = 0;    ///< equal for equal texts of the customer
    quint64 fingerprint = 0;     ///< of the touch
    QByteArray words;            ///< to find the customer and the touch by (UTF-8) ...
    qsizetype customerWords = 0; ///< ... of which so many bytes are the customer's
    [[nodiscard]] QByteArrayView touchWords() const { return QByteArrayView(words).sliced(customerWords); }
    QString offerKey;
    std::optional<Stage> stage; ///< what the row says; unset: nothing
    QString owner;
    std::optional<LeadHistory> history; ///< of an export of ours
    bool exactOffer = false; ///< it is this offer: none of the same title, and no other spelling is meant
    bool test = false;
    bool rejected = false;                     ///< nothing in it identifies a lead
    bool leftOut = false;                      ///< by the user
    std::optional<DuplicatePolicy> duplicates; ///< what the user says of this row
    std::optional<Instant> closedAt;           ///< of a stage that is closed
    QList<TextWarning> warnings;               ///< of the text reader, about the row or what stands before it
    QList<ImportProblem> problems;
    QList<UnknownValue> unknown; ///< `rows` is 1
};

/// Reads the records of one file by its plan. Texts that come again and again (sources, actions, countries,
/// offers) are understood once. Any thread, one at a time; `plan` must outlive it.
class RowReader
{
public:
    /// A dry run does not need what is kept for sorting and searching.
    enum class Purpose { DryRun, Store };
    /// `now` stands in for a time that a row does not bear, unless the plan says the file's.
    RowReader(const ImportPlan &plan, Instant now, Purpose purpose);
    RowReader(RowReader &&other) noexcept;
    ~RowReader();

    [[nodiscard]] Purpose purpose() const { return m_purpose; }
    [[nodiscard]] IncomingRow read(const RecordView &record);

private:
    struct Understood;
    std::unique_ptr<Understood> d;
    Purpose m_purpose;
};

} // namespace leadline
