// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/columnvalues.h"

#include "core/base/textfold.h"
#include "core/domain/country.h"
#include "core/domain/emailaddress.h"
#include "core/domain/leadsource.h"
#include "core/formats/datetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr qsizetype enoughToTell = 3; // for shapes that other things have, too

bool isEmail(const QString &value)
{
    return EmailAddress::parse(value).has_value();
}

/// Written as numbers to dial are: a plus or some grouping, else it could be any number.
bool isPhone(const QString &value)
{
    static constexpr QStringView grouping = u" -()./+\u00A0";
    const QString text = value.trimmed();
    const qsizetype digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    const bool shaped =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit() || grouping.contains(c); });
    const bool grouped = text.startsWith(u'+') || text.startsWith(u"00"_s) || text.startsWith(u'(') ||
                         text.count(u' ') + text.count(u'-') >= 2;
    return shaped && grouped && digits >= 8 && digits <= 15 && !scanDateText(text);
}

bool isMoment(const QString &value)
{
    const auto date = scanDateText(value);
    return date && date->form != DateText::Form::Absolute;
}

bool isCountry(const QString &value)
{
    return Country::parse(value).has_value();
}

template <typename Predicate>
bool nearlyAll(const QStringList &values, Predicate predicate)
{
    return 10 * std::count_if(values.begin(), values.end(), predicate) >= 9 * values.size();
}

} // namespace

bool isLeadSourceText(const QString &value)
{
    const qsizetype bar = value.indexOf(u'|');
    if (bar < 0)
        return false;
    const QString left = value.first(bar).trimmed();
    const qsizetype dash = left.lastIndexOf(u'-');
    return Source::parse(left).isKnown() || (dash > 0 && Source::parse(left.first(dash)).isKnown()) ||
           left.startsWith(u"MSFT_TEST"_s);
}

ValueKind valueKind(const QStringList &values)
{
    if (values.isEmpty())
        return ValueKind::Mixed;
    if (nearlyAll(values, isEmail))
        return ValueKind::Email;
    if (nearlyAll(values, isLeadSourceText))
        return ValueKind::LeadSource;
    if (values.size() < enoughToTell)
        return ValueKind::Mixed;
    if (nearlyAll(values, isPhone))
        return ValueKind::Phone;
    if (nearlyAll(values, isMoment))
        return ValueKind::Moment;
    return nearlyAll(values, isCountry) ? ValueKind::Country : ValueKind::Mixed;
}

bool isNamelessHeader(QStringView header)
{
    QString folded = foldIdentifier(header);
    while (!folded.isEmpty() && folded.back().isDigit())
        folded.chop(1);
    static constexpr QStringView names[] = {u"",        u"x",     u"column",  u"col",  u"field", u"columna",
                                            u"campo",   u"sutun", u"kolon",   u"alan", u"f",     u"c",
                                            u"unnamed", u"var",   u"v",       u"no",   u"data",  u"value",
                                            u"dato",    u"veri",  u"untitled"};
    return std::find(std::begin(names), std::end(names), QStringView(folded)) != std::end(names);
}

} // namespace leadline
