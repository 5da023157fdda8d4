// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QStringView>

namespace leadline {

/// The start of a picture, a program, a database: no text, whatever encoding is tried. `text` is how
/// `sample` was decoded.
[[nodiscard]] bool looksBinary(QByteArrayView sample, QStringView text);

} // namespace leadline
