// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sortkeys.h"

#include "core/base/textfold.h"

namespace leadline {

SortKeys sortKeys(const Customer &customer)
{
    const bool named = !customer.firstName.isEmpty() || !customer.lastName.isEmpty();
    const QString name =
        named ? QString(customer.firstName + u' ' + customer.lastName) : customer.displayName();
    return {foldText(name), foldText(customer.company)};
}

} // namespace leadline
