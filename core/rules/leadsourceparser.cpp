// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/leadsourceparser.h"

#include <QList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr QLatin1StringView testMark = "MSFT_TEST"_L1;

/// White space, and the invisible characters that a copy from a web page or a byte order mark leaves.
bool isBlank(QChar c)
{
    return c.isSpace() || c.isNull() || c.category() == QChar::Other_Format;
}

QStringView trimBlank(QStringView text)
{
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.mid(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

/// Word processors turn the hyphen into a dash.
bool isHyphen(QChar c)
{
    return c == u'-' || (c >= u'\u2010' && c <= u'\u2014') || c == u'\u2212';
}

/// Without the quotes that a broken CSV row leaves at the ends. One that closes a pair inside the offer's
/// title stays.
QStringView withoutStrayQuotes(QStringView text)
{
    text = trimBlank(text);
    while (text.startsWith(u'"'))
        text = trimBlank(text.mid(1));
    while (text.endsWith(u'"')) {
        const QStringView rest = trimBlank(text.chopped(1));
        const bool closes = rest.mid(rest.indexOf(u'|') + 1).count(u'"') % 2 == 1;
        if (closes && !rest.endsWith(u'"'))
            break;
        text = rest;
    }
    return text;
}

bool isTestText(QStringView text)
{
    return text.startsWith(testMark, Qt::CaseInsensitive);
}

/// Source and action from what stands left of the pipe.
void parseLeft(QStringView left, LeadSource &parsed)
{
    const auto fromEnd = std::find_if(left.rbegin(), left.rend(), isHyphen);
    if (fromEnd != left.rend()) {
        const qsizetype hyphen = left.rend() - fromEnd - 1;
        const QStringView before = trimBlank(left.left(hyphen));
        const QStringView after = withoutStrayQuotes(left.mid(hyphen + 1));
        const Action action = Action::parse(after);
        const Source source = Source::parse(before);
        // An unknown action is believed only beside a known source; "SFDC-dup-DM" is one foreign text.
        if (action.isKnown() || source.isKnown() || (isTestText(before) && isTestText(after))) {
            parsed.source = source;
            parsed.action = action;
            return;
        }
    }
    parsed.source = Source::parse(withoutStrayQuotes(left));
}

} // namespace

LeadSource parseLeadSource(const QString &text)
{
    LeadSource parsed;
    parsed.raw = text;
    parsed.test = text.contains(testMark, Qt::CaseInsensitive);
    const QStringView clean = withoutStrayQuotes(text);
    const qsizetype pipe = clean.indexOf(u'|');
    if (pipe < 0) {
        parseLeft(clean, parsed);
        return parsed;
    }
    parseLeft(trimBlank(clean.left(pipe)), parsed);
    parsed.offer = OfferRef::parse(trimBlank(clean.mid(pipe + 1)));
    return parsed;
}

QString normalForm(const LeadSource &parsed)
{
    QString text = parsed.source.code();
    if (parsed.action.kind() != Action::Kind::None)
        text += u'-' + parsed.action.code();
    if (parsed.offer.isEmpty())
        return text;
    if (!text.isEmpty())
        text += u' ';
    return text + u"| "_s + parsed.offer.code();
}

} // namespace leadline
