// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/suppression.h"

#include "core/domain/emailaddress.h"
#include "core/domain/phonenumber.h"
#include "core/rules/maildomains.h"

#include <QtCore/QCryptographicHash>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

QString foldedDomain(const EmailAddress &address)
{
    return address.key().section(u'@', -1);
}

} // namespace

QString code(SuppressedBy by)
{
    switch (by) {
    case SuppressedBy::Mail:
        return u"mail"_s;
    case SuppressedBy::Phone:
        return u"phone"_s;
    case SuppressedBy::Domain:
        return u"domain"_s;
    }
    return {};
}

std::optional<SuppressedBy> suppressedByFromCode(QStringView text)
{
    for (const SuppressedBy by : {SuppressedBy::Mail, SuppressedBy::Phone, SuppressedBy::Domain}) {
        if (code(by) == text)
            return by;
    }
    return std::nullopt;
}

QList<SuppressionKey> suppressionKeys(const Customer &customer)
{
    QList<SuppressionKey> keys;
    if (const auto address = EmailAddress::parse(customer.email)) {
        keys.append({SuppressedBy::Mail, address->key()});
        keys.append({SuppressedBy::Domain, foldedDomain(*address)});
    }
    const QString phone = phoneKey(customer.phone, Country::parse(customer.country));
    if (!phone.isEmpty())
        keys.append({SuppressedBy::Phone, phone});
    return keys;
}

QList<SuppressionKey> keysToSuppress(const Customer &customer, Channel channel)
{
    QList<SuppressionKey> keys = suppressionKeys(customer);
    keys.removeIf([channel](const SuppressionKey &key) {
        return key.by == SuppressedBy::Domain || (key.by == SuppressedBy::Phone && channel != Channel::Phone);
    });
    return keys;
}

std::optional<SuppressionKey> suppressionKeyFrom(QStringView typed)
{
    const QStringView text = typed.trimmed();
    if (const auto address = EmailAddress::parse(text))
        return SuppressionKey{SuppressedBy::Mail, address->key()};
    const bool isAbroad = text.startsWith("00"_L1); // as a number of another country is dialled in most
    if (isAbroad || text.startsWith(u'+')) {
        const QString phone = phoneKey(isAbroad ? QString(u'+' + text.sliced(2)) : text.toString(), {});
        return phone.startsWith(u'+') ? std::optional(SuppressionKey{SuppressedBy::Phone, phone})
                                      : std::nullopt;
    }
    const QStringView domain = text.startsWith(u'@') ? text.sliced(1) : text;
    const auto anyone = EmailAddress::parse(QString(u"any@"_s + domain));
    if (!anyone || isFreeMail(anyone->domain()))
        return std::nullopt;
    return SuppressionKey{SuppressedBy::Domain, foldedDomain(*anyone)};
}

QString suppressionHash(const SuppressionKey &key, QByteArrayView salt)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(salt);
    hash.addData(QString(code(key.by) + u':' + key.text).toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace leadline
