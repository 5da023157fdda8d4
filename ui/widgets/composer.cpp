// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/composer.h"

#include "ui/support/plainlabel.h"
#include "ui/support/words.h"
#include "ui/widgets/clearlayout.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/timefield.h"

#include <QButtonGroup>
#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

struct KindKey
{
    ActivityKind kind;
    const char *name;
    QStringView key;
};

const QString whenFormat = u"yyyy-MM-dd HH:mm"_s;

constexpr KindKey kinds[]{{ActivityKind::Call, "composeCall", u"C"},
                          {ActivityKind::Mail, "composeMail", u"Shift+E"},
                          {ActivityKind::Meeting, "composeMeeting", u"M"},
                          {ActivityKind::Note, "composeNote", u"N"}};

QList<Outcome> outcomesOf(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::Call:
        return {Outcome::Reached, Outcome::NoAnswer, Outcome::Voicemail, Outcome::WrongNumber,
                Outcome::CallBack};
    case ActivityKind::Mail:
        return {Outcome::Sent, Outcome::Replied};
    case ActivityKind::Meeting:
        return {Outcome::Held, Outcome::Sent};
    case ActivityKind::Note:
        break;
    }
    return {};
}

QToolButton *checkable(QWidget *parent, const QString &name)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

Composer::Composer(const Clock &clock, const QTimeZone &zone, QWidget *parent)
    : QFrame(parent)
    , m_clock(clock)
    , m_zone(zone)
    , m_title(new PlainLabel(PlainLabel::Look::Section, "composerTitle", this))
    , m_kinds(new QButtonGroup(this))
    , m_body(new QWidget(this))
    , m_hint(new PlainLabel(PlainLabel::Look::Body, "composerHint", m_body))
    , m_outcomes(new QWidget(m_body))
    , m_outcomeFlow(new FlowLayout(m_outcomes))
    , m_outcomeGroup(new QButtonGroup(this))
    , m_callBack(new TimeField(clock, zone, m_body))
    , m_text(new QPlainTextEdit(m_body))
    , m_earlier(checkable(m_body, u"composeEarlier"_s))
    , m_when(new QLineEdit(m_body))
    , m_log(new QPushButton(m_body))
{
    setObjectName(u"composer"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    makeKinds();
    layout->addWidget(m_body);

    m_text->setObjectName(u"activityText"_s);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 3 + 16);
    m_text->installEventFilter(this);
    m_log->setObjectName(u"logIt"_s);
    m_log->setProperty("look", u"primary"_s);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_outcomes->setSizePolicy(policy);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(8);
    body->addWidget(m_hint);
    body->addWidget(m_outcomes);
    m_callBack->setObjectName(u"callBackAt"_s);
    m_callBack->line()->installEventFilter(this);
    body->addWidget(m_callBack);
    body->addWidget(m_text);
    m_when->setObjectName(u"activityWhen"_s);
    m_when->setMaximumWidth(m_when->fontMetrics().averageCharWidth() * 22);
    m_when->installEventFilter(this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_earlier);
    row->addWidget(m_when);
    row->addStretch();
    row->addWidget(m_log);
    body->addLayout(row);
    connect(m_earlier, &QToolButton::toggled, this, &Composer::showWhen);
    connect(m_log, &QPushButton::clicked, this, &Composer::log);
    fold();
    retranslate();
}

void Composer::makeKinds()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (const KindKey &kind : kinds) {
        QToolButton *button = checkable(this, QLatin1StringView(kind.name));
        m_kinds->addButton(button, int(kind.kind));
        row->addWidget(button);
        // Not clicked(): a screen reader toggles.
        connect(button, &QToolButton::toggled, this, [this, which = kind.kind](bool on) {
            if (on)
                compose(which);
        });
        button->installEventFilter(this);
    }
    row->addStretch();
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void Composer::compose(ActivityKind kind, Outcome outcome)
{
    m_kind = kind;
    m_kinds->button(int(kind))->setChecked(true);
    say(kind == ActivityKind::Note ? QString() : m_warning);
    m_body->show();
    showOutcomes();
    if (outcome != Outcome::None && m_outcomeGroup->button(int(outcome)))
        m_outcomeGroup->button(int(outcome))->setChecked(true);
    if (auto *chosen = m_outcomeGroup->checkedButton())
        chosen->setFocus(Qt::ShortcutFocusReason);
    else
        m_text->setFocus(Qt::ShortcutFocusReason);
}

