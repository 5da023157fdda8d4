// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/pastedleads.h"

#include <QCoreApplication>
#include <QFile>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

/// The translation context of this file.
struct Pasted
{
    Q_DECLARE_TR_FUNCTIONS(leadline::PastedLeads)
};

bool isJson(const QString &text)
{
    return text.startsWith(u'{') || text.startsWith(u'[');
}

/// A header and a row at least, in more than one column.
bool isTable(const QString &text)
{
    const qsizetype firstEnd = text.indexOf(u'\n');
    if (firstEnd < 0)
        return false;
    const QStringView first = QStringView(text).left(firstEnd);
    return first.contains(u'\t') || first.contains(u',') || first.contains(u';') || first.contains(u'|');
}

} // namespace

std::unique_ptr<PastedLeads> PastedLeads::from(const QMimeData *data)
{
    const QString text = data && data->hasText() ? data->text() : QString();
    const bool json = isJson(text.trimmed());
    if (!json && !isTable(text.trimmed()))
        return nullptr;
    auto pasted = std::make_unique<PastedLeads>();
    if (!pasted->m_folder.isValid())
        return nullptr;
    pasted->m_path = pasted->m_folder.filePath(Pasted::tr("Pasted leads") + (json ? u".json"_s : u".csv"_s));
    QFile file(pasted->m_path);
    const bool open = file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                                QFile::ReadOwner | QFile::WriteOwner); // it holds customers' data
    const QByteArray bytes = text.toUtf8() + '\n';
    return open && file.write(bytes) == bytes.size() ? std::move(pasted) : nullptr;
}

} // namespace leadline
