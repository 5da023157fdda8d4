// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/exporting.h"
#include "core/services/leadbook_p.h"
#include "core/store/backup.h"
#include "core/store/digest.h"
#include "core/store/doctor.h"
#include "core/store/search.h"
#include "core/store/touchtable.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace leadline {

Result<ExportReport> LeadBook::exportLeads(const QString &path, const LeadQuery &query,
                                           const ExportOptions &options)
{
    const auto rows = d->store->read([&](Database &database) {
        ExportRows selected;
        selected.zone = d->zone;
        std::optional<QSet<LeadId>> hits;
        if (!query.words.isEmpty())
            hits = SearchTable(database).find(query.words);
        for (const LeadId id : d->freshIndex(database).select(query, d->moment(), hits)) {
            ExportRow row;
            row.lead = d->leadOrThrow(database, id);
            const ContactFacts facts = d->contactFacts(database, row.lead);
            if (options.forMailing && !mayContact(facts, Channel::Mail, true).allowed()) {
                ++selected.leftOut;
                continue;
            }
            row.deadline = deadlineOf(row.lead.summary, row.lead.test, d->policy, d->clock.now());
            row.doNotContact = facts.noticeOnly;
            row.touches = TouchTable(database).ofLead(id);
            selected.rows.append(row);
        }
        return selected;
    });
    if (!rows)
        return tl::unexpected(rows.error());
    return writeExport(path, *rows, options);
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
