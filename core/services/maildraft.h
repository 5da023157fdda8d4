// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/rules/contactgate.h"
#include "core/rules/contactpace.h"
#include "core/rules/maillanguage.h"
#include "core/rules/mailmerge.h"
#include "core/rules/mailtemplates.h"

namespace leadline {

/// What a mail about a lead is made of. Reads nothing and reaches nobody: there is no address in it.
struct MailMaterial
{
    LeadId lead;
    QString customer; ///< as the lead is called
    OfferRef offer;
    MailFacts facts;
    MailTemplates templates;
    QString templateKey;   ///< to begin with
    MailLanguage language; ///< to begin with
    GateVerdict gate;      ///< for a mail that the program opens
    ContactPace pace;
};

/// The template of that key, filled in: in the language where there is one, else in English.
struct MadeMail
{
    QString language;
    MergedMail mail;
};
[[nodiscard]] MadeMail makeMail(const MailMaterial &material, const QString &key, const QString &language);

/// Which mail is wanted.
struct MailWish
{
    QString templateKey{};            ///< empty: the one that suits the lead
    QString language{};               ///< empty: the customer's
    std::optional<MailText> edited{}; ///< what the user has made of it
};

/// A mail to exactly one recipient, ready to be handed to the user's mail program.
struct MailDraft
{
    QString templateKey;
    MailLanguage language;
    QString address;
    QString name;
    MailText text;
    QString link;     ///< "mailto:" with recipient, subject and body, and nothing else
    bool fits = true; ///< the link is short enough for every mail program
    QByteArray file;  ///< the same as a draft (.eml)
};

} // namespace leadline
