// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/csvreader.h"
#include "core/formats/jsonbodies.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>
#include <functional>

namespace leadline {

struct IncomingLead;

/// JSON lead bodies as a table: one header for all, one record a body.
struct JsonTable
{
    QStringList header; ///< the union of all keys in order of appearance; nested ones by their last name;
                        ///< arrays, and the history of our own exports, as they stand
    QList<Record> records;
    QList<TextWarning> warnings;
};

/// Reads an object, an array of objects, form-encoded bodies (leadform.h), an object with a `value` array
/// (OData), or one object a line, with keys in any case and `UserDetails`/`userDetails` nested. The published
/// test payload without its comma is mended and reported. Text that is no JSON at all gives an empty table
/// with a BadJson warning. Warnings name the line and the character of it (`column`, from 1) where the reader
/// stumbled.
[[nodiscard]] JsonTable readLeadJson(const QString &text);

/// The same without a table in memory: the text is gone through twice, first for the header, and one body is
/// held at a time. The header comes first, then warnings and records as they stand in the text.
void readLeadJson(const QString &text, const std::function<void(const QStringList &)> &header,
                  const std::function<void(Record &&)> &row,
                  const std::function<void(const TextWarning &)> &warn);

/// Fills person fields that are still empty from a `CustomerInfo` JSON cell. False: it is no JSON object.
[[nodiscard]] bool expandCustomerInfo(IncomingLead &lead);

} // namespace leadline
