// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/theme.h"

#include <QFont>
#include <QRect>
#include <QString>

class QFontMetrics;
class QPainter;

namespace leadline::paint {

inline constexpr int gap = 8;

[[nodiscard]] QFont strong(QFont font);
void text(QPainter *painter, const QRect &rect, const QString &text, const QColor &color, Qt::Alignment align,
          Qt::TextElideMode elide = Qt::ElideRight);
[[nodiscard]] int pillWidth(const QFontMetrics &metrics, const QString &text);
/// A rounded ground just as wide as its text; the rectangle it took.
QRect pill(QPainter *painter, const QRect &rect, const QString &text, const theme::Tone &tone);

} // namespace leadline::paint
