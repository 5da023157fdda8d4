// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A mail to a customer, from a template.
#include "app/ctl/command.h"
#include "app/ctl/outputfile.h"
#include "core/base/privatefile.h"
#include "core/services/mailbook.h"
#include "ui/support/language.h"
#include "ui/support/words.h"

using namespace Qt::StringLiterals;

namespace leadline::ctl {
namespace {

void mailOptions(QCommandLineParser &parser)
{
    parser.addOption({u"template"_s,
                      Ctl::tr("contact-request, test-drive, install, portal-create, generic, second-mail, "
                              "last-mail or one of your own; without it, the one that suits the lead."),
                      u"KEY"_s});
    parser.addOption(
        {u"language"_s, Ctl::tr("Write in this language instead of the customer's: en, es or tr."), u"L"_s});
    parser.addOption({u"eml"_s, Ctl::tr("Write the mail as a draft for your mail program."), u"FILE"_s});
    parser.addOption(
        {u"anyway"_s,
         Ctl::tr("Why another contact is in order, although the customer was contacted often of late."),
         u"REASON"_s});
}

QJsonObject toJson(const MailDraft &draft, const MadeMail &own, LeadId id)
{
    return {{u"id"_s, id.value},
            {u"template"_s, draft.templateKey},
            {u"language"_s, draft.language.language},
            {u"language_reason"_s, code(draft.language.reason)},
            {u"to"_s, QJsonObject{{u"name"_s, draft.name}, {u"address"_s, draft.address}}},
            {u"subject"_s, draft.text.subject},
            {u"body"_s, draft.text.body},
            {u"own_language"_s, own.language},
            {u"own_subject"_s, own.mail.text.subject},
            {u"own_body"_s, own.mail.text.body},
            {u"mailto"_s, draft.link},
            {u"mailto_fits"_s, draft.fits}};
}

/// What the wish may be, before anything is asked for.
std::optional<Error> faultOf(const MailMaterial &material, const MailWish &wish)
{
    if (!wish.templateKey.isEmpty() && !material.templates.keys().contains(wish.templateKey))
        return wrongValue(u"--template"_s);
    if (!wish.language.isEmpty() && !material.templates.languages().contains(wish.language))
        return wrongValue(u"--language"_s);
    return std::nullopt;
}

ExitCode mail(Context &context, const QCommandLineParser &parser, const QStringList &arguments)
{
    const auto id = arguments.size() == 1 ? numberOf(arguments[0]) : std::nullopt;
    if (!id)
        return context.misused(Ctl::tr("mail takes the id of a lead."));
    LeadBook *book = context.book();
    if (!book)
        return context.bookFault();
    const QString path = parser.value(u"eml"_s);
    if (const Status may = path.isEmpty() ? Status() : mayWrite(path); !may)
        return context.fail(may.error());
    const auto material = book->mailMaterial(LeadId{*id});
    if (!material)
        return context.fail(material.error());
    const MailWish wish{parser.value(u"template"_s), parser.value(u"language"_s), {}};
    if (const auto fault = faultOf(*material, wish))
        return context.fail(*fault);
    const auto draft = book->mailDraft(LeadId{*id}, wish, parser.value(u"anyway"_s));
    if (!draft)
        return context.fail(draft.error());
    if (const Status written = path.isEmpty() ? Status() : writePrivateFile(path, draft->file); !written)
        return context.fail(written.error());
    if (context.json())
        context.out(
            toJson(*draft, makeMail(*material, draft->templateKey, language::current()), LeadId{*id}));
    else if (path.isEmpty())
        context.out(QString(draft->text.subject + u"\n\n"_s + draft->text.body));
    return Done;
}

constexpr Command all[]{{"mail", "ID", mailOptions, mail}};

} // namespace

std::span<const Command> mailCommands()
{
    return all;
}

} // namespace leadline::ctl
