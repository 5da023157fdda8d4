// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/customer.h"

#include <QtCore/QString>

namespace leadline {

/// What customers are sorted by, folded: they are kept beside the texts.
struct SortKeys
{
    QString name; ///< first and last; what is shown instead where there is neither
    QString company;

    bool operator==(const SortKeys &) const = default;
};

[[nodiscard]] SortKeys sortKeys(const Customer &customer);

} // namespace leadline
