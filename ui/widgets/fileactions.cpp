// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fileactions.h"

#include "ui/dialogs/exportdialog.h"
#include "ui/support/listprinter.h"
#include "ui/support/prompts.h"
#include "ui/support/words.h"

#include <QDir>
#include <QFileInfo>
#include <QPagedPaintDevice>
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

void FileActions::exportLeads(const ShownList &shown)
{
    auto *dialog = new ExportDialog(m_desk, shown, ExportDialog::Use::File, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (dialog->format() == ExportDialog::Format::Pdf)
            writePdf(dialog->wish());
        else
            write(dialog->wish().leads(), dialog->options());
    });
    dialog->open();
}

void FileActions::printLeads(const ShownList &shown)
{
    auto *dialog = new ExportDialog(m_desk, shown, ExportDialog::Use::Paper, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { print(dialog->wish()); });
    dialog->open();
}

void FileActions::write(const QList<LeadId> &leads, const ExportOptions &options)
{
    const bool json = options.format == ExportOptions::Format::Json;
    const QString path = m_prompts.saveFile(m_window, json ? u"leads.json"_s : u"leads.csv"_s,
                                            json ? u"JSON (*.json)"_s : u"CSV (*.csv)"_s);
    if (path.isEmpty())
        return;
    Q_EMIT done(tr("The leads are being written…"));
    m_desk.askApart(
        this, [path, leads, options](LeadBook &book) { return book.exportThese(path, leads, options); },
        [this, path, asked = leads.size()](const Result<ExportReport> &report) {
            if (report) // its rows are touches
                tellWritten(asked - report->leftOutDoNotContact, report->leftOutDoNotContact, path);
            else
                tell(report.error());
        });
}

void FileActions::tellWritten(qint64 leads, qint64 leftOut, const QString &path)
{
    QString text = tr("%n lead(s) written to %1.", nullptr, int(leads)).arg(QDir::toNativeSeparators(path));
    if (leftOut > 0)
        text += u' ' + tr("%n left out: mail may not reach them.", nullptr, int(leftOut));
    Q_EMIT done(text);
}

ListPrinter *FileActions::printer()
{
    if (m_printer) {
        m_prompts.tell(m_window, tr("Not yet"), tr("Another list is on its way. Wait until it is done."));
        return nullptr;
    }
    m_printer = new ListPrinter(m_desk, this);
    const auto end = [this] {
        m_printer->deleteLater();
        m_printer = nullptr;
    };
    connect(m_printer, &ListPrinter::finished, this, end);
    connect(m_printer, &ListPrinter::failed, this, end);
    connect(m_printer, &ListPrinter::progressed, this, [this](qint64 leads, qint64 of) {
        Q_EMIT done(tr("Reading the leads: %1 of %2").arg(words::number(leads), words::number(of)));
    });
    return m_printer;
}

void FileActions::writePdf(const PaperWish &wish)
{
    const QString path = m_prompts.saveFile(m_window, u"leads.pdf"_s, u"PDF (*.pdf)"_s);
    if (path.isEmpty())
        return;
    ListPrinter *pages = printer();
    if (!pages)
        return;
    connect(pages, &ListPrinter::finished, this, [this, path](const ListPrinter::Report &report) {
        tellWritten(report.leads, report.leftOut, path);
    });
    connect(pages, &ListPrinter::failed, this, &FileActions::tell);
    pages->toPdf(wish, path);
}

void FileActions::print(const PaperWish &wish)
{
    auto paper = m_prompts.choosePrinter(m_window, tr("Print the list"));
    if (!paper)
        return;
    ListPrinter *pages = printer();
    if (!pages)
        return;
    connect(pages, &ListPrinter::finished, this, [this](const ListPrinter::Report &report) {
        QString text = tr("%n lead(s) printed.", nullptr, int(report.leads));
        if (report.leftOut > 0)
            text += u' ' + tr("%n left out: mail may not reach them.", nullptr, int(report.leftOut));
        Q_EMIT done(text);
    });
    connect(pages, &ListPrinter::failed, this, [this](const Error &error) {
        if (error.code != ErrorCode::CannotWrite)
            tell(error);
        else
            m_prompts.tell(m_window, tr("That did not work"),
                           tr("The printer did not take the list. Check that it is on and connected, or "
                              "export the list as a PDF."));
    });
    pages->toPaper(wish, std::move(paper));
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
