// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/customer.h"
#include "core/domain/leadedit.h"

#include <QWidget>

class QLineEdit;
class QStackedLayout;
class QToolButton;

namespace leadline {

class PlainLabel;

/// One fact that can be edited where it stands: a value, and on Enter, F2 or a click a line to type it in,
/// with what is wrong beside it. Owned by the facts.
class FactField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FactField)

public:
    FactField(EditField field, QWidget *parent);

    [[nodiscard]] EditField field() const { return m_field; }
    /// What stands there; while it is edited, what Escape puts back. The customer is whose country a phone
    /// number is read by.
    void show(const QString &value, const Customer &customer);
    /// The line's text cannot be selected, and so not be copied: the customer must not be contacted by it.
    void setGuarded(bool guarded) { m_guarded = guarded; }
    [[nodiscard]] bool isEdited() const { return m_edited; }
    [[nodiscard]] QLineEdit *line() const { return m_line; } ///< for a completer
    void edit();
    void stop(); ///< without a change
    /// The store has refused what was committed: it is edited again, with the reason.
    void refuse(const QString &text, const QString &why);

Q_SIGNALS:
    void opened(); ///< the line is there, with the value in it
    void committed(leadline::EditField field, const QString &text);
    void stepWanted(int fields);
    void historyWanted(leadline::EditField field);
    void copyWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void fit();
    bool lineKey(int key);
    [[nodiscard]] QString typed() const;
    [[nodiscard]] QString fault() const;
    [[nodiscard]] bool commit(); ///< false: what is typed cannot stand there
    void check();
    void showWhole();
    void retranslate();

    EditField m_field;
    QString m_value;
    Customer m_customer;
    QString m_refused; ///< what the store has refused, and why
    QString m_refusal;
    bool m_edited = false;
    bool m_guarded = false;
    QToolButton *m_shown;
    PlainLabel *m_text; ///< within the button, as only labels wrap
    QLineEdit *m_line;
    PlainLabel *m_fault;
};

} // namespace leadline
