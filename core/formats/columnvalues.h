// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace leadline {

/// What nearly all values of a column are, whatever its name.
enum class ValueKind { Mixed, Email, Phone, LeadSource, Moment, Country };

/// `values` without the empty ones. Mixed where there are too few to be sure of.
[[nodiscard]] ValueKind valueKind(const QStringList &values);

/// "Source-Action | offer" with a source of the marketplace, or its test lead.
[[nodiscard]] bool isLeadSourceText(const QString &value);

/// A name that says nothing: empty, "X1", "Column 3", "Columna1", "Sütun 2", "Unnamed: 4".
[[nodiscard]] bool isNamelessHeader(QStringView header);

} // namespace leadline
