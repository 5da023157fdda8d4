// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The suppression list: whom nobody may contact, however they come again.
#include "core/base/textfold.h"
#include "core/services/leadbook_p.h"
#include "core/services/passgate_p.h"
#include "core/services/suppressionlist_p.h"
#include "core/store/customertable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

/// Every customer may stand on the list by now; whose mail or number it may be is looked at closely.
QList<CustomerId> maybeMeant(Database &database, const QList<SuppressionKey> &keys)
{
    constexpr qsizetype tellingDigits = 6; // a number's last ones, however it is written
    QSet<QString> ends;
    bool isByMail = false;
    for (const SuppressionKey &key : keys) {
        if (key.by == SuppressedBy::Phone)
            ends.insert(key.text.last(std::min(tellingDigits, key.text.size())));
        else
            isByMail = true;
    }
    QList<CustomerId> found;
    CustomerTable(database).forEachAddress([&](CustomerId id, QByteArrayView email, QByteArrayView phone) {
        const QString digits = ends.isEmpty() ? QString() : digitsOf(QString::fromUtf8(phone));
        if ((isByMail && !email.isEmpty()) ||
            (digits.size() >= tellingDigits && ends.contains(digits.last(tellingDigits))))
            found.append(id);
    });
    return found;
}

} // namespace

Result<SuppressionReport> LeadBook::suppress(const SuppressionWish &wish)
{
    SuppressionReport report;
    QList<SuppressionKey> keys;
    for (const QString &typed : wish.entries) {
        const auto key = suppressionKeyFrom(typed);
        if (key && !keys.contains(*key))
            keys.append(*key);
        else if (!key)
            report.notUnderstood.append(typed);
    }
    if (wish.channels.isEmpty())
        return fail(ErrorCode::BadArgument, u"channel"_s);
    if (wish.source.trimmed().isEmpty())
        return fail(ErrorCode::Refused, u"reason-needed"_s, u"suppression"_s);
    const Instant now = d->clock.now();
    const Status done = d->change([&](Database &database) {
        ActionRecord record(database, u"suppress"_s, {}, QString::number(keys.size()), now);
        const SuppressionList before(database);
        for (const SuppressionKey &key : std::as_const(keys)) {
            for (const Channel channel : wish.channels) {
                const bool isKnown = before.has(key, channel);
                ++(isKnown ? report.known : report.added);
                if (!isKnown)
                    leadline::suppress(database, record, {key}, channel, now, wish.source.trimmed());
            }
        }
        const SuppressionList list(database);
        QList<LeadId> leads;
        for (const CustomerId id : maybeMeant(database, keys)) {
            const QSet<Channel> closed = list.closedTo(CustomerTable(database).customer(id));
            if (!closeSuppressed(database, record, id, closed, now))
                continue;
            ++report.customers;
            leads += LeadTable(database).ofCustomer(id);
        }
        record.forgetIfEmpty();
        return leads;
    });
    return done ? Result<SuppressionReport>(report) : tl::unexpected(done.error());
}

Result<QList<SuppressionEntry>> LeadBook::suppressions(const QString &typed)
{
    const auto key = suppressionKeyFrom(typed);
    if (!typed.trimmed().isEmpty() && !key)
        return fail(ErrorCode::BadArgument, typed);
    return d->store->read([&](Database &database) {
        SuppressionTable table(database);
        return key ? table.withHash(suppressionHash(*key, table.salt())) : table.all();
    });
}

Status LeadBook::liftSuppression(const QList<qint64> &ids, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::Refused, u"reason-needed"_s, u"suppression"_s);
    return d->change([&](Database &database) {
        ActionRecord record(database, u"lift-suppression"_s, {}, reason.trimmed(), d->clock.now());
        SuppressionTable table(database);
        for (const qint64 id : ids)
            record.change(Entity::Suppression, id, [&] { table.remove(id); });
        record.forgetIfEmpty();
        return QList<LeadId>(); // who came meanwhile stays closed until somebody opens that channel
    });
}

} // namespace leadline
