// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/csvreader.h"

#include <QtCore/QList>
#include <QtCore/QStringView>

namespace leadline {

/// What a cell looks like, whatever it means.
enum class CellShape {
    Empty,
    Number,
    Moment,
    Address,
    Phone,
    Words,
    Prose, ///< words with separators in them that are their own punctuation
    Odd,
};

[[nodiscard]] CellShape cellShape(QStringView cell);

/// A number that a spreadsheet spoilt: "9,05E+11", "9.05E+11", "#####". Its digits are lost for good.
[[nodiscard]] bool isDamagedNumber(QStringView cell);

/// Where the table starts.
struct HeaderPlace
{
    int headerLine = 0; ///< physical line; 0: there is no header
    int firstDataLine = 1;
};

/// The header among the first records, below title lines; or that the first row is data already.
[[nodiscard]] HeaderPlace findHeader(const QList<Record> &records);

/// How many of the cells are headers that the field table knows.
[[nodiscard]] int knownHeaders(const QStringList &cells);

} // namespace leadline
