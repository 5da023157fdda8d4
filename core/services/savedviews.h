// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/leadquery.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace leadline {

/// A column of a view.
struct ViewColumn
{
    QString key;
    int width = 0; ///< 0: as the room allows

    bool operator==(const ViewColumn &) const = default;
};

enum class Density { Comfortable, Compact };
enum class ViewLayout { List, Board };

/// How leads are looked at: which ones, in which order, with which columns (LST-03). A value.
struct LeadView
{
    QString key;   ///< unique; of a view that comes with the program, stable
    QString name;  ///< empty: one that comes with the program, under the name it has in each language
    QString query; ///< as typed
    LeadSort sort = LeadSort::Due;
    bool descending = false;
    QList<ViewColumn> columns; ///< in their order; empty: the usual ones
    int frozen = 2;            ///< columns that stay when the others scroll sideways
    QStringList groups;        ///< codes of facets, the outermost first
    QStringList collapsed;     ///< paths of groups that are closed
    Density density = Density::Comfortable;
    ViewLayout layout = ViewLayout::List;
    QString boardBy = QStringLiteral("stage"); ///< code of the facet whose values are the board's columns

    bool operator==(const LeadView &) const = default;
};

/// The same leads in the same dress; what they are called and which groups are closed does not count.
[[nodiscard]] bool showsTheSame(const LeadView &a, const LeadView &b);

/// The views that come with the program, in their order.
[[nodiscard]] QList<LeadView> shippedViews();

/// What a reader of a view did not know and left out.
using LeftOut = QStringList;

[[nodiscard]] QByteArray viewToJson(const LeadView &view);
/// Nothing where it is no view at all. `knownColumns` are the columns there are.
[[nodiscard]] std::optional<LeadView> viewFromJson(const QByteArray &json, const QStringList &knownColumns,
                                                   LeftOut *leftOut = nullptr);

/// The views of a profile, in the order in which the user keeps them: one file, written beside itself and
/// renamed. What cannot be read is kept aside, and the views that come with the program return.
class SavedViews
{
public:
    SavedViews(QString path, QStringList knownColumns);

    /// The views; the path of a damaged file that was put aside goes to `aside`.
    [[nodiscard]] QList<LeadView> load(QString *aside = nullptr) const;
    [[nodiscard]] Status save(const QList<LeadView> &views) const;

    [[nodiscard]] Status exportTo(const QString &path, const LeadView &view) const;
    [[nodiscard]] Result<LeadView> importFrom(const QString &path, LeftOut *leftOut) const;

private:
    QString m_path;
    QStringList m_knownColumns;
};

} // namespace leadline
