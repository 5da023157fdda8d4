// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/journalactions.h"

#include "ui/importwizard/importundo.h"
#include "ui/support/plainlabel.h"
#include "ui/support/prompts.h"
#include "ui/support/words.h"

#include <QAction>
#include <QWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {

JournalActions::JournalActions(LeadDesk &desk, Prompts &prompts, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_prompts(prompts)
    , m_window(window)
    , m_undo(new QAction(this))
    , m_redo(new QAction(this))
{
    m_undo->setObjectName(u"undo"_s);
    m_undo->setShortcut(QKeySequence(u"Ctrl+Z"_s));
    m_redo->setObjectName(u"redo"_s);
    m_redo->setShortcuts({QKeySequence(u"Ctrl+Y"_s), QKeySequence(u"Ctrl+Shift+Z"_s)});
    connect(m_undo, &QAction::triggered, this, &JournalActions::undoLast);
    connect(m_redo, &QAction::triggered, this, &JournalActions::redoLast);
    connect(&desk, &LeadDesk::changed, this, &JournalActions::refresh);
    retranslate();
}

void JournalActions::refresh()
{
    m_desk.ask(
        this, [](LeadBook &book) { return book.history(100); },
        [this](const Result<QList<JournalEntry>> &entries) {
            m_toUndo.reset();
            m_toRedo.reset();
            // Newest first: what was undone last is the oldest of those that are undone at the top.
            for (const JournalEntry &entry : entries.value_or(QList<JournalEntry>())) {
                if (!entry.undone) {
                    m_toUndo = entry;
                    break;
                }
                if (!entry.barred)
                    m_toRedo = entry;
            }
            retranslate();
        });
}

void JournalActions::retranslate()
{
    const QString undoable = m_toUndo ? words::journalEntry(*m_toUndo) : QString();
    const QString redoable = m_toRedo ? words::journalEntry(*m_toRedo) : QString();
    m_undo->setText(undoable.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(plainCaption(undoable)));
    m_redo->setText(redoable.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(plainCaption(redoable)));
    m_undo->setIconText(tr("Undo"));
    m_redo->setIconText(tr("Redo"));
    m_undo->setToolTip(
        plainToolTip(undoable.isEmpty() ? tr("Nothing to undo") : tr("Undo: %1").arg(undoable)));
    m_redo->setToolTip(
        plainToolTip(redoable.isEmpty() ? tr("Nothing to redo") : tr("Redo: %1").arg(redoable)));
    m_undo->setEnabled(m_toUndo.has_value());
    m_redo->setEnabled(m_toRedo.has_value());
    Q_EMIT lastAction(undoable);
}

void JournalActions::undoLast()
{
    if (!m_toUndo)
        return;
    if (m_toUndo->kind == "import"_L1) {
        takeBackImport(m_toUndo->id);
        return;
    }
    m_desk.work(
        this, [id = m_toUndo->id](LeadBook &book) { return book.undo(id); },
        [this](const Result<JournalEntry> &entry) {
            if (entry)
                Q_EMIT done(tr("Undone: %1").arg(words::journalEntry(*entry)));
            else
                tell(entry.error());
        });
}

void JournalActions::takeBackImport(ActionId action)
{
    m_desk.ask(
        this, [](LeadBook &book) { return book.imports(); },
        [this, action](const Result<QList<ImportRun>> &runs) {
            if (!runs) {
                tell(runs.error());
                return;
            }
            const auto run = std::find_if(runs->begin(), runs->end(), [action](const ImportRun &candidate) {
                return candidate.action == action;
            });
            if (run == runs->end())
                return;
            undoImport(m_desk, m_prompts, m_window, run->id, [this, file = run->fileName](bool taken) {
                if (taken)
                    Q_EMIT done(tr("The import of %1 was taken back.").arg(file));
            });
        });
}

void JournalActions::redoLast()
{
    if (!m_toRedo)
        return;
    m_desk.work(
        this, [](LeadBook &book) { return book.redo(); },
        [this](const Result<JournalEntry> &entry) {
            if (entry)
                Q_EMIT done(tr("Done again: %1").arg(words::journalEntry(*entry)));
            else
                tell(entry.error());
        });
}

void JournalActions::tell(const Error &error)
{
    m_prompts.tell(m_window, tr("That did not work"), words::error(error));
}

} // namespace leadline
