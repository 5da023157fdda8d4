// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/filefault.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

namespace leadline {

/// The object of a file of rules, which says what `kind` it is and has no members but these.
[[nodiscard]] Checked<QJsonObject> ruleObject(const QByteArray &json, const QString &kind,
                                              const QStringList &members);

/// The first member that is none of these, as a fault; `within` goes before its name.
[[nodiscard]] Checked<void> onlyMembers(const QJsonObject &object, const QStringList &members,
                                        const QString &within = {});

} // namespace leadline
