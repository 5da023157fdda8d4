// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leadview.h"

#include <QList>
#include <QSet>
#include <QStringList>
#include <vector>

namespace leadline {

/// Where the leads of a selection stand among the rows of the list: each group has a heading, and those that
/// are closed have nothing else.
class ListRows
{
public:
    /// `facets` are the codes of what is grouped by, the outermost first; `closed` are paths of groups.
    void set(qsizetype leads, QList<LeadGroup> groups, const QStringList &facets, const QStringList &closed);

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] const QList<LeadGroup> &groups() const { return m_groups; }
    [[nodiscard]] int groupAt(int row) const;      ///< of a heading; -1: a lead
    [[nodiscard]] qsizetype leadAt(int row) const; ///< its place in the selection; -1: a heading
    [[nodiscard]] int rowOf(qsizetype lead) const; ///< -1: in a closed group
    [[nodiscard]] int rowOfGroup(int group) const; ///< -1: inside a closed one
    [[nodiscard]] bool isOpen(int group) const { return m_open.at(size_t(group)); }
    /// "stage:new", and what it is inside of before it.
    [[nodiscard]] QString path(int group) const { return m_paths.at(group); }
    /// The groups a lead is in, the outermost first.
    [[nodiscard]] QList<int> groupsOf(qsizetype lead) const;
    /// How many leads the group around this one has.
    [[nodiscard]] qsizetype sizeAround(int group) const;

private:
    /// A heading, and the leads right below it.
    struct Part
    {
        int row = 0;
        int group = 0;
        qsizetype begin = 0;
        qsizetype leads = 0;
    };
    [[nodiscard]] const Part *partAt(int row) const;

    qsizetype m_leads = 0;
    QList<LeadGroup> m_groups;
    QStringList m_paths;
    std::vector<bool> m_open;
    std::vector<Part> m_parts;     ///< by row
    std::vector<Part> m_withLeads; ///< by their leads
    std::vector<int> m_rowOfGroup;
    int m_count = 0;
};

} // namespace leadline
