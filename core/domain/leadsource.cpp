// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/leadsource.h"

#include "core/base/textfold.h"

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

template <typename Kind>
struct Alias
{
    QLatin1StringView folded; ///< as foldIdentifier gives it
    Kind kind;
};

// "AppSource (SPZA)", "SPZA" and "AppSource" are one storefront (domain facts 2.3).
constexpr Alias<Source::Kind> sourceAliases[] = {
    {"azuremarketplace"_L1, Source::Kind::AzureMarketplace},
    {"azureportal"_L1, Source::Kind::AzurePortal},
    {"appsource"_L1, Source::Kind::AppSource},
    {"appsourcespza"_L1, Source::Kind::AppSource},
    {"spza"_L1, Source::Kind::AppSource},
    {"testdrive"_L1, Source::Kind::TestDrive},
};

// The translations are those of the published Spanish, Turkish and Swedish pages (domain facts 0).
constexpr Alias<Action::Kind> actionAliases[] = {
    {"ins"_L1, Action::Kind::Install},      {"plt"_L1, Action::Kind::ContactRequest},
    {"dnc"_L1, Action::Kind::DoNotContact}, {"create"_L1, Action::Kind::Create},
    {"crear"_L1, Action::Kind::Create},     {"olustur"_L1, Action::Kind::Create},
    {"skapa"_L1, Action::Kind::Create},     {"starttestdrive"_L1, Action::Kind::TestDrive},
};

template <typename Kind, size_t size>
Kind kindOf(const Alias<Kind> (&aliases)[size], QStringView text)
{
    const QString folded = foldIdentifier(text);
    for (const Alias<Kind> &alias : aliases) {
        if (folded == alias.folded)
            return alias.kind;
    }
    return Kind::Other;
}

} // namespace

Source Source::parse(QStringView text)
{
    Source source;
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return source;
    source.m_kind = kindOf(sourceAliases, trimmed);
    if (source.m_kind == Kind::Other)
        source.m_other = trimmed.toString();
    return source;
}

QString Source::code() const
{
    switch (m_kind) {
    case Kind::None:
        return {};
    case Kind::AzureMarketplace:
        return u"AzureMarketplace"_s;
    case Kind::AzurePortal:
        return u"AzurePortal"_s;
    case Kind::AppSource:
        return u"AppSource"_s;
    case Kind::TestDrive:
        return u"TestDrive"_s;
    case Kind::Other:
        return m_other;
    }
    return {};
}

Action::Action(Kind kind)
    : m_kind(kind)
{
}

Action Action::parse(QStringView text)
{
    Action action;
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return action;
    action.m_kind = kindOf(actionAliases, trimmed);
    if (action.m_kind == Kind::Other)
        action.m_other = trimmed.toString();
    return action;
}

QString Action::code() const
{
    switch (m_kind) {
    case Kind::None:
        return {};
    case Kind::Install:
        return u"INS"_s;
    case Kind::ContactRequest:
        return u"PLT"_s;
    case Kind::DoNotContact:
        return u"DNC"_s;
    case Kind::Create:
        return u"Create"_s;
    case Kind::TestDrive:
        return u"StartTestDrive"_s;
    case Kind::Other:
        return m_other;
    }
    return {};
}

} // namespace leadline
