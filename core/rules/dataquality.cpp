// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/dataquality.h"

#include "core/base/textfold.h"
#include "core/domain/emailaddress.h"
#include "core/domain/phonenumber.h"
#include "core/rules/maildomains.h"
#include "core/rules/namecase.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

void addMailHints(const Customer &customer, QList<QualityHint> &hints)
{
    const auto address = EmailAddress::parse(customer.email);
    if (!address)
        return;
    if (const QString meant = meantDomain(address->domain()); !meant.isEmpty()) {
        const QString mended = address->text().section(u'@', 0, 0) + u'@' + meant;
        hints.append({QualityIssue::MailSlip, {{EditField::Email, mended, {}}}});
    }
    if (isDisposableMail(address->domain()))
        hints.append({QualityIssue::DisposableMail, {}});
    if (isFreeMail(address->domain()))
        hints.append({QualityIssue::FreeMail, {}});
}

void addPhoneHints(const Customer &customer, QList<QualityHint> &hints)
{
    const auto country = Country::parse(customer.country);
    if (customer.phone.trimmed().isEmpty())
        hints.append({QualityIssue::NoPhone, {}});
    else if (!isPossibleLength(customer.phone, country))
        hints.append({QualityIssue::ImpossiblePhone, {}});
    if (!customer.country.trimmed().isEmpty())
        return;
    const auto number = PhoneNumber::parse(customer.phone, {});
    if (const auto said = number ? countryOf(*number) : std::nullopt)
        hints.append({QualityIssue::CountryFromPhone, {{EditField::Country, said->code(), {}}}});
}

/// Where first and last name are told from each other by custom the other way round, an address proves
/// nothing.
bool familyNameComesFirst(const QString &country)
{
    return QStringList{u"CN"_s, u"HK"_s, u"HU"_s, u"JP"_s, u"KP"_s,
                       u"KR"_s, u"MO"_s, u"SG"_s, u"TW"_s, u"VN"_s}
        .contains(country);
}

/// "ada.yilmaz@…" of Yılmaz Ada.
bool areSwapped(const Customer &customer)
{
    const QString first = foldIdentifier(customer.firstName);
    const QString last = foldIdentifier(customer.lastName);
    const QString local = foldText(customer.email.section(u'@', 0, 0));
    const QStringList parts = local.split(u'.');
    if (first.size() < 2 || last.size() < 2 || first == last || parts.size() != 2)
        return false;
    return parts.at(0) == last && parts.at(1) == first;
}

/// "YILMAZ Ada" in one field, as files write it where the last name comes first: which is which is plain.
std::optional<std::pair<QString, QString>> namesInOne(const Customer &customer)
{
    const bool inLast = customer.firstName.isEmpty();
    if (inLast == customer.lastName.isEmpty())
        return std::nullopt;
    const QString &both = inLast ? customer.lastName : customer.firstName;
    const QStringList words = both.simplified().split(u' ');
    if (words.size() != 2 || nameTyping(words.at(0)) != NameTyping::Capitals ||
        nameTyping(words.at(1)) != NameTyping::Usual)
        return std::nullopt;
    return std::pair(words.at(1), words.at(0));
}

/// The names in their order and in their usual letters, and what was wrong with them.
void addNameHints(const Customer &customer, QList<QualityHint> &hints)
{
    const auto edits = [&customer](const QString &first, const QString &last) {
        const QString usualFirst = nameTyping(first) == NameTyping::Usual
                                       ? first
                                       : usualName(first, NamePart::First, customer.country);
        const QString usualLast =
            nameTyping(last) == NameTyping::Usual ? last : usualName(last, NamePart::Last, customer.country);
        QList<FieldEdit> fix;
        if (usualFirst != customer.firstName)
            fix.append({EditField::FirstName, usualFirst, {}});
        if (usualLast != customer.lastName)
            fix.append({EditField::LastName, usualLast, {}});
        return fix;
    };
    if (const auto both = namesInOne(customer)) {
        hints.append({QualityIssue::NamesSwapped, edits(both->first, both->second)});
        return;
    }
    if (areSwapped(customer) && !familyNameComesFirst(customer.country)) {
        hints.append({QualityIssue::NamesSwapped, edits(customer.lastName, customer.firstName)});
        return;
    }
    const QList<FieldEdit> fix = edits(customer.firstName, customer.lastName);
    if (fix.isEmpty())
        return;
    const bool capitals = nameTyping(customer.firstName) == NameTyping::Capitals ||
                          nameTyping(customer.lastName) == NameTyping::Capitals;
    hints.append({capitals ? QualityIssue::NameInCapitals : QualityIssue::NameInLowerCase, fix});
}

} // namespace

QString code(QualityIssue issue)
{
    switch (issue) {
    case QualityIssue::MailSlip:
        return u"mail-slip"_s;
    case QualityIssue::DisposableMail:
        return u"disposable-mail"_s;
    case QualityIssue::ImpossiblePhone:
        return u"impossible-phone"_s;
    case QualityIssue::NoPhone:
        return u"no-phone"_s;
    case QualityIssue::NamesSwapped:
        return u"names-swapped"_s;
    case QualityIssue::NameInCapitals:
        return u"name-in-capitals"_s;
    case QualityIssue::NameInLowerCase:
        return u"name-in-lower-case"_s;
    case QualityIssue::CountryFromPhone:
        return u"country-from-phone"_s;
    case QualityIssue::FreeMail:
        return u"free-mail"_s;
    }
    Q_UNREACHABLE();
}

QualitySeverity severityOf(QualityIssue issue)
{
    switch (issue) {
    case QualityIssue::MailSlip:
    case QualityIssue::DisposableMail:
    case QualityIssue::ImpossiblePhone:
        return QualitySeverity::Hindrance;
    case QualityIssue::NamesSwapped:
    case QualityIssue::NameInCapitals:
    case QualityIssue::NameInLowerCase:
        return QualitySeverity::Blemish;
    case QualityIssue::NoPhone:
    case QualityIssue::CountryFromPhone:
    case QualityIssue::FreeMail:
        return QualitySeverity::Remark;
    }
    Q_UNREACHABLE();
}

QString code(QualitySeverity severity)
{
    switch (severity) {
    case QualitySeverity::Hindrance:
        return u"hindrance"_s;
    case QualitySeverity::Blemish:
        return u"blemish"_s;
    case QualitySeverity::Remark:
        return u"remark"_s;
    }
    Q_UNREACHABLE();
}

QList<QualityHint> qualityHints(const Customer &customer)
{
    QList<QualityHint> hints;
    if (customer.withheld)
        return hints;
    addMailHints(customer, hints);
    addPhoneHints(customer, hints);
    addNameHints(customer, hints);
    std::ranges::stable_sort(hints, {}, &QualityHint::issue);
    return hints;
}

} // namespace leadline
