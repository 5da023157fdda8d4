// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QString>
#include <array>
#include <optional>

namespace leadline {

/// What a template can be filled in with.
enum class MailField {
    FirstName,
    LastName,
    Name,
    Company,
    JobTitle,
    Country,
    Offer,
    NoteExcerpt,
    RequestDate,
    OwnName,
    OwnCompany,
};
inline constexpr std::array allMailFields{
    MailField::FirstName,   MailField::LastName, MailField::Name,      MailField::Company,
    MailField::JobTitle,    MailField::Country,  MailField::Offer,     MailField::NoteExcerpt,
    MailField::RequestDate, MailField::OwnName,  MailField::OwnCompany};
/// As it stands between braces: "first_name".
[[nodiscard]] QString code(MailField field);
[[nodiscard]] std::optional<MailField> mailFieldFromCode(QStringView code);

/// What is known of a customer, a request and the rep, as it was typed.
struct MailFacts
{
    QString firstName;
    QString lastName;
    QString company;
    QString jobTitle;
    QString country; ///< ISO code where it is known, else the raw text
    QString offer;   ///< as it is called in a sentence
    QString note;    ///< the customer's own words
    QDate requestDay;
    QString ownName;
    QString ownCompany;

    bool operator==(const MailFacts &) const = default;
};

/// The value in `language`, on one line: without line breaks, control characters and marks that turn the
/// direction of writing. Of a long note the beginning. Empty where nothing is known.
[[nodiscard]] QString valueOf(MailField field, const MailFacts &facts, const QString &language);

/// The text on one line, as a value and as a subject must be.
[[nodiscard]] QString onOneLine(const QString &text);

} // namespace leadline
