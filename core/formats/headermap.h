// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/leadfield.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QStringView>
#include <optional>
#include <span>

namespace leadline {

/// How a column came to its field.
enum class MatchReason { None, Alias, Values, Profile, User, Ambiguous };
[[nodiscard]] QString code(MatchReason reason);

struct ColumnMatch
{
    QString header;
    std::optional<LeadField> field; ///< unset: kept as extra data
    double score = 0.0;             ///< 0 … 1
    MatchReason reason = MatchReason::None;
    QList<LeadField> candidates; ///< where ambiguous

    bool operator==(const ColumnMatch &) const = default;
};

using ColumnMap = QList<ColumnMatch>;

/// Header texts to fields, in English, Spanish and Turkish whatever the window speaks. `samples` are some
/// data rows: they settle ambiguous headers (`nombre`, `título`, `kaynak`). No field is given to two columns.
[[nodiscard]] ColumnMap mapHeaders(const QStringList &headers, const QList<QStringList> &samples);

/// The mapping as a profile file holds it, and back. Unknown fields and wrong shapes give nothing.
[[nodiscard]] QJsonObject toJson(const ColumnMap &map);
[[nodiscard]] std::optional<ColumnMap> columnMapFromJson(const QJsonObject &json);

/// The cells of one record put into their fields. Cells beyond the map are ignored here.
[[nodiscard]] IncomingLead toIncomingLead(std::span<const QStringView> cells, const ColumnMap &map);
[[nodiscard]] IncomingLead toIncomingLead(const QStringList &cells, const ColumnMap &map);

/// The header of a field in exports: "e-mail" columns in English, Spanish or Turkish; `mapHeaders` knows
/// each.
[[nodiscard]] QString exportHeader(LeadField field, const QString &language);
/// Nobody but an export of ours calls a column so: no other spelling is taken for it.
[[nodiscard]] bool isHistoryHeader(QStringView header);

} // namespace leadline
