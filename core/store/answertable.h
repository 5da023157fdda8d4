// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/qualification.h"
#include "core/store/database.h"

namespace leadline {

/// What was found out about leads, a row for each question that is answered. Throws StoreError.
class AnswerTable
{
public:
    explicit AnswerTable(Database &database)
        : m_database(database)
    {
    }

    struct Row
    {
        qint64 id = 0;
        QualificationAnswer answer;
    };
    [[nodiscard]] QList<Row> ofLead(LeadId lead); ///< the oldest first
    [[nodiscard]] QList<QualificationAnswer> answers(LeadId lead);
    qint64 insert(LeadId lead, const QualificationAnswer &answer);
    void update(qint64 id, const QString &value, Instant at);
    void remove(qint64 id);

private:
    Database &m_database;
};

} // namespace leadline
