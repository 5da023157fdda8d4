// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/transaction.h"

#include <memory>
#include <type_traits>

namespace leadline {

/// The store of one profile: its database at the current schema, and the border where StoreError becomes a
/// Result. Bound to the thread that opened it.
class Store
{
public:
    /// Creates, opens or migrates. A backup goes to `backupDirectory` before an old file is changed.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &path,
                                                             const QString &backupDirectory);

    [[nodiscard]] Database &database() { return m_database; }

    /// Runs `job(Database &)` and gives its answer; a StoreError becomes the error.
    template <typename Job>
    auto read(Job job) -> Result<std::invoke_result_t<Job, Database &>>
    {
        try {
            if constexpr (std::is_void_v<std::invoke_result_t<Job, Database &>>) {
                job(m_database);
                return {};
            } else {
                return job(m_database);
            }
        } catch (const StoreError &fault) {
            return tl::unexpected(fault.error());
        }
    }

    /// The same in one transaction, which is committed when `job` returns and rolled back when it throws.
    template <typename Job>
    auto write(Job job) -> Result<std::invoke_result_t<Job, Database &>>
    {
        return read([&job](Database &database) {
            Transaction transaction(database);
            if constexpr (std::is_void_v<std::invoke_result_t<Job, Database &>>) {
                job(database);
                transaction.commit();
            } else {
                auto answer = job(database);
                transaction.commit();
                return answer;
            }
        });
    }

private:
    explicit Store(const QString &path)
        : m_database(path)
    {
    }

    Database m_database;
};

} // namespace leadline
