// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/customer.h"
#include "core/domain/offer.h"
#include "core/domain/touch.h"
#include "core/store/journal.h"
#include "core/store/store.h"

#include <QtCore/QTemporaryDir>

namespace leadline::test {

/// A moment for tests: 2026-05-18T09:00:00Z.
[[nodiscard]] Instant testNow();

/// A store in a folder of its own that goes with it.
class TemporaryStore
{
public:
    TemporaryStore();

    [[nodiscard]] Database &database() { return m_store->database(); }
    [[nodiscard]] Store &store() { return *m_store; }
    [[nodiscard]] QString path() const { return m_directory.filePath(QStringLiteral("leads.db")); }
    [[nodiscard]] QString filePath(const QString &name) const { return m_directory.filePath(name); }
    [[nodiscard]] bool isOpen() const { return m_store != nullptr; }
    /// Closes the connection, so that the file is whole and nobody's.
    void close() { m_store.reset(); }
    void reopen();

private:
    QTemporaryDir m_directory;
    std::unique_ptr<Store> m_store;
};

/// What a seeded lead looks like.
struct Seed
{
    QString first = QStringLiteral("Begoña");
    QString last = QStringLiteral("Muñoz");
    QString email = QStringLiteral("begona@example.com");
    QString phone = QStringLiteral("+34 683 554 009");
    QString company = QStringLiteral("Viveros Peña");
    QString publisher = QStringLiteral("fabrikam-demo");
    QString offer = QStringLiteral("rainwater");
    QString note = QStringLiteral("Queremos un presupuesto");
};

/// The rows one seeded lead is made of.
struct Seeded
{
    ActionId action;
    ImportId import;
    CustomerId customer;
    OfferId offer;
    LeadId lead;
};

/// A customer, an offer (new, or the one that is there), a lead and a touch, with their sums made.
Seeded seedLead(Database &database, const Seed &seed = {});

/// One of everything a user can see: also an activity, a ticked step and an opt-out.
Seeded seedEverything(Database &database);

/// The bytes of a file.
[[nodiscard]] QByteArray bytesOf(const QString &path);
void writeBytes(const QString &path, const QByteArray &bytes);

} // namespace leadline::test
