// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QString>

namespace leadline {

/// Answers that were worked out before, by the text that was asked about. Bounded: a column of texts that are
/// all different must not fill the memory.
template <typename Answer>
class Memo
{
public:
    template <typename Work>
    const Answer &of(const QString &text, Work work)
    {
        const auto known = m_answers.constFind(text);
        if (known != m_answers.constEnd())
            return *known;
        if (m_answers.size() >= most)
            m_answers.clear();
        return *m_answers.insert(text, work(text));
    }

private:
    static constexpr qsizetype most = 4096;
    QHash<QString, Answer> m_answers;
};

} // namespace leadline
