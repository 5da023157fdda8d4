// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/targetsdialog.h"

#include "core/services/leaddesk.h"
#include "ui/dialogs/calendarform.h"
#include "ui/dialogs/targetrulesform.h"
#include "ui/support/plainlabel.h"
#include "ui/support/prompts.h"
#include "ui/support/words.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadline {

TargetsDialog::TargetsDialog(LeadDesk &desk, Prompts &prompts, const ResponseTargets &targets,
                             QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_prompts(prompts)
    , m_before(targets.settings())
    , m_tabs(new QTabWidget(this))
    , m_rules(new TargetRulesForm(this))
    , m_calendars(new CalendarForm(prompts, toZone(desk.clock().now(), desk.zone()).date(), this))
    , m_save(new QPushButton(tr("&Save"), this))
{
    setObjectName(u"targetsDialog"_s);
    setWindowTitle(tr("Response targets"));
    m_tabs->setObjectName(u"targetTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_rules, tr("Tar&gets"));
    m_tabs->addTab(m_calendars, tr("Calen&dars"));
    m_rules->setRules(m_before.rules);
    m_calendars->setCalendars(m_before.calendars);
    m_rules->setCalendars(m_before.calendars);
    auto *layout = new QVBoxLayout(this);
    for (const TargetFault &fault : targets.faults()) {
        auto *label = new PlainLabel(PlainLabel::Look::Body, "targetFault", this);
        label->setProperty("look", u"fault"_s);
        label->setText(breakable(words::targetFault(fault)));
        layout->addWidget(label);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save->setObjectName(u"saveTargets"_s);
    m_save->setProperty("look", u"primary"_s);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    for (QAbstractButton *button : buttons->buttons())
        button->setIcon({});
    layout->addWidget(m_tabs, 1);
    layout->addWidget(buttons);
    resize(820, 620);
    connect(m_rules, &TargetRulesForm::changed, this, &TargetsDialog::check);
    connect(m_calendars, &CalendarForm::changed, this, [this] {
        m_rules->setCalendars(m_calendars->calendars());
        check();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &TargetsDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

TargetSettings TargetsDialog::settings() const
{
    return {m_rules->rules(), m_calendars->calendars()};
}

void TargetsDialog::check()
{
    const auto checked = policiesOf(settings());
    const bool isAboutRules = !checked && checked.error().where.startsWith(u"rules"_s);
    m_rules->showFault(isAboutRules ? words::ruleFault(checked.error()) : QString());
    m_save->setEnabled(checked && !m_rules->isFaulty() && !m_calendars->isFaulty());
}

void TargetsDialog::save()
{
    if (settings() == m_before) {
        reject();
        return;
    }
    m_save->setEnabled(false);
    m_desk.work(
        this, [made = settings()](LeadBook &book) { return book.setResponseTargets(made); },
        [this](const Status &saved) {
            if (saved) {
                accept();
                return;
            }
            m_prompts.tell(this, tr("That did not work"), words::error(saved.error()));
            check();
        });
}

} // namespace leadline
