// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Mails to customers: their fields, their languages, and what is missing in them.
#include "ui/support/wordsmail.h"

#include "core/domain/language.h"
#include "ui/support/language.h"
#include "ui/support/words.h"
#include "ui/support/wordstext.h"

using namespace Qt::StringLiterals;

namespace leadline::words {
namespace {

constexpr std::array blockKinds{MailBlock::Kind::FaultyTemplate, MailBlock::Kind::MissingField,
                                MailBlock::Kind::EmptyGreeting, MailBlock::Kind::EmptySubject,
                                MailBlock::Kind::EmptyBody};

} // namespace

QString mailField(MailField field)
{
    switch (field) {
    case MailField::FirstName:
        return Words::tr("First name");
    case MailField::LastName:
        return Words::tr("Last name");
    case MailField::Name:
        return Words::tr("First and last name");
    case MailField::Company:
        return Words::tr("Company");
    case MailField::JobTitle:
        return Words::tr("Job title");
    case MailField::Country:
        return Words::tr("Country");
    case MailField::Offer:
        return Words::tr("Offer");
    case MailField::NoteExcerpt:
        return Words::tr("Beginning of the customer's note");
    case MailField::RequestDate:
        return Words::tr("Day of the request");
    case MailField::OwnName:
        return Words::tr("Your name");
    case MailField::OwnCompany:
        return Words::tr("Your company");
    }
    return {};
}

QString languageTitle(const QString &code)
{
    QString name = languageName(code, language::current());
    if (!name.isEmpty()) // "español": in a list, names begin with a capital
        name.replace(0, 1, QLocale(language::current()).toUpper(name.first(1)));
    return name;
}

QString mailLanguage(const MailLanguage &choice)
{
    const QString name = languageTitle(choice.language);
    switch (choice.reason) {
    case LanguageReason::OfNote:
        return Words::tr("%1: the customer wrote in it").arg(name);
    case LanguageReason::OfCountry:
        return Words::tr("%1: of the customer's country").arg(name);
    case LanguageReason::OfAddress:
        return Words::tr("%1: by the ending of the address").arg(name);
    case LanguageReason::Usual:
        return Words::tr("%1: no template in the customer's own language").arg(name);
    case LanguageReason::Chosen:
        return name;
    }
    return name;
}

QString mailBlock(const MailBlock &block)
{
    switch (block.kind) {
    case MailBlock::Kind::FaultyTemplate:
        return Words::tr(
            "The template has a fault. Mend it under Settings → Mail templates, or choose another.");
    case MailBlock::Kind::MissingField:
        return Words::tr("“%1” is not known of this lead. Write something in its place.")
            .arg(mailField(block.field));
    case MailBlock::Kind::EmptyGreeting:
        return Words::tr("The greeting greets nobody. Write a name in it, or greet without one.");
    case MailBlock::Kind::EmptySubject:
        return Words::tr("The subject is empty.");
    case MailBlock::Kind::EmptyBody:
        return Words::tr("The mail is empty.");
    }
    return {};
}

QString mailRefusal(const QString &refusal, const QString &detail)
{
    for (const MailBlock::Kind kind : blockKinds) {
        if (code(kind) == refusal)
            return mailBlock({kind, mailFieldFromCode(detail).value_or(MailField::FirstName), {}});
    }
    return {};
}

QString mergeFault(const MergeFault &fault)
{
    switch (fault.code) {
    case MergeFaultCode::OpenBrace:
        return Words::tr(
            "A field begins with “{” and is not closed on its line. A brace itself is written “{{”.");
    case MergeFaultCode::StrayBrace:
        return Words::tr("A “}” closes no field. A brace itself is written “}}”.");
    case MergeFaultCode::NestedBrace:
        return Words::tr("There is a “{” inside a field. Close the field first.");
    case MergeFaultCode::UnknownField:
        return Words::tr("There is no field “%1”.").arg(fault.found);
    }
    return {};
}

QString mailFileFault(const QString &path, const FileFault &fault)
{
    return targetFault({path, fault});
}

} // namespace leadline::words
