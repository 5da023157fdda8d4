// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/leadfield.h"
#include "core/formats/csvwriter.h"
#include "core/rules/deadline.h"
#include "core/services/leadbook.h"
#include "core/services/leadhistory.h"

#include <QtCore/QByteArray>
#include <QtCore/QSaveFile>
#include <span>

namespace leadline {

/// One touch as it is exported: a row for each, so that the file imports again to the same leads.
struct ExportedRow
{
    IncomingLead fields;
    LeadHistory history;
    DeadlineState deadline = DeadlineState::None; ///< JSON only
    bool doNotContact = false;                    ///< JSON only
};

/// The columns in order, without the history, which comes last.
[[nodiscard]] std::span<const LeadField> exportColumns();

/// Is this the first row of a file that Leadline exported, in whichever language, with or without the
/// history?
[[nodiscard]] bool isExportHeader(const QStringList &header);

/// A file being written, row by row: whole or not at all, through a temporary one beside it. What is not
/// finished leaves nothing.
class ExportFile
{
public:
    ExportFile(const QString &path, const ExportOptions &options);

    [[nodiscard]] Status open();
    [[nodiscard]] Status add(const ExportedRow &row);
    [[nodiscard]] Status finish();
    [[nodiscard]] qint64 rows() const { return m_rows; }

private:
    void addCsv(const ExportedRow &row);
    void addJson(const ExportedRow &row);
    [[nodiscard]] Status flush();
    [[nodiscard]] Status failed() const;

    QSaveFile m_file;
    ExportOptions m_options;
    CsvWriter m_writer;
    QString m_text; ///< not written yet
    qint64 m_rows = 0;
};

} // namespace leadline
