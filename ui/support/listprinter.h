// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leaddesk.h"
#include "ui/support/printedlist.h"

class QPagedPaintDevice;

namespace leadline {

/// Takes the list to a PDF file or to paper: asks for its rows a few at a time, paints them away from the
/// window's thread. One at a time.
class ListPrinter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListPrinter)

public:
    static constexpr qsizetype mostLeads = 5'000; ///< more is a file for programs, not for eyes

    struct Report
    {
        qint64 leads = 0;
        qint64 leftOut = 0;
        int pages = 0;
    };

    ListPrinter(LeadDesk &desk, QObject *parent);

    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// The file is written whole or not at all.
    void toPdf(const PaperWish &wish, const QString &path);
    void toPaper(const PaperWish &wish, std::unique_ptr<QPagedPaintDevice> device);

Q_SIGNALS:
    void progressed(qint64 leads, qint64 of);
    void finished(const leadline::ListPrinter::Report &report);
    void failed(const leadline::Error &error); ///< CannotWrite without a place: the printer

private:
    using Paint = std::function<Result<int>(const PrintedList &)>; ///< the number of pages

    void start(const PaperWish &wish, Paint paint);
    void fetch();
    void take(const QList<LeadRow> &rows, qsizetype asked, qsizetype leftOut);
    void paint();

    LeadDesk &m_desk;
    PaperWish m_wish;
    Paint m_paint;
    PrintedList m_list;
    QList<LeadId> m_leads;
    qsizetype m_fetched = 0;
    qint64 m_leftOut = 0;
    bool m_busy = false;
};

} // namespace leadline
