// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/recordsource.h"

#include "core/formats/binarytext.h"
#include "core/formats/filehash.h"
#include "core/formats/leadform.h"
#include "core/formats/leadjson.h"

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr qint64 sampleBytes = 64 * 1024;
constexpr qint64 chunkBytes = 256 * 1024;
constexpr qint64 maxJsonBytes = 512LL * 1024 * 1024; // JSON is read whole
constexpr qint64 rowsPerCall = 4096;

/// One run over a file: bytes to hash and text, records to the caller.
class Reading
{
public:
    Reading(const FileFormat &format, const std::function<void(const QStringList &)> &header,
            const std::function<void(const RecordView &)> &row,
            const std::function<void(const TextWarning &)> &warn, const ReadProgress &progress,
            const ReadOptions &options)
        : m_format(format)
        , m_header(header)
        , m_row(row)
        , m_warn(warn)
        , m_progress(progress)
        , m_options(options)
        , m_decoder(format.encoding)
    {
    }

    Result<ReadSummary> run(const InputFile &file);

private:
    bool pump(const InputFile &file, const std::function<void(const QString &)> &consume, qint64 limit);
    void readDelimited(const InputFile &file);
    void readJson(const InputFile &file);
    void take(const RecordView &record);
    void checkWidth(const RecordView &record);
    void checkText(const RecordView &record);
    bool reportProgress();

    const FileFormat &m_format;
    const std::function<void(const QStringList &)> &m_header;
    const std::function<void(const RecordView &)> &m_row;
    const std::function<void(const TextWarning &)> &m_warn;
    const ReadProgress &m_progress;
    const ReadOptions &m_options;
    TextDecoder m_decoder;
    FileHash m_hash;
    ReadSummary m_summary;
    qint64 m_size = 0;
    int m_line = 1;     ///< the record that was read last
    size_t m_width = 0; ///< 0: not known yet
    bool m_headerDue = false;
    bool m_cancelled = false;
    std::optional<Error> m_fault;
};

bool Reading::reportProgress()
{
    if (m_progress && !m_progress(m_summary.bytes, m_size))
        m_cancelled = true;
    return !m_cancelled;
}

/// The whole input through hash and decoder. False: cancelled, failed or longer than `limit`.
bool Reading::pump(const InputFile &file, const std::function<void(const QString &)> &consume, qint64 limit)
{
    if (file.size() > limit)
        m_fault = Error{ErrorCode::FileNotReadable, file.path(), u"too_large"_s};
    while (!m_fault && m_summary.bytes < file.size()) {
        const auto bytes = file.read(m_summary.bytes, chunkBytes);
        if (!bytes) {
            m_fault = bytes.error();
            break;
        }
        if (m_options.hash)
            m_hash.add(*bytes);
        m_summary.bytes += bytes->size();
        consume(m_decoder.decode(*bytes));
        if (m_cancelled || !reportProgress())
            return false;
    }
    if (!m_fault)
        consume(m_decoder.finish());
    return !m_fault && !m_cancelled;
}

void Reading::readDelimited(const InputFile &file)
{
    CsvReader reader(
        m_format.dialect, [this](const RecordView &record) { take(record); },
        [this](const TextWarning &warning) {
            if (!m_cancelled)
                m_warn(warning);
        });
    m_headerDue = m_format.dialect.headerLine > 0;
    if (pump(
            file, [&reader](const QString &text) { reader.feed(text); }, std::numeric_limits<qint64>::max()))
        reader.finish();
}

void Reading::readJson(const InputFile &file)
{
    QString text;
    if (!pump(
            file, [&text](const QString &piece) { text += piece; }, maxJsonBytes))
        return;
    std::vector<QStringView> cells;
    readLeadJson(
        text,
        [this](const QStringList &names) {
            m_summary.header = names;
            m_width = size_t(names.size());
            m_header(names);
        },
        [&](Record &&record) {
            cells.assign(record.cells.cbegin(), record.cells.cend());
            take({record.line, 0, cells, record.raw});
        },
        m_warn);
}

void Reading::take(const RecordView &record)
{
    if (m_cancelled)
        return;
    m_line = record.line;
    if (std::exchange(m_headerDue, false)) {
        m_width = record.cells.size();
        checkText(record);
        m_summary.header = record.toRecord().cells;
        m_header(m_summary.header);
        return;
    }
    if (m_format.kind == FileFormat::Kind::Delimited && record.line < m_format.dialect.firstDataLine)
        return;
    checkWidth(record);
    checkText(record);
    ++m_summary.records;
    m_row({record.line, m_summary.records, record.cells, record.raw});
    if (m_summary.records % rowsPerCall == 0)
        reportProgress();
}

