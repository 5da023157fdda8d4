// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mailtemplateactions.h"

#include "core/services/mailbook.h"
#include "ui/dialogs/mailtemplatesdialog.h"
#include "ui/support/prompts.h"
#include "ui/support/wordsmail.h"

#include <QWidget>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

/// A made-up customer: nobody's data are needed to see a template.
MailMaterial sample(LeadBook &book, MailMaterial made)
{
    made.templates = book.mailBook().templates();
    made.templateKey = made.templates.keys().value(0);
    made.facts.ownName = book.ownName();
    made.facts.ownCompany = made.templates.settings().ownCompany;
    made.facts.requestDay = toZone(book.now(), book.zone()).date();
    return made;
}

} // namespace

MailTemplateActions::MailTemplateActions(LeadDesk &desk, Prompts &prompts, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_prompts(prompts)
    , m_window(window)
{
}

void MailTemplateActions::show(LeadId lead)
{
    MailMaterial made;
    made.facts.firstName = u"Ana"_s;
    made.facts.lastName = u"Prado"_s;
    made.facts.company = u"Norte Example"_s;
    //: of a made-up customer, to show what a mail template becomes
    made.facts.jobTitle = tr("Head of purchasing");
    //: the name of a made-up offer
    made.facts.offer = tr("Rainwater Planner");
    //: what a made-up customer has written
    made.facts.note = tr("Please call us in the afternoon.");
    m_desk.ask(
        this,
        [lead, made](LeadBook &book) {
            MailTemplatesDialog::Subject subject;
            const auto material = lead.isSet() ? book.mailMaterial(lead) : fail(ErrorCode::NotFound);
            subject.material = material ? *material : sample(book, made);
            subject.shipped = shippedMails();
            subject.fault = book.mailBook().fault();
            subject.path = book.mailBook().path();
            return subject;
        },
        [this](const MailTemplatesDialog::Subject &subject) {
            auto *dialog = new MailTemplatesDialog(m_desk, m_prompts, subject, m_window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &QDialog::accepted, this,
                    [this] { Q_EMIT done(tr("The mail templates were saved.")); });
            dialog->open();
        });
}

void MailTemplateActions::tellFault()
{
    m_desk.ask(
        this, [](LeadBook &book) { return book.mailBook(); },
        [this](const MailBook &mails) {
            if (mails.fault())
                m_prompts.tell(m_window, tr("Mail templates"),
                               words::mailFileFault(mails.path(), *mails.fault()));
        });
}

} // namespace leadline
