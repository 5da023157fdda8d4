// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace leadline {

/// The only label for texts that hold data: what looks like markup is shown as it is.
class PlainLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlainLabel)

public:
    enum class Look { Body, Muted, Title, Section, Strong };

    explicit PlainLabel(QWidget *parent = nullptr);
    PlainLabel(Look look, const char *objectName, QWidget *parent = nullptr);
};

/// A tool tip is rich text as soon as it looks like it: this one never does.
[[nodiscard]] QString plainToolTip(const QString &text);

/// Data as the text of a menu entry, a button or a tab: `&` is a character, not a mnemonic.
[[nodiscard]] QString plainCaption(QString text);

/// What such a text says: without its access key.
[[nodiscard]] QString captionText(const QString &caption);

/// A long address or id that may go on in the next line after one of its signs. For display only.
[[nodiscard]] QString breakable(const QString &text);

} // namespace leadline
