// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace leadline::ctl {

/// One lead with its checklist and its history, and with its colleagues where somebody asked for them.
void printLead(const Context &context, const LeadPage &page, const Colleagues *colleagues = nullptr);

} // namespace leadline::ctl
