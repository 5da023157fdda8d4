// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textfold.h"

#include <QtCore/QString>
#include <QtCore/QStringView>
#include <array>
#include <optional>

namespace leadline {

/// The value of `all` whose code is `text`. Case, accents and punctuation do not matter, so that
/// "In conversation" finds "in-conversation".
template <typename Enum, size_t size>
[[nodiscard]] std::optional<Enum> fromCode(const std::array<Enum, size> &all, QString (*codeOf)(Enum),
                                           QStringView text)
{
    const QString wanted = foldIdentifier(text);
    for (const Enum value : all) {
        if (foldIdentifier(codeOf(value)) == wanted)
            return value;
    }
    return std::nullopt;
}

} // namespace leadline
