// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/theme.h"

#include <QFont>
#include <QRect>
#include <QStringList>

class QFontMetrics;
class QPainter;

namespace leadline::paint {

inline constexpr int gap = 8;

[[nodiscard]] QFont strong(QFont font);
/// On one line, in the middle of the height, cut to the width; what of it begins as one of `sought` does is
/// marked.
void text(QPainter *painter, const QRect &rect, const QString &text, const QColor &color, Qt::Alignment align,
          Qt::TextElideMode elide = Qt::ElideRight, const QStringList &sought = {});
[[nodiscard]] int pillWidth(const QFontMetrics &metrics, const QString &text);
/// A rounded ground just as wide as its text; the rectangle it took.
QRect pill(QPainter *painter, const QRect &rect, const QString &text, const theme::Tone &tone);

} // namespace leadline::paint
