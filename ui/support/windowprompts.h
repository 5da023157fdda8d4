// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/prompts.h"

namespace leadline {

/// Asks with real windows.
class WindowPrompts final : public Prompts
{
public:
    void tell(QWidget *parent, const QString &title, const QString &text) override;
    std::optional<qsizetype> choose(QWidget *parent, const QString &title, const QString &text,
                                    const QStringList &choices) override;
    std::optional<QString> askText(QWidget *parent, const QString &title, const QString &label,
                                   const QString &suggested) override;
    [[nodiscard]] std::optional<Instant> askTime(QWidget *parent, const QString &title, const QString &label,
                                                 Instant suggested, const QTimeZone &zone) override;
    QStringList openLeadFiles(QWidget *parent) override;
    QString openFile(QWidget *parent, const QString &title, const QString &filter) override;
    QString openFolder(QWidget *parent, const QString &title) override;
    QString saveFile(QWidget *parent, const QString &suggested, const QString &filter) override;
    std::unique_ptr<QPagedPaintDevice> choosePrinter(QWidget *parent, const QString &title) override;
};

} // namespace leadline
