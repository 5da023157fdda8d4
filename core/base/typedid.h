// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHashFunctions>
#include <compare>

namespace leadline {

/// A row id that cannot be mixed up with another kind of id. 0 means "not stored".
template <typename Tag>
struct TypedId
{
    qint64 value = 0;

    [[nodiscard]] bool isSet() const { return value != 0; }
    auto operator<=>(const TypedId &) const = default;
};

template <typename Tag>
size_t qHash(TypedId<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

} // namespace leadline
