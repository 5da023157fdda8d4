// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/emailaddress.h"

#include "core/base/textfold.h"

#include <QList>
#include <algorithm>
#include <array>
#include <string_view>

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
    if (address.size() > 6 && address[6] == u':' && address.startsWith("mailto:"_L1, Qt::CaseInsensitive))
        address = withoutSpaces(address.mid(7));
    return address;
}

/// Where an ASCII character may stand. Every lead's address is looked at, so this is a table.
class Places
{
public:
    constexpr Places()
    {
        for (const char16_t c :
             std::u16string_view(u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-"))
            m_label[c] = m_atom[c] = true;
        for (const char16_t c : std::u16string_view(u"!#$%&'*+/=?^_`{|}~"))
            m_atom[c] = true;
    }

    [[nodiscard]] bool inLabel(QChar c) const { return isIn(m_label, c); }
    [[nodiscard]] bool inAtom(QChar c) const { return isIn(m_atom, c); }

private:
    using Set = std::array<bool, 0x80>;

    static bool isIn(const Set &set, QChar c)
    {
        if (c.unicode() < set.size())
            return set[c.unicode()];
        return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
    }

    Set m_label{};
    Set m_atom{};
};

constexpr Places places;

/// Calls `each` with the parts between dots until it says no. True: it never did.
template <typename Each>
bool allBetweenDots(QStringView text, Each each)
{
    while (true) {
        const auto dot = std::find(text.begin(), text.end(), u'.');
        if (!each(QStringView(text.begin(), dot)))
            return false;
        if (dot == text.end())
            return true;
        text = QStringView(dot + 1, text.end());
    }
}

bool isLocalPart(QStringView local)
{
    return allBetweenDots(local, [](QStringView atom) {
        return !atom.isEmpty() &&
               std::all_of(atom.begin(), atom.end(), [](QChar c) { return places.inAtom(c); });
    });
}

/// Counts only where it matters: a UTF-16 unit is at most three bytes of UTF-8.
bool hasMoreBytes(QStringView text, qsizetype most)
{
    return 3 * text.size() > most && text.toUtf8().size() > most;
}

bool isLabel(QStringView label)
{
    if (label.isEmpty() || label.front() == u'-' || label.back() == u'-')
        return false;
    return std::all_of(label.begin(), label.end(), [](QChar c) { return places.inLabel(c); });
}

/// Full-width letters and the like look like a domain and are none.
bool isNormalDomain(const QString &domain)
{
    return domain.normalized(QString::NormalizationForm_KC) ==
           domain.normalized(QString::NormalizationForm_C);
}

EmailFault domainFault(QStringView domain)
{
    if (std::find(domain.begin(), domain.end(), u'.') == domain.end())
        return EmailFault::NoDot;
    if (!isAscii(domain) && !isNormalDomain(domain.toString()))
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
    const auto at = std::find(address.begin(), address.end(), u'@');
    if (at == address.end())
        return EmailFault::NoAt;
    if (std::find(at + 1, address.end(), u'@') != address.end())
        return EmailFault::SeveralAt;
    const QStringView local(address.begin(), at);
    const QStringView domain(at + 1, address.end());
    if (local.isEmpty())
        return EmailFault::NoLocalPart;
    if (domain.isEmpty())
        return EmailFault::NoDomain;
    if (!isLocalPart(local))
        return EmailFault::BadCharacter;
    if (hasMoreBytes(local, maxLocal) || hasMoreBytes(address, maxAddress))
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
        return foldText(m_text);
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
