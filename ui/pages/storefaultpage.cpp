// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/storefaultpage.h"

#include "ui/support/plainlabel.h"
#include "ui/support/words.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadline {

StoreFaultPage::StoreFaultPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(PlainLabel::Look::Title, "faultTitle", this))
    , m_text(new PlainLabel(PlainLabel::Look::Body, "faultText", this))
    , m_copy(new QPushButton(this))
    , m_quit(new QPushButton(this))
{
    setObjectName(u"storeFaultPage"_s);
    m_copy->setObjectName(u"copyFault"_s);
    m_quit->setObjectName(u"quitAfterFault"_s);
    m_quit->setProperty("look", u"primary"_s);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setMinimumWidth(480);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_quit);
    buttons->addStretch();
    auto *column = new QVBoxLayout;
    column->setSpacing(16);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(buttons);
    column->addStretch(3);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(column, 2);
    layout->addStretch(1);
    connect(m_quit, &QPushButton::clicked, this, &StoreFaultPage::quitWanted);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->text() + u"\n\n"_s + m_error.detail); });
}

void StoreFaultPage::show(const Error &error)
{
    m_error = error;
    retranslate();
}

void StoreFaultPage::retranslate()
{
    m_title->setText(tr("Your leads could not be opened"));
    m_text->setText(words::error(m_error));
    m_copy->setText(tr("Copy the details"));
    m_quit->setText(tr("Quit"));
}

void StoreFaultPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace leadline
