// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leadbook.h"

#include <QtCore/QTemporaryDir>

namespace leadline::test {

/// A profile in a folder of its own, a clock that stands at 2026-05-18T09:00:00Z, and the lead book on them.
class BookFixture
{
public:
    explicit BookFixture(const QTimeZone &zone = QTimeZone::utc());

    FixedClock clock;
    QTimeZone zone;

    [[nodiscard]] LeadBook &book() { return *m_book; }
    [[nodiscard]] Profile profile() const { return *Profile::at(m_directory.filePath(QStringLiteral("p"))); }
    [[nodiscard]] QString filePath(const QString &name) const { return m_directory.filePath(name); }
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const;
    /// Closes the book; `open` opens it again, and may fail.
    void close() { m_book.reset(); }
    [[nodiscard]] bool open();

    [[nodiscard]] QByteArray digest();
    [[nodiscard]] Result<ImportReport> import(const QString &path, const ImportOverrides &overrides = {});
    /// Writes the text as a file and imports it.
    [[nodiscard]] Result<ImportReport> importText(const QString &text, const ImportOverrides &overrides = {});
    [[nodiscard]] QList<LeadId> ids(const QString &query = {});
    /// The only lead that a query finds.
    [[nodiscard]] LeadId id(const QString &query);

private:
    QTemporaryDir m_directory;
    std::unique_ptr<LeadBook> m_book;
    int m_files = 0;
};

/// A small lead file in English: contact request, install, test drive, a notice, a mixed lead, a test lead,
/// a withheld person.
[[nodiscard]] QString smallFile();

/// What two reports must agree in, everything but the id and the seconds: a line for each count, row and
/// problem.
[[nodiscard]] QStringList countsOf(const ImportReport &report);

} // namespace leadline::test
