// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Reaching a customer: what opens and closes the ways to them, and the way through the gate.
#include "core/domain/emailaddress.h"
#include "core/domain/phonenumber.h"
#include "core/rules/contactpace.h"
#include "core/services/leadbook_p.h"
#include "core/services/passgate_p.h"
#include "core/services/suppressionlist_p.h"
#include "core/store/activitytable.h"

#include <QtCore/QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

/// One recipient and nothing else. Throws a refusal where there is no address that can be used.
QString linkTo(const Customer &customer, Channel channel)
{
    if (channel == Channel::Mail) {
        const auto address = EmailAddress::parse(customer.email);
        if (!address)
            refuse(code(GateReason::NoAddress));
        // setPath escapes ? and &: an address can bring no second recipient and no header.
        QUrl link;
        link.setScheme(u"mailto"_s);
        link.setPath(address->text(), QUrl::DecodedMode);
        return link.toString(QUrl::FullyEncoded);
    }
    const QString dialable = phoneKey(customer.phone, Country::parse(customer.country));
    if (dialable.isEmpty())
        refuse(code(GateReason::NoAddress));
    return QString(u"tel:"_s + dialable);
}

ActivityKind kindOf(Channel channel)
{
    switch (channel) {
    case Channel::Phone:
        return ActivityKind::Call;
    case Channel::Mail:
        return ActivityKind::Mail;
    case Channel::Meeting:
        return ActivityKind::Meeting;
    }
    Q_UNREACHABLE();
}

} // namespace

Status LeadBook::decideBasis(LeadId id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::Refused, u"reason-needed"_s, u"basis"_s);
    return d->act(id, u"basis"_s, {}, [&](Database &database, ActionRecord &record, const Lead &lead) {
        // A notice alone gives no basis: nobody asked.
        if (lead.summary.noticeOnly)
            refuse(code(GateReason::DoNotContact));
        record.change(Entity::Lead, lead.id.value,
                      [&] { LeadTable(database).setBasis(lead.id, d->clock.now(), reason.trimmed()); });
    });
}

Status LeadBook::setOptOut(LeadId id, Channel channel, bool optedOut, const QString &reason)
{
    return d->act(id, u"opt-out"_s, code(channel),
                  [&](Database &database, ActionRecord &record, const Lead &lead) {
                      ActivityTable table(database);
                      const QList<ActivityTable::OptOutRow> rows = table.optOuts(lead.customer.id);
                      const auto known = std::ranges::find(rows, channel, &ActivityTable::OptOutRow::channel);
                      if (optedOut == (known != rows.end()))
                          return;
                      const QList<SuppressionKey> keys = keysToSuppress(lead.customer, channel);
                      if (optedOut) {
                          record.create(Entity::OptOut, [&] {
                              return table.insertOptOut(lead.customer.id, channel, d->clock.now(), reason);
                          });
                          leadline::suppress(database, record, keys, channel, d->clock.now(), reason);
                      } else {
                          record.change(Entity::OptOut, known->id, [&] { table.removeOptOut(known->id); });
                          leadline::liftSuppression(database, record, keys, channel);
                      }
                  });
}

Result<QString> LeadBook::contactLink(LeadId id, Channel channel, const QString &anyway)
{
    if (channel == Channel::Meeting) // would be the phone's, past an opt-out of the phone
        return fail(ErrorCode::BadArgument, code(channel));
    bool isTooOften = false;
    auto link = d->store->read([&](Database &database) {
        const Lead lead = d->leadOrThrow(database, id);
        passGate(d->contactFacts(database, lead), channel, true);
        const ContactPace pace = contactPace(ActivityTable(database).ofCustomer(lead.customer.id),
                                             d->clock.now(), d->contactRules.settings().pace);
        isTooOften = !pace.allowed();
        if (isTooOften && anyway.trimmed().isEmpty())
            refuse(u"too-often"_s, toIso(*pace.nextAllowed));
        return linkTo(lead.customer, channel);
    });
    if (!link || !isTooOften)
        return link;
    const Status kept = keepAnyway(id, channel, anyway);
    return kept ? link : tl::unexpected(kept.error());
}

/// Why a customer is contacted once more, as a note.
Status LeadBook::keepAnyway(LeadId id, Channel channel, const QString &why)
{
    return d->act(
        id, u"anyway"_s, code(channel), [&](Database &database, ActionRecord &record, const Lead &lead) {
            Activity note;
            note.customer = lead.customer.id;
            note.lead = lead.id;
            note.at = d->clock.now();
            note.text = why.trimmed();
            record.create(Entity::Activity, [&] { return ActivityTable(database).insert(note).value; });
        });
}

Result<QString> LeadBook::contactOnce(LeadId id, Channel channel, const QString &reason)
{
    constexpr qsizetype fewestLetters = 10; // "because" is no reason
    if (channel == Channel::Meeting)
        return fail(ErrorCode::BadArgument, code(channel));
    if (!d->contactRules.settings().overrides)
        return fail(ErrorCode::Refused, u"override-forbidden"_s, d->contactRules.path());
    if (reason.trimmed().size() < fewestLetters)
        return fail(ErrorCode::Refused, u"reason-needed"_s, u"override"_s);
    QString link;
    const Status done = d->act(id, u"override"_s, code(channel),
                               [&](Database &database, ActionRecord &record, const Lead &lead) {
                                   const ContactFacts facts = d->contactFacts(database, lead);
                                   const GateVerdict verdict = mayContact(facts, channel, false);
                                   if (verdict.allowed())
                                       refuse(u"not-blocked"_s);
                                   if (verdict.reason == GateReason::TestLead) // there is nobody behind it
                                       refuse(code(verdict.reason));
                                   link = linkTo(lead.customer, channel);
                                   Activity contact;
                                   contact.customer = lead.customer.id;
                                   contact.lead = lead.id;
                                   contact.kind = kindOf(channel);
                                   contact.direction = Direction::Outbound;
                                   contact.at = d->clock.now();
                                   contact.text = reason.trimmed();
                                   d->keepActivity(record, database, lead, contact);
                               });
    return done ? Result<QString>(link) : tl::unexpected(done.error());
}

const ContactRules &LeadBook::contactRules() const
{
    return d->contactRules;
}

Status LeadBook::setContactRules(const ContactSettings &settings)
{
    return d->contactRules.save(settings);
}

} // namespace leadline
