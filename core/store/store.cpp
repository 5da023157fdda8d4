// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/store/backup.h"
#include "core/store/migrations.h"

namespace leadline {

Result<std::unique_ptr<Store>> Store::open(const QString &path, const QString &backupDirectory)
{
    try {
        std::unique_ptr<Store> store(new Store(path)); // the constructor is private
        Database &database = store->database();
        migrate(database, [&] { backUpInto(database, backupDirectory, u"before-migration"); });
        return store;
    } catch (const StoreError &fault) {
        return tl::unexpected(fault.error());
    }
}

} // namespace leadline
