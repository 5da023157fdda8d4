// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <tl/expected.hpp>

namespace leadline {

/// What went wrong, as a code that a window or a command line can word in any language.
enum class ErrorCode {
    FileNotReadable, ///< the input cannot be opened or read
    NotLeads,        ///< readable, but nothing in it can be recognised as leads
    FileChanged,     ///< the input is not what it was when it was looked at; nothing was written
    AmbiguousDates,  ///< a column fits day-first and month-first; `where` names it
    CannotWrite,     ///< an output file cannot be written
    StoreLocked,
    StoreNewer, ///< made by a newer version; nothing was touched
    StoreDamaged,
    StoreReadOnly,
    DiskFull,
    StoreFailed, ///< any other fault of the store
    NotFound,    ///< no record with that id
    BadArgument,
    Refused,      ///< a rule says no; `where` is the rule's code
    ChangedSince, ///< undo meets later work; `detail` lists it, the caller decides
    Cancelled,
};

/// An error at the border of a floor. `where` is what the user can recognise (a path, a column,
/// a rule); `detail` is for the log and never shown alone.
struct Error
{
    ErrorCode code = ErrorCode::StoreFailed;
    QString where;
    QString detail;

    bool operator==(const Error &) const = default;
};

template <typename T>
using Result = tl::expected<T, Error>;

using Status = Result<void>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString where = {}, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(where), std::move(detail)});
}

} // namespace leadline
