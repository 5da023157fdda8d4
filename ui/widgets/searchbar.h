// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/querycompletion.h"
#include "core/services/leadview.h"
#include "ui/models/leadfilter.h"

#include <QTimer>
#include <QWidget>

class QAbstractButton;
class QLineEdit;

namespace leadline {

class PlainLabel;
class QueryCompleter;

/// The search field: shows the filter as text and sets it with every key.
class SearchBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchBar)

public:
    explicit SearchBar(LeadFilter &filter, QWidget *parent = nullptr);

    void focusText();
    /// What there is to choose from, for proposals while a query is typed.
    void setCounts(const FacetCounts &counts) { m_counts = counts; }

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void left(); ///< Enter or Down: on to the list

private:
    void retranslate();
    void showFilter();
    void showFaults();
    [[nodiscard]] QList<FacetChoice> choices() const;

    LeadFilter &m_filter;
    FacetCounts m_counts;
    QLineEdit *m_edit;
    QAbstractButton *m_clear = nullptr; ///< the one that Qt puts into the field
    PlainLabel *m_faults;
    QueryCompleter *m_completer;
    QTimer *m_wait;       ///< the next turn of the event loop: keys that came together are one query
    QTimer *m_untilFault; ///< who is still typing is not told what is wrong
};

} // namespace leadline
