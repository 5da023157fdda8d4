// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringView>

namespace leadline {

/// The month of an English, Spanish or Turkish name or of at least its first three letters; 0: it is none.
/// The word comes folded, so that accents, dots over i and capitals do not matter.
[[nodiscard]] int monthOf(QStringView word);
/// Is this the folded name of a day of the week, or its start?
[[nodiscard]] bool isWeekday(QStringView word);

} // namespace leadline
