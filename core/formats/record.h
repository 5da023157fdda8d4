// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QStringView>
#include <span>

namespace leadline {

/// One record of a file, with texts of its own.
struct Record
{
    int line = 0;   ///< physical line it starts on, from 1
    qint64 row = 0; ///< data record, from 1; 0: the header, or not counted
    QStringList cells;
    QString raw; ///< the text it was read from, without its line end

    bool operator==(const Record &) const = default;
};

/// A record as the reader shows it while it passes: looks into the reader's buffer and is valid until the
/// call that brought it returns. Members as in Record.
struct RecordView
{
    int line = 0;
    qint64 row = 0;
    std::span<const QStringView> cells;
    QStringView raw;

    [[nodiscard]] Record toRecord() const;
};

} // namespace leadline
