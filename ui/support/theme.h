// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/leadquery.h"

#include <QColor>
#include <QString>
#include <array>
#include <optional>

namespace leadline::theme {

enum class Choice { System, Light, Dark, Contrast };
inline constexpr std::array allChoices{Choice::System, Choice::Light, Choice::Dark, Choice::Contrast};
[[nodiscard]] QString code(Choice choice);          ///< "system", "light", "dark", "contrast"
[[nodiscard]] Choice fromCode(const QString &code); ///< System where it is none

/// A text colour and the ground it stands on; at least 4.5:1 against each other and against `surface`, 7:1
/// where contrast is what the user asked for.
struct Tone
{
    QColor text;
    QColor ground;
};

/// The colours of the theme in use.
struct Colors
{
    bool dark = false;
    QColor window;  ///< behind everything
    QColor surface; ///< lists, fields, cards
    QColor raised;  ///< hovered rows, headers
    QColor line;    ///< hairlines
    QColor edge;    ///< borders of controls, 3:1
    QColor text;
    QColor muted;
    QColor accent;
    QColor accentText; ///< on `accent`
    QColor selection;
    Tone overdue;
    Tone atRisk;
    Tone onTrack;
    Tone answered;
    Tone quiet;
    Tone found; ///< the ground under what was sought, which bears `text`; its text underlines it
};

[[nodiscard]] const Colors &colors();
[[nodiscard]] const Tone &tone(DeadlineState state);

/// Dresses the application, at any time. `System` is light or dark as the desktop was at the start.
void use(Choice choice);

} // namespace leadline::theme
