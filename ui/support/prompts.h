// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <memory>
#include <optional>

class QPagedPaintDevice;
class QWidget;

namespace leadline {

/// What windows ask the user; scripted in tests. All texts are plain.
class Prompts
{
public:
    Prompts() = default;
    Prompts(const Prompts &) = delete;
    Prompts &operator=(const Prompts &) = delete;
    virtual ~Prompts() = default;

    /// Something failed or was refused: what, where, the way out.
    virtual void tell(QWidget *parent, const QString &title, const QString &text) = 0;
    /// One of `choices` (button texts; the last one changes nothing and is what Escape chooses); nothing when
    /// closed.
    [[nodiscard]] virtual std::optional<qsizetype>
    choose(QWidget *parent, const QString &title, const QString &text, const QStringList &choices) = 0;
    /// A text the user must type (a reason, a name); `suggested` stands there already. Nothing when cancelled
    /// or blank.
    [[nodiscard]] virtual std::optional<QString>
    askText(QWidget *parent, const QString &title, const QString &label, const QString &suggested = {}) = 0;
    /// A point in time, by the wall clock of the zone. Nothing when cancelled.
    [[nodiscard]] virtual std::optional<Instant> askTime(QWidget *parent, const QString &title,
                                                         const QString &label, Instant suggested,
                                                         const QTimeZone &zone) = 0;
    [[nodiscard]] virtual QStringList openLeadFiles(QWidget *parent) = 0;
    [[nodiscard]] virtual QString openFile(QWidget *parent, const QString &title, const QString &filter) = 0;
    [[nodiscard]] virtual QString openFolder(QWidget *parent, const QString &title) = 0;
    [[nodiscard]] virtual QString saveFile(QWidget *parent, const QString &suggested,
                                           const QString &filter) = 0;
    /// The printer that the user chose, landscape unless they said otherwise; null when cancelled.
    [[nodiscard]] virtual std::unique_ptr<QPagedPaintDevice> choosePrinter(QWidget *parent,
                                                                           const QString &title) = 0;
};

} // namespace leadline
