// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leadview.h"

#include <QWidget>

class QVBoxLayout;

namespace leadline {

class LeadActions;

/// What may be wrong with a customer's data, a line each, with what would mend it; hidden where nothing is.
class QualityStrip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QualityStrip)

public:
    QualityStrip(LeadActions &actions, QWidget *parent);

    void show(const LeadPage &page);

private:
    void addHint(const QualityHint &hint, const Customer &customer);

    LeadActions &m_actions;
    QVBoxLayout *m_rows;
};

} // namespace leadline
