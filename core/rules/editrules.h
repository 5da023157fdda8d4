// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/customer.h"
#include "core/domain/leadedit.h"

#include <QtCore/QString>
#include <QtCore/QStringView>

namespace leadline {

/// Why a text cannot stand in a field of a lead.
enum class EditRefusal {
    None,
    EmailNoAt,
    EmailSeveralAt,
    EmailNoLocalPart,
    EmailNoDomain,
    EmailNoDot,
    EmailBadCharacter,
    PhoneNoCountry, ///< a national number, and nothing says of which country
    PhoneNotPossible,
    CountryUnknown,
    StageUnknown,
    ControlCharacter,
    TooLong,
    NobodyLeft, ///< no name, e-mail or phone would be left to tell who the customer is
};

/// "email-no-at", "phone-not-possible" …; empty: None.
[[nodiscard]] QString code(EditRefusal refusal);

/// A field's new value in the form in which it is kept, or why it is none.
struct EditVerdict
{
    QString value; ///< trimmed; a country's ISO code, a stage's code, an address without "mailto:"
    EditRefusal refusal = EditRefusal::None;

    [[nodiscard]] bool allowed() const { return refusal == EditRefusal::None; }
    bool operator==(const EditVerdict &) const = default;
};

/// May this text stand in this field of the customer, whose country a phone number is read by? Empty is
/// allowed, but for a stage. Whether a stage may be moved to is for rules/stagemoves to say.
[[nodiscard]] EditVerdict checkEdit(EditField field, QStringView text, const Customer &customer);

/// Of a customer's texts, the one this field is about; not for owner and stage.
[[nodiscard]] QString Customer::*textOf(EditField field);

} // namespace leadline
