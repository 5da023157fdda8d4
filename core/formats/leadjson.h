// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/csvreader.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

namespace leadline {

struct IncomingLead;

/// JSON lead bodies as a table: one header for all, one record a body.
struct JsonTable
{
    QStringList header; ///< the union of all keys in order of appearance; nested ones by their last name
    QList<Record> records;
    QList<TextWarning> warnings;
};

/// Reads an object, an array of objects, an object with a `value` array (OData), or one object a line, with
/// keys in any case and `UserDetails`/`userDetails` nested. The published test payload without its comma is
/// mended and reported. Text that is no JSON at all gives an empty table with a BadJson warning.
[[nodiscard]] JsonTable readLeadJson(const QString &text);

/// Does this text look like JSON rather than a table?
[[nodiscard]] bool looksLikeJson(QStringView start);

/// Fills person fields that are still empty from a `CustomerInfo` JSON cell. False: it is no JSON object.
[[nodiscard]] bool expandCustomerInfo(IncomingLead &lead);

} // namespace leadline
