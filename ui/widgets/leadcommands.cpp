// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/leadcommands.h"

#include "ui/support/commands.h"
#include "ui/support/plainlabel.h"
#include "ui/support/words.h"
#include "ui/support/wordschecklist.h"
#include "ui/support/wordslead.h"
#include "ui/widgets/contactbanner.h"
#include "ui/widgets/leadpane.h"
#include "ui/widgets/stagechoice.h"

#include <QMenu>
#include <array>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr int mostSteps = 9; ///< as there are digits
constexpr std::array wishes{Channel::Mail, Channel::Phone, Channel::Meeting};

QString stepName(int step)
{
    return u"step-%1"_s.arg(step + 1);
}

QString stageName(Stage stage)
{
    return u"stage-"_s + stageCode(stage);
}

QString putOffName(SnoozeTime time)
{
    return u"putOff-"_s + code(time);
}

QString wishName(Channel channel)
{
    return u"wish-"_s + code(channel);
}

} // namespace

LeadCommands::LeadCommands(Commands &commands, QMenu &menu, LeadPane &pane, QObject *parent)
    : QObject(parent)
    , m_commands(commands)
    , m_menu(menu)
    , m_pane(pane)
    , m_checklist(new QMenu(&menu))
    , m_stages(new QMenu(&menu))
    , m_wishes(new QMenu(&menu))
    , m_putOff(new QMenu(&menu))
{
    m_checklist->setObjectName(u"checklistMenu"_s);
    m_stages->setObjectName(u"stageMenu"_s);
    m_wishes->setObjectName(u"wishMenu"_s);
    m_putOff->setObjectName(u"putOffMenu"_s);
    addLogging();
    menu.addSeparator();
    addContact();
    menu.addSeparator();
    addChecklist();
    addStages();
    addWishes();
    addPutOff();
    menu.addSeparator();
    addRest();
    connect(&pane, &LeadPane::pageChanged, this, &LeadCommands::refresh);
    retranslate();
}

QAction *LeadCommands::add(QMenu *menu, const QString &name, const QString &keys, std::function<void()> run)
{
    QAction *action = m_commands.add(menu, name, keys, std::move(run));
    m_commands.setPlace(action, KeyPlace::Lead);
    m_commands.setReason(action, [this] {
        if (!m_here)
            return m_whyNot;
        return m_pane.page() ? QString() : tr("Choose a lead first.");
    });
    m_all.append(action);
    return action;
}

QAction *LeadCommands::addOnPage(QMenu *menu, const QString &name, std::function<void()> run)
{
    return add(menu, name, {}, [this, run = std::move(run)] { m_pane.whenShown(run); });
}

void LeadCommands::addLogging()
{
    const auto log = [this](const char *name, const char *key, ActivityKind kind) {
        add(&m_menu, QLatin1StringView(name), QLatin1StringView(key), [this, kind] { m_pane.compose(kind); });
    };
    log("logCall", "C", ActivityKind::Call);
    log("logMail", "Shift+E", ActivityKind::Mail);
    log("logMeeting", "M", ActivityKind::Meeting);
    log("logNote", "N", ActivityKind::Note);
}

void LeadCommands::addContact()
{
    add(&m_menu, u"openMail"_s, u"E"_s,
        [this] { m_pane.whenShown([this] { m_pane.actions().writeMail(); }); });
    addOnPage(&m_menu, u"openPhone"_s, [this] { m_pane.actions().call(); });
    add(&m_menu, u"meetingFile"_s, u"Shift+M"_s,
        [this] { m_pane.whenShown([this] { m_pane.actions().planMeeting(); }); });
    addOnPage(&m_menu, u"copyAddress"_s, [this] { m_pane.actions().copy(Channel::Mail); });
    addOnPage(&m_menu, u"copyNumber"_s, [this] { m_pane.actions().copy(Channel::Phone); });
}

void LeadCommands::addChecklist()
{
    m_menu.addMenu(m_checklist);
    for (int step = 0; step < mostSteps; ++step) {
        // In a text field the digit is typed instead: it claims the key first.
        QAction *action = add(m_checklist, stepName(step), QString::number(step + 1),
                              [this, step] { m_pane.toggleStep(step); });
        action->setCheckable(true);
        action->setAutoRepeat(false);
        m_commands.leaveOutOfKeys(action);
    }
    add(&m_menu, u"answerQuestions"_s, u"Q"_s, [this] { m_pane.answerQuestions(); });
}

