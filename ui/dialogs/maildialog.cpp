// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/maildialog.h"

#include "ui/support/language.h"
#include "ui/support/plainlabel.h"
#include "ui/support/wordsmail.h"
#include "ui/widgets/clearlayout.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

PlainLabel *section(const char *name, const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(PlainLabel::Look::Section, name, parent);
    label->setText(text);
    return label;
}

} // namespace

MailDialog::MailDialog(const MailMaterial &material, const QString &warning, QWidget *parent)
    : QDialog(parent)
    , m_material(material)
    , m_template(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_subject(new QLineEdit(this))
    , m_body(new QPlainTextEdit(this))
    , m_ownSubject(new QLineEdit(this))
    , m_ownBody(new QPlainTextEdit(this))
{
    setObjectName(u"mailDialog"_s);
    setWindowTitle(tr("Mail to %1").arg(material.customer));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(makeChoices());
    if (!warning.isEmpty()) {
        auto *label = new PlainLabel(PlainLabel::Look::Body, "mailWarning", this);
        label->setText(u"⚠ "_s + warning);
        layout->addWidget(label);
    }
    auto *texts = new QHBoxLayout;
    texts->setSpacing(16);
    texts->addWidget(makeText(), 1);
    texts->addWidget(makeOwn(), 1);
    layout->addLayout(texts, 1);
    m_problems = new QVBoxLayout;
    m_problems->setSpacing(4);
    layout->addLayout(m_problems);
    layout->addWidget(makeButtons());
    fillChoices();
    fill();
    connect(m_template, &QComboBox::currentIndexChanged, this, &MailDialog::fill);
    connect(m_language, &QComboBox::currentIndexChanged, this, &MailDialog::fill);
    connect(m_subject, &QLineEdit::textChanged, this, &MailDialog::check);
    connect(m_body, &QPlainTextEdit::textChanged, this, &MailDialog::check);
    resize(m_own->isHidden() ? 640 : 980, 600);
}

QWidget *MailDialog::makeChoices()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const auto add = [&](const QString &caption, QComboBox *box, const char *name) {
        auto *label = new QLabel(caption, row);
        label->setBuddy(box);
        box->setObjectName(QString::fromLatin1(name));
        box->setAccessibleName(captionText(caption));
        layout->addWidget(label);
        layout->addWidget(box);
        layout->addSpacing(16);
    };
    add(tr("&Template"), m_template, "mailTemplate");
    add(tr("&Language"), m_language, "mailLanguage");
    layout->addStretch();
    return row;
}

QWidget *MailDialog::makeText()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(section("mailTitle", tr("To the customer"), side));
    m_subject->setObjectName(u"mailSubject"_s);
    m_subject->setAccessibleName(tr("Subject"));
    m_subject->setPlaceholderText(tr("Subject"));
    m_body->setObjectName(u"mailBody"_s);
    m_body->setAccessibleName(tr("Text of the mail"));
    m_body->setTabChangesFocus(true);
    layout->addWidget(m_subject);
    layout->addWidget(m_body, 1);
    return side;
}

QWidget *MailDialog::makeOwn()
{
    m_own = new QWidget(this);
    auto *layout = new QVBoxLayout(m_own);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(section("ownTitle", tr("The template in your language, to read along"), m_own));
    m_ownSubject->setObjectName(u"ownSubject"_s);
    m_ownSubject->setAccessibleName(tr("Subject in your language"));
    m_ownSubject->setReadOnly(true);
    m_ownBody->setObjectName(u"ownBody"_s);
    m_ownBody->setAccessibleName(tr("Text in your language"));
    m_ownBody->setReadOnly(true);
    m_ownBody->setTabChangesFocus(true);
    layout->addWidget(m_ownSubject);
    layout->addWidget(m_ownBody, 1);
    return m_own;
}

QWidget *MailDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    const auto add = [&](const QString &caption, const char *name, Way way) {
        auto *button = new QPushButton(caption, this);
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
        buttons->addButton(button, QDialogButtonBox::ActionRole);
        connect(button, &QPushButton::clicked, this, [this, way] { Q_EMIT wanted(way); });
        m_ways.append(button);
        return button;
    };
    QPushButton *open = add(tr("&Open in mail program"), "openMailProgram", Way::Program);
    open->setProperty("look", u"primary"_s);
    open->setToolTip(plainToolTip(tr("Open in mail program (Ctrl+Enter)")));
    add(tr("&Save draft (.eml)…"), "saveDraft", Way::Draft);
    add(tr("&Copy text"), "copyMail", Way::Copy);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setIcon({});
    cancel->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeyCombination(Qt::ControlModifier, key), this);
        connect(shortcut, &QShortcut::activated, open, &QPushButton::click);
    }
    return buttons;
}

