// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringView>

namespace leadline {

/// The storefront a touch came from. The wording on the wire varies ("SPZA", "AppSource (SPZA)"); the
/// kind does not. What is unknown keeps its text.
class Source
{
public:
    enum class Kind { None, AzureMarketplace, AzurePortal, AppSource, TestDrive, Other };

    Source() = default;
    /// Never fails: unknown text becomes Kind::Other and is kept trimmed, an empty one Kind::None.
    [[nodiscard]] static Source parse(QStringView text);

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// The canonical name ("AppSource"), or the raw text where the source is unknown. Empty for None.
    [[nodiscard]] QString code() const;
    [[nodiscard]] bool isKnown() const { return m_kind != Kind::None && m_kind != Kind::Other; }

    bool operator==(const Source &) const = default;

private:
    Kind m_kind = Kind::None;
    QString m_other;
};

/// What the customer did. The list is open: an unknown code is kept as it came.
class Action
{
public:
    enum class Kind { None, Install, ContactRequest, DoNotContact, Create, TestDrive, Other };

    Action() = default;
    Action(Kind kind); // NOLINT(google-explicit-constructor): a known kind is an action
    /// Never fails. Case, accents and the translated codes (Crear, Oluştur, Skapa) do not matter.
    [[nodiscard]] static Action parse(QStringView text);

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// INS, PLT, DNC, Create, StartTestDrive, or the raw text. Empty for None.
    [[nodiscard]] QString code() const;
    [[nodiscard]] bool isKnown() const { return m_kind != Kind::None && m_kind != Kind::Other; }
    /// A notice about somebody else's lead: makes no clock and no outreach (`[EN]`, DNC).
    [[nodiscard]] bool isNotice() const { return m_kind == Kind::DoNotContact; }

    bool operator==(const Action &) const = default;

private:
    Kind m_kind = Kind::None;
    QString m_other;
};

} // namespace leadline