void LeadCommands::addStages()
{
    m_menu.addMenu(m_stages);
    m_stages->setToolTipsVisible(true); // why some are disabled
    for (const Stage stage : allStages) {
        QAction *action = add(m_stages, stageName(stage), {}, [this, stage] {
            Q_EMIT stageWanted(stage);
            refresh(); // the click has ticked it: the store says which it is
        });
        action->setCheckable(true);
        m_commands.setReason(action, [this, stage] {
            if (!m_here)
                return m_whyNot;
            return m_pane.page() ? whyNotTo(stage, *m_pane.page()) : tr("Choose a lead first.");
        });
    }
}

void LeadCommands::addWishes()
{
    m_menu.addMenu(m_wishes);
    for (const Channel channel : wishes)
        addOnPage(m_wishes, wishName(channel), [this, channel] {
            const bool optedOut = m_pane.page() && m_pane.page()->facts.optedOut.contains(channel);
            m_pane.actions().setOptOut(channel, !optedOut);
            refresh();
        })->setCheckable(true);
}

void LeadCommands::addPutOff()
{
    add(&m_menu, u"putOff"_s, u"S"_s, [this] { m_pane.whenShown([this] { showPutOff(); }); });
    for (const SnoozeTime time : allSnoozeTimes) {
        addOnPage(m_putOff, putOffName(time), [this, time] {
            if (const auto until = m_pane.timeOf(time))
                m_pane.actions().putOff(until);
        });
    }
    addOnPage(m_putOff, u"putOff-at"_s, [this] { m_pane.actions().putOffUntilAsked(); });
    m_putOff->addSeparator();
    addOnPage(m_putOff, u"takeUp"_s, [this] { m_pane.actions().putOff({}); });
    addOnPage(&m_menu, u"reassign"_s, [this] { m_pane.actions().reassign(); });
    connect(m_putOff, &QMenu::aboutToShow, this, &LeadCommands::refreshPutOff);
}

void LeadCommands::setPutOffButton(const QWidget *button)
{
    m_putOffButton = button;
}

void LeadCommands::showPutOff()
{
    const bool isUnderButton = m_putOffButton && m_putOffButton->isVisible();
    m_putOff->popup(isUnderButton ? m_putOffButton->mapToGlobal(QPoint(0, m_putOffButton->height()))
                                  : m_pane.mapToGlobal(QPoint(m_pane.width() / 4, m_pane.height() / 6)));
    m_putOff->setActiveAction(m_putOff->actions().constFirst()); // so that Enter takes it
}

/// The times go on with the clock.
void LeadCommands::refreshPutOff()
{
    const LeadPage *page = m_pane.page() ? &*m_pane.page() : nullptr;
    for (const SnoozeTime time : allSnoozeTimes) {
        const auto until = page ? m_pane.timeOf(time) : std::nullopt;
        QAction *action = m_commands.action(putOffName(time));
        action->setVisible(!page || until);
        const QString name = words::snoozeTime(time);
        if (!until) {
            action->setText(plainCaption(name));
            continue;
        }
        const QString at = m_pane.timeText(*until);
        const bool isLate = page->deadline.due && *until > *page->deadline.due;
        //: %1 is "Until tomorrow morning", %2 "Tue 09:00"
        action->setText(plainCaption(isLate ? tr("%1: %2, after the deadline").arg(name, at)
                                            : tr("%1: %2").arg(name, at)));
    }
    show("takeUp", page && page->lead.followUp);
}

void LeadCommands::addRest()
{
    addOnPage(&m_menu, u"decideBasis"_s, [this] { m_pane.actions().decideBasis(); });
    addOnPage(&m_menu, u"contactOnce"_s, [this] { m_pane.actions().contactOnce(); });
    addOnPage(&m_menu, u"keepAsReal"_s, [this] { m_pane.actions().keepAsReal(); });
    addOnPage(&m_menu, u"rawRows"_s, [this] { m_pane.actions().showRawRows(); });
    m_menu.addSeparator();
    for (const auto &[name, keys, rows] :
         {std::tuple("previous", "Alt+Up", -1), std::tuple("next", "Alt+Down", 1)}) {
        const QAction *action = add(&m_menu, QLatin1StringView(name), QLatin1StringView(keys),
                                    [this, rows = rows] { Q_EMIT stepWanted(rows); });
        m_commands.setPlace(action, KeyPlace::List);
    }
}

