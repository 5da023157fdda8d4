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

} // namespace leadline
