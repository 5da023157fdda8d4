// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/leadedit.h"
#include "core/services/leadview.h"
#include "core/services/savedviews.h"

#include <QString>
#include <QTimeZone>
#include <QVariant>
#include <optional>
#include <span>

namespace leadline {

/// The columns of the list. Their number is where they stand in the model; users order and hide them.
struct ListColumn
{
    enum Column {
        LeftColumn,
        LeadColumn,
        ActionColumn,
        CompanyColumn,
        SourceColumn,
        OfferColumn,
        StageColumn,
        NextStepColumn,
        ProgressColumn,
        ReceivedColumn,
        TouchesColumn,
        EmailColumn,
        PhoneColumn,
        CountryColumn,
        LanguageColumn,
        LocalTimeColumn,
        OwnerColumn,
        JobTitleColumn,
        PublisherColumn,
        OfferTitleColumn,
        DueColumn,
        AgeColumn,
        StageDaysColumn,
        LastOutcomeColumn,
        LastAttemptColumn,
        NoteColumn,
        StageReasonColumn,
        TestColumn,
        DoNotContactColumn,
        IdColumn,
        ColumnCount
    };
};

/// When and where rows are read.
struct CellMoment
{
    Instant now;
    QTimeZone zone;
};

/// What is done from a cell, beside the changing of a field.
enum class CellWork { NextStep, Note };

/// What there is to know of a column; a row of the one table of columns.
struct ListColumnInfo
{
    enum class Look { Plain, Muted, Number };

    ListColumn::Column column;
    QLatin1StringView key; ///< stable: in saved views
    const char *title;     ///< to be translated
    int characters;        ///< the width it needs; 0: the view knows
    int share;             ///< of the room that is left over
    Look look;
    std::optional<LeadSort> sort;
    QString (*text)(const LeadRow &, const CellMoment &);
    QVariant (*value)(const LeadRow &); ///< what orders the rows; null: the folded text
    std::optional<EditField> edit{};    ///< what is edited in its cells; a first name stands for both
    std::optional<CellWork> work{};     ///< what is done in them instead
};

/// In the order of their numbers.
[[nodiscard]] std::span<const ListColumnInfo> listColumns();
[[nodiscard]] const ListColumnInfo &columnInfo(ListColumn::Column column);
[[nodiscard]] std::optional<ListColumn::Column> listColumnFromKey(QStringView key);
/// Does a search look at what the column shows?
[[nodiscard]] bool isSearched(ListColumn::Column column);
[[nodiscard]] QString columnTitle(ListColumn::Column column);
[[nodiscard]] QStringList listColumnKeys();
/// What the list shows until the user says otherwise.
[[nodiscard]] QList<ViewColumn> usualColumns();

} // namespace leadline
