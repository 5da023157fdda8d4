// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/helpdialogs.h"

#include "ui/support/plainlabel.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

class Help
{
    Q_DECLARE_TR_FUNCTIONS(Help)
};

void run(QDialog &dialog, QVBoxLayout *layout)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    layout->addWidget(buttons);
    dialog.exec();
}

} // namespace

void showAboutDialog(QWidget *parent)
{
    QDialog dialog(parent);
    dialog.setObjectName(u"aboutDialog"_s);
    dialog.setWindowTitle(Help::tr("About Leadline"));
    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    auto *title = new PlainLabel(PlainLabel::Look::Title, "title", &dialog);
    title->setText(u"Leadline "_s + QCoreApplication::applicationVersion());
    auto *text = new PlainLabel(&dialog);
    text->setMinimumWidth(380);
    text->setText(
        Help::tr("Marketplace leads: the right first contact inside 24 hours. Everything stays on this "
                 "computer; there is no account and no telemetry."));
    auto *licence = new PlainLabel(PlainLabel::Look::Muted, "licence", &dialog);
    licence->setText(
        Help::tr("Free software under the GNU General Public License, version 3 or later. Leadline is not "
                 "made or endorsed by Microsoft."));
    for (PlainLabel *label : {title, text, licence})
        layout->addWidget(label);
    run(dialog, layout);
}

} // namespace leadline
