// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leadview.h"

#include <QTimeZone>
#include <QWidget>

class QGridLayout;

namespace leadline {

class LeadActions;

/// What is known of the customer and the lead, label by label. Addresses are copied through the gate, so
/// their texts cannot be selected.
class FactsView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FactsView)

public:
    FactsView(LeadActions &actions, QWidget *parent);

    void show(const LeadPage &page, const QTimeZone &zone);

private:
    void addFact(const QString &label, const QString &value, std::optional<Channel> copies = {});

    LeadActions &m_actions;
    QGridLayout *m_grid;
    int m_rows = 0;
};

} // namespace leadline
