// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/inputfile.h"

namespace leadline {

[[nodiscard]] bool isZip(int descriptor);

/// The one file inside a zip as a private file, and its name. Folders and what macOS adds do not count. Sizes
/// and the number of entries are looked at before anything is unpacked. The descriptor that is returned is
/// the caller's to close. Fails as InputFile::open() says.
[[nodiscard]] Result<int> unpackZip(int descriptor, QString &name, qint64 limit,
                                    const ReadProgress &progress);

} // namespace leadline
