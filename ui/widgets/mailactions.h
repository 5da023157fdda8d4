// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leaddesk.h"
#include "ui/dialogs/maildialog.h"

namespace leadline {

class LeadActions;
class Prompts;

/// Writing mails: opens the dialog, and hands over what it holds, past the gate. Owned by the lead's actions.
class MailActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MailActions)

public:
    MailActions(LeadActions &actions, LeadDesk &desk, Prompts &prompts, QWidget *window);

    /// Opens a mail to the customer of this lead, or tells why there can be none.
    void write(LeadId id);

Q_SIGNALS:
    /// The mail has left the program: whether it was sent, only the user knows.
    void handedOver(leadline::LeadId id, leadline::MailDialog::Way way, const QString &subject);

private:
    void show(const MailMaterial &material);
    void handOver(MailDialog *dialog, MailDialog::Way way);
    void ask(MailDialog *dialog, MailDialog::Way way, const QString &path, const QString &anyway);
    void follow(MailDialog *dialog, MailDialog::Way way, const QString &path, const Result<MailDraft> &draft);
    [[nodiscard]] bool open(MailDialog *dialog, const MailDraft &draft);
    void save(MailDialog *dialog, const MailDraft &draft);
    [[nodiscard]] QString askPath(MailDialog *dialog) const;
    void finish(MailDialog *dialog, MailDialog::Way way, const QString &subject);

    LeadActions &m_actions;
    LeadDesk &m_desk;
    Prompts &m_prompts;
    QWidget *m_window;
};

} // namespace leadline
