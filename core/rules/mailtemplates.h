// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/leadsource.h"
#include "core/domain/mailtemplate.h"
#include "core/domain/offer.h"
#include "core/rules/filefault.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

namespace leadline {

/// What users can settle about mails. A value.
struct MailSettings
{
    QString ownCompany;
    QList<MailTemplate> mails; ///< the user's own; one of a shipped key and for every offer is in its place

    bool operator==(const MailSettings &) const = default;
};

/// The text of a template that goes to a customer, and its language.
struct FoundMail
{
    QString language;
    MailText text;

    bool operator==(const FoundMail &) const = default;
};

/// The mails there are: those that come with the program, and the user's own before them. A value.
class MailTemplates
{
public:
    MailTemplates() = default;
    /// A fault where one of the user's has a fault, or stands there twice.
    [[nodiscard]] static Checked<MailTemplates> make(const QList<MailTemplate> &shipped,
                                                     const MailSettings &settings);

    [[nodiscard]] const MailSettings &settings() const { return m_settings; }
    [[nodiscard]] QStringList keys() const;      ///< the shipped ones, in their order, then the user's
    [[nodiscard]] QStringList languages() const; ///< that there is a text in, in their order
    [[nodiscard]] QString title(const QString &key, const QString &language) const;
    /// Of those for the offer the most specific that has the language; else the same in English, else in any.
    [[nodiscard]] FoundMail find(const QString &key, const OfferRef &offer, const QString &language) const;

    bool operator==(const MailTemplates &) const = default;

private:
    QList<MailTemplate> m_templates; ///< the most specific first
    QStringList m_keys;
    MailSettings m_settings;
};

/// The template to begin with: of the first mail after a request by what the customer did, then the second,
/// and the last one. `mails`: sent since the request, or since the customer's answer; `answered`: the
/// customer wrote or spoke since the request.
[[nodiscard]] QString mailKeyFor(const Action &action, int mails, bool answered);

/// A shipped template (resources/mails): `key`, `title`, `texts`, by language, each `subject` and `body`,
/// whose lines are an array.
[[nodiscard]] Checked<MailTemplate> mailTemplateFromJson(const QByteArray &json);

/// `mails.json`: `kind` ("Leadline mails"), `own_company`, `mails`, each `key`, `offer`, `title` and `texts`
/// as in a shipped one.
[[nodiscard]] Checked<MailSettings> mailSettingsFromJson(const QByteArray &json);
[[nodiscard]] QByteArray mailSettingsToJson(const MailSettings &settings);

} // namespace leadline
