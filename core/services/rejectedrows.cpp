// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csvwriter.h"
#include "core/services/importing.h"

#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QSaveFile>
#include <QtCore/QSet>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr std::array ownColumns{"_row"_L1, "_column"_L1, "_error"_L1, "_fix_hint"_L1};

using Wording = std::function<QString(const ImportProblem &)>;

/// The file under way: the plan's rows that were rejected, each with what is wrong.
class RejectedFile
{
public:
    RejectedFile(const ImportPlan &plan, const ImportReport &report, QSaveFile &file)
        : m_plan(plan)
        , m_file(file)
        , m_writer(plan.format.kind == FileFormat::Kind::Json ? u',' : plan.format.dialect.delimiter, true)
        , m_numbers(report.rejectedNumbers.begin(), report.rejectedNumbers.end())
    {
        for (const ImportProblem &problem : report.rejected)
            m_problems.insert(problem.row, problem);
    }

    void writeHeader()
    {
        QStringList header = withoutOwnColumns(headings());
        for (const QLatin1StringView column : ownColumns)
            header.append(column);
        m_file.write("\xEF\xBB\xBF"); // spreadsheets take a file without it for the encoding of the machine
        writeRecord(header);
    }

    [[nodiscard]] bool wants(qint64 row) const { return m_numbers.contains(row); }

    void take(const Record &record, const Wording &wording, const Wording &hint)
    {
        ImportProblem problem = m_problems.value(record.row);
        if (problem.code.isEmpty())
            problem.code = u"no_lead"_s;
        QStringList cells = record.cells;
        cells.resize(std::max(cells.size(), m_plan.header.size()));
        cells = withoutOwnColumns(cells);
        cells << QString::number(record.row) << problem.column << wording(problem) << hint(problem);
        writeRecord(cells);
    }

private:
    /// Where the file has none, those by which an import knows the columns again.
    [[nodiscard]] QStringList headings() const
    {
        QStringList headings = m_plan.header;
        if (m_plan.format.kind != FileFormat::Kind::Delimited || m_plan.format.dialect.headerLine > 0)
            return headings;
        for (qsizetype i = 0; i < std::min(headings.size(), m_plan.columns.size()); ++i) {
            if (const auto field = m_plan.columns[i].field)
                headings[i] = exportHeader(*field, u"en"_s);
        }
        return headings;
    }

    /// A rejected row of a file that was itself such a file does not carry its old remarks along.
    [[nodiscard]] QStringList withoutOwnColumns(const QStringList &cells) const
    {
        QStringList kept;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (i >= m_plan.header.size() ||
                std::ranges::find(ownColumns, m_plan.header[i]) == ownColumns.end())
                kept.append(cells[i]);
        }
        return kept;
    }

    void writeRecord(const QStringList &cells) { m_file.write(m_writer.record(cells).toUtf8()); }

    const ImportPlan &m_plan;
    QSaveFile &m_file;
    CsvWriter m_writer;
    QSet<qint64> m_numbers;
    QHash<qint64, ImportProblem> m_problems;
};

} // namespace

Status writeRejectedRows(const ImportPlan &plan, const ImportReport &report, const QString &path,
                         const Wording &wording, const Wording &hint)
{
    const auto input = plan.opened();
    if (!input)
        return tl::unexpected(input.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::CannotWrite, path, file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    RejectedFile rejected(plan, report, file);
    rejected.writeHeader();
    const auto summary = readRecords(
        **input, plan.format, [](const QStringList &) {},
        [&](const RecordView &record) {
            if (rejected.wants(record.row))
                rejected.take(record.toRecord(), wording, hint);
        },
        [](const TextWarning &) {}, {}, {false});
    if (!summary)
        return tl::unexpected(summary.error());
    if (!file.commit())
        return fail(ErrorCode::CannotWrite, path, file.errorString());
    return {};
}

} // namespace leadline
