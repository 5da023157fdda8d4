// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Mails to customers: what they are made of, and handing them over.
#include "core/formats/mailmessage.h"
#include "core/services/leadbook_p.h"
#include "core/store/activitytable.h"

#include <QtCore/QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

/// What every mail program and system takes as a link; some cut what is longer.
constexpr qsizetype longestLink = 1'900;

/// As a sentence may name it: what people call it, else the id without its publisher.
QString nameOf(const OfferRef &offer)
{
    if (!offer.title.isEmpty())
        return offer.title;
    return offer.offerId.isEmpty() ? offer.code() : offer.offerId;
}

MailFacts factsOf(const LeadPage &page, const QTimeZone &zone)
{
    const Customer &customer = page.lead.customer;
    MailFacts facts;
    facts.firstName = customer.firstName;
    facts.lastName = customer.lastName;
    facts.company = customer.company;
    facts.jobTitle = customer.jobTitle;
    facts.country = customer.country;
    facts.offer = nameOf(page.lead.offer.ref);
    facts.note = page.note;
    facts.requestDay = toZone(page.lead.summary.received, zone).date();
    return facts;
}

QString keyFor(const LeadPage &page, const QList<Activity> &activities)
{
    int mails = 0;
    bool answered = false;
    for (const Activity &activity : activities) {
        if (activity.at < page.lead.summary.received)
            continue;
        mails += activity.kind == ActivityKind::Mail && activity.isAttempt() ? 1 : 0;
        answered = answered || activity.isAnswer();
    }
    return mailKeyFor(page.lead.summary.action, mails, answered);
}

/// Everything but letters, digits and a few signs is escaped: no text begins another header.
QString linkWith(const QString &recipient, const MailText &text)
{
    QString body = text.body;
    body.replace(u'\n', u"\r\n"_s); // RFC 6068
    return recipient + u"?subject="_s + QString::fromLatin1(QUrl::toPercentEncoding(text.subject)) +
           u"&body="_s + QString::fromLatin1(QUrl::toPercentEncoding(body));
}

MailText normal(const MailText &text)
{
    QString body = text.body;
    body.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    return {onOneLine(text.subject), body};
}

} // namespace

MadeMail makeMail(const MailMaterial &material, const QString &key, const QString &language)
{
    const FoundMail found = material.templates.find(key, material.offer, language);
    return {found.language, mergeMail(found.text, material.facts, found.language)};
}

Result<MailMaterial> LeadBook::mailMaterial(LeadId id)
{
    const auto page = lead(id, 0);
    if (!page)
        return tl::unexpected(page.error());
    const auto activities =
        d->store->read([id](Database &database) { return ActivityTable(database).ofLead(id); });
    if (!activities)
        return tl::unexpected(activities.error());
    MailMaterial material;
    material.lead = id;
    material.customer = page->lead.customer.displayName();
    material.offer = page->lead.offer.ref;
    material.facts = factsOf(*page, d->zone);
    material.facts.ownName = d->profile.ownName();
    material.templates = d->mails.templates();
    material.facts.ownCompany = material.templates.settings().ownCompany;
    material.templateKey = keyFor(*page, *activities);
    const Customer &customer = page->lead.customer;
    material.language =
        mailLanguage(page->note, customer.country, customer.email, material.templates.languages());
    material.gate = page->gate.value(Channel::Mail);
    material.pace = page->pace;
    return material;
}

Result<MailDraft> LeadBook::mailDraft(LeadId id, const MailWish &wish, const QString &anyway)
{
    const auto material = mailMaterial(id);
    if (!material)
        return tl::unexpected(material.error());
    MailDraft draft;
    draft.templateKey = wish.templateKey.isEmpty() ? material->templateKey : wish.templateKey;
    if (!material->templates.keys().contains(draft.templateKey))
        return fail(ErrorCode::NotFound, draft.templateKey);
    const MadeMail made = makeMail(*material, draft.templateKey,
                                   wish.language.isEmpty() ? material->language.language : wish.language);
    draft.text = normal(wish.edited.value_or(made.mail.text));
    const QList<MailBlock> blocks = mailBlocks(made.mail, draft.text);
    // Whom nobody may write to is told that, whatever else the mail lacks.
    const bool isOpen = material->gate.allowed() && (material->pace.allowed() || !anyway.trimmed().isEmpty());
    if (isOpen && !blocks.isEmpty()) {
        const MailBlock &first = blocks.first();
        return fail(ErrorCode::Refused, code(first.kind),
                    first.kind == MailBlock::Kind::MissingField ? code(first.field) : QString());
    }
    const auto recipient = contactLink(id, Channel::Mail, anyway);
    if (!recipient)
        return tl::unexpected(recipient.error());
    draft.language = wish.language.isEmpty() && made.language == material->language.language
                         ? material->language
                         : MailLanguage{made.language, LanguageReason::Chosen};
    draft.address = QUrl(*recipient, QUrl::StrictMode).path(QUrl::FullyDecoded);
    draft.name = onOneLine(QString(material->facts.firstName + u' ' + material->facts.lastName));
    draft.link = linkWith(*recipient, draft.text);
    draft.fits = draft.link.size() <= longestLink;
    draft.file = mailFile({draft.address, draft.name, draft.text.subject, draft.text.body, d->clock.now()});
    return draft;
}

const MailBook &LeadBook::mailBook() const
{
    return d->mails;
}

Status LeadBook::setMails(const MailSettings &settings)
{
    return d->mails.save(settings);
}

} // namespace leadline
