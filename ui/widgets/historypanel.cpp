// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/historypanel.h"

#include "ui/delegates/historydelegate.h"
#include "ui/models/historymodel.h"
#include "ui/support/plainlabel.h"
#include "ui/support/prompts.h"
#include "ui/support/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr int page = 500; ///< steps that are read at once
constexpr int panelWidth = 284;

} // namespace

HistoryPanel::HistoryPanel(LeadDesk &desk, Prompts &prompts, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_prompts(prompts)
    , m_model(new HistoryModel(desk.zone(), this))
    , m_title(new PlainLabel(PlainLabel::Look::Strong, "historyTitle", this))
    , m_close(new QToolButton(this))
    , m_list(new QListView(this))
    , m_hint(new PlainLabel(PlainLabel::Look::Muted, "historyHint", this))
    , m_go(new QPushButton(this))
    , m_limit(page)
{
    setObjectName(u"historyPanel"_s);
    setFixedWidth(panelWidth);
    build();
    connect(m_close, &QToolButton::clicked, this, &HistoryPanel::closeWanted);
    connect(m_go, &QPushButton::clicked, this, &HistoryPanel::go);
    connect(m_list, &QListView::activated, this, &HistoryPanel::go);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryPanel::showChoice);
    connect(m_model, &HistoryModel::moreWanted, this, [this] {
        m_limit += page;
        load();
    });
    connect(&m_desk, &LeadDesk::changed, this, [this] {
        if (isVisible())
            load();
    });
    retranslate();
}

void HistoryPanel::build()
{
    m_close->setObjectName(u"historyClose"_s);
    m_close->setProperty("look", u"quiet"_s);
    m_close->setText(u"✕"_s);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_list->setObjectName(u"historyList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HistoryDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_go->setObjectName(u"historyGo"_s);
    m_go->setAutoDefault(false);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 8, 6);
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(16, 10, 16, 12);
    foot->setSpacing(8);
    foot->addWidget(m_hint);
    foot->addWidget(m_go);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    layout->addLayout(foot);
}

void HistoryPanel::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    load();
}

void HistoryPanel::load()
{
    // One more than is shown tells whether there are older ones.
    m_desk.ask(
        this, [limit = m_limit + 1](LeadBook &book) { return book.history(limit); },
        [this](const Result<QList<JournalEntry>> &steps) { take(steps); });
}

void HistoryPanel::take(const Result<QList<JournalEntry>> &steps)
{
    if (!steps) {
        m_model->setSteps({}, false);
        m_go->setEnabled(false);
        m_hint->setText(words::error(steps.error()));
        return;
    }
    const bool more = steps->size() > m_limit;
    const auto chosen = m_model->step(m_list->currentIndex());
    m_model->setSteps(more ? steps->first(m_limit) : *steps, more);
    if (!m_list->currentIndex().isValid() && !m_model->steps().isEmpty()) {
        const auto same =
            std::ranges::find(m_model->steps(), chosen ? chosen->id : ActionId(), &JournalEntry::id);
        const bool there = same != m_model->steps().end();
        m_list->setCurrentIndex(m_model->index(there ? int(same - m_model->steps().begin()) : 0));
    }
    showChoice();
}

QString HistoryPanel::reason(const JournalEntry &step) const
{
    if (!step.undone)
        return {};
    if (step.kind == "import"_L1)
        return tr("An import that was undone comes back when its file is imported again.");
    return m_way.isEmpty()
               ? tr("This step cannot be done again: something else was done after it was undone.")
               : QString();
}

void HistoryPanel::showChoice()
{
    const auto step = m_model->step(m_list->currentIndex());
    m_way = step ? stepsUpTo(m_model->steps(), step->id) : QList<JournalEntry>();
    m_model->setOnTheWay(m_way);
    const QString why = step ? reason(*step) : QString();
    const int count = static_cast<int>(m_way.size());
    const bool forward = step && step->undone;
    m_go->setText(forward ? tr("&Redo %n step(s)", nullptr, std::max(count, 1))
                          : tr("&Undo %n step(s)", nullptr, std::max(count, 1)));
    m_go->setAccessibleName(captionText(m_go->text()));
    m_go->setEnabled(why.isEmpty() && count > 0 && !m_going);
    QString hint = why;
    if (m_going)
        hint = tr("One moment…");
    else if (!step)
        hint = tr("Nothing was done yet. What you do appears here and can be undone.");
    else if (hint.isEmpty() && forward)
        hint = tr("Enter does everything again up to this step.");
    else if (hint.isEmpty())
        hint = tr("Enter undoes this step and everything after it.");
    m_hint->setText(hint);
    m_go->setAccessibleDescription(hint);
    m_list->setAccessibleDescription(hint);
}

void HistoryPanel::go()
{
    const auto step = m_model->step(m_list->currentIndex());
    if (!step || !m_go->isEnabled())
        return;
    m_desk.work(
        this, [way = m_way, upTo = step->id](LeadBook &book) { return takeSteps(book, way, upTo); },
        [this, forward = step->undone, wanted = m_way.size()](const StepsTaken &taken) {
            m_going = false;
            showChoice();
            arrived(taken, forward, wanted);
        });
    m_going = true;
    showChoice();
}

void HistoryPanel::arrived(const StepsTaken &taken, bool forward, qsizetype wanted)
{
    if (taken.count > 0)
        Q_EMIT done(forward ? tr("%n step(s) done again.", nullptr, taken.count)
                            : tr("%n step(s) undone.", nullptr, taken.count));
    if (taken.count == wanted)
        return;
    const bool isImport = taken.stopped && taken.stopped->kind == "import"_L1 && !forward;
    if (isImport && taken.error.code == ErrorCode::ChangedSince) {
        Q_EMIT importUndoWanted(taken.stopped->id);
        return;
    }
    QString text = words::error(taken.error);
    if (taken.stopped)
        text = tr("It stopped at: %1").arg(words::journalEntry(*taken.stopped)) + u"\n\n"_s + text;
    m_prompts.tell(this, forward ? tr("Not all was done again") : tr("Not all was undone"), text);
}

void HistoryPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QFrame::keyPressEvent(event);
    Q_EMIT closeWanted();
}

void HistoryPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void HistoryPanel::retranslate()
{
    m_title->setText(tr("History"));
    m_close->setAccessibleName(tr("Close the history"));
    m_close->setToolTip(plainToolTip(tr("Close the history (Ctrl+H)")));
    m_list->setAccessibleName(tr("What was done, the newest first"));
    m_model->retranslate();
    showChoice();
}

} // namespace leadline
