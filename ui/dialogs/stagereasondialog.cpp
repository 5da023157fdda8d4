// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/stagereasondialog.h"

#include "core/rules/stagemoves.h"
#include "ui/support/plainlabel.h"
#include "ui/support/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace leadline {

void addStageReasons(QComboBox &box)
{
    box.addItem(StageReasonDialog::tr("Choose a reason"), QString());
    for (const StageReason reason : allStageReasons)
        box.addItem(words::stageReason(reason), code(reason));
}

StageReasonDialog::StageReasonDialog(Stage from, Stage to, int missingMails, QWidget *parent)
    : QDialog(parent)
    , m_from(from)
    , m_to(to)
    , m_missingMails(missingMails)
    , m_reason(new QComboBox(this))
    , m_note(new QLineEdit(this))
    , m_fault(new PlainLabel(PlainLabel::Look::Muted, "reasonFault", this))
{
    setObjectName(u"stageReasonDialog"_s);
    setWindowTitle(words::stage(to));
    const bool isReopened = to == Stage::InConversation;
    auto *question = new PlainLabel(PlainLabel::Look::Strong, "reasonQuestion", this);
    question->setText(isReopened ? tr("Why is this lead opened again?") : tr("Why is this lead given up?"));
    m_reason->setObjectName(u"reason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    addStageReasons(*m_reason);
    m_note->setObjectName(u"reasonNote"_s);
    m_note->setAccessibleName(isReopened ? question->text() : tr("Note"));
    m_note->setMinimumWidth(320);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    //: a button: %1 is the stage to which the lead goes
    m_accept = new QPushButton(tr("Set to “%1”").arg(plainCaption(words::stage(to))), this);
    m_accept->setObjectName(u"setStage"_s);
    m_accept->setProperty("look", u"primary"_s);
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setVerticalSpacing(12);
    layout->addRow(question);
    if (isReopened) {
        m_reason->hide();
        layout->addRow(m_note);
    } else {
        layout->addRow(tr("&Reason"), m_reason);
        layout->addRow(tr("&Note"), m_note);
    }
    layout->addRow(m_fault);
    layout->addRow(buttons);
    connect(m_reason, &QComboBox::currentIndexChanged, this, &StageReasonDialog::check);
    connect(m_note, &QLineEdit::textChanged, this, &StageReasonDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

QString StageReasonDialog::reason() const
{
    const StageReasonText text{stageReasonFromCode(m_reason->currentData().toString()),
                               m_note->text().trimmed()};
    return text.text();
}

void StageReasonDialog::check()
{
    const StageVerdict verdict = mayMove(m_from, m_to, {false, reason(), m_missingMails, false});
    m_accept->setEnabled(verdict.allowed());
    m_fault->setText(words::stageRefusal(verdict, m_to));
}

} // namespace leadline
