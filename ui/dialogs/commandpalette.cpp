// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/commandpalette.h"

#include "ui/delegates/commanddelegate.h"
#include "ui/models/commandlistmodel.h"
#include "ui/support/plainlabel.h"
#include "ui/support/settings.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QTimer>
#include <QVBoxLayout>
#include <array>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr qsizetype mostRecent = 6;
constexpr int widest = 640;
constexpr int rowsShown = 10;

QString recentKey()
{
    return u"recentCommands"_s;
}

QStringList recentNames(const Settings &settings)
{
    return settings.text(recentKey()).split(u',', Qt::SkipEmptyParts);
}

void remember(Settings &settings, const QString &name)
{
    QStringList names = recentNames(settings);
    names.removeAll(name);
    names.prepend(name);
    settings.set(recentKey(), names.mid(0, mostRecent).join(u','));
}

bool movesInList(const QKeyEvent &event)
{
    constexpr std::array keys{Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown};
    return std::ranges::find(keys, event.key()) != keys.end();
}

} // namespace

CommandPalette::CommandPalette(QList<Command> commands, Settings &settings, QWidget *window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint)
    , m_settings(settings)
    , m_model(new CommandListModel(this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_hint(new PlainLabel(PlainLabel::Look::Muted, "commandHint", this))
    , m_before(QApplication::focusWidget())
{
    setObjectName(u"commandPalette"_s);
    setWindowTitle(tr("Commands"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    m_model->setCommands(std::move(commands), recentNames(settings));
    filter({});
}

void CommandPalette::build()
{
    m_field->setObjectName(u"commandField"_s);
    m_field->setAccessibleName(tr("Find a command"));
    m_field->setPlaceholderText(tr("What do you want to do?"));
    m_field->installEventFilter(this);
    m_list->setObjectName(u"commandList"_s);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps the keyboard
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight((fontMetrics().height() + 14) * 3);
    m_hint->setWordWrap(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 12, 1, 8);
    layout->setSpacing(8);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(12, 0, 12, 0);
    head->addWidget(m_field);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(14, 0, 14, 0);
    foot->addWidget(m_hint);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    layout->addLayout(foot);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CommandPalette::showCurrent);
}

void CommandPalette::filter(const QString &text)
{
    m_model->setFilter(text);
    // What fits best, even where it cannot be done: Enter must not run the next best instead.
    const int first = text.isEmpty() ? std::max(m_model->firstUsable(), 0) : 0;
    m_list->setCurrentIndex(m_model->index(first, 0));
    m_list->scrollToTop();
    showCurrent();
}

void CommandPalette::showCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    // The list never has the keyboard: what a screen reader says of the field tells where one is.
    m_field->setAccessibleDescription(current.data(Qt::AccessibleTextRole).toString());
    const int count = m_model->rowCount();
    if (count == 0)
        m_hint->setText(tr("Nothing here is called that. Try fewer words."));
    else
        m_hint->setText(tr("%n command(s)", nullptr, count) + u" · "_s + tr("Enter runs it, Esc closes"));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (movesInList(*key)) {
        QCoreApplication::sendEvent(m_list, event);
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        run(m_list->currentIndex());
        return true;
    }
    return false;
}

void CommandPalette::run(const QModelIndex &index)
{
    const QString reason = index.data(CommandListModel::ReasonRole).toString();
    if (!index.isValid() || !reason.isEmpty()) {
        if (!reason.isEmpty())
            m_hint->setText(reason);
        return;
    }
    m_chosen = m_model->action(index);
    accept();
}

void CommandPalette::done(int result)
{
    QDialog::done(result);
    parentWidget()->activateWindow(); // not every desktop does
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    if (!m_chosen)
        return;
    remember(m_settings, m_chosen->objectName());
    // Once the keys that chose it are dealt with: it may open a window of its own.
    QTimer::singleShot(0, m_chosen, &QAction::trigger);
}

void CommandPalette::showEvent(QShowEvent *event)
{
    place();
    m_field->setFocus();
    QDialog::showEvent(event);
}

void CommandPalette::place()
{
    const QWidget *window = parentWidget();
    const int width = std::min(widest, window->width() - 48);
    const int wanted = m_field->sizeHint().height() + m_hint->sizeHint().height() + 36 +
                       rowsShown * (fontMetrics().height() + 14);
    const int top = std::min(88, window->height() / 8);
    resize(width, std::min(wanted, window->height() - top - 24));
    move(window->mapToGlobal(QPoint((window->width() - width) / 2, top)));
}

} // namespace leadline
