// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/listprinter.h"

#include "ui/support/listpages.h"

#include <QFileInfo>
#include <QMarginsF>
#include <QPageLayout>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr qsizetype fetchedTogether = 250;
constexpr int dotsPerInch = 300;

Result<int> writePdf(const PrintedList &list, const QString &path)
{
    // A device or a pipe would be replaced by a file.
    if (const QFileInfo there(path); there.exists() && !there.isFile())
        return fail(ErrorCode::CannotWrite, path, u"not a regular file"_s);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::CannotWrite, path, file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QPdfWriter writer(&file);
    writer.setTitle(list.title);
    writer.setCreator(u"Leadline"_s);
    writer.setResolution(dotsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                                     QMarginsF(12, 12, 12, 10), QPageLayout::Millimeter));
    const int pages = paintList(list, writer);
    if (pages == 0 || !file.commit())
        return fail(ErrorCode::CannotWrite, path, file.errorString());
    return pages;
}

struct Chunk
{
    QList<LeadRow> rows;
    qsizetype leftOut = 0;
};

Result<Chunk> chunkOf(LeadBook &book, const QList<LeadId> &asked, bool forMailing)
{
    QList<LeadId> leads = asked;
    if (forMailing) {
        auto reached = book.reachedByMailing(asked);
        if (!reached)
            return tl::unexpected(reached.error());
        leads = *std::move(reached);
    }
    auto rows = book.rows(leads);
    if (!rows)
        return tl::unexpected(rows.error());
    return Chunk{*std::move(rows), asked.size() - leads.size()};
}

} // namespace

ListPrinter::ListPrinter(LeadDesk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

void ListPrinter::toPdf(const PaperWish &wish, const QString &path)
{
    start(wish, [path](const PrintedList &list) { return writePdf(list, path); });
}

void ListPrinter::toPaper(const PaperWish &wish, std::unique_ptr<QPagedPaintDevice> device)
{
    start(wish,
          [paper = std::shared_ptr<QPagedPaintDevice>(std::move(device))](
              const PrintedList &list) -> Result<int> {
              const int pages = paintList(list, *paper);
              return pages > 0 ? Result<int>(pages) : fail(ErrorCode::CannotWrite);
          });
}

void ListPrinter::start(const PaperWish &wish, Paint paint)
{
    m_busy = true;
    m_wish = wish;
    m_paint = std::move(paint);
    m_list = emptyList(wish.shown);
    m_leads = wish.leads().first(std::min(wish.leads().size(), mostLeads));
    m_fetched = 0;
    m_leftOut = 0;
    fetch();
}

void ListPrinter::fetch()
{
    const QList<LeadId> asked = m_leads.mid(m_fetched, fetchedTogether);
    if (asked.isEmpty()) {
        paint();
        return;
    }
    m_desk.ask(
        this,
        [asked, forMailing = m_wish.forMailing](LeadBook &book) { return chunkOf(book, asked, forMailing); },
        [this, asked](const Result<Chunk> &chunk) {
            if (chunk) {
                take(chunk->rows, asked.size(), chunk->leftOut);
                return;
            }
            m_busy = false;
            Q_EMIT failed(chunk.error());
        });
}

void ListPrinter::take(const QList<LeadRow> &rows, qsizetype asked, qsizetype leftOut)
{
    const CellMoment moment{m_desk.clock().now(), m_desk.zone()};
    for (const LeadRow &row : rows)
        m_list.rows.append(printedRow(row, m_wish.shown.columns, moment));
    m_leftOut += leftOut;
    m_fetched += asked;
    Q_EMIT progressed(m_fetched, m_leads.size());
    fetch();
}

void ListPrinter::paint()
{
    Report report;
    report.leads = m_list.rows.size();
    report.leftOut = m_leftOut;
    describe(m_list, m_wish, m_leftOut, {m_desk.clock().now(), m_desk.zone()});
    addHeadings(m_list, m_wish.shown);
    m_desk.aside(
        this, [list = std::exchange(m_list, {}), paint = std::exchange(m_paint, {})] { return paint(list); },
        [this, report](const Result<int> &pages) {
            m_busy = false;
            if (!pages) {
                Q_EMIT failed(pages.error());
                return;
            }
            Report done = report;
            done.pages = *pages;
            Q_EMIT finished(done);
        });
}

} // namespace leadline
