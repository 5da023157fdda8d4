// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/importing.h"

#include <QList>
#include <QString>

namespace leadline {

/// A cell that two encodings read differently.
struct CellDifference
{
    int line = 0;         ///< physical, from 1
    qsizetype column = 0; ///< from 0
    QString first;
    QString second;

    bool operator==(const CellDifference &) const = default;
};

/// The first `limit` cells that differ between two readings of one file; the same text twice is told once.
[[nodiscard]] QList<CellDifference> cellDifferences(const ImportPreview &first, const ImportPreview &second,
                                                    qsizetype limit);

/// The best guess other than the encoding that the plan uses. Nothing where the file says what it is written
/// in: by a mark, or because hardly anything but Unicode reads as Unicode.
[[nodiscard]] std::optional<EncodingGuess> secondGuess(const ImportPlan &plan);

} // namespace leadline
