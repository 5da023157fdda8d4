// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/editrules.h"

#include "core/base/textfold.h"
#include "core/domain/country.h"
#include "core/domain/emailaddress.h"
#include "core/domain/phonenumber.h"
#include "core/domain/stage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr qsizetype longestPhone = 40; ///< with an extension and whatever people write between the digits
constexpr qsizetype longestText = 200;

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
           c == QChar::ParagraphSeparator;
}

EditRefusal refusalOf(EmailFault fault)
{
    switch (fault) {
    case EmailFault::None:
    case EmailFault::Empty:
        return EditRefusal::None;
    case EmailFault::NoAt:
        return EditRefusal::EmailNoAt;
    case EmailFault::SeveralAt:
        return EditRefusal::EmailSeveralAt;
    case EmailFault::NoLocalPart:
        return EditRefusal::EmailNoLocalPart;
    case EmailFault::NoDomain:
        return EditRefusal::EmailNoDomain;
    case EmailFault::NoDot:
        return EditRefusal::EmailNoDot;
    case EmailFault::BadCharacter:
        return EditRefusal::EmailBadCharacter;
    case EmailFault::TooLong:
        return EditRefusal::TooLong;
    }
    Q_UNREACHABLE();
}

EditVerdict refused(EditRefusal refusal)
{
    return {{}, refusal};
}

EditVerdict checkEmail(QStringView text)
{
    if (const auto address = EmailAddress::parse(text))
        return {address->text()};
    return refused(refusalOf(emailFault(text)));
}

EditVerdict checkPhone(const QString &text, const Customer &customer)
{
    if (text.size() > longestPhone)
        return refused(EditRefusal::TooLong);
    const auto country = Country::parse(customer.country);
    if (PhoneNumber::parse(text, country))
        return {text};
    const bool saysCountry = text.contains(u'+') || text.contains(u'\uFF0B');
    return refused(country || saysCountry ? EditRefusal::PhoneNotPossible : EditRefusal::PhoneNoCountry);
}

EditVerdict checkCountry(QStringView text)
{
    if (const auto country = Country::parse(text))
        return {country->code()};
    return refused(EditRefusal::CountryUnknown);
}

EditVerdict checkStage(QStringView text)
{
    if (const auto stage = stageFromText(text))
        return {stageCode(*stage)};
    return refused(EditRefusal::StageUnknown);
}

} // namespace

QString code(EditRefusal refusal)
{
    switch (refusal) {
    case EditRefusal::None:
        return {};
    case EditRefusal::EmailNoAt:
        return u"email-no-at"_s;
    case EditRefusal::EmailSeveralAt:
        return u"email-several-at"_s;
    case EditRefusal::EmailNoLocalPart:
        return u"email-no-local-part"_s;
    case EditRefusal::EmailNoDomain:
        return u"email-no-domain"_s;
    case EditRefusal::EmailNoDot:
        return u"email-no-dot"_s;
    case EditRefusal::EmailBadCharacter:
        return u"email-bad-character"_s;
    case EditRefusal::PhoneNoCountry:
        return u"phone-no-country"_s;
    case EditRefusal::PhoneNotPossible:
        return u"phone-not-possible"_s;
    case EditRefusal::CountryUnknown:
        return u"country-unknown"_s;
    case EditRefusal::StageUnknown:
        return u"stage-unknown"_s;
    case EditRefusal::ControlCharacter:
        return u"control-character"_s;
    case EditRefusal::TooLong:
        return u"too-long"_s;
    case EditRefusal::NobodyLeft:
        return u"nobody-left"_s;
    }
    Q_UNREACHABLE();
}

EditVerdict checkEdit(EditField field, QStringView text, const Customer &customer)
{
    const QString trimmed = withoutHalves(text.trimmed().toString());
    if (field == EditField::Stage)
        return checkStage(trimmed);
    if (std::ranges::any_of(trimmed, isControl))
        return refused(EditRefusal::ControlCharacter);
    if (trimmed.isEmpty())
        return {};
    switch (field) {
    case EditField::Email:
        return checkEmail(trimmed);
    case EditField::Phone:
        return checkPhone(trimmed, customer);
    case EditField::Country:
        return checkCountry(trimmed);
    case EditField::FirstName:
    case EditField::LastName:
    case EditField::Company:
    case EditField::JobTitle:
    case EditField::Owner:
    case EditField::Stage:
        break;
    }
    return trimmed.size() > longestText ? refused(EditRefusal::TooLong) : EditVerdict{trimmed};
}

QString Customer::*textOf(EditField field)
{
    switch (field) {
    case EditField::FirstName:
        return &Customer::firstName;
    case EditField::LastName:
        return &Customer::lastName;
    case EditField::Email:
        return &Customer::email;
    case EditField::Phone:
        return &Customer::phone;
    case EditField::Country:
        return &Customer::country;
    case EditField::Company:
        return &Customer::company;
    case EditField::JobTitle:
        return &Customer::jobTitle;
    case EditField::Owner:
    case EditField::Stage:
        break;
    }
    return nullptr;
}

} // namespace leadline
