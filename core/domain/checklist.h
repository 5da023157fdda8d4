// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>
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
    std::chrono::minutes dueAfter{0}; ///< from the touch
    QString calendar{}; ///< the key of the business calendar that counts it; empty: day and night
    QHash<QString, QString> title;
    QHash<QString, QString> instructions;

    bool operator==(const ChecklistStep &) const = default;
};

/// What to do for a lead of one kind (CHK-01).
struct ChecklistTemplate
{
    QString key;     ///< one of checklistKeys()
    QString offer{}; ///< an offer's code or title, or its beginning and a "*"; empty: every offer
    int version = 1; ///< no two texts of a key ever bear the same, whatever their offer (CHK-09)
    QHash<QString, QString> title;
    QList<ChecklistStep> steps;

    bool operator==(const ChecklistTemplate &) const = default;
};

/// "contact-request", "test-drive", "install", "portal-create", "generic", "notice": the templates there are.
[[nodiscard]] const QStringList &checklistKeys();

/// The text in `language`, else in English, else any.
[[nodiscard]] QString inLanguage(const QHash<QString, QString> &texts, const QString &language);

} // namespace leadline
