// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/clearlayout.h"

#include <QLayout>
#include <QWidget>
#include <memory>

namespace leadline {

void clearLayout(QLayout *layout)
{
    while (layout->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(layout->takeAt(0));
        if (QWidget *widget = item->widget()) {
            // A button may be the one that was just pressed: it goes when its event is over.
            widget->hide();
            widget->setObjectName(QString());
            widget->deleteLater();
        } else if (item->layout()) {
            clearLayout(item->layout());
        }
    }
}

} // namespace leadline
