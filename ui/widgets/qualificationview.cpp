// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/qualificationview.h"

#include "ui/support/language.h"
#include "ui/support/plainlabel.h"
#include "ui/support/wordschecklist.h"
#include "ui/widgets/clearlayout.h"
#include "ui/widgets/leadactions.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

QString answerIn(const LeadPage &page, const QString &key)
{
    const auto answer = std::ranges::find(page.answers, key, &QualificationAnswer::key);
    return answer == page.answers.end() ? QString() : answer->value;
}

bool isEmpty(const QWidget *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->text().isEmpty();
    const auto *box = qobject_cast<const QComboBox *>(field);
    return !box || box->currentData().toString().isEmpty();
}

} // namespace

QualificationView::QualificationView(LeadActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_grid(new QGridLayout(this))
{
    setObjectName(u"qualification"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
}

void QualificationView::show(const LeadPage &page)
{
    const bool isSame = page.criteria == m_criteria && language::current() == m_language;
    if (page.lead.id != m_lead || !isSame) {
        m_lead = page.lead.id;
        m_criteria = page.criteria;
        m_language = language::current();
        build();
        fill(page);
        return;
    }
    fill(page);
}

void QualificationView::build()
{
    clearLayout(m_grid);
    m_fields.clear();
    for (int row = 0; row < int(m_criteria.size()); ++row) {
        const Criterion &criterion = m_criteria[row];
        const QString question = words::inOwnLanguage(criterion.question);
        auto *label = new PlainLabel(PlainLabel::Look::Body, "question", this);
        label->setText(criterion.required ? tr("%1 (required)").arg(question) : question);
        QWidget *field = makeField(criterion);
        field->setObjectName(u"answer-"_s + criterion.key);
        field->setAccessibleName(label->text());
        m_grid->addWidget(label, row, 0);
        m_grid->addWidget(field, row, 1);
        field->show(); // at once, so that it can have the focus; a layout waits for the event loop
        m_fields << field;
    }
}

/// The lead is that of the field, whichever is on screen when it is left.
QWidget *QualificationView::makeField(const Criterion &criterion)
{
    const auto write = [this, lead = m_lead, key = criterion.key](const QString &value) {
        m_actions.answer(lead, {key, value, {}});
    };
    if (criterion.kind == CriterionKind::Text) {
        auto *line = new QLineEdit(this);
        connect(line, &QLineEdit::editingFinished, this, [line, write] {
            if (line->isModified())
                write(line->text());
            line->setModified(false);
        });
        return line;
    }
    auto *box = new QComboBox(this);
    box->installEventFilter(this);
    box->addItem(u"–"_s, QString());
    if (criterion.kind == CriterionKind::YesNo) {
        for (const QString &value : {u"yes"_s, u"no"_s})
            box->addItem(words::answer(criterion, value), value);
    }
    for (const CriterionChoice &choice : criterion.choices)
        box->addItem(words::answer(criterion, choice.key), choice.key);
    connect(box, &QComboBox::currentIndexChanged, this,
            [box, write] { write(box->currentData().toString()); });
    return box;
}

/// Who scrolls the page past a question does not answer it.
bool QualificationView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

void QualificationView::fill(const LeadPage &page)
{
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        const QString value = answerIn(page, m_criteria[i].key);
        const QSignalBlocker silent(m_fields[i]);
        if (auto *line = qobject_cast<QLineEdit *>(m_fields[i]); line && !line->isModified()) {
            line->setText(value);
            line->setCursorPosition(0);
        }
        if (auto *box = qobject_cast<QComboBox *>(m_fields[i]))
            box->setCurrentIndex(std::max(0, box->findData(value)));
    }
}

void QualificationView::focusFirstOpen()
{
    if (m_fields.isEmpty())
        return;
    const auto open = std::ranges::find_if(m_fields, &isEmpty);
    (open == m_fields.end() ? m_fields.first() : *open)->setFocus(Qt::ShortcutFocusReason);
}

} // namespace leadline
