// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/figures.h"

namespace leadline {

/// What Qt offers for a table that is to be filtered and sorted: a QSqlTableModel read to its end, a
/// QSortFilterProxyModel over it, a QTableView.
struct NaiveFigures
{
    Times load;
    Times keystroke;
    Times sort;
};

/// Over the leads of this store, copied into a file of their own in `folder`.
[[nodiscard]] NaiveFigures measureNaive(const QString &storePath, const QString &folder, int rounds);

} // namespace leadline
