// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/querycompletion.h"

#include <QObject>
#include <functional>

class QCompleter;
class QLineEdit;
class QModelIndex;
class QStandardItemModel;

namespace leadline {

/// Proposes how a query may go on, in a list under its field. Owned by the search bar.
class QueryCompleter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QueryCompleter)

public:
    /// `choices` are what facets can be asked for, in the order of proposals; asked for at every key.
    QueryCompleter(QLineEdit *edit, std::function<QList<FacetChoice>()> choices, QObject *parent);

    void setName(const QString &name); ///< of the list, for screen readers
    void hide();

private:
    void propose();
    void take(const QModelIndex &index);

    QLineEdit *m_edit;
    QStandardItemModel *m_model;
    QCompleter *m_completer;
    std::function<QList<FacetChoice>()> m_choices;
    QueryCompletion m_completion;
};

} // namespace leadline
