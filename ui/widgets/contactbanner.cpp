// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/contactbanner.h"

#include "ui/support/plainlabel.h"
#include "ui/support/words.h"
#include "ui/support/wordscontact.h"
#include "ui/widgets/leadactions.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadline {

bool needsBasis(const ContactFacts &facts)
{
    return facts.hasNotice && !facts.noticeOnly && !facts.basisDecidedAt;
}

namespace {

QString titleOf(const LeadPage &page)
{
    if (page.facts.test)
        return ContactBanner::tr("Test lead");
    if (page.facts.noticeOnly)
        return u"⊘ "_s + ContactBanner::tr("Do not contact");
    if (needsBasis(page.facts))
        return u"⚠ "_s + ContactBanner::tr("Decide before you contact");
    return page.optOuts.isEmpty() ? QString() : u"⚠ "_s + ContactBanner::tr("The customer's own wish");
}

QString noticeText(const LeadPage &page, const QTimeZone &zone)
{
    const QString source = words::source(page.lead.summary.source);
    const QString notice =
        page.facts.noticeAt
            ? ContactBanner::tr(
                  "%1 told you on %2 that a partner listed on your app page was asked for contact.")
                  .arg(source, words::date(*page.facts.noticeAt, zone))
            : ContactBanner::tr("%1 told you that a partner listed on your app page was asked for contact.")
                  .arg(source);
    return notice + u' ' +
           ContactBanner::tr(
               "You need not contact this customer: no clock runs, and calls and mail are refused.");
}

QString basisText(const ContactFacts &facts, const QTimeZone &zone)
{
    const QString since = facts.noticeAt ? words::date(*facts.noticeAt, zone) : QString();
    return ContactBanner::tr(
               "This customer asked you directly, but a do-not-contact notice came too (%1). Calls and mail "
               "stay closed until you decide, with a reason, that the direct request is your basis.")
        .arg(since);
}

QString optOutText(const OptOut &optOut, const QTimeZone &zone)
{
    const QString since = words::date(optOut.at, zone);
    const QString reason = words::optOutReason(optOut.reason);
    switch (optOut.channel) {
    case Channel::Phone:
        return ContactBanner::tr("No phone calls since %1: %2").arg(since, reason);
    case Channel::Mail:
        return ContactBanner::tr("No mail since %1: %2").arg(since, reason);
    case Channel::Meeting:
        return ContactBanner::tr("No meetings since %1: %2").arg(since, reason);
    }
    return {};
}

QStringList sentences(const LeadPage &page, const QTimeZone &zone)
{
    QStringList result;
    if (page.facts.test)
        result << ContactBanner::tr(
            "Partner Center sent this lead as a test. It is set aside and counted nowhere.");
    if (page.facts.noticeOnly)
        result << noticeText(page, zone);
    else if (needsBasis(page.facts))
        result << basisText(page.facts, zone);
    else if (page.facts.basisDecidedAt)
        result << ContactBanner::tr(
                      "A do-not-contact notice came too. Contact on the basis of the direct request was "
                      "decided on %1.")
                      .arg(words::date(*page.facts.basisDecidedAt, zone));
    for (const OptOut &optOut : page.optOuts)
        result << optOutText(optOut, zone);
    if (page.otherNotices > 0)
        result << ContactBanner::tr("%n do-not-contact notice(s) came for this customer about other offers.",
                                    nullptr, page.otherNotices);
    return result;
}

} // namespace

ContactBanner::ContactBanner(LeadActions &actions, QWidget *parent)
    : QFrame(parent)
    , m_title(new PlainLabel(PlainLabel::Look::Strong, "bannerTitle", this))
    , m_text(new PlainLabel(PlainLabel::Look::Body, "bannerText", this))
    , m_basis(new QPushButton(this))
    , m_keep(new QPushButton(this))
    , m_once(new QPushButton(this))
{
    setObjectName(u"contactBanner"_s);
    setProperty("look", u"banner"_s);
    m_basis->setObjectName(u"decideBasis"_s);
    m_keep->setObjectName(u"keepAsReal"_s);
    m_once->setObjectName(u"contactOnceButton"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 10);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_basis, 0, Qt::AlignLeft);
    layout->addWidget(m_keep, 0, Qt::AlignLeft);
    layout->addWidget(m_once, 0, Qt::AlignLeft);
    connect(m_basis, &QPushButton::clicked, &actions, &LeadActions::decideBasis);
    connect(m_keep, &QPushButton::clicked, &actions, &LeadActions::keepAsReal);
    connect(m_once, &QPushButton::clicked, &actions, &LeadActions::contactOnce);
    hide();
}

void ContactBanner::show(const LeadPage &page, const QTimeZone &zone)
{
    const QString title = titleOf(page);
    const QStringList texts = sentences(page, zone);
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setText(texts.join(u'\n'));
    m_basis->setText(tr("Contact on the direct request…"));
    m_basis->setVisible(needsBasis(page.facts));
    m_keep->setText(tr("Keep as a real lead"));
    m_keep->setVisible(page.facts.test);
    m_once->setText(tr("Contact once all the same…"));
    m_once->setVisible(!LeadActions::blockedChannels(page).isEmpty());
    setAccessibleName(title + u' ' + m_text->text());
    setVisible(!texts.isEmpty());
}

} // namespace leadline
