// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/identity.h"

#include "core/base/textfold.h"
#include "core/domain/phonenumber.h"

#include <array>
#include <charconv>
#include <utility>

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

/// A note with its runs of white space as one space, as QString::simplified has it.
void addSimplified(StableHash &hash, QStringView note)
{
    bool blankDue = false;
    for (const QChar c : note.trimmed()) {
        if (c.isSpace()) {
            blankDue = true;
            continue;
        }
        if (std::exchange(blankDue, false))
            hash.add(u' ');
        hash.add(c);
    }
}

void addNumber(StableHash &hash, qint64 number)
{
    std::array<char, 20> digits{};
    const char *const end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    for (const char *digit = digits.data(); digit != end; ++digit)
        hash.add(QLatin1Char(*digit));
}

/// What of a touch is the marketplace's, each part normalised; its offer is named elsewhere. The note keeps
/// its case and accents: two notes that differ in them were typed twice.
void addNormalised(StableHash &hash, const Touch &touch)
{
    const qint64 received = touch.timeBasis == TimeBasis::Estimated ? 0 : toMs(touch.received);
    hash.add(foldText(touch.source.code()));
    hash.add(unitSeparator);
    hash.add(foldText(touch.action.code()));
    hash.add(unitSeparator);
    addNumber(hash, received);
    hash.add(unitSeparator);
    if (isAscii(touch.note))
        addSimplified(hash, touch.note);
    else
        addSimplified(hash, touch.note.normalized(QString::NormalizationForm_C));
}

} // namespace

QString identityKey(const Customer &customer)
{
    return identityKey(customer, EmailAddress::parse(customer.email));
}

QString identityKey(const Customer &customer, const std::optional<EmailAddress> &address)
{
    if (address)
        return "mail:"_L1 + address->key();

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
    StableHash hash;
    hash.add(id);
    hash.add(unitSeparator);
    hash.add(touch.offer.key());
    hash.add(unitSeparator);
    addNormalised(hash, touch);
    return u"withheld:"_s + QString::number(hash.value(), 16).rightJustified(16, u'0');
}

quint64 touchFingerprint(const Touch &touch)
{
    StableHash hash;
    addNormalised(hash, touch);
    return hash.value();
}

} // namespace leadline
