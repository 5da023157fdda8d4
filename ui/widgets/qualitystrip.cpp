// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/qualitystrip.h"

#include "ui/support/plainlabel.h"
#include "ui/support/wordslead.h"
#include "ui/widgets/clearlayout.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/leadactions.h"

#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

QString glyphOf(QualitySeverity severity)
{
    switch (severity) {
    case QualitySeverity::Hindrance:
        return u"⚠"_s;
    case QualitySeverity::Blemish:
        return u"✎"_s;
    case QualitySeverity::Remark:
        return u"·"_s;
    }
    return {};
}

} // namespace

QualityStrip::QualityStrip(LeadActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(u"qualityStrip"_s);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(4);
    hide();
}

void QualityStrip::show(const LeadPage &page)
{
    clearLayout(m_rows);
    for (const QualityHint &hint : page.quality)
        addHint(hint, page.lead.customer);
    setVisible(!page.quality.isEmpty());
}

void QualityStrip::addHint(const QualityHint &hint, const Customer &customer)
{
    auto *row = new QWidget(this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    auto *flow = new FlowLayout(row, 6);
    auto *glyph = new PlainLabel(PlainLabel::Look::Muted, "qualityGlyph", row);
    glyph->setText(glyphOf(severityOf(hint.issue)));
    glyph->setFixedWidth(fontMetrics().height()); // signs differ in width, lines begin alike
    flow->addWidget(glyph);
    auto *text = new PlainLabel(PlainLabel::Look::Muted, "qualityHint", row);
    text->setWordWrap(false);
    text->setText(words::quality(hint));
    flow->addWidget(text);
    if (const QString fixed = words::qualityFix(hint, customer); !fixed.isEmpty()) {
        auto *fix = new QToolButton(row);
        fix->setObjectName(u"fix-"_s + code(hint.issue));
        fix->setProperty("look", u"link"_s);
        fix->setFocusPolicy(Qt::StrongFocus);
        //: a button: %1 is the text that will stand in the field
        fix->setText(plainCaption(tr("Change to “%1”").arg(fixed)));
        fix->setAccessibleName(words::quality(hint) + u": "_s + tr("Change to “%1”").arg(fixed));
        connect(fix, &QToolButton::clicked, this, [this, hint, fixed] { m_actions.mend(hint, fixed); });
        flow->addWidget(fix);
    }
    m_rows->addWidget(row);
}

} // namespace leadline
