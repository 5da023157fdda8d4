// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QVariant>

namespace leadline {

/// What a cell that is a choice tells of itself; a delegate shows it as a box.
enum ChoiceRole {
    ChoiceTextsRole = Qt::UserRole + 100, ///< QStringList: what can be chosen
    ChoiceValuesRole,                     ///< QVariantList: the value of each
    ChosenRole,                           ///< also to edit; invalid: nothing is chosen yet
    ChoiceNameRole,                       ///< QString: what the choice is about, for those who listen
};

/// Texts and their values, in one order.
struct Choices
{
    QStringList texts;
    QVariantList values;

    void add(const QString &text, const QVariant &value)
    {
        texts.append(text);
        values.append(value);
    }
};

} // namespace leadline
