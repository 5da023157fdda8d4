// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leadview.h"
#include "ui/models/leadfilter.h"

#include <QWidget>

class QListView;
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

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showTestLeads();

    LeadFilter &m_filter;
    FacetModel *m_model;
    QListView *m_view;
    PlainLabel *m_title;
    QPushButton *m_clear;
    QPushButton *m_tests;
    qint64 m_testLeads = 0;
};

} // namespace leadline
