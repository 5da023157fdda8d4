// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/checklistsdialog.h"

#include "core/services/leaddesk.h"
#include "ui/dialogs/checklistform.h"
#include "ui/dialogs/outcomeform.h"
#include "ui/dialogs/questionform.h"
#include "ui/support/language.h"
#include "ui/support/plainlabel.h"
#include "ui/support/prompts.h"
#include "ui/support/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadline {

ChecklistsDialog::ChecklistsDialog(LeadDesk &desk, Prompts &prompts, const Checklists &checklists,
                                   const QList<CalendarPlan> &calendars, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_prompts(prompts)
    , m_before(checklists.settings())
    , m_tabs(new QTabWidget(this))
    , m_checklists(new ChecklistForm(Checklists::shipped().templates, calendars, this))
    , m_outcomes(new OutcomeForm(Checklists::shipped().outcomes, this))
    , m_questions(new QuestionForm(this))
    , m_save(new QPushButton(tr("&Save"), this))
{
    setObjectName(u"checklistsDialog"_s);
    setWindowTitle(tr("Checklists"));
    m_tabs->setObjectName(u"checklistTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_checklists, tr("Chec&klists"));
    m_tabs->addTab(m_outcomes, tr("After a &call"));
    m_tabs->addTab(m_questions, tr("Quali&fication"));
    m_checklists->setTemplates(m_before.templates);
    m_outcomes->setRules(m_before.outcomes);
    m_questions->setPlans(m_before.qualification);
    auto *layout = new QVBoxLayout(this);
    addFaults(checklists);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save->setObjectName(u"saveChecklists"_s);
    m_save->setProperty("look", u"primary"_s);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    for (QAbstractButton *button : buttons->buttons())
        button->setIcon({});
    auto *bottom = new QHBoxLayout;
    QComboBox *languages = makeLanguages();
    auto *label = new QLabel(tr("&Words in"), this);
    label->setBuddy(languages);
    bottom->addWidget(label);
    bottom->addWidget(languages);
    bottom->addWidget(buttons, 1);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(bottom);
    resize(960, 660);
    connect(m_checklists, &ChecklistForm::changed, this, &ChecklistsDialog::check);
    connect(m_outcomes, &OutcomeForm::changed, this, &ChecklistsDialog::check);
    connect(m_questions, &QuestionForm::changed, this, &ChecklistsDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &ChecklistsDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

void ChecklistsDialog::addFaults(const Checklists &checklists)
{
    if (!checklists.faulty())
        return;
    auto *label = new PlainLabel(PlainLabel::Look::Body, "checklistsFileFault", this);
    label->setProperty("look", u"fault"_s);
    label->setText(breakable(words::targetFault({checklists.faulty()->path, checklists.faulty()->fault})));
    layout()->addWidget(label);
}

/// Each text is there in three languages; one at a time is on screen.
QComboBox *ChecklistsDialog::makeLanguages()
{
    auto *languages = new QComboBox(this);
    languages->setObjectName(u"checklistLanguage"_s);
    languages->setAccessibleName(tr("Language of the texts"));
    for (const QString &code : language::codes())
        languages->addItem(language::ownName(code), code);
    languages->setCurrentIndex(languages->findData(language::current()));
    connect(languages, &QComboBox::currentIndexChanged, this, [this, languages] {
        const QString code = languages->currentData().toString();
        m_checklists->setLanguage(code);
        m_outcomes->setLanguage(code);
        m_questions->setLanguage(code);
    });
    return languages;
}

ChecklistSettings ChecklistsDialog::settings() const
{
    ChecklistSettings settings = m_before;
    settings.templates = m_checklists->templates();
    for (ChecklistTemplate &one : settings.templates)
        one.version = 0; // the book numbers them
    settings.outcomes = m_outcomes->rules();
    settings.qualification = m_questions->plans();
    return settings;
}

void ChecklistsDialog::check()
{
    const auto checked = checkSettings(settings());
    const auto about = [&checked](const QString &member) {
        return !checked && checked.error().where.startsWith(member) ? words::ruleFault(checked.error())
                                                                    : QString();
    };
    m_checklists->showFault(about(u"templates"_s));
    m_questions->showFault(about(u"qualification"_s));
    m_save->setEnabled(checked && !m_checklists->isFaulty() && !m_outcomes->isFaulty());
}

void ChecklistsDialog::save()
{
    m_save->setEnabled(false);
    m_desk.work(
        this, [made = settings()](LeadBook &book) { return book.setChecklists(made); },
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
