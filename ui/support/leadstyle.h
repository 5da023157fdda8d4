// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace leadline {

/// Fusion with check boxes that stand out from a dark ground too, and with words alone on the buttons of
/// dialogs.
class LeadStyle final : public QProxyStyle
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeadStyle)

public:
    LeadStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *more = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;

    /// A check box in `rect`, as every list and form shows it.
    static void drawCheckBox(QPainter *painter, const QRect &rect, bool checked, bool focused = false);
};

} // namespace leadline
