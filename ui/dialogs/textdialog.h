// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace leadline {

/// A part of a text.
struct TextPlace
{
    qsizetype begin = 0;
    qsizetype length = 0; ///< 0: none
};

/// Shut: what the text says of a customer may not go into the clipboard past the contact gate.
enum class TextCopying { Allowed, Shut };

/// A longer text to read and copy; modal. Where a place is named, it is selected and in view.
void showTextDialog(QWidget *parent, const QString &title, const QString &text, const TextPlace &at = {},
                    TextCopying copying = TextCopying::Allowed);

} // namespace leadline
