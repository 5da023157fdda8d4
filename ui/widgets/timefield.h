// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/countrytime.h"

#include <QTimeZone>
#include <QWidget>
#include <optional>

class QBoxLayout;
class QLineEdit;
class QMenu;
class QToolButton;

namespace leadline {

class PlainLabel;

/// A time to come, as it is typed or chosen, and beside it what the customer's clock will show then. Begins
/// with a time that suits; Up and Down go through such times. `clock` must outlive it.
class TimeField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimeField)

public:
    TimeField(const Clock &clock, const QTimeZone &zone, QWidget *parent);

    void setLabel(const QString &label);
    /// Where the customer is; a time that nobody has typed follows.
    void setThere(const CountryTime &there);
    void suggest(); ///< the first of the times that suit
    [[nodiscard]] QLineEdit *line() const { return m_line; }
    /// Nothing: it is no time, or is past, which stands beside it.
    [[nodiscard]] std::optional<Instant> time() const;
    [[nodiscard]] bool isEmpty() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Suggestion
    {
        QString name;
        Instant at;
    };
    [[nodiscard]] QList<Suggestion> suggestions() const;
    void fillMenu();
    void step(int by);
    void put(Instant at);
    void tell();
    void retranslate();

    const Clock &m_clock;
    QTimeZone m_zone;
    CountryTime m_there;
    bool m_typed = false;
    PlainLabel *m_label;
    QLineEdit *m_line;
    QToolButton *m_choose;
    QMenu *m_menu;
    PlainLabel *m_told;
    QBoxLayout *m_row;
    QBoxLayout *m_lines;
};

} // namespace leadline
