// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/csvdialect.h"
#include "core/formats/encoding.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QList>
#include <QtCore/QString>

namespace leadline {

/// A cell that two encodings read differently.
struct EncodingDifference
{
    int line = 0;   ///< physical line its record starts on, from 1
    int column = 0; ///< from 1
    QString textA;
    QString textB;

    bool operator==(const EncodingDifference &) const = default;
};

/// The first cells of a file's start by which a user can tell two encodings apart; each pair of texts once.
/// At most `most`.
[[nodiscard]] QList<EncodingDifference> differingCells(QByteArrayView sample, Encoding a, Encoding b,
                                                       const CsvDialect &dialect, qsizetype most = 5);

} // namespace leadline
