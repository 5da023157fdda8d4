// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLocale>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace leadline::language {

/// The languages Leadline speaks, as codes: "en", "es", "tr".
[[nodiscard]] QStringList codes();

/// The name of a language in itself: "English", "Español", "Türkçe".
[[nodiscard]] QString ownName(const QString &code);

/// Switches the program's texts and those of Qt's standard buttons, at any time; windows get LanguageChange.
/// An unknown code is English. Needs an application object; main thread only.
void use(const QString &code);

/// The language in use.
[[nodiscard]] QString current();

/// The system's language where Leadline speaks it, else "en".
[[nodiscard]] QString ofSystem();

/// Formats of the language in use (dates, lists). Numbers of a million and more go through `words::number`.
[[nodiscard]] QLocale locale();

} // namespace leadline::language