void Reading::checkWidth(const RecordView &record)
{
    if (m_width == 0)
        m_width = record.cells.size();
    if (record.cells.size() == m_width)
        return;
    const bool isShort = record.cells.size() < m_width;
    const size_t at = isShort ? record.cells.size() : m_width; // the first that is missing, or too many
    const QStringView text = isShort ? record.raw : record.cells[at];
    m_warn({record.line, int(at) + 1, isShort ? TextWarning::Code::ShortRow : TextWarning::Code::LongRow,
            text.left(shownInWarning).toString()});
}

/// Replacement characters are looked for only after the decoder has made one; an escape of JSON may, too.
void Reading::checkText(const RecordView &record)
{
    if (m_format.kind == FileFormat::Kind::Delimited &&
        (m_decoder.undecodable() == 0 || !record.raw.contains(QChar(0xFFFD))))
        return;
    for (size_t i = 0; i < record.cells.size(); ++i) {
        if (record.cells[i].contains(QChar(0xFFFD)))
            m_warn({record.line, int(i) + 1, TextWarning::Code::UndecodableText,
                    record.cells[i].left(shownInWarning).toString()});
    }
}

Result<ReadSummary> Reading::run(const InputFile &file)
{
    m_size = file.size();
    if (m_format.kind == FileFormat::Kind::Json)
        readJson(file);
    else
        readDelimited(file);
    if (m_cancelled)
        return fail(ErrorCode::Cancelled, file.path());
    if (m_fault) {
        if (m_fault->detail == u"truncated")
            m_fault->detail += QString(u" at line "_s + QString::number(m_line));
        return tl::unexpected(*m_fault);
    }
    if (file.hasChanged())
        m_warn({0, 0, TextWarning::Code::FileChanged, file.displayName()});
    reportProgress();
    if (m_options.hash)
        m_summary.sha256 = m_hash.result();
    return m_summary;
}

} // namespace

Result<FormatFinding> findFormat(const InputFile &file, std::optional<Encoding> encoding)
{
    const auto read = file.read(0, sampleBytes);
    if (!read)
        return tl::unexpected(read.error());
    const QByteArray &sample = *read;
    const bool complete = sample.size() == file.size();

    FormatFinding finding;
    finding.encodings = detectEncoding(sample, complete);
    const EncodingGuess best =
        encoding ? EncodingGuess{*encoding, 1.0, finding.encodings.front().bom} : finding.encodings.front();
    finding.format.encoding = best.encoding;
    finding.format.encodingConfidence = best.confidence;
    finding.format.bom = best.bom;

    TextDecoder decoder(best.encoding);
    const QString text = decoder.decode(sample);
    if (looksBinary(sample, text))
        return fail(ErrorCode::NotLeads, file.path(), u"binary"_s);
    if (looksLikeJson(text) || looksLikeForm(text)) {
        finding.format.kind = FileFormat::Kind::Json;
        return finding;
    }
    finding.dialects = detectDialect(text, complete);
    finding.format.dialect = finding.dialects.front().dialect;
    finding.format.dialectConfidence = finding.dialects.front().confidence;
    return finding;
}

Result<FormatFinding> findFormat(const QString &path, std::optional<Encoding> encoding)
{
    const auto file = InputFile::open(path);
    if (!file)
        return tl::unexpected(file.error());
    return findFormat(**file, encoding);
}

Result<ReadSummary> readRecords(const InputFile &file, const FileFormat &format,
                                const std::function<void(const QStringList &)> &header,
                                const std::function<void(const RecordView &)> &row,
                                const std::function<void(const TextWarning &)> &warn,
                                const ReadProgress &progress, const ReadOptions &options)
{
    if (file.isGone())
        return fail(ErrorCode::FileNotReadable, file.path(), u"vanished"_s);
    return Reading(format, header, row, warn, progress, options).run(file);
}

Result<ReadSummary> readRecords(const QString &path, const FileFormat &format,
                                const std::function<void(const QStringList &)> &header,
                                const std::function<void(const RecordView &)> &row,
                                const std::function<void(const TextWarning &)> &warn,
                                const ReadProgress &progress, const ReadOptions &options)
{
    const auto file = InputFile::open(path, progress);
    if (!file)
        return tl::unexpected(file.error());
    return readRecords(**file, format, header, row, warn, progress, options);
}

} // namespace leadline
