// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fileactions.h"

#include "ui/dialogs/exportdialog.h"
#include "ui/support/prompts.h"
#include "ui/support/words.h"

#include <QDir>
#include <QFileInfo>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace leadline {

FileActions::FileActions(LeadDesk &desk, Prompts &prompts, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_prompts(prompts)
    , m_window(window)
{
}

void FileActions::tell(const Error &error)
{
    m_prompts.tell(m_window, tr("That did not work"), words::error(error));
}

void FileActions::exportLeads(const LeadQuery &query, qint64 count)
{
    ExportDialog dialog(count, m_window);
    if (dialog.exec() == QDialog::Accepted)
        write(query, dialog.options());
}

void FileActions::write(const LeadQuery &query, const ExportOptions &options)
{
    const bool json = options.format == ExportOptions::Format::Json;
    const QString path = m_prompts.saveFile(m_window, json ? u"leads.json"_s : u"leads.csv"_s,
                                            json ? u"JSON (*.json)"_s : u"CSV (*.csv)"_s);
    if (path.isEmpty())
        return;
    m_desk.ask(
        this, [path, query, options](LeadBook &book) { return book.exportLeads(path, query, options); },
        [this, path](const Result<ExportReport> &report) {
            if (!report) {
                tell(report.error());
                return;
            }
            QString text = tr("%n lead(s) written to %1.", nullptr, int(report->rows))
                               .arg(QDir::toNativeSeparators(path));
            if (report->leftOutDoNotContact > 0)
                text += u' ' + tr("%n left out: mail may not reach them.", nullptr,
                                  int(report->leftOutDoNotContact));
            Q_EMIT done(text);
        });
}

void FileActions::backUp()
{
    m_desk.ask(
        this, [](LeadBook &book) { return book.backup(); },
        [this](const Result<QString> &path) {
            if (path)
                Q_EMIT done(tr("Backed up to %1.").arg(QDir::toNativeSeparators(*path)));
            else
                tell(path.error());
        });
}

void FileActions::restore()
{
    const QDir folder(m_desk.profile().backupDirectory());
    const QFileInfoList backups = folder.entryInfoList(QDir::Files, QDir::Time);
    if (backups.isEmpty()) {
        m_prompts.tell(m_window, tr("Restore a backup"),
                       tr("There is no backup in %1 yet.").arg(QDir::toNativeSeparators(folder.path())));
        return;
    }
    QStringList names;
    for (const QFileInfo &backup : backups.mid(0, 8))
        names << backup.fileName();
    names << tr("Leave everything as it is");
    const auto chosen =
        m_prompts.choose(m_window, tr("Restore a backup"),
                         tr("Which backup takes the place of your leads? The leads of now are kept as a "
                            "backup beside it."),
                         names);
    if (!chosen || *chosen + 1 == names.size())
        return;
    m_desk.work(
        this, [path = backups.at(*chosen).filePath()](LeadBook &book) { return book.restore(path); },
        [this, name = names.at(*chosen)](const Status &status) {
            if (status)
                Q_EMIT done(tr("Restored %1.").arg(name));
            else
                tell(status.error());
        });
}

void FileActions::chooseOwnName()
{
    m_desk.ask(
        this, [](LeadBook &book) { return book.ownName(); },
        [this](const QString &present) {
            const auto name =
                m_prompts.askText(m_window, tr("Your name"),
                                  tr("Leads whose owner has this name are yours: the filter “Mine” and the "
                                     "search owner:me show them."),
                                  present);
            if (!name)
                return;
            m_desk.work(
                this, [name](LeadBook &book) { return book.setOwnName(*name); },
                [this, name](const Status &status) {
                    if (status)
                        Q_EMIT done(tr("Your leads are those of %1.").arg(*name));
                    else
                        tell(status.error());
                });
        });
}

} // namespace leadline
