// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/identity.h"

#include "core/base/textfold.h"
#include "core/domain/emailaddress.h"
#include "core/domain/phonenumber.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr QChar unitSeparator{0x1f};

/// Folded, and free of the character that separates the parts of a key.
QString keyPart(const QString &text)
{
    QString part = foldText(text);
    part.replace(u'|', u' ');
    return part.simplified();
}

/// What of a touch is the marketplace's, each part normalised; its offer is named elsewhere. The note keeps
/// its case and accents: two notes that differ in them were typed twice.
QString normalised(const Touch &touch)
{
    const qint64 received = touch.timeBasis == TimeBasis::Estimated ? 0 : toMs(touch.received);
    const QStringList parts{
        foldText(touch.source.code()),
        foldText(touch.action.code()),
        QString::number(received),
        touch.note.simplified().normalized(QString::NormalizationForm_C),
    };
    return parts.join(unitSeparator);
}

} // namespace

QString identityKey(const Customer &customer)
{
    if (const std::optional<EmailAddress> address = EmailAddress::parse(customer.email))
        return u"mail:"_s + address->key();

    QString name = keyPart(customer.firstName + u' ' + customer.lastName);
    const QString phone = phoneKey(customer.phone, Country::parse(customer.country));
    // A mistyped e-mail is still better than nobody.
    if (name.isEmpty() && phone.isEmpty())
        name = keyPart(customer.email);
    // A company alone is not a person.
    if (name.isEmpty() && phone.isEmpty())
        return {};
    return u"person:"_s + name + u'|' + keyPart(customer.company) + u'|' + phone;
}

QString withheldKey(const Touch &touch)
{
    // Without the marketplace's time only the row's own id tells two such touches apart.
    const QString id = touch.timeBasis == TimeBasis::Estimated ? touch.externalId : QString();
    const QString parts = QStringList{id, touch.offer.key(), normalised(touch)}.join(unitSeparator);
    return u"withheld:"_s + QString::number(stableHash(parts), 16).rightJustified(16, u'0');
}

quint64 touchFingerprint(const QString &leadKey, const Touch &touch)
{
    return stableHash(QString(leadKey + unitSeparator + normalised(touch)));
}

} // namespace leadline