void LeadCommands::setHere(bool here, const QString &whyNot)
{
    m_here = here;
    m_whyNot = whyNot;
    refresh();
}

void LeadCommands::show(const char *name, bool on)
{
    m_commands.action(QLatin1StringView(name))->setVisible(on);
}

void LeadCommands::refresh()
{
    const LeadPage *page = m_pane.page() ? &*m_pane.page() : nullptr;
    for (QAction *action : std::as_const(m_all))
        action->setEnabled(m_here && page);
    refreshStages(page);
    for (const Channel channel : wishes)
        m_commands.action(wishName(channel))->setChecked(page && page->facts.optedOut.contains(channel));
    show("decideBasis", page && needsBasis(page->facts));
    show("contactOnce", page && !LeadActions::blockedChannels(*page).isEmpty());
    show("keepAsReal", page && page->facts.test);
    show("openMail", !page || !page->lead.customer.email.isEmpty());
    show("copyAddress", !page || !page->lead.customer.email.isEmpty());
    show("openPhone", !page || !page->lead.customer.phone.isEmpty());
    show("copyNumber", !page || !page->lead.customer.phone.isEmpty());
    refreshChecklist(page);
    refreshPutOff();
}

/// Of several leads each has its own way: all stages can be chosen, and what does not follow is said then.
void LeadCommands::refreshStages(const LeadPage *page)
{
    for (const Stage stage : allStages) {
        QAction *action = m_commands.action(stageName(stage));
        if (m_here && page && m_selected < 2)
            showStageChoice(*action, stage, *page);
        else
            action->setChecked(false);
    }
}

void LeadCommands::setSelected(qsizetype leads)
{
    m_selected = leads;
    refresh();
}

void LeadCommands::refreshChecklist(const LeadPage *page)
{
    const qsizetype count = page ? page->steps.size() : 0;
    for (int step = 0; step < mostSteps; ++step) {
        QAction *action = m_commands.action(stepName(step));
        action->setVisible(step < count);
        if (step >= count)
            continue;
        action->setText(plainCaption(words::stepTitle(page->steps.at(step).step)));
        action->setChecked(page->steps.at(step).doneAt.has_value());
    }
    m_checklist->menuAction()->setVisible(count > 0);
    show("answerQuestions", !page || !page->criteria.isEmpty());
}

void LeadCommands::say(const char *name, const QString &text)
{
    m_commands.action(QLatin1StringView(name))->setText(text);
}

void LeadCommands::retranslate()
{
    m_checklist->setTitle(tr("Chec&klist"));
    m_stages->setTitle(tr("&Stage"));
    m_wishes->setTitle(tr("The customer's &wishes"));
    say("logCall", tr("Log a &call"));
    say("logMail", tr("Log a &mail"));
    say("logMeeting", tr("Log a m&eeting"));
    say("logNote", tr("Write a &note"));
    say("openMail", tr("W&rite mail…"));
    say("openPhone", tr("Call the cus&tomer"));
    say("meetingFile", tr("Meet&ing file (.ics)…"));
    say("copyAddress", tr("Copy the e-mail &address"));
    say("copyNumber", tr("Copy the phone num&ber"));
    say("answerQuestions", tr("Answer the &questions"));
    say("putOff", tr("Put o&ff…"));
    say("reassign", tr("Reassi&gn…"));
    say("putOff-at", tr("Until another &time…"));
    say("takeUp", tr("Take &up again"));
    say("decideBasis", tr("Contact on the &direct request…"));
    say("contactOnce", tr("Contact once all the sa&me…"));
    say("keepAsReal", tr("Keep as a real &lead"));
    say("rawRows", tr("Show the rows as they arri&ved…"));
    say("previous", tr("&Previous lead"));
    say("next", tr("Ne&xt lead"));
    for (const Stage stage : allStages)
        m_commands.action(stageName(stage))->setText(plainCaption(words::stage(stage)));
    const QList<QString> wishTexts{tr("Customer wants no mail"), tr("Customer wants no phone calls"),
                                   tr("Customer wants no meetings")};
    for (size_t i = 0; i < wishes.size(); ++i)
        m_commands.action(wishName(wishes.at(i)))->setText(wishTexts.at(qsizetype(i)));
    refresh();
}

} // namespace leadline
