// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textfold.h"

#include <QtCore/QString>
#include <QtCore/QStringView>
#include <optional>

namespace leadline {

/// A number as written: how many digits it has matters to dates.
struct Number
{
    qint64 value = 0;
    int digits = 0;
};

[[nodiscard]] inline bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// A place in the text that moves forward over what it recognises.
class TextScanner
{
public:
    explicit TextScanner(QStringView text)
        : m_text(text)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_text.isEmpty(); }
    [[nodiscard]] QStringView rest() const { return m_text; }
    [[nodiscard]] QChar peek() const { return m_text.isEmpty() ? QChar() : m_text.front(); }
    void skip(qsizetype n) { m_text = m_text.sliced(n); }

    void skipSpaces()
    {
        while (!m_text.isEmpty() && m_text.front().isSpace())
            skip(1);
    }

    bool take(QChar c)
    {
        if (peek() != c)
            return false;
        skip(1);
        return true;
    }

    bool takeAny(QStringView set)
    {
        if (m_text.isEmpty() || !set.contains(m_text.front()))
            return false;
        skip(1);
        return true;
    }

    /// A run of digits; nothing where there is none or it is longer than 18.
    [[nodiscard]] std::optional<Number> number()
    {
        Number out;
        while (!m_text.isEmpty() && isDigit(m_text.front()) && out.digits < 18) {
            out.value = out.value * 10 + (m_text.front().unicode() - u'0');
            ++out.digits;
            skip(1);
        }
        if (out.digits == 0 || isDigit(peek()))
            return std::nullopt;
        return out;
    }

    /// A run of letters, folded; empty where there is none.
    [[nodiscard]] QString word()
    {
        qsizetype n = 0;
        while (n < m_text.size() && (m_text[n].isLetter() || m_text[n].isMark()))
            ++n;
        const QString folded = foldText(m_text.first(n));
        skip(n);
        return folded;
    }

private:
    QStringView m_text;
};

} // namespace leadline
