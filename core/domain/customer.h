// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QtCore/QString>

namespace leadline {

/// A person, as the newest non-empty data say. Texts are as typed; keys are made by rules.
struct Customer
{
    CustomerId id;
    QString firstName;
    QString lastName;
    QString email;
    QString phone;
    QString country; ///< ISO code where it is known, else the raw text
    QString company;
    QString jobTitle;
    bool withheld = false; ///< no person fields arrived (DOM-06)

    /// Something says who the person is or how to reach them; a company or a country alone does not.
    [[nodiscard]] bool hasPersonData() const
    {
        return !(firstName.isEmpty() && lastName.isEmpty() && email.isEmpty() && phone.isEmpty());
    }

    /// First and last name, else e-mail, else company, else phone; empty where all are.
    [[nodiscard]] QString displayName() const
    {
        const QString name = QString(firstName + QChar(u' ') + lastName).trimmed();
        for (const QString &candidate : {name, email, company}) {
            if (!candidate.isEmpty())
                return candidate;
        }
        return phone;
    }

    bool operator==(const Customer &) const = default;
};

} // namespace leadline
