// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/editpreviewmodel.h"

#include "ui/support/words.h"

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

QString shownValue(EditField field, const QString &value)
{
    const QString text = words::value(field, value);
    return text.isEmpty() ? u"–"_s : text;
}

} // namespace

void EditPreviewModel::setReport(const EditReport &report)
{
    beginResetModel();
    m_report = report;
    endResetModel();
}

int EditPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_report.refused.size() + m_report.changes.size());
}

int EditPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EditPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qsizetype refusals = m_report.refused.size();
    const bool isRefused = index.row() < refusals;
    if (role == RefusedRole)
        return isRefused;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const QString text = isRefused ? refusedText(m_report.refused.at(index.row()), index.column())
                                   : changedText(m_report.changes.at(index.row() - refusals), index.column());
    // Tool tips are rich text as soon as they look like it.
    return role == Qt::ToolTipRole ? QString(u"<qt>"_s + text.toHtmlEscaped() + u"</qt>"_s) : text;
}

QString EditPreviewModel::refusedText(const RefusedEdit &refused, int column) const
{
    switch (Column(column)) {
    case LeadColumn:
        return refused.name.isEmpty() ? tr("Contact data withheld") : refused.name;
    case BeforeColumn:
        return tr("✕ stays as it is");
    case AfterColumn:
        return words::editRefusal(refused.code, refused.detail);
    case ColumnCount:
        break;
    }
    return {};
}

QString EditPreviewModel::changedText(const EditedField &change, int column) const
{
    switch (Column(column)) {
    case LeadColumn:
        return change.name.isEmpty() ? tr("Contact data withheld") : change.name;
    case BeforeColumn:
        return shownValue(change.field, change.before);
    case AfterColumn:
        return QString(u"→ "_s + shownValue(change.field, change.after));
    case ColumnCount:
        break;
    }
    return {};
}

QVariant EditPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case LeadColumn:
        return tr("Lead");
    case BeforeColumn:
        return tr("Before");
    case AfterColumn:
        return tr("After, or why not");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace leadline
