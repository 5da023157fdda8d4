// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/querycompleter.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace leadline {

QueryCompleter::QueryCompleter(QLineEdit *edit, std::function<QList<FacetChoice>()> choices, QObject *parent)
    : QObject(parent)
    , m_edit(edit)
    , m_model(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_model, this))
    , m_choices(std::move(choices))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    // Not QLineEdit::setCompleter(): that one completes the whole text.
    m_completer->setWidget(edit);
    m_completer->popup()->setObjectName(u"queryProposals"_s);
    m_completer->popup()->setItemDelegate(new QStyledItemDelegate(m_completer->popup())); // heeds the style
    connect(edit, &QLineEdit::textEdited, this, &QueryCompleter::propose);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &QueryCompleter::take);
}

void QueryCompleter::setName(const QString &name)
{
    m_completer->popup()->setAccessibleName(name);
}

void QueryCompleter::hide()
{
    m_completer->popup()->hide();
}

void QueryCompleter::propose()
{
    m_completion = completeQuery(m_edit->text(), m_edit->cursorPosition(), m_choices());
    m_model->clear();
    for (const auto &[text, meaning] : m_completion.proposals)
        m_model->appendRow(new QStandardItem(
            meaning.isEmpty() || meaning == text ? text : QString(text + u"  –  "_s + meaning)));
    if (m_completion.proposals.isEmpty())
        hide();
    else
        m_completer->complete();
}

void QueryCompleter::take(const QModelIndex &index)
{
    if (index.row() < 0 || index.row() >= m_completion.proposals.size())
        return;
    const QString &taken = m_completion.proposals.at(index.row()).text;
    const bool goesOn = taken.endsWith(u':');
    QString text = m_edit->text();
    const bool hasSpace = m_completion.to < text.size() && text[m_completion.to].isSpace();
    const QString written = goesOn || hasSpace ? taken : QString(taken + u' ');
    text.replace(m_completion.from, m_completion.to - m_completion.from, written);
    m_edit->setText(text);
    m_edit->setCursorPosition(int(m_completion.from + written.size()));
    if (goesOn) // its values at once
        propose();
}

} // namespace leadline
