// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/commandlistmodel.h"

#include "core/base/textfold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

/// Folded, and nothing but its words with single spaces between them.
QString wordsOf(const QString &text)
{
    QString folded = foldText(text);
    for (QChar &c : folded) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    return folded.simplified();
}

bool beginsWord(const QString &words, const QString &beginning)
{
    return words.startsWith(beginning) || words.contains(u' ' + beginning);
}

} // namespace

CommandListModel::CommandListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void CommandListModel::setCommands(QList<Command> commands, const QStringList &recent)
{
    beginResetModel();
    m_entries.clear();
    for (Command &command : commands) {
        const QString name = wordsOf(command.name);
        const QString path = wordsOf(command.path.join(u' '));
        const qsizetype used = command.action ? recent.indexOf(command.action->objectName()) : -1;
        m_entries.append({std::move(command), name, path, used});
    }
    sift();
    endResetModel();
}

void CommandListModel::setFilter(const QString &text)
{
    beginResetModel();
    m_filter = text;
    sift();
    endResetModel();
}

/// How well the entry fits, the smaller the better; nothing where a word is missing.
std::optional<int> CommandListModel::rank(const Entry &entry, const QStringList &words, const QString &phrase)
{
    int sum = entry.name.startsWith(phrase) ? 0 : 1;
    for (const QString &word : words) {
        if (beginsWord(entry.name, word))
            continue;
        if (entry.name.contains(word))
            sum += 4;
        else if (beginsWord(entry.path, word))
            sum += 2;
        else if (entry.path.contains(word))
            sum += 6;
        else
            return {};
    }
    return sum;
}

void CommandListModel::sift()
{
    const QString phrase = wordsOf(m_filter);
    const QStringList words = phrase.split(u' ', Qt::SkipEmptyParts);
    constexpr qsizetype never = 1'000'000;
    QList<std::tuple<int, bool, qsizetype, qsizetype>> ranked; // fit, unusable, last used, place in the menus
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries.at(i);
        const auto fit = rank(entry, words, phrase);
        const bool unusable = !words.isEmpty() && !entry.command.reason.isEmpty();
        if (fit)
            ranked.append({*fit, unusable, entry.recent < 0 ? never : entry.recent, i});
    }
    std::ranges::sort(ranked);
    m_rows.clear();
    for (const auto &[fit, unusable, recent, row] : std::as_const(ranked))
        m_rows.append(row);
}

QAction *CommandListModel::action(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return nullptr;
    return m_entries.at(m_rows.at(index.row())).command.action;
}

int CommandListModel::firstUsable() const
{
    const auto usable = std::ranges::find_if(
        m_rows, [this](qsizetype row) { return m_entries.at(row).command.reason.isEmpty(); });
    return usable == m_rows.end() ? -1 : static_cast<int>(std::distance(m_rows.begin(), usable));
}

int CommandListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CommandListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(m_rows.at(index.row()));
    const Command &command = entry.command;
    const bool isChecked = command.action && command.action->isCheckable() && command.action->isChecked();
    switch (role) {
    case Qt::DisplayRole:
        return command.name;
    case Qt::AccessibleTextRole: {
        QStringList parts{command.name, command.path.join(u", "_s), command.keys};
        parts << (isChecked ? tr("in use") : QString())
              << (command.reason.isEmpty() ? QString() : tr("not now: %1").arg(command.reason));
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case PathRole:
        return command.path.join(u" › "_s);
    case KeysRole:
        return command.keys;
    case ReasonRole:
        return command.reason;
    case CheckedRole:
        return isChecked;
    case EndsRecentRole: {
        const bool wasUsed = m_filter.isEmpty() && entry.recent >= 0;
        const qsizetype next = index.row() + 1;
        return wasUsed && next < m_rows.size() && m_entries.at(m_rows.at(next)).recent < 0;
    }
    default:
        return {};
    }
}

} // namespace leadline
