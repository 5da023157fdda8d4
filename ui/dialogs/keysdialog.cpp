// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/keysdialog.h"

#include "ui/support/plainlabel.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

class Keys
{
    Q_DECLARE_TR_FUNCTIONS(leadline::Keys)
};

struct Group
{
    KeyPlace place;
    QList<KeyLine> lines;
};

QList<Group> groupsOf(const QList<KeyLine> &keys, KeyPlace here)
{
    QList<Group> groups;
    for (const KeyPlace place : {KeyPlace::Everywhere, KeyPlace::List, KeyPlace::Lead, KeyPlace::Import}) {
        Group group{place, {}};
        for (const KeyLine &line : keys) {
            if (line.place == place)
                group.lines.append(line);
        }
        if (group.lines.isEmpty())
            continue;
        if (place == here)
            groups.prepend(group);
        else
            groups.append(group);
    }
    return groups;
}

/// The widest key with its frame: what the keys do begins at one line in all groups.
int keyWidth(const QList<Group> &groups, const QFontMetrics &metrics)
{
    int widest = 0;
    for (const Group &group : groups) {
        for (const KeyLine &line : group.lines)
            widest = std::max(widest, metrics.horizontalAdvance(keyText(line)));
    }
    return widest + 16;
}

QWidget *makeGroup(const Group &group, bool isHere, int keys, QWidget *parent)
{
    auto *box = new QWidget(parent);
    box->setObjectName(u"keyGroup%1"_s.arg(int(group.place)));
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(5);
    grid->setColumnMinimumWidth(0, keys);
    grid->setColumnStretch(1, 1);
    auto *heading =
        new PlainLabel(isHere ? PlainLabel::Look::Strong : PlainLabel::Look::Section, "heading", box);
    heading->setText(isHere ? Keys::tr("Here: %1").arg(placeTitle(group.place)) : placeTitle(group.place));
    grid->addWidget(heading, 0, 0, 1, 2);
    for (const KeyLine &line : group.lines) {
        const int row = grid->rowCount();
        auto *key = new PlainLabel(PlainLabel::Look::Body, "key", box);
        key->setProperty("look", u"key"_s);
        key->setWordWrap(false);
        key->setText(keyText(line));
        auto *does = new PlainLabel(PlainLabel::Look::Body, "does", box);
        does->setText(line.does);
        does->setMinimumWidth(150);
        grid->addWidget(key, row, 0, Qt::AlignLeft | Qt::AlignTop);
        grid->addWidget(does, row, 1, Qt::AlignVCenter);
    }
    return box;
}

/// Two columns of groups, each new one where there is more room.
QWidget *makeSheet(const QList<Group> &groups, KeyPlace here, QWidget *parent)
{
    auto *sheet = new QWidget(parent);
    const int widest = keyWidth(groups, sheet->fontMetrics());
    auto *columns = new QHBoxLayout(sheet);
    columns->setContentsMargins(24, 16, 24, 16);
    columns->setSpacing(32);
    std::array<QVBoxLayout *, 2> column{new QVBoxLayout, new QVBoxLayout};
    std::array<qsizetype, 2> lines{0, 0};
    for (QVBoxLayout *layout : column) {
        layout->setSpacing(18);
        columns->addLayout(layout, 1);
    }
    for (const Group &group : groups) {
        const size_t shorter = lines[0] <= lines[1] ? 0 : 1;
        column.at(shorter)->addWidget(makeGroup(group, group.place == here, widest, sheet));
        lines.at(shorter) += group.lines.size() + 2;
    }
    for (QVBoxLayout *layout : column)
        layout->addStretch();
    return sheet;
}

} // namespace

void showKeysDialog(QWidget *parent, const QList<KeyLine> &keys, KeyPlace here)
{
    QDialog dialog(parent);
    dialog.setObjectName(u"keysDialog"_s);
    dialog.setWindowTitle(Keys::tr("Keys"));
    auto *scroll = new QScrollArea(&dialog);
    scroll->setObjectName(u"keysScroll"_s);
    scroll->setAccessibleName(Keys::tr("Keys"));
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QWidget *sheet = makeSheet(groupsOf(keys, here), here, scroll);
    sheet->setObjectName(u"paneBody"_s);
    scroll->setWidget(sheet);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    buttons->button(QDialogButtonBox::Close)->setFocus();
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(24, 8, 24, 12);
    foot->addWidget(buttons);
    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addLayout(foot);
    const QSize room = dialog.screen()->availableSize() - QSize(48, 80);
    const QSize wanted(sheet->sizeHint().width() + scroll->verticalScrollBar()->sizeHint().width() + 160,
                       sheet->sizeHint().height() + buttons->sizeHint().height() + 24);
    dialog.resize(wanted.boundedTo(room).boundedTo({860, 4000}));
    dialog.exec();
}

} // namespace leadline
