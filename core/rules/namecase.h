// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringView>

namespace leadline {

/// How a part of a name is typed, as far as its letters tell. Latin letters only: of others, and of a letter
/// or two, nothing is said.
enum class NameTyping { Usual, Capitals, LowerCase };
[[nodiscard]] NameTyping nameTyping(QStringView name);

/// Where in a name a part stands: "de la Cruz" begins small only as a last name.
enum class NamePart { First, Last };

/// The name as people of the country write it: "IŞIK" in Türkiye is "Işık", "DE LA CRUZ" in Mexico is "de la
/// Cruz", "O'BRIEN" is "O'Brien". `country` is an ISO code, or anything where it is not known. The same in
/// every locale.
[[nodiscard]] QString usualName(QStringView name, NamePart part, QStringView country);

} // namespace leadline
