// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/customer.h"
#include "core/domain/leadfield.h"

#include <array>

namespace leadline {

/// A text of a customer and the field of a lead file that brings it.
struct CustomerText
{
    LeadField field;
    QString Customer::*text;
};

inline constexpr std::array customerTexts{
    CustomerText{LeadField::FirstName, &Customer::firstName},
    CustomerText{LeadField::LastName, &Customer::lastName},
    CustomerText{LeadField::Email, &Customer::email},
    CustomerText{LeadField::Phone, &Customer::phone},
    CustomerText{LeadField::Country, &Customer::country},
    CustomerText{LeadField::Company, &Customer::company},
    CustomerText{LeadField::JobTitle, &Customer::jobTitle},
};

/// Equal for equal texts, in this run of the program.
[[nodiscard]] inline size_t customerPrint(const Customer &customer)
{
    size_t print = 0;
    for (const auto &[field, text] : customerTexts)
        print = qHash(customer.*text, print);
    return print;
}

} // namespace leadline
