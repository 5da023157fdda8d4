// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/importing.h"

#include <QScrollArea>
#include <QTimeZone>
#include <optional>

namespace leadline {

class PlainLabel;

/// What the journal knows of one import: its sums, its file, how it was read.
class RunDetails final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunDetails)

public:
    explicit RunDetails(QTimeZone zone, QWidget *parent = nullptr);

    /// Nothing: no import is selected. `before` is an earlier import of the same file.
    void show(const std::optional<ImportRun> &run, const std::optional<ImportRun> &before);
    void retranslate();

private:
    [[nodiscard]] QStringList facts(const ImportRun &run) const;

    QTimeZone m_zone;
    std::optional<ImportRun> m_run;
    std::optional<ImportRun> m_before;
    PlainLabel *m_title = nullptr;
    PlainLabel *m_facts = nullptr;
    PlainLabel *m_reading = nullptr;
};

} // namespace leadline
