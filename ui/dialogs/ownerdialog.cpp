// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ownerdialog.h"

#include "ui/support/plainlabel.h"
#include "ui/widgets/valuecompletion.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadline {

OwnerDialog::OwnerDialog(LeadDesk &desk, const LeadPage &page, QWidget *parent)
    : QDialog(parent)
    , m_before(page.lead.owner)
    , m_line(new QLineEdit(m_before, this))
    , m_me(new QPushButton(this))
    , m_give(new QPushButton(tr("&Reassign"), this))
{
    setObjectName(u"ownerDialog"_s);
    setWindowTitle(tr("Reassign"));
    setMinimumWidth(380);
    const Customer &customer = page.lead.customer;
    const QString who = customer.company.isEmpty()
                            ? customer.displayName()
                            : QString(customer.displayName() + u" · "_s + customer.company);
    auto *label = new PlainLabel(PlainLabel::Look::Body, "ownerLabel", this);
    label->setText(tr("Who is to work on %1?").arg(who));
    label->setBuddy(m_line);
    m_line->setObjectName(u"ownerLine"_s);
    m_line->setAccessibleName(label->text());
    m_line->setPlaceholderText(tr("Nobody yet"));
    m_line->selectAll();
    m_me->setObjectName(u"ownerMe"_s);
    m_me->hide();
    m_give->setObjectName(u"ownerGive"_s);
    m_give->setProperty("look", u"primary"_s);
    m_give->setDefault(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_me, QDialogButtonBox::ActionRole);
    buttons->addButton(m_give, QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(label);
    layout->addWidget(m_line);
    layout->addWidget(buttons);
    completeValues(*m_line, EditField::Owner, desk);
    desk.ask(
        this, [](LeadBook &book) { return book.ownName(); }, [this](const QString &name) { offerMe(name); });
    connect(m_line, &QLineEdit::textChanged, this, &OwnerDialog::showButton);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showButton();
}

void OwnerDialog::offerMe(const QString &ownName)
{
    m_ownName = ownName;
    m_me->setText(tr("To &me"));
    m_me->setVisible(!ownName.isEmpty() && ownName != m_before);
    connect(m_me, &QPushButton::clicked, this, [this] {
        m_line->setText(m_ownName);
        accept();
    });
}

bool OwnerDialog::isSomebodyElse() const
{
    return !owner().isEmpty() && owner() != m_ownName;
}

void OwnerDialog::showButton()
{
    m_give->setEnabled(owner() != m_before);
}

QString OwnerDialog::owner() const
{
    return m_line->text().trimmed();
}

} // namespace leadline
