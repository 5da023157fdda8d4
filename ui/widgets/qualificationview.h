// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leadview.h"

#include <QWidget>

class QGridLayout;

namespace leadline {

class LeadActions;

/// The questions that qualify a lead, with a field for each answer. An answer is written when its field is
/// left; what is being typed is not replaced.
class QualificationView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QualificationView)

public:
    QualificationView(LeadActions &actions, QWidget *parent);

    void show(const LeadPage &page);
    void focusFirstOpen(); ///< the first question without an answer, else the first

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *makeField(const Criterion &criterion);
    void fill(const LeadPage &page);

    LeadActions &m_actions;
    QGridLayout *m_grid;
    LeadId m_lead;
    QString m_language; ///< of the words that are shown
    QList<Criterion> m_criteria;
    QList<QWidget *> m_fields; ///< in the order of the criteria
};

} // namespace leadline
