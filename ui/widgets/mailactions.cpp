// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mailactions.h"

#include "core/base/privatefile.h"
#include "ui/support/prompts.h"
#include "ui/support/words.h"
#include "ui/widgets/leadactions.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

/// A customer's name as the name of a file: letters and digits, and a dash for the rest.
QString fileName(const QString &customer)
{
    constexpr qsizetype longest = 60;
    QString name;
    for (const QChar c : customer.left(longest)) {
        if (c.isLetterOrNumber() || c.isSurrogate() || c.isMark())
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() ? u"mail.eml"_s : QString(name + u".eml"_s);
}

} // namespace

MailActions::MailActions(LeadActions &actions, LeadDesk &desk, Prompts &prompts, QWidget *window)
    : QObject(&actions)
    , m_actions(actions)
    , m_desk(desk)
    , m_prompts(prompts)
    , m_window(window)
{
}

void MailActions::write(LeadId id)
{
    m_desk.ask(
        this, [id](LeadBook &book) { return book.mailMaterial(id); },
        [this](const Result<MailMaterial> &material) {
            if (!material)
                m_actions.tell(material.error(), Channel::Mail);
            else if (!material->gate.allowed())
                m_actions.tell({ErrorCode::Refused, code(material->gate.reason), {}}, Channel::Mail);
            else
                show(*material);
        });
}

void MailActions::show(const MailMaterial &material)
{
    auto *dialog = new MailDialog(material, words::pace(material.pace, m_desk.zone()), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MailDialog::wanted, this,
            [this, dialog](MailDialog::Way way) { handOver(dialog, way); });
    dialog->open();
}

QString MailActions::askPath(MailDialog *dialog) const
{
    return m_prompts.saveFile(dialog, fileName(dialog->customer()), tr("Mail draft (*.eml)"));
}

void MailActions::handOver(MailDialog *dialog, MailDialog::Way way)
{
    const QString path = way == MailDialog::Way::Draft ? askPath(dialog) : QString();
    if (way != MailDialog::Way::Draft || !path.isEmpty())
        ask(dialog, way, path, {});
}

void MailActions::ask(MailDialog *dialog, MailDialog::Way way, const QString &path, const QString &anyway)
{
    dialog->setBusy(true);
    const auto job = [id = dialog->lead(), wish = dialog->wish(), path,
                      anyway](LeadBook &book) -> Result<MailDraft> {
        auto draft = book.mailDraft(id, wish, anyway);
        if (!draft || path.isEmpty())
            return draft;
        if (const Status written = writePrivateFile(path, draft->file); !written)
            return tl::unexpected(written.error());
        return draft;
    };
    m_desk.work(dialog, job, [=, this](const Result<MailDraft> &draft) { follow(dialog, way, path, draft); });
}

void MailActions::follow(MailDialog *dialog, MailDialog::Way way, const QString &path,
                         const Result<MailDraft> &draft)
{
    dialog->setBusy(false);
    if (draft) {
        if (way == MailDialog::Way::Copy)
            QGuiApplication::clipboard()->setText(draft->text.subject + u"\n\n"_s + draft->text.body);
        if (way != MailDialog::Way::Program || open(dialog, *draft))
            finish(dialog, way, draft->text.subject);
        return;
    }
    if (draft.error().code != ErrorCode::Refused || draft.error().where != "too-often"_L1) {
        m_actions.tell(draft.error(), Channel::Mail);
        return;
    }
    const auto why =
        m_prompts.askText(dialog, tr("Contact once more?"), tr("Why is another contact in order now?"));
    if (why)
        ask(dialog, way, path, *why);
}

/// True where a mail program has it. A mail that is too long for a link is offered as a draft.
bool MailActions::open(MailDialog *dialog, const MailDraft &draft)
{
    if (!draft.fits) {
        const auto choice = m_prompts.choose(dialog, tr("Too long to be handed over"),
                                             tr("This mail is longer than what mail programs take from "
                                                "another program. Save it as a draft, then "
                                                "open that with your mail program."),
                                             {tr("Save draft (.eml)…"), tr("Cancel")});
        if (choice == 0)
            save(dialog, draft);
        return false;
    }
    if (m_actions.openLink(QUrl(draft.link, QUrl::StrictMode)))
        return true;
    m_prompts.tell(dialog, tr("That did not work"),
                   tr("No mail program answered. Save the mail as a draft, or copy the text."));
    return false;
}

void MailActions::save(MailDialog *dialog, const MailDraft &draft)
{
    const QString path = askPath(dialog);
    if (path.isEmpty())
        return;
    m_desk.aside(
        dialog, [path, file = draft.file] { return writePrivateFile(path, file); },
        [this, dialog, subject = draft.text.subject](const Status &written) {
            if (written)
                finish(dialog, MailDialog::Way::Draft, subject);
            else
                m_actions.tell(written.error(), {});
        });
}

void MailActions::finish(MailDialog *dialog, MailDialog::Way way, const QString &subject)
{
    const LeadId id = dialog->lead();
    dialog->accept();
    Q_EMIT handedOver(id, way, subject);
}

} // namespace leadline
