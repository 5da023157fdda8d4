// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leadview.h"

#include <QString>

class QPainter;
class QStyleOptionViewItem;

namespace leadline {

/// What the heading of a group shows.
struct GroupHeading
{
    QString name;
    LeadGroup group;
    double share = 0; ///< of the group around it
    bool open = true;
    bool focused = false;
};

void paintGroupHeading(QPainter *painter, const QStyleOptionViewItem &option, const GroupHeading &heading,
                       Instant now);

} // namespace leadline
