// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/leadedit.h"
#include "core/services/leadview.h"

#include <QTimeZone>
#include <QWidget>

class QGridLayout;
class QToolButton;

namespace leadline {

class FactField;
class LeadActions;
class PlainLabel;

/// What is known of the customer and the lead, label by label; most of it is edited in its row. Addresses are
/// copied through the gate, so their texts cannot be selected where it is shut.
class FactsView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FactsView)

public:
    FactsView(LeadActions &actions, QWidget *parent);

    void show(const LeadPage &page, const QTimeZone &zone);
    void edit(EditField field); ///< opens its line
    /// The field that has the focus, if one has.
    [[nodiscard]] std::optional<EditField> current() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Fact
    {
        PlainLabel *name;
        PlainLabel *text;
    };

    void addField(EditField field);
    void addCopy(int row, Channel channel);
    Fact addFact(const char *name);
    PlainLabel *addName();
    [[nodiscard]] FactField *of(EditField field) const;
    void put(const Fact &fact, const QString &text);
    void commit(FactField &fact, const QString &text);
    void step(const FactField &from, int fields);
    void retranslate();

    LeadActions &m_actions;
    LeadId m_lead;
    QGridLayout *m_grid;
    QList<FactField *> m_fields;
    QList<PlainLabel *> m_names; ///< of the fields
    QMap<Channel, QToolButton *> m_copies;
    PlainLabel *m_withheld;
    Fact m_source;
    Fact m_received;
    Fact m_reason;
    QToolButton *m_history;
};

} // namespace leadline
