// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace leadline {

/// Where a key works. In the order of the sheet of keys.
enum class KeyPlace { Everywhere, List, Lead, Import };

/// A line of the sheet of keys.
struct KeyLine
{
    KeyPlace place = KeyPlace::Everywhere;
    QList<QKeySequence>
        keys; ///< each does it, the first is the one to tell; of a range the first and the last
    QString does;
    bool isRange = false; ///< 1 … 9
};

/// "Ctrl+Y", "1 … 9": as it stands on the keyboard.
[[nodiscard]] QString keyText(const KeyLine &line);

[[nodiscard]] QString placeTitle(KeyPlace place);

/// The keys that belong to no entry of a menu.
[[nodiscard]] QList<KeyLine> keysOutsideMenus();

} // namespace leadline
