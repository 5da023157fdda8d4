// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leadview.h"

#include <QFrame>
#include <QTimeZone>

class QPushButton;

namespace leadline {

class LeadActions;
class PlainLabel;

/// The customer asked, and a notice came too: nobody is contacted until that is decided.
[[nodiscard]] bool needsBasis(const ContactFacts &facts);

/// Why a lead may not be contacted, or only so; hidden where there is nothing to say.
class ContactBanner final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContactBanner)

public:
    ContactBanner(LeadActions &actions, QWidget *parent);

    void show(const LeadPage &page, const QTimeZone &zone);

private:
    PlainLabel *m_title;
    PlainLabel *m_text;
    QPushButton *m_basis;
    QPushButton *m_keep;
    QPushButton *m_once;
};

} // namespace leadline
