// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLayout;

namespace leadline {

/// Takes everything out of a layout; its widgets vanish at once and are deleted by the event loop.
void clearLayout(QLayout *layout);

} // namespace leadline
