// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leaddesk.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace leadline {

/// Asks who is to work on a lead. `desk` must outlive it.
class OwnerDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OwnerDialog)

public:
    OwnerDialog(LeadDesk &desk, const LeadPage &page, QWidget *parent);

    [[nodiscard]] QString owner() const;       ///< empty: nobody
    [[nodiscard]] bool isSomebodyElse() const; ///< than who works here

private:
    void offerMe(const QString &ownName);
    void showButton();

    QString m_before;
    QString m_ownName;
    QLineEdit *m_line;
    QPushButton *m_me;
    QPushButton *m_give;
};

} // namespace leadline
