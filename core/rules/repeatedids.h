// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtCore/QString>

namespace leadline {

/// So many touches may bear one id: a lead comes again, for other offers. What stands on more names none of
/// them, whatever its column is called.
inline constexpr int mostOfOneId = 8;

/// Finds in a column of ids what is no id: "N/A", "0", the name of a campaign. Of a column with very many
/// different texts only the first few thousand are watched; what fills a column is among them.
class RepeatedIds
{
public:
    void add(QStringView id);
    [[nodiscard]] QSet<QString> found() const;

private:
    QHash<QString, int> m_rows;
};

} // namespace leadline
