// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/exportrow_p.h"
#include "core/services/leadbook_p.h"
#include "core/store/backup.h"
#include "core/store/digest.h"
#include "core/store/doctor.h"
#include "core/store/transaction.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

/// Behind the leads that one walk through the store takes with it: it may pass over a few others.
qsizetype endOfRun(const QList<LeadId> &leads, qsizetype from)
{
    constexpr qint64 passedOver = 3;
    qsizetype to = from + 1;
    while (to < leads.size() && leads[to] > leads[to - 1] &&
           leads[to].value - leads[to - 1].value <= passedOver + 1)
        ++to;
    return to;
}

void orThrow(const Status &status)
{
    if (!status)
        throw StoreError(status.error());
}

} // namespace

QList<LeadId> LeadBook::Parts::exported(Database &database, const LeadQuery &query)
{
    LeadQuery ofItsKind = query;
    ofItsKind.testLeads = false;
    if (ofItsKind.isUnfiltered()) {
        const QList<LeadId> all = ExportTable(database).leads(query.testLeads);
        if (all.isEmpty() || all.size() > ExportOptions::mostInOrder)
            return all;
    }
    return selected(database, query);
}

bool LeadBook::Parts::mayBeMailed(Database &database, const Lead &lead) const
{
    return mayContact(contactFacts(database, lead), Channel::Mail, true).allowed();
}

void LeadBook::Parts::exportTo(ExportFile &file, Database &database, QList<LeadId> leads,
                               const ExportOptions &options, ExportReport &report) const
{
    // From one end of the store to the other is several times faster than to and fro.
    if (leads.size() > ExportOptions::mostInOrder)
        std::ranges::sort(leads);
    RowExporter exporter(database, zone);
    const auto add = [&](const QList<ExportTable::Row> &touches) {
        ExportedRow facts;
        if (options.forMailing || options.format == ExportOptions::Format::Json) {
            const Lead lead = leadOrThrow(database, touches.first().touch.lead);
            if (options.forMailing && !mayBeMailed(database, lead)) {
                ++report.leftOutDoNotContact;
                return;
            }
            const bool optedOut = contactFacts(database, lead).isOptedOut();
            facts.deadline = deadlineOf(lead, optedOut, targets.policies(), clock.now()).state;
            facts.doNotContact = lead.summary.noticeOnly;
        }
        for (qsizetype i = 0; i < touches.size(); ++i) {
            ExportedRow row = exporter.row(touches[i], i == 0);
            row.deadline = facts.deadline;
            row.doNotContact = facts.doNotContact;
            if (options.forMailing)
                row.history = {};
            orThrow(file.add(row));
        }
    };
    for (qsizetype from = 0; from < leads.size();) {
        const qsizetype to = endOfRun(leads, from);
        ExportTable(database).forEachLead(leads[from], leads[to - 1], [&](const auto &touches) {
            while (leads[from] < touches.first().touch.lead)
                ++from;
            if (leads[from] == touches.first().touch.lead)
                add(touches);
        });
        from = to;
    }
}

template <typename Leads>
Result<ExportReport> LeadBook::Parts::write(const QString &path, const ExportOptions &options, Leads leads)
{
    return store->read([&](Database &database) {
        const Snapshot snapshot(database);
        ExportReport report;
        ExportFile file(path, options);
        orThrow(file.open());
        for (const QList<LeadId> &some : leads(database))
            exportTo(file, database, some, options, report);
        orThrow(file.finish());
        report.rows = file.rows();
        return report;
    });
}

Result<ExportReport> LeadBook::exportLeads(const QString &path, const LeadQuery &query,
                                           const ExportOptions &options)
{
    return d->write(path, options, [&](Database &database) -> QList<QList<LeadId>> {
        if (!options.testLeads || query.testLeads)
            return {d->exported(database, query)};
        // The tests first, for an import takes one for one that was kept as real where it has the real one
        // already.
        LeadQuery tests = query;
        tests.testLeads = true;
        return {d->exported(database, tests), d->exported(database, query)};
    });
}

Result<ExportReport> LeadBook::exportThese(const QString &path, const QList<LeadId> &ids,
                                           const ExportOptions &options)
{
    return d->write(path, options, [&](Database &) { return QList<QList<LeadId>>{ids}; });
}

Result<QList<LeadId>> LeadBook::reachedByMailing(std::span<const LeadId> ids)
{
    return d->store->read([&](Database &database) {
        QList<LeadId> reached;
        for (const LeadId id : ids) {
            const auto lead = LeadTable(database).lead(id);
            if (lead && d->mayBeMailed(database, *lead))
                reached.append(id);
        }
        return reached;
    });
}

Result<QString> LeadBook::backup(const QString &path)
{
    return d->store->read([&](Database &database) {
        if (path.isEmpty())
            return backUpInto(database, d->profile.backupDirectory(), u"by-hand");
        backUpTo(database, QFileInfo(path).absoluteFilePath());
        return QFileInfo(path).absoluteFilePath();
    });
}

Status LeadBook::restore(const QString &path)
{
    if (const Status status = examineBackup(path); !status)
        return status;
    // A private copy first: the backup itself is never opened for writing.
    const QString incoming = d->profile.storePath() + u".restoring"_s;
    QFile::remove(incoming);
    if (!QFile::copy(path, incoming))
        return fail(ErrorCode::DiskFull, incoming);
    QFile::setPermissions(incoming, QFile::ReadOwner | QFile::WriteOwner);
    // It must open, and migrate if it is old, while the present store is still there.
    if (const auto trial = Store::open(incoming, d->profile.backupDirectory()); !trial) {
        QFile::remove(incoming);
        return tl::unexpected(trial.error());
    }
    const auto kept = d->store->read([this](Database &database) {
        return backUpInto(database, d->profile.backupDirectory(), u"before-restore");
    });
    if (!kept) {
        QFile::remove(incoming);
        return tl::unexpected(kept.error());
    }
    d->index.reset();
    d->store.reset();
    for (const QString &side : {u"-wal"_s, u"-shm"_s})
        QFile::remove(d->profile.storePath() + side);
    // rename(2) replaces in one step: there is a whole store at every moment.
    const bool replaced = ::rename(QFile::encodeName(incoming).constData(),
                                   QFile::encodeName(d->profile.storePath()).constData()) == 0;
    auto store = Store::open(d->profile.storePath(), d->profile.backupDirectory());
    if (!store) // it opened a moment ago: what failed may have passed
        store = Store::open(d->profile.storePath(), d->profile.backupDirectory());
    if (!store)
        return tl::unexpected(store.error());
    d->store = *std::move(store);
    return replaced ? Status{} : fail(ErrorCode::CannotWrite, d->profile.storePath());
}

Result<QList<Finding>> LeadBook::check(bool repair)
{
    if (repair)
        d->index.reset();
    const auto look = [repair](Database &database) { return examine(database, repair); };
    const auto found = repair ? d->store->write(look) : d->store->read(look);
    if (!found)
        return tl::unexpected(found.error());
    QList<Finding> findings;
    for (const StoreFinding &finding : *found)
        findings.append({finding.code, finding.text, finding.mended});
    return findings;
}

Result<QByteArray> LeadBook::digest()
{
    return d->store->read([](Database &database) { return contentDigest(database); });
}

} // namespace leadline
