// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/leadeditors.h"

#include "core/rules/editrules.h"
#include "core/rules/stagemoves.h"
#include "ui/support/plainlabel.h"
#include "ui/support/words.h"
#include "ui/support/wordschecklist.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

QString valueOf(const LeadRow &row, EditField field)
{
    switch (field) {
    case EditField::FirstName:
        return row.firstName;
    case EditField::LastName:
        return row.lastName;
    case EditField::Email:
        return row.email;
    case EditField::Phone:
        return row.phone;
    case EditField::Country:
        return words::country(row.country);
    case EditField::Company:
        return row.company;
    case EditField::Owner:
        return row.owner;
    case EditField::JobTitle:
        return row.jobTitle;
    case EditField::Stage:
        break;
    }
    return {};
}

} // namespace

LeadEditor::LeadEditor(EditField field, const LeadRow &row, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_row(row)
    , m_fault(new PlainLabel(parent))
{
    build();
    if (field == EditField::Stage)
        addStages();
    else
        addField(field);
    if (field == EditField::FirstName)
        addField(EditField::LastName);
    setFocusProxy(m_stages ? static_cast<QWidget *>(m_stages) : m_lines.first());
}

LeadEditor::LeadEditor(CellWork work, const LeadRow &row, QWidget *parent)
    : QWidget(parent)
    , m_row(row)
    , m_fault(new PlainLabel(parent))
{
    build();
    switch (work) {
    case CellWork::NextStep:
        addStep();
        break;
    case CellWork::Note:
        addLine(u"note"_s, tr("Note about this lead"), {});
        break;
    }
    setFocusProxy(m_step ? static_cast<QWidget *>(m_step) : m_lines.first());
}

void LeadEditor::build()
{
    setObjectName(u"leadEditor"_s);
    setAttribute(Qt::WA_StyledBackground); // nothing of the row shines through
    m_customer.country = m_row.country;
    m_fault->setObjectName(u"rowFault"_s);
    m_fault->setProperty("look", u"rowFault"_s);
    m_fault->setMargin(6);
    m_fault->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
}

LeadEditor::~LeadEditor()
{
    m_fault->deleteLater(); // it is the view's child, as it stands outside the cell
}

QLineEdit *LeadEditor::addLine(const QString &name, const QString &title, const QString &value)
{
    auto *line = new QLineEdit(value, this);
    line->setObjectName(u"rowEdit-"_s + name);
    line->setAccessibleName(title);
    line->setPlaceholderText(title);
    line->setContextMenuPolicy(Qt::NoContextMenu);
    line->installEventFilter(this);
    line->selectAll();
    connect(line, &QLineEdit::textChanged, this, &LeadEditor::check);
    layout()->addWidget(line);
    m_lines.append(line);
    return line;
}

void LeadEditor::addField(EditField field)
{
    const QString value = valueOf(m_row, field);
    const QLineEdit *line = addLine(code(field), words::field(field), value);
    // What cannot be selected cannot be copied past the gate.
    if ((field == EditField::Email && !m_row.mailAllowed) ||
        (field == EditField::Phone && !m_row.phoneAllowed))
        connect(line, &QLineEdit::selectionChanged, line, &QLineEdit::deselect);
    m_fields.append(field);
    m_values.append(value);
}

void LeadEditor::addStep()
{
    m_step = new QCheckBox(plainCaption(words::stepTitle(m_row.nextStep)), this);
    m_step->setObjectName(u"rowEdit-step"_s);
    m_step->setAccessibleName(words::stepTitle(m_row.nextStep));
    m_step->setToolTip(plainToolTip(tr("Space ticks the step, Enter keeps it.")));
    m_step->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_step->installEventFilter(this);
    layout()->addWidget(m_step);
    connect(m_step, &QCheckBox::toggled, this, &LeadEditor::check);
}

/// What does not follow is there, disabled, and says why.
void LeadEditor::addStages()
{
    m_stages = new QComboBox(this);
    m_stages->setObjectName(u"rowEdit-stage"_s);
    m_stages->setAccessibleName(words::field(EditField::Stage));
    m_stages->installEventFilter(this);
    layout()->addWidget(m_stages);
    const auto *items = qobject_cast<QStandardItemModel *>(m_stages->model());
    for (const Stage stage : allStages) {
        m_stages->addItem(words::stage(stage), stageCode(stage));
        const StageVerdict verdict = mayMove(m_row.stage, stage, {});
        if (verdict.allowed() || verdict.onlyLacksReason())
            continue;
        QStandardItem *item = items->item(m_stages->count() - 1);
        item->setEnabled(false);
        item->setToolTip(plainToolTip(words::stageRefusal(verdict, stage)));
        item->setAccessibleDescription(words::stageRefusal(verdict, stage));
    }
    m_stages->setCurrentIndex(m_stages->findData(stageCode(m_row.stage)));
    connect(m_stages, &QComboBox::activated, this, [this] { static_cast<void>(commit(Then::Stay)); });
}

QStringList LeadEditor::texts() const
{
    if (m_step)
        return m_step->isChecked() ? QStringList{m_row.nextStep.key} : QStringList();
    QStringList texts;
    for (const QLineEdit *line : m_lines)
        texts.append(line->text());
    return texts;
}

/// A tick is for the step it was made for: another may be the next one by now.
void LeadEditor::setTexts(const QStringList &texts)
{
    if (m_step)
        m_step->setChecked(texts.contains(m_row.nextStep.key));
    for (qsizetype i = 0; i < std::min(texts.size(), m_lines.size()); ++i)
        m_lines.at(i)->setText(texts.at(i));
}

void LeadEditor::refuse(const QString &why)
{
    m_fault->setText(why);
    m_fault->setVisible(!why.isEmpty());
    focusProxy()->setAccessibleDescription(why);
    placeFault();
}

QList<FieldEdit> LeadEditor::edits() const
{
    if (m_stages) {
        const QString stage = m_stages->currentData().toString();
        return stage == stageCode(m_row.stage) ? QList<FieldEdit>()
                                               : QList<FieldEdit>{{EditField::Stage, stage, {}}};
    }
    QList<FieldEdit> edits;
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        if (m_lines.at(i)->text().trimmed() != m_values.at(i))
            edits.append({m_fields.at(i), m_lines.at(i)->text().trimmed(), {}});
    }
    return edits;
}

