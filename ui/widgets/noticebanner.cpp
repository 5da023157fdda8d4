// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/noticebanner.h"

#include "ui/support/plainlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace leadline {

NoticeBanner::NoticeBanner(QWidget *parent)
    : QFrame(parent)
    , m_text(new PlainLabel(PlainLabel::Look::Body, "noticeText", this))
    , m_yes(new QPushButton(this))
    , m_no(new QPushButton(this))
{
    setObjectName(u"noticeBanner"_s);
    setProperty("look", u"notice"_s);
    m_text->setWordWrap(true);
    m_yes->setObjectName(u"noticeYes"_s);
    m_no->setObjectName(u"noticeNo"_s);
    m_no->setProperty("look", u"quiet"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 4, 12, 4);
    layout->setSpacing(10);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_yes);
    layout->addWidget(m_no);
    connect(m_yes, &QPushButton::clicked, this, &NoticeBanner::accepted);
    connect(m_no, &QPushButton::clicked, this, &NoticeBanner::declined);
    hide();
}

void NoticeBanner::offer(const QString &text, const QString &yes, const QString &no)
{
    m_text->setText(text);
    m_yes->setText(yes);
    m_yes->setAccessibleName(QString(yes).remove(u'&'));
    m_yes->setAccessibleDescription(text);
    m_no->setText(no);
    m_no->setAccessibleName(QString(no).remove(u'&'));
    setAccessibleName(text);
    const bool fresh = !isVisible();
    show();
    if (!fresh || !QAccessible::isActive())
        return;
    QAccessibleEvent alert(this, QAccessible::Alert); // it takes no focus: who listens must be told
    QAccessible::updateAccessibility(&alert);
}

} // namespace leadline
