// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/customer.h"
#include "core/domain/leadedit.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace leadline {

/// What may be wrong with a customer's data, the most hindering first.
enum class QualityIssue {
    MailSlip,        ///< a known mail service, misspelt: mail would go astray
    DisposableMail,  ///< an address to be thrown away
    ImpossiblePhone, ///< too few or too many digits for the country
    NoPhone,
    NamesSwapped, ///< the last name stands where the first belongs
    NameInCapitals,
    NameInLowerCase,
    CountryFromPhone, ///< no country, but the number says one
    FreeMail,         ///< says nothing of a company; often all there is
};
/// "mail-slip", "disposable-mail", "impossible-phone", "no-phone", "names-swapped", "name-in-capitals",
/// "name-in-lower-case", "country-from-phone", "free-mail".
[[nodiscard]] QString code(QualityIssue issue);

enum class QualitySeverity {
    Hindrance, ///< the customer may not be reached
    Blemish,   ///< it looks careless in a mail
    Remark,
};
[[nodiscard]] QualitySeverity severityOf(QualityIssue issue);
[[nodiscard]] QString code(QualitySeverity severity); ///< "hindrance", "blemish", "remark"

/// One of them, and how it would be mended.
struct QualityHint
{
    QualityIssue issue = QualityIssue::NoPhone;
    QList<FieldEdit> fix; ///< empty: only the user knows

    bool operator==(const QualityHint &) const = default;
};

/// Only what the data themselves prove, in the order of QualityIssue. Nothing of a customer whose data are
/// withheld.
[[nodiscard]] QList<QualityHint> qualityHints(const Customer &customer);

} // namespace leadline
