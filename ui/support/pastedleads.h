// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>
#include <memory>

class QMimeData;

namespace leadline {

/// Rows from the clipboard as a file that only this user can read; gone with this object.
class PastedLeads
{
public:
    /// Null where the clipboard holds no table and no JSON, or where the file cannot be written.
    [[nodiscard]] static std::unique_ptr<PastedLeads> from(const QMimeData *data);

    [[nodiscard]] QString path() const { return m_path; }

private:
    QTemporaryDir m_folder; // 0700
    QString m_path;
};

} // namespace leadline
