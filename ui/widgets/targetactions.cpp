// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/targetactions.h"

#include "ui/dialogs/targetsdialog.h"
#include "ui/support/prompts.h"
#include "ui/support/words.h"

#include <QWidget>

using namespace Qt::StringLiterals;

namespace leadline {

TargetActions::TargetActions(LeadDesk &desk, Prompts &prompts, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_prompts(prompts)
    , m_window(window)
{
}

void TargetActions::show()
{
    m_desk.ask(
        this, [](LeadBook &book) { return book.responseTargets(); },
        [this](const ResponseTargets &targets) {
            auto *dialog = new TargetsDialog(m_desk, m_prompts, targets, m_window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &QDialog::accepted, this, [this] {
                Q_EMIT done(tr("The response targets were saved. All deadlines follow them."));
            });
            dialog->open();
        });
}

void TargetActions::tellFaults()
{
    m_desk.ask(
        this, [](LeadBook &book) { return book.responseTargets().faults(); },
        [this](const QList<TargetFault> &faults) {
            QStringList lines;
            for (const TargetFault &fault : faults)
                lines << words::targetFault(fault);
            if (!lines.isEmpty())
                m_prompts.tell(m_window, tr("Response targets"), lines.join(u"\n\n"_s));
        });
}

} // namespace leadline
