// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/country.h"
#include "core/domain/customer.h"
#include "core/domain/emailaddress.h"
#include "core/domain/touch.h"

#include <QtCore/QString>
#include <optional>

namespace leadline {

/// Who a customer is, exactly: "mail:<folded e-mail>" where the e-mail is one, else
/// "person:<name>|<company>|<phone key>", with a mistyped e-mail for the name where there is neither name nor
/// phone. Empty where no person field identifies anybody; a company alone does not.
[[nodiscard]] QString identityKey(const Customer &customer);
/// The same where the customer's e-mail has been parsed already.
[[nodiscard]] QString identityKey(const Customer &customer, const std::optional<EmailAddress> &address);

/// The key of a customer whose data were withheld: made of the touch alone, so that the same row
/// always finds the same nobody.
[[nodiscard]] QString withheldKey(const Touch &touch);

/// What makes two touches of one lead the same: source, action, received time and note, each normalised.
/// An estimated time is not the marketplace's and stays out. Stored in files: changing it needs a migration.
[[nodiscard]] quint64 touchFingerprint(const Touch &touch);

} // namespace leadline
