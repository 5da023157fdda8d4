// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/importing.h"

#include "core/base/textfold.h"
#include "core/formats/csvwriter.h"
#include "core/rules/repeatedids.h"
#include "core/services/exporting.h"
#include "core/services/importprofiles.h"

#include <QtCore/QHash>
#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr qsizetype sampleRows = 200; ///< rows whose cells help to name the columns

constexpr std::array policies{
    std::pair{DuplicatePolicy::Add, "add"_L1},
    std::pair{DuplicatePolicy::Fill, "fill"_L1},
    std::pair{DuplicatePolicy::Overwrite, "overwrite"_L1},
    std::pair{DuplicatePolicy::Skip, "skip"_L1},
};

ReadProgress watch(ImportProgress *progress)
{
    if (!progress)
        return {};
    return [progress](qint64 done, qint64 total) {
        progress->bytes = done;
        progress->bytesTotal = total;
        return !progress->cancel.load();
    };
}

QStringList numberedHeader(qsizetype columns)
{
    QStringList header;
    for (qsizetype i = 1; i <= columns; ++i)
        header.append(QString::number(i));
    return header;
}

bool identifiesLeads(const ColumnMap &columns)
{
    return std::ranges::any_of(columns, [](const ColumnMatch &match) {
        if (!match.field)
            return !match.candidates.isEmpty();
        const LeadField field = *match.field;
        return info(field).person || field == LeadField::LeadSource || field == LeadField::CustomerInfo ||
               field == LeadField::Offer || field == LeadField::OfferCode || field == LeadField::OfferTitle;
    });
}

/// Puts the columns a profile knows into `columns`, by their headers, and gives how many it does not know.
int applyColumns(const ColumnMap &known, ColumnMap &columns)
{
    int unknown = 0;
    QHash<QString, ColumnMatch> byHeader;
    for (const ColumnMatch &match : known)
        byHeader.insert(foldText(match.header).simplified(), match);
    for (ColumnMatch &match : columns) {
        const auto found = byHeader.constFind(foldText(match.header).simplified());
        if (found == byHeader.constEnd()) {
            ++unknown;
            continue;
        }
        const QString header = std::exchange(match, *found).header;
        match.header = header;
        match.reason = match.field ? MatchReason::Profile : match.reason;
    }
    // A field is given once: what the profile says goes before what is found for a new column.
    for (ColumnMatch &match : columns) {
        const bool taken = match.field && match.reason != MatchReason::Profile &&
                           std::ranges::any_of(columns, [&match](const ColumnMatch &other) {
                               return &other != &match && other.field == match.field;
                           });
        if (taken)
            match = {match.header, {}, 0.0, MatchReason::None, {}};
    }
    return unknown;
}

/// Reads the file for what only all of it can tell: the number of rows, the order of its dates, its hash.
class WholeFile
{
public:
    WholeFile(ImportPlan &plan, const ImportOverrides &overrides, const ImportProfiles *profiles)
        : m_plan(plan)
        , m_overrides(overrides)
        , m_profiles(profiles)
    {
    }

    Status read(ImportProgress *progress)
    {
        const auto summary = readRecords(
            *m_plan.input, m_plan.format, [this](const QStringList &header) { takeHeader(header); },
            [this](const RecordView &record) { take(record); }, [](const TextWarning &) {}, watch(progress));
        if (!summary)
            return tl::unexpected(summary.error());
        if (m_plan.columns.isEmpty())
            mapColumns();
        m_plan.rows = summary->records;
        if (!isExportHeader(m_plan.header)) // ours are what the store had
            m_plan.repeatedIds = m_ids.found();
        m_plan.sha256 = summary->sha256;
        return {};
    }

private:
    void takeHeader(const QStringList &header)
    {
        m_plan.header = header;
        m_plan.guarded = m_plan.format.kind == FileFormat::Kind::Delimited && isExportHeader(header);
    }

    void take(const RecordView &record)
    {
        // One bare formula tells that the export was a raw one.
        m_plan.guarded = m_plan.guarded && std::ranges::none_of(record.cells, CsvWriter::isBareFormula);
        if (m_plan.columns.isEmpty()) {
            m_samples.append(record.toRecord().cells);
            if (m_samples.size() >= sampleRows)
                mapColumns();
            return;
        }
        if (m_received && size_t(*m_received) < record.cells.size())
            m_plan.dates.add(record.cells[size_t(*m_received)]);
        if (m_id && size_t(*m_id) < record.cells.size())
            m_ids.add(record.cells[size_t(*m_id)]);
    }

    void mapColumns()
    {
        if (m_plan.header.isEmpty()) {
            qsizetype widest = 0;
            for (const QStringList &cells : std::as_const(m_samples))
                widest = std::max(widest, cells.size());
            m_plan.header = numberedHeader(widest);
        }
        const bool fits = m_overrides.columns && m_overrides.columns->size() == m_plan.header.size();
        m_plan.columns = fits ? *m_overrides.columns : mapHeaders(m_plan.header, m_samples);
        if (const auto profile = chosenProfile())
            apply(*profile, !fits);
        m_received = m_plan.columnOf(LeadField::Received);
        if (!m_received)
            m_received = m_plan.columnOf(LeadField::Modified);
        m_id = m_plan.columnOf(LeadField::ExternalId);
        for (const QStringList &cells : std::as_const(m_samples)) {
            addDate(cells);
            if (m_id && *m_id < cells.size())
                m_ids.add(cells[*m_id]);
        }
        m_samples.clear();
    }

