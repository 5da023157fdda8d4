// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/colleaguehint.h"

#include "ui/support/plainlabel.h"
#include "ui/support/words.h"

#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace leadline {

ColleagueHint::ColleagueHint(QWidget *parent)
    : QFrame(parent)
    , m_text(new PlainLabel(PlainLabel::Look::Body, "colleagueHintText", this))
    , m_open(new QToolButton(this))
{
    setObjectName(u"colleagueHint"_s);
    setProperty("look", u"banner"_s);
    m_open->setObjectName(u"openColleague"_s);
    m_open->setProperty("look", u"link"_s);
    m_open->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_open);
    connect(m_open, &QToolButton::clicked, this, [this] { Q_EMIT leadWanted(m_lead); });
    hide();
}

void ColleagueHint::show(const std::optional<TimelineEntry> &lately, Instant now)
{
    setVisible(lately.has_value());
    if (!lately)
        return;
    m_lead = lately->lead;
    //: %1 is a length of time, %2 a call, a mail or a meeting, %3 a person
    m_text->setText(tr("A colleague was contacted %1 ago: %2, %3")
                        .arg(words::duration(now - lately->at), words::activityKind(lately->activity.kind),
                             lately->colleague));
    setAccessibleName(m_text->text());
    //: a link: opens the lead of this person
    m_open->setText(tr("Open"));
    m_open->setAccessibleName(tr("Open the lead of %1").arg(lately->colleague));
}

} // namespace leadline
