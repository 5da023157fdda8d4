// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leadbook.h"

#include <QFrame>

class QButtonGroup;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace leadline {

class FlowLayout;
class PlainLabel;
class TimeField;

/// Records what was done: a kind, how it went, a text. Folded to the kinds until one is chosen.
class Composer final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Composer)

public:
    /// `clock` must outlive it: nothing is logged for a time to come. Times are typed as in `zone`.
    Composer(const Clock &clock, const QTimeZone &zone, QWidget *parent);

    /// Opens for a kind, the keyboard where the next key belongs.
    void compose(ActivityKind kind, Outcome outcome = Outcome::None);
    void fold();
    [[nodiscard]] bool isOpen() const { return m_kind.has_value(); }
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    void say(const QString &hint); ///< a line above the fields
    /// What speaks against another contact now, said as soon as one is begun; empty: nothing.
    void setWarning(const QString &warning);
    void setThere(const CountryTime &there); ///< where the customer is

Q_SIGNALS:
    void logWanted(const leadline::ActivityDraft &draft);
    void left(); ///< Escape

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeKinds();
    void showOutcomes();
    void orderTabs();
    void choose(int number);
    void showCallBack();
    [[nodiscard]] bool isCallBack() const;
    /// What is to be logged; nothing, and said: something is missing or wrong.
    [[nodiscard]] std::optional<ActivityDraft> draft();
    void log();
    void showWhen(bool earlier);
    /// When it was, if it was not now; nothing, and said: it cannot be read, or is to come.
    [[nodiscard]] std::optional<std::optional<Instant>> when();
    void retranslate();
    [[nodiscard]] bool isLogKey(QObject *watched, int key, Qt::KeyboardModifiers modifiers) const;

    const Clock &m_clock;
    QTimeZone m_zone;
    std::optional<ActivityKind> m_kind;
    QString m_warning;
    PlainLabel *m_title;
    QButtonGroup *m_kinds;
    QWidget *m_body;
    PlainLabel *m_hint;
    QWidget *m_outcomes;
    FlowLayout *m_outcomeFlow;
    QButtonGroup *m_outcomeGroup;
    TimeField *m_callBack;
    QPlainTextEdit *m_text;
    QToolButton *m_earlier;
    QLineEdit *m_when;
    QPushButton *m_log;
};

} // namespace leadline
