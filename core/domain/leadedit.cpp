// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/leadedit.h"

#include "core/domain/codetable.h"

using namespace Qt::StringLiterals;

namespace leadline {

QString code(EditField field)
{
    switch (field) {
    case EditField::FirstName:
        return u"first-name"_s;
    case EditField::LastName:
        return u"last-name"_s;
    case EditField::Email:
        return u"email"_s;
    case EditField::Phone:
        return u"phone"_s;
    case EditField::Country:
        return u"country"_s;
    case EditField::Company:
        return u"company"_s;
    case EditField::JobTitle:
        return u"job-title"_s;
    case EditField::Owner:
        return u"owner"_s;
    case EditField::Stage:
        return u"stage"_s;
    }
    Q_UNREACHABLE();
}

std::optional<EditField> editFieldFromCode(QStringView text)
{
    return fromCode(allEditFields, &code, text);
}

bool isCustomers(EditField field)
{
    return field != EditField::Owner && field != EditField::Stage;
}

} // namespace leadline
