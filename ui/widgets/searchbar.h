// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/leadfilter.h"

#include <QTimer>
#include <QWidget>

class QAbstractButton;
class QLineEdit;

namespace leadline {

class PlainLabel;

/// The search field: shows the filter as text and sets it, a moment after the last key.
class SearchBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchBar)

public:
    explicit SearchBar(LeadFilter &filter, QWidget *parent = nullptr);

    void focusText();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void left(); ///< Enter or Down: on to the list

private:
    void retranslate();
    void showFilter();

    LeadFilter &m_filter;
    QLineEdit *m_edit;
    QAbstractButton *m_clear = nullptr; ///< the one that Qt puts into the field
    PlainLabel *m_faults;
    QTimer *m_wait;
};

} // namespace leadline