    [[nodiscard]] std::optional<ImportProfile> chosenProfile() const
    {
        if (!m_profiles || m_overrides.profile == QString())
            return std::nullopt;
        return m_overrides.profile ? m_profiles->named(*m_overrides.profile)
                                   : m_profiles->forHeader(m_plan.header);
    }

    /// What the user has said stays; the profile speaks where they did not.
    void apply(const ImportProfile &profile, bool columnsToo)
    {
        m_plan.profile = profile.name;
        if (columnsToo)
            m_plan.newColumns = applyColumns(profile.columns, m_plan.columns);
        if (!m_overrides.dateOrder)
            m_plan.dateOrder = profile.dateOrder;
        if (!m_overrides.zone && profile.zone) {
            m_plan.zone = *profile.zone;
            m_plan.zoneChosen = true;
        }
        if (!m_overrides.decisions)
            m_plan.decisions = profile.decisions;
    }

    void addDate(const QStringList &cells)
    {
        if (m_received && *m_received < cells.size())
            m_plan.dates.add(cells[*m_received]);
    }

    ImportPlan &m_plan;
    const ImportOverrides &m_overrides;
    const ImportProfiles *m_profiles;
    QList<QStringList> m_samples;
    std::optional<qsizetype> m_received;
    std::optional<qsizetype> m_id;
    RepeatedIds m_ids;
};

} // namespace

QString code(DuplicatePolicy policy)
{
    for (const auto &[known, name] : policies) {
        if (known == policy)
            return name;
    }
    Q_UNREACHABLE();
}

std::optional<DuplicatePolicy> duplicatePolicyFromCode(QStringView code)
{
    for (const auto &[policy, name] : policies) {
        if (code == name)
            return policy;
    }
    return std::nullopt;
}

std::optional<qsizetype> ImportPlan::columnOf(LeadField field) const
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns[i].field == field)
            return i;
    }
    return std::nullopt;
}

Result<InputFile::Pointer> ImportPlan::opened(const ReadProgress &progress) const
{
    if (input)
        return input;
    return InputFile::open(path, progress);
}

Result<ImportPlan> planImport(const QString &path, const ImportOverrides &overrides,
                              const QTimeZone &defaultZone, ImportProgress *progress,
                              const ImportProfiles *profiles)
{
    const auto input = InputFile::open(path, watch(progress));
    if (!input)
        return tl::unexpected(input.error());
    return planImport(*input, overrides, defaultZone, progress, profiles);
}

Result<ImportPlan> planImport(const InputFile::Pointer &input, const ImportOverrides &overrides,
                              const QTimeZone &defaultZone, ImportProgress *progress,
                              const ImportProfiles *profiles)
{
    const auto finding = findFormat(*input, overrides.encoding);
    if (!finding)
        return tl::unexpected(finding.error());
    ImportPlan plan;
    plan.path = input->path();
    plan.input = input;
    plan.format = finding->format;
    plan.encodings = finding->encodings;
    plan.dialects = finding->dialects;
    if (overrides.dialect)
        plan.format.dialect = *overrides.dialect;
    plan.zone = overrides.zone.value_or(defaultZone);
    plan.zoneChosen = overrides.zone.has_value();
    plan.dateOrder = overrides.dateOrder;
    plan.decisions = overrides.decisions.value_or(ImportDecisions{});

    if (const Status read = WholeFile(plan, overrides, profiles).read(progress); !read)
        return tl::unexpected(read.error());
    if (!overrides.tolerant && !identifiesLeads(plan.columns))
        return fail(ErrorCode::NotLeads, plan.path);
    if (!plan.dateOrder && !plan.dates.isAmbiguous())
        plan.dateOrder = plan.dates.order().value_or(DateOrder::YearFirst);
    return plan;
}

bool isExpress(const ImportPlan &plan, const ImportReport &dryRun)
{
    const bool asked = std::ranges::any_of(
        plan.columns, [](const ColumnMatch &match) { return match.reason == MatchReason::Ambiguous; });
    return !asked && plan.dateOrder && plan.columnOf(LeadField::Received) && dryRun.rowsRead > 0 &&
           dryRun.rejectedRows == 0 && dryRun.unknownValues.isEmpty() &&
           std::ranges::none_of(dryRun.warnings,
                                [](const ImportProblem &problem) { return problem.line > 0; });
}

Result<ImportPreview> previewImport(const ImportPlan &plan, qint64 limit)
{
    const auto input = plan.opened();
    if (!input)
        return tl::unexpected(input.error());
    ImportPreview preview;
    const auto summary = readRecords(
        **input, plan.format, [](const QStringList &) {},
        [&](const RecordView &record) {
            if (preview.records.size() < limit)
                preview.records.append(record.toRecord());
            else
                preview.complete = false;
        },
        [&](const TextWarning &warning) {
            if (warning.code == TextWarning::Code::UndecodableText)
                ++preview.undecodable;
        },
        [&](qint64, qint64) { return preview.complete; }, {false});
    if (!summary && summary.error().code != ErrorCode::Cancelled)
        return tl::unexpected(summary.error());
    return preview;
}

} // namespace leadline
