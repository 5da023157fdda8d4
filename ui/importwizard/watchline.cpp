// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importwizard/watchline.h"

#include "ui/support/plainlabel.h"
#include "ui/support/prompts.h"
#include "ui/support/settings.h"
#include "ui/support/watchedfolder.h"

#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace leadline {

WatchLine::WatchLine(Settings &settings, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_prompts(prompts)
{
    m_heading = new PlainLabel(PlainLabel::Look::Strong, "watchHeading", this);
    m_text = new PlainLabel(PlainLabel::Look::Muted, "watchText", this);
    m_text->setWordWrap(true);
    m_choose = new QPushButton(this);
    m_choose->setObjectName(u"watchChoose"_s);
    m_stop = new QPushButton(this);
    m_stop->setObjectName(u"watchStop"_s);
    for (QPushButton *button : {m_choose, m_stop})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_choose);
    buttons->addWidget(m_stop);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_heading);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    connect(m_choose, &QPushButton::clicked, this, &WatchLine::choose);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        WatchedFolder::choose(m_settings, {});
        retranslate();
        Q_EMIT changed();
    });
}

void WatchLine::choose()
{
    const QString folder = m_prompts.openFolder(this, tr("Watch a folder"));
    if (folder.isEmpty())
        return;
    WatchedFolder::choose(m_settings, folder);
    retranslate();
    Q_EMIT changed();
}

void WatchLine::retranslate()
{
    const QString folder = WatchedFolder::chosen(m_settings);
    m_heading->setText(tr("Watched folder"));
    m_text->setText(
        folder.isEmpty()
            ? tr("New lead files of one folder can be offered as they arrive. Nothing is imported "
                 "by itself.")
            : breakable(QDir::toNativeSeparators(folder)));
    m_choose->setText(folder.isEmpty() ? tr("&Watch a folder…") : tr("Another &folder…"));
    m_choose->setAccessibleName(tr("Choose a folder to watch"));
    m_stop->setText(tr("S&top watching"));
    m_stop->setAccessibleName(tr("Stop watching the folder"));
    m_stop->setVisible(!folder.isEmpty());
}

} // namespace leadline
