// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcomepage.h"

#include "ui/importwizard/droparea.h"
#include "ui/support/plainlabel.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr int textWidth = 560;

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
{
    build();
    retranslate();
}

void WelcomePage::build()
{
    setObjectName(u"welcomePage"_s);
    auto *area = new DropArea(this);
    area->setObjectName(u"welcomeDropArea"_s);
    m_heading = new PlainLabel(PlainLabel::Look::Title, "welcomeHeading", area);
    m_sentence = new PlainLabel(PlainLabel::Look::Body, "welcomeSentence", area);
    m_import = new QPushButton(area);
    m_import->setObjectName(u"welcomeImport"_s);
    m_import->setProperty("look", u"primary"_s);
    m_samples = new QPushButton(area);
    m_samples->setObjectName(u"welcomeSamples"_s);
    m_removable = new PlainLabel(PlainLabel::Look::Muted, "welcomeRemovable", area);
    m_whereHeading = new PlainLabel(PlainLabel::Look::Strong, "welcomeWhereHeading", area);
    m_where = new PlainLabel(PlainLabel::Look::Muted, "welcomeWhere", area);
    for (PlainLabel *label : {m_heading, m_sentence, m_removable, m_whereHeading, m_where}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setMinimumWidth(200);
        label->setMaximumWidth(textWidth);
    }
    auto *actions = new QHBoxLayout;
    actions->setSpacing(12);
    actions->addStretch();
    actions->addWidget(m_import);
    actions->addWidget(m_samples);
    actions->addStretch();

    auto *inside = new QVBoxLayout(area);
    inside->setContentsMargins(32, 32, 32, 32);
    inside->setSpacing(10);
    const auto add = [inside](QWidget *label) {
        auto *row = new QHBoxLayout; // keeps the text in the middle at its own width
        row->addStretch();
        row->addWidget(label, 1000);
        row->addStretch();
        inside->addLayout(row);
    };
    inside->addStretch(2);
    add(m_heading);
    add(m_sentence);
    inside->addSpacing(14);
    inside->addLayout(actions);
    add(m_removable);
    inside->addStretch(1);
    add(m_whereHeading);
    add(m_where);
    inside->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->addWidget(area);
    connect(m_import, &QPushButton::clicked, this, &WelcomePage::importRequested);
    connect(m_samples, &QPushButton::clicked, this, &WelcomePage::samplesRequested);
    connect(area, &DropArea::filesDropped, this, [this](const QStringList &paths) {
        if (!m_busy)
            Q_EMIT filesDropped(paths);
    });
}

void WelcomePage::setBusy(bool busy)
{
    m_busy = busy;
    m_import->setEnabled(!busy);
    m_samples->setEnabled(!busy);
    retranslate();
}

void WelcomePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WelcomePage::retranslate()
{
    m_heading->setText(tr("Welcome to Leadline"));
    m_sentence->setText(
        tr("Bring in your marketplace leads, and Leadline shows whom to answer first, by when, and "
           "whom not to contact."));
    m_import->setText(tr("&Import a file…"));
    m_import->setAccessibleName(tr("Import a lead file"));
    m_samples->setText(tr("&Try with sample leads"));
    m_samples->setAccessibleName(tr("Try Leadline with sample leads"));
    m_removable->setText(
        m_busy ? tr("Bringing in the sample leads…")
               : tr("You can also drop a file here. The sample leads are one import: undo it, and "
                    "they are gone."));
    m_whereHeading->setText(tr("Where do I find my leads?"));
    m_where->setText(
        tr("In Partner Center: Referrals → Leads → Download. Leadline takes the CSV file as it is."));
}

} // namespace leadline
