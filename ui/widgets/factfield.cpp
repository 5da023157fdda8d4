// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/factfield.h"

#include "core/rules/editrules.h"
#include "ui/support/plainlabel.h"
#include "ui/support/words.h"

#include <QCompleter>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadline {

FactField::FactField(EditField field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_shown(new QToolButton(this))
    , m_text(new PlainLabel(PlainLabel::Look::Body, "factValue", m_shown))
    , m_line(new QLineEdit(this))
    , m_fault(new PlainLabel(this))
{
    setObjectName(u"fact-"_s + code(field));
    m_shown->setObjectName(u"factShow-"_s + code(field));
    m_shown->setProperty("look", u"fact"_s);
    m_shown->setFocusPolicy(Qt::StrongFocus);
    m_shown->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    m_shown->setContextMenuPolicy(Qt::NoContextMenu); // it is ours
    m_text->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *within = new QVBoxLayout(m_shown);
    within->setContentsMargins(6, 3, 6, 3);
    within->addWidget(m_text);
    m_line->setObjectName(u"factEdit-"_s + code(field));
    m_line->setContextMenuPolicy(Qt::NoContextMenu);
    m_fault->setObjectName(u"factFault-"_s + code(field));
    m_fault->setProperty("look", u"fault"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (QWidget *part :
         {static_cast<QWidget *>(m_shown), static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_fault)})
        layout->addWidget(part);
    m_line->hide();
    m_fault->hide();
    m_shown->installEventFilter(this);
    m_line->installEventFilter(this);
    connect(m_shown, &QToolButton::clicked, this, &FactField::edit);
    connect(m_line, &QLineEdit::textChanged, this, &FactField::check);
    connect(m_line, &QLineEdit::selectionChanged, this, [this] {
        if (m_guarded)
            m_line->deselect();
    });
}

void FactField::show(const QString &value, const Customer &customer)
{
    m_value = value;
    m_customer = customer;
    retranslate();
    if (m_edited)
        check();
}

void FactField::retranslate()
{
    const QString name = words::field(m_field);
    const QString shown = words::value(m_field, m_value);
    m_text->setText(shown.isEmpty() ? u"–"_s : breakable(shown));
    fit();
    m_shown->setAccessibleName(name + u": "_s + (shown.isEmpty() ? tr("empty") : shown));
    m_shown->setAccessibleDescription(tr("Enter changes it."));
    m_shown->setToolTip(plainToolTip(tr("Change (Enter or F2)")));
    m_line->setAccessibleName(name);
}

/// As high as its text is at this width: what a label asks for is for a width that it guesses.
void FactField::fit()
{
    constexpr int aside = 12; // margins of the text
    constexpr int above = 6;
    if (width() > aside)
        m_shown->setFixedHeight(m_text->heightForWidth(width() - aside) + above);
}

void FactField::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void FactField::edit()
{
    if (m_edited)
        return;
    m_edited = true;
    m_refusal.clear();
    m_shown->hide();
    m_line->show();
    m_line->setText(words::value(m_field, m_value));
    m_line->setFocus(Qt::OtherFocusReason);
    m_line->selectAll();
    m_fault->hide();
    showWhole();
    Q_EMIT opened();
}

/// In a page that scrolls it may stand below what is seen.
void FactField::showWhole()
{
    for (QWidget *up = parentWidget(); up; up = up->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(up)) {
            up = area->widget();
            up->layout()->activate();
            area->ensureWidgetVisible(this, 0, 2 * height());
            return;
        }
    }
}

void FactField::stop()
{
    if (!m_edited)
        return;
    const bool hadFocus = m_line->hasFocus();
    m_edited = false;
    m_shown->show();
    if (hadFocus)
        m_shown->setFocus(Qt::OtherFocusReason);
    m_line->hide();
    m_fault->hide();
}

void FactField::refuse(const QString &text, const QString &why)
{
    edit();
    m_refused = text.trimmed();
    m_refusal = why;
    m_line->setText(text);
    check();
}

QString FactField::typed() const
{
    return m_line->text().trimmed();
}

/// What stands there already is not judged: a file may have brought what nobody may type.
QString FactField::fault() const
{
    if (typed() == words::value(m_field, m_value) || typed() == m_value)
        return {};
    if (!m_refusal.isEmpty() && typed() == m_refused)
        return m_refusal;
    const EditVerdict verdict = checkEdit(m_field, typed(), m_customer);
    return words::editRefusal(code(verdict.refusal), verdict.detail);
}

void FactField::check()
{
    const QString why = fault();
    m_fault->setText(why);
    const bool appears = m_edited && !why.isEmpty() && !m_fault->isVisible();
    m_fault->setVisible(m_edited && !why.isEmpty());
    if (appears) // once it has its place
        QMetaObject::invokeMethod(this, &FactField::showWhole, Qt::QueuedConnection);
    m_line->setAccessibleDescription(why);
}

bool FactField::commit()
{
    if (!fault().isEmpty()) {
        check();
        return false;
    }
    const QString text = typed();
    const bool isNew = text != words::value(m_field, m_value) && text != m_value;
    stop();
    if (!isNew)
        return true;
    m_text->setText(text.isEmpty() ? u"–"_s : breakable(text)); // until the store has it
    Q_EMIT committed(m_field, text);
    return true;
}

bool FactField::lineKey(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        static_cast<void>(commit());
        return true;
    case Qt::Key_Escape:
        stop();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        if (commit())
            Q_EMIT stepWanted(key == Qt::Key_Tab ? 1 : -1);
        return true;
    default:
        return false;
    }
}

bool FactField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        // Else the window's own keys would be first.
        if (watched == m_line ? key == Qt::Key_Escape : key == Qt::Key_F2)
            event->accept();
        return false;
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (watched == m_line)
            return lineKey(key);
        if (key == Qt::Key_F2 || key == Qt::Key_Return || key == Qt::Key_Enter) {
            edit();
            return true;
        }
    }
    if (watched == m_line && event->type() == QEvent::FocusOut && m_edited &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
        static_cast<void>(commit());
    return QWidget::eventFilter(watched, event);
}

void FactField::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.setObjectName(u"factMenu"_s);
    menu.addAction(tr("&Change"), this, &FactField::edit);
    if (m_field == EditField::Email || m_field == EditField::Phone)
        menu.addAction(tr("C&opy"), this, &FactField::copyWanted)->setEnabled(!m_value.isEmpty());
    menu.addAction(tr("&History of this field…"), this, [this] { Q_EMIT historyWanted(m_field); });
    menu.exec(event->globalPos());
}

void FactField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        check();
    }
    QWidget::changeEvent(event);
}

} // namespace leadline