void Composer::fold()
{
    m_kind.reset();
    for (QButtonGroup *group : {m_kinds, m_outcomeGroup}) { // what is chosen was for this lead
        group->setExclusive(false);
        for (QAbstractButton *button : group->buttons())
            button->setChecked(false);
        group->setExclusive(true);
    }
    m_text->clear();
    m_callBack->hide();
    m_earlier->setChecked(false);
    m_when->hide();
    m_body->hide();
}

QString Composer::text() const
{
    return m_text->toPlainText();
}

void Composer::setText(const QString &text)
{
    m_text->setPlainText(text);
}

void Composer::say(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void Composer::setWarning(const QString &warning)
{
    m_warning = warning;
}

void Composer::showOutcomes()
{
    const int chosen = m_outcomeGroup->checkedId();
    for (QAbstractButton *old : m_outcomeGroup->buttons())
        m_outcomeGroup->removeButton(old);
    clearLayout(m_outcomeFlow);
    int number = 0;
    for (const Outcome outcome : outcomesOf(*m_kind)) {
        QToolButton *button = checkable(m_outcomes, u"outcome-"_s + code(outcome));
        const QString name = *m_kind == ActivityKind::Meeting && outcome == Outcome::Sent
                                 ? tr("Invited")
                                 : words::outcome(outcome);
        button->setText(QString::number(++number) + u"  "_s + plainCaption(name));
        button->setAccessibleName(name);
        button->installEventFilter(this);
        m_outcomeGroup->addButton(button, int(outcome));
        m_outcomeFlow->addWidget(button);
        button->setChecked(number == 1 || int(outcome) == chosen);
        connect(button, &QToolButton::toggled, this, &Composer::showCallBack);
        button->show();
    }
    m_outcomes->setVisible(number > 0);
    m_outcomes->updateGeometry();
    showCallBack();
    orderTabs();
}

void Composer::orderTabs()
{
    QWidget *before = m_kinds->buttons().last();
    for (QAbstractButton *button : m_outcomeGroup->buttons()) {
        setTabOrder(before, button);
        before = button;
    }
    setTabOrder(before, m_callBack);
    setTabOrder(m_callBack, m_text);
    setTabOrder(m_text, m_earlier);
    setTabOrder(m_earlier, m_when);
    setTabOrder(m_when, m_log);
}

void Composer::choose(int number)
{
    const QList<QAbstractButton *> buttons = m_outcomeGroup->buttons();
    if (number < 1 || number > buttons.size())
        return;
    buttons.at(number - 1)->setChecked(true);
    if (isCallBack()) // Enter there logs it too
        m_callBack->line()->setFocus(Qt::ShortcutFocusReason);
    else
        buttons.at(number - 1)->setFocus(Qt::ShortcutFocusReason);
}

bool Composer::isCallBack() const
{
    return m_kind == ActivityKind::Call && m_outcomeGroup->checkedId() == int(Outcome::CallBack);
}

void Composer::showCallBack()
{
    if (m_callBack->isHidden() && isCallBack())
        m_callBack->suggest();
    m_callBack->setVisible(isCallBack());
}

void Composer::setThere(const CountryTime &there)
{
    m_callBack->setThere(there);
}

void Composer::log()
{
    if (const auto made = m_kind ? draft() : std::nullopt)
        Q_EMIT logWanted(*made);
}

std::optional<ActivityDraft> Composer::draft()
{
    ActivityDraft draft;
    draft.kind = *m_kind;
    draft.text = m_text->toPlainText().trimmed();
    if (*m_kind == ActivityKind::Note) {
        draft.direction = Direction::Internal;
        if (draft.text.isEmpty()) {
            say(tr("Write the note first, then log it."));
            m_text->setFocus();
            return std::nullopt;
        }
    } else {
        draft.outcome = Outcome(m_outcomeGroup->checkedId());
        draft.direction = draft.outcome == Outcome::Replied ? Direction::Inbound : Direction::Outbound;
    }
    if (isCallBack() && !m_callBack->isEmpty()) {
        draft.callBackAt = m_callBack->time();
        if (!draft.callBackAt) { // why, stands beside it
            m_callBack->line()->setFocus();
            return std::nullopt;
        }
    }
    const auto at = when();
    if (!at) {
        m_when->setFocus();
        return std::nullopt;
    }
    draft.at = *at;
    return draft;
}

void Composer::showWhen(bool earlier)
{
    m_when->setVisible(earlier);
    if (!earlier)
        return;
    m_when->setText(toZone(m_clock.now(), m_zone).toString(whenFormat));
    m_when->setFocus(Qt::OtherFocusReason);
    m_when->selectAll();
}

std::optional<std::optional<Instant>> Composer::when()
{
    if (!m_earlier->isChecked())
        return std::optional<Instant>();
    const QDateTime typed = QDateTime::fromString(m_when->text().trimmed(), whenFormat);
    const QDateTime there(typed.date(), typed.time(), m_zone);
    if (!typed.isValid() || !there.isValid()) { // also the hour that the clocks skip
        say(tr("“%1” is no time that there was. It is written as “%2”.")
                .arg(m_when->text(), toZone(m_clock.now(), m_zone).toString(whenFormat)));
        return std::nullopt;
    }
    const Instant at = instantFromMs(there.toMSecsSinceEpoch());
    if (at > m_clock.now()) {
        say(tr("That is still to come. Log it once it has happened."));
        return std::nullopt;
    }
    return std::optional(at);
}

bool Composer::isLogKey(QObject *watched, int key, Qt::KeyboardModifiers modifiers) const
{
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    if (watched == m_when || watched == m_callBack->line())
        return true;
    // In the text Enter is a new line.
    return watched == m_text ? modifiers.testFlag(Qt::ControlModifier)
                             : m_outcomeGroup->buttons().contains(qobject_cast<QAbstractButton *>(watched));
}

bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return false;
    auto *key = static_cast<QKeyEvent *>(event);
    const bool types = watched == m_text || watched == m_when || watched == m_callBack->line();
    const bool digit = !types && isOpen() && key->key() >= Qt::Key_1 && key->key() <= Qt::Key_9 &&
                       key->modifiers().testFlag(Qt::ControlModifier) == false;
    const bool logs = isOpen() && isLogKey(watched, key->key(), key->modifiers());
    const bool leaves = isOpen() && key->key() == Qt::Key_Escape;
    if (!digit && !logs && !leaves)
        return false;
    event->accept(); // also the override: the digit is an outcome here, not a step of the checklist
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (digit)
        choose(key->key() - Qt::Key_0);
    else if (logs)
        log();
    else
        Q_EMIT left();
    return true;
}

void Composer::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void Composer::retranslate()
{
    //: heading above the buttons Call, Mail, Meeting, Note
    m_title->setText(tr("Log what you did"));
    for (const KindKey &kind : kinds) {
        QAbstractButton *button = m_kinds->button(int(kind.kind));
        const QString name = words::activityKind(kind.kind);
        button->setText(plainCaption(name));
        button->setAccessibleName(tr("Log: %1").arg(name));
        button->setToolTip(plainToolTip(tr("%1 (key %2)").arg(name, kind.key.toString())));
    }
    m_text->setAccessibleName(tr("What was said"));
    m_text->setPlaceholderText(tr("What was said, or what to remember (optional)"));
    //: a button beside "Log it": what is logged did not happen now but before
    m_earlier->setText(tr("Earlier…"));
    m_earlier->setAccessibleName(tr("It was earlier: give the time"));
    m_when->setAccessibleName(tr("When it was"));
    //: beside a field for a time
    m_callBack->setLabel(tr("Call back"));
    m_log->setText(tr("Log it"));
    m_log->setAccessibleName(tr("Log it"));
    if (m_kind)
        showOutcomes();
}

} // namespace leadline
