// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leadview.h"
#include "ui/models/leadfilter.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QMenu;
class QPushButton;

namespace leadline {

class FacetModel;
class PlainLabel;

/// The filters beside the list, with their counts.
class FacetPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FacetPane)

public:
    explicit FacetPane(LeadFilter &filter, QWidget *parent = nullptr);

    void setCounts(const FacetCounts &counts);
    [[nodiscard]] QString collapsed() const; ///< the codes of the facets that are folded
    void setCollapsed(const QString &codes);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void retranslate();
    void showTestLeads();
    [[nodiscard]] bool press(int key, const QModelIndex &index);
    void openMenu(const QPoint &at);
    void addValueActions(QMenu &menu, const QModelIndex &index);
    void addFacetActions(QMenu &menu, Facet facet);

    LeadFilter &m_filter;
    FacetModel *m_model;
    QListView *m_view;
    PlainLabel *m_title;
    QLineEdit *m_find;
    QPushButton *m_clear;
    QPushButton *m_tests;
    qint64 m_testLeads = 0;
};

} // namespace leadline