void MailDialog::fillChoices()
{
    const QStringList keys = m_material.templates.keys();
    for (const QString &one : keys)
        m_template->addItem(plainCaption(m_material.templates.title(one, language::current())), one);
    m_template->setCurrentIndex(std::max(0, m_template->findData(m_material.templateKey)));
    const QStringList languages = m_material.templates.languages();
    for (const QString &one : languages) {
        const bool isTheirs = one == m_material.language.language;
        m_language->addItem(isTheirs ? words::mailLanguage(m_material.language) : words::languageTitle(one),
                            one);
    }
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_material.language.language)));
    for (QComboBox *box : {m_template, m_language})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
}

QString MailDialog::key() const
{
    return m_template->currentData().toString();
}

QString MailDialog::language() const
{
    return m_language->currentData().toString();
}

MailText MailDialog::edited() const
{
    return {m_subject->text(), m_body->toPlainText()};
}

MailWish MailDialog::wish() const
{
    return {key(), language(), edited()};
}

/// What was written is there again when its template is.
void MailDialog::keep()
{
    if (!m_shownKey.isEmpty() && edited() != m_made.mail.text)
        m_kept.insert(m_shownKey, edited());
}

void MailDialog::fill()
{
    keep();
    m_made = makeMail(m_material, key(), language());
    m_shownKey = key() + u' ' + language();
    const MailText text = m_kept.value(m_shownKey, m_made.mail.text);
    m_filling = true;
    m_subject->setText(text.subject);
    m_subject->setCursorPosition(0);
    m_body->setPlainText(text.body);
    m_filling = false;
    const MadeMail own = makeMail(m_material, key(), language::current());
    m_own->setVisible(own.language != m_made.language);
    m_ownSubject->setText(own.mail.text.subject);
    m_ownSubject->setCursorPosition(0);
    m_ownBody->setPlainText(own.mail.text.body);
    check();
}

void MailDialog::check()
{
    if (m_filling)
        return;
    const QList<MailBlock> blocks = mailBlocks(m_made.mail, edited());
    for (QPushButton *button : std::as_const(m_ways))
        button->setEnabled(blocks.isEmpty() && !m_busy);
    if (blocks == m_blocks)
        return;
    m_blocks = blocks;
    showBlocks();
}

void MailDialog::showBlocks()
{
    clearLayout(m_problems);
    QWidget *before = m_body;
    for (const MailBlock &block : std::as_const(m_blocks)) {
        auto *button = new QToolButton(this);
        button->setObjectName(u"mailBlock"_s);
        button->setProperty("look", u"link"_s);
        button->setFocusPolicy(Qt::StrongFocus);
        const QString text = words::mailBlock(block);
        button->setText(plainCaption(u"⚠ "_s + text));
        button->setAccessibleName(text);
        button->setToolTip(plainToolTip(tr("Go there")));
        connect(button, &QToolButton::clicked, this, [this, place = block.place] { jump(place); });
        m_problems->addWidget(button, 0, Qt::AlignLeft);
        button->show();
        setTabOrder(before, button);
        before = button;
    }
}

void MailDialog::jump(const MailPlace &place)
{
    if (place.inSubject) {
        m_subject->setFocus(Qt::OtherFocusReason);
        m_subject->setSelection(int(place.at), int(place.length));
        return;
    }
    QTextCursor cursor = m_body->textCursor();
    cursor.setPosition(int(place.at));
    cursor.setPosition(int(place.at + place.length), QTextCursor::KeepAnchor);
    m_body->setTextCursor(cursor);
    m_body->setFocus(Qt::OtherFocusReason);
}

void MailDialog::setBusy(bool busy)
{
    m_busy = busy;
    check();
}

void MailDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (m_blocks.isEmpty())
        m_body->setFocus(Qt::OtherFocusReason);
    else
        jump(m_blocks.first().place);
}

} // namespace leadline
