// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringView>

namespace leadline {

/// Domains as EmailAddress::domain() gives them. Short tables of those that leads come with.

/// Anybody may have an address there: it says nothing of a company.
[[nodiscard]] bool isFreeMail(QStringView domain);
/// Kept for examples in documents: people who have nothing to do with each other have addresses there.
[[nodiscard]] bool isExampleDomain(QStringView domain);
/// Addresses there are thrown away after minutes or days.
[[nodiscard]] bool isDisposableMail(QStringView domain);
/// The domain that was meant: "gmail.com" for "gmial.com". Empty: nothing seems wrong.
[[nodiscard]] QString meantDomain(QStringView domain);

} // namespace leadline
