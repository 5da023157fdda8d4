// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/helpdialogs.h"

#include "ui/support/plainlabel.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeySequence>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

class Help
{
    Q_DECLARE_TR_FUNCTIONS(Help)
};

struct Key
{
    QString keys;
    QString does;
};

QString native(const char *keys)
{
    return QKeySequence(QLatin1StringView(keys)).toString(QKeySequence::NativeText);
}

QList<Key> everywhere()
{
    return {
        {native("Ctrl+O"), Help::tr("Import a lead file")},
        {native("Ctrl+V"), Help::tr("Import rows from the clipboard")},
        {native("Ctrl+F"), Help::tr("Search and filter")},
        {native("Ctrl+0"), Help::tr("Clear all filters")},
        {native("Ctrl+Z"), Help::tr("Undo")},
        {native("Ctrl+Y"), Help::tr("Redo")},
        {native("Alt+Up") + u" · "_s + native("Alt+Down"), Help::tr("Previous or next lead")},
        {native("F1"), Help::tr("These keys")},
        {native("Ctrl+Q"), Help::tr("Quit")},
    };
}

QList<Key> onALead()
{
    return {
        {u"C"_s, Help::tr("Log a call; then 1 to 5 for how it went, Enter to log")},
        {u"E"_s, Help::tr("Log a mail")},
        {u"M"_s, Help::tr("Log a meeting")},
        {u"N"_s, Help::tr("Write a note")},
        {u"1 … 9"_s, Help::tr("Tick a step of the checklist")},
        {native("Return"), Help::tr("From the list to the lead")},
        {native("Esc"), Help::tr("From the lead back to the list")},
    };
}

void addKeys(QGridLayout *grid, const QString &title, const QList<Key> &keys)
{
    auto *heading = new PlainLabel(PlainLabel::Look::Section, "heading");
    heading->setText(title);
    grid->addWidget(heading, grid->rowCount(), 0, 1, 2);
    for (const Key &key : keys) {
        const int row = grid->rowCount();
        auto *name = new PlainLabel(PlainLabel::Look::Strong, "key");
        name->setWordWrap(false);
        name->setText(key.keys);
        auto *does = new PlainLabel;
        does->setText(key.does);
        does->setMinimumWidth(300);
        grid->addWidget(name, row, 0);
        grid->addWidget(does, row, 1);
    }
}

void run(QDialog &dialog, QVBoxLayout *layout)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    layout->addWidget(buttons);
    dialog.exec();
}

} // namespace

void showKeysDialog(QWidget *parent)
{
    QDialog dialog(parent);
    dialog.setObjectName(u"keysDialog"_s);
    dialog.setWindowTitle(Help::tr("Keys"));
    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(24, 16, 24, 16);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    addKeys(grid, Help::tr("Everywhere"), everywhere());
    addKeys(grid, Help::tr("On a lead, while no text is being edited"), onALead());
    layout->addLayout(grid);
    run(dialog, layout);
}

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
