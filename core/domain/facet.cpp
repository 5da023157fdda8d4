// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/facet.h"

#include "core/base/textfold.h"
#include "core/domain/codetable.h"
#include "core/domain/country.h"
#include "core/domain/deadlinestate.h"
#include "core/domain/leadsource.h"
#include "core/domain/stage.h"

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

template <typename Value>
std::optional<QString> codeOfValue(const std::optional<Value> &value, QString (*codeOf)(Value))
{
    return value ? std::optional(codeOf(*value)) : std::nullopt;
}

std::optional<QString> yesOrNo(const QString &text)
{
    const QString folded = foldIdentifier(text);
    return folded == "yes"_L1 || folded == "no"_L1 ? std::optional(folded) : std::nullopt;
}

std::optional<QString> importNumber(const QString &text)
{
    const qint64 number = text.trimmed().toLongLong();
    return number > 0 ? std::optional(QString::number(number)) : std::nullopt;
}

QString countryValue(const QString &text)
{
    const auto country = Country::parse(text);
    return country ? country->code() : text.trimmed();
}

} // namespace

QString facetCode(Facet facet)
{
    switch (facet) {
    case Facet::Source:
        return u"source"_s;
    case Facet::Action:
        return u"action"_s;
    case Facet::Offer:
        return u"offer"_s;
    case Facet::Deadline:
        return u"deadline"_s;
    case Facet::DoNotContact:
        return u"dnc"_s;
    case Facet::Stage:
        return u"stage"_s;
    case Facet::Stale:
        return u"stale"_s;
    case Facet::Owner:
        return u"owner"_s;
    case Facet::Country:
        return u"country"_s;
    case Facet::Language:
        return u"language"_s;
    case Facet::NextStep:
        return u"step"_s;
    case Facet::Import:
        return u"import"_s;
    }
    return {};
}

std::optional<Facet> facetFromCode(QStringView code)
{
    return fromCode(allFacets, &facetCode, code);
}

std::optional<QString> facetValue(Facet facet, const QString &text)
{
    switch (facet) {
    case Facet::Source:
        return Source::parse(text).code();
    case Facet::Action:
        return Action::parse(text).code();
    case Facet::Deadline:
        return codeOfValue(deadlineFromCode(text), &deadlineCode);
    case Facet::Stage:
        return codeOfValue(stageFromCode(text), &stageCode);
    case Facet::DoNotContact:
    case Facet::Stale:
        return yesOrNo(text);
    case Facet::Country:
        return countryValue(text);
    case Facet::Import:
        return importNumber(text);
    case Facet::Offer:
    case Facet::Owner:
        return text.trimmed();
    case Facet::Language:
    case Facet::NextStep:
        return foldText(text);
    }
    return std::nullopt;
}

} // namespace leadline
