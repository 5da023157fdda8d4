// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importwizard/recentlist.h"

#include "ui/support/plainlabel.h"
#include "ui/support/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace leadline {

RecentList::RecentList(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_files(settings)
{
    m_heading = new PlainLabel(PlainLabel::Look::Strong, "recentHeading", this);
    m_none = new PlainLabel(PlainLabel::Look::Muted, "recentNone", this);
    m_clear = new QToolButton(this);
    m_clear->setObjectName(u"recentClear"_s);
    m_clear->setProperty("look", u"link"_s);
    m_list = new QListWidget(this);
    m_list->setObjectName(u"recentFiles"_s);
    m_list->setUniformItemSizes(true);
    m_list->setSpacing(2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);

    auto *top = new QHBoxLayout;
    top->addWidget(m_heading);
    top->addStretch();
    top->addWidget(m_clear);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_none);
    layout->addWidget(m_list, 1);
    layout->addStretch();
    connect(m_clear, &QToolButton::clicked, this, [this] {
        m_files.clear();
        refresh();
    });
    const auto open = [this](const QListWidgetItem *item) {
        Q_EMIT chosen(item->data(Qt::UserRole).toString());
    };
    connect(m_list, &QListWidget::itemClicked, this, open);
    connect(m_list, &QListWidget::itemActivated, this, open);
}

void RecentList::refresh()
{
    m_list->clear();
    const QStringList files = m_files.all();
    for (const QString &path : files) {
        const QFileInfo file(path);
        const QString folder = QDir::toNativeSeparators(file.absolutePath());
        auto *item = new QListWidgetItem(u"%1 · %2"_s.arg(file.fileName(), folder), m_list);
        item->setData(Qt::UserRole, path);
        item->setToolTip(plainToolTip(QDir::toNativeSeparators(path)));
        if (file.isFile())
            continue;
        item->setFlags(Qt::NoItemFlags);
        item->setForeground(theme::colors().muted);
        item->setText(tr("%1 (not there any more)").arg(item->text()));
    }
    m_none->setVisible(files.isEmpty());
    m_list->setVisible(!files.isEmpty());
    m_clear->setVisible(!files.isEmpty());
}

void RecentList::retranslate()
{
    m_heading->setText(tr("Recent files"));
    m_none->setText(tr("Files that you open are listed here."));
    m_list->setAccessibleName(tr("Recent files"));
    m_clear->setText(tr("Clear"));
    m_clear->setAccessibleName(tr("Clear the list of recent files"));
    refresh();
}

void RecentList::remember(const QString &path)
{
    m_files.add(path);
    refresh();
}

} // namespace leadline
