// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QString>
#include <chrono>
#include <optional>

namespace leadline {

enum class StepKind { Call, Mail, Meeting, Data, Decision };
[[nodiscard]] QString code(StepKind kind);
[[nodiscard]] std::optional<StepKind> stepKindFromCode(QStringView code);

/// One step of a follow-up. Texts are by language ("en", "es", "tr"): data, not words of the program.
struct ChecklistStep
{
    QString key; ///< unique within its template
    StepKind kind = StepKind::Data;
    bool required = false;
    std::chrono::minutes dueAfter{0}; ///< wall-clock, from the touch
    QHash<QString, QString> title;
    QHash<QString, QString> instructions;

    bool operator==(const ChecklistStep &) const = default;
};

/// What to do for a lead of one kind (CHK-01).
struct ChecklistTemplate
{
    QString key; ///< "contact-request", "test-drive", "install", "portal-create", "notice", "generic"
    int version = 1;
    QHash<QString, QString> title;
    QList<ChecklistStep> steps;

    bool operator==(const ChecklistTemplate &) const = default;
};

/// The text in `language`, else in English, else any.
[[nodiscard]] QString inLanguage(const QHash<QString, QString> &texts, const QString &language);

} // namespace leadline
