// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/emailaddress.h"

#include "core/base/textfold.h"

#include <QList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

// RFC 5321, 4.5.3.1: local part 64 octets, path 256 with its brackets; RFC 1035: label 63, name 253.
constexpr qsizetype maxLocal = 64;
constexpr qsizetype maxDomain = 253;
constexpr qsizetype maxLabel = 63;
constexpr qsizetype maxAddress = 254;

/// Without spaces at the ends. A line break stays, and makes the address a bad one: in a mail header it would
/// begin a line of its own.
QStringView withoutSpaces(QStringView text)
{
    const auto isBlank = [](QChar c) { return c.isSpace() && c != u'\n' && c != u'\r'; };
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.mid(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

/// Without what people and programs wrap round an address.
QStringView unwrapped(QStringView text)
{
    QStringView address = withoutSpaces(text);
    if (address.startsWith(u'<') && address.endsWith(u'>'))
        address = withoutSpaces(address.mid(1, address.size() - 2));
    if (address.startsWith("mailto:"_L1, Qt::CaseInsensitive))
        address = withoutSpaces(address.mid(7));
    return address;
}

bool isLetterOrDigit(QChar c)
{
    if (c.unicode() < 0x80)
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

bool isAtom(QChar c)
{
    return isLetterOrDigit(c) || QStringView(u"!#$%&'*+-/=?^_`{|}~").contains(c);
}

/// Calls `each` with the parts between dots until it says no. True: it never did.
template <typename Each>
bool allBetweenDots(QStringView text, Each each)
{
    while (true) {
        const qsizetype dot = text.indexOf(u'.');
        if (!each(dot < 0 ? text : text.left(dot)))
            return false;
        if (dot < 0)
            return true;
        text = text.mid(dot + 1);
    }
}

bool isLocalPart(QStringView local)
{
    return allBetweenDots(local, [](QStringView atom) {
        return !atom.isEmpty() && std::all_of(atom.begin(), atom.end(), isAtom);
    });
}

qsizetype bytesOf(QStringView text)
{
    return isAscii(text) ? text.size() : text.toUtf8().size();
}

bool isLabel(QStringView label)
{
    if (label.isEmpty() || label.startsWith(u'-') || label.endsWith(u'-'))
        return false;
    return std::all_of(label.begin(), label.end(), [](QChar c) { return c == u'-' || isLetterOrDigit(c); });
}

EmailFault domainFault(QStringView domain)
{
    if (!domain.contains(u'.'))
        return EmailFault::NoDot;
    // Full-width letters and the like look like a domain and are none.
    const QString text = isAscii(domain) ? QString() : domain.toString();
    if (text.normalized(QString::NormalizationForm_KC) != text.normalized(QString::NormalizationForm_C))
        return EmailFault::BadCharacter;
    if (!allBetweenDots(domain, isLabel))
        return EmailFault::BadCharacter;
    if (!allBetweenDots(domain, [](QStringView label) { return label.size() <= maxLabel; }))
        return EmailFault::TooLong;
    return domain.size() > maxDomain ? EmailFault::TooLong : EmailFault::None;
}

} // namespace

EmailFault emailFault(QStringView text)
{
    const QStringView address = unwrapped(text);
    if (address.isEmpty())
        return EmailFault::Empty;
    const qsizetype at = address.indexOf(u'@');
    if (at < 0)
        return EmailFault::NoAt;
    if (address.lastIndexOf(u'@') != at)
        return EmailFault::SeveralAt;
    const QStringView local = address.left(at);
    const QStringView domain = address.mid(at + 1);
    if (local.isEmpty())
        return EmailFault::NoLocalPart;
    if (domain.isEmpty())
        return EmailFault::NoDomain;
    if (!isLocalPart(local))
        return EmailFault::BadCharacter;
    if (bytesOf(local) > maxLocal || bytesOf(address) > maxAddress)
        return EmailFault::TooLong;
    return domainFault(domain);
}

std::optional<EmailAddress> EmailAddress::parse(QStringView text)
{
    if (emailFault(text) != EmailFault::None)
        return std::nullopt;
    EmailAddress address;
    address.m_text = unwrapped(text).toString();
    return address;
}

QString EmailAddress::key() const
{
    if (isAscii(m_text))
        return m_text.toLower(); // gate(casing): ASCII only
    // gate(casing): an address keeps its accents, and QString::toLower is the same in every locale
    QString folded = m_text.normalized(QString::NormalizationForm_C).toLower();
    // Lower case of İ is i with a dot above it as a mark of its own.
    folded.replace(u"i\u0307"_s, u"i"_s);
    folded.replace(u'\u0131', u'i');
    return folded;
}

QString EmailAddress::domain() const
{
    return key().section(u'@', 1);
}

} // namespace leadline