CellChange LeadEditor::change() const
{
    if (m_step)
        return {{}, m_step->isChecked() ? m_row.nextStep.key : QString(), {}};
    return m_field ? CellChange{edits(), {}, {}} : CellChange{{}, {}, m_lines.first()->text().trimmed()};
}

QString LeadEditor::fault() const
{
    for (const FieldEdit &edit : edits()) {
        const EditVerdict verdict = checkEdit(edit.field, edit.value, m_customer);
        if (!verdict.allowed())
            return words::editRefusal(code(verdict.refusal), verdict.detail);
    }
    return {};
}

void LeadEditor::check()
{
    refuse(fault());
}

bool LeadEditor::commit(Then then)
{
    check();
    if (!m_fault->text().isEmpty())
        return false;
    m_finished = true;
    Q_EMIT committed(change(), then);
    return true;
}

/// From the first to the last name and back.
bool LeadEditor::stepWithin(const QObject *watched, int by)
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (m_lines.at(i) != watched || i + by < 0 || i + by >= m_lines.size())
            continue;
        m_lines.at(i + by)->setFocus(Qt::TabFocusReason);
        return true;
    }
    return false;
}

bool LeadEditor::handleKey(const QObject *watched, int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        static_cast<void>(commit(Then::Stay));
        return true;
    case Qt::Key_Tab:
        if (!stepWithin(watched, 1))
            static_cast<void>(commit(Then::Next));
        return true;
    case Qt::Key_Backtab:
        if (!stepWithin(watched, -1))
            static_cast<void>(commit(Then::Previous));
        return true;
    case Qt::Key_Escape:
        m_finished = true;
        Q_EMIT cancelled();
        return true;
    default:
        return false;
    }
}

bool LeadEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // every key belongs to what is typed
        return false;
    }
    if (event->type() == QEvent::KeyPress)
        return handleKey(watched, static_cast<QKeyEvent *>(event)->key());
    if (event->type() == QEvent::FocusOut && !m_finished) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        const bool goesOn = reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason ||
                            isAncestorOf(QApplication::focusWidget());
        if (!goesOn && !commit(Then::Stay)) {
            m_finished = true;
            Q_EMIT cancelled();
        }
    }
    return QWidget::eventFilter(watched, event);
}

void LeadEditor::placeFault()
{
    m_fault->setFixedWidth(std::max(width(), 280));
    m_fault->adjustSize();
    const QWidget *area = parentWidget();
    const int x = std::clamp(this->x(), 0, std::max(0, area->width() - m_fault->width()));
    const bool fitsBelow = geometry().bottom() + 2 + m_fault->height() <= area->height();
    m_fault->move(x, fitsBelow ? geometry().bottom() + 2 : geometry().top() - 2 - m_fault->height());
    m_fault->raise();
}

void LeadEditor::moveEvent(QMoveEvent *event)
{
    QWidget::moveEvent(event);
    placeFault();
}

void LeadEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeFault();
}

} // namespace leadline
