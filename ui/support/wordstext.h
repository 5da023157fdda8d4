// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>

namespace leadline::words {

/// The translation context of every text in words*.cpp; private to them.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace leadline::words
