// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/meetingactions.h"

#include "core/base/privatefile.h"
#include "ui/dialogs/meetingdialog.h"
#include "ui/support/prompts.h"
#include "ui/support/words.h"
#include "ui/support/wordslead.h"
#include "ui/widgets/leadactions.h"

using namespace Qt::StringLiterals;

namespace leadline {

MeetingActions::MeetingActions(LeadActions &actions, LeadDesk &desk, Prompts &prompts, QWidget *window)
    : QObject(&actions)
    , m_actions(actions)
    , m_desk(desk)
    , m_prompts(prompts)
    , m_window(window)
{
}

void MeetingActions::plan(const LeadPage &page)
{
    const GateVerdict gate = page.gate.value(Channel::Meeting);
    if (!gate.allowed()) {
        m_actions.tell({ErrorCode::Refused, code(gate.reason), {}}, Channel::Meeting);
        return;
    }
    auto *dialog = new MeetingDialog(m_desk.clock(), m_desk.zone(), page,
                                     words::pace(page.pace, m_desk.zone()), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MeetingDialog::wanted, this, [this, dialog] { save(dialog); });
    dialog->open();
}

void MeetingActions::save(MeetingDialog *dialog)
{
    const auto wish = dialog->wish();
    if (!wish)
        return;
    const QString day = toZone(wish->at, m_desk.zone()).toString(u"yyyy-MM-dd"_s);
    const QString path =
        m_prompts.saveFile(dialog, tr("meeting") + u'-' + day + u".ics"_s, u"iCalendar (*.ics)"_s);
    if (!path.isEmpty())
        write(dialog, *wish, path, {});
}

void MeetingActions::write(MeetingDialog *dialog, const MeetingWish &wish, const QString &path,
                           const QString &anyway)
{
    dialog->setBusy(true);
    m_desk.work(
        dialog,
        [id = dialog->lead(), wish, path, anyway](LeadBook &book) -> Status {
            const auto file = book.meetingFile(id, wish, anyway);
            return file ? writePrivateFile(path, *file) : tl::unexpected(file.error());
        },
        [=, this](const Status &written) { follow(dialog, wish, path, written); });
}

void MeetingActions::follow(MeetingDialog *dialog, const MeetingWish &wish, const QString &path,
                            const Status &written)
{
    dialog->setBusy(false);
    if (written) {
        const LeadId id = dialog->lead();
        const QString length = words::duration(wish.length);
        dialog->accept();
        Q_EMIT saved(id, tr("%1: %2, %3").arg(wish.title, words::dateTime(wish.at, m_desk.zone()), length));
        return;
    }
    if (written.error().code != ErrorCode::Refused || written.error().where != "too-often"_L1) {
        m_actions.tell(written.error(), Channel::Meeting);
        return;
    }
    const auto why =
        m_prompts.askText(dialog, tr("Contact once more?"), tr("Why is another contact in order now?"));
    if (why)
        write(dialog, wish, path, *why);
}

} // namespace leadline
