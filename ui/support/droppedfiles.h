// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMimeData;

namespace leadline {

/// The local files of a drag or a clipboard, in their order; links to elsewhere are left out.
[[nodiscard]] QStringList droppedFiles(const QMimeData *data);

} // namespace leadline
