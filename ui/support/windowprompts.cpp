// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/windowprompts.h"

#include "ui/support/language.h"
#include "ui/support/plainlabel.h"

#include <QCoreApplication>
#include <QDateTimeEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(WindowPrompts)
};

} // namespace

void WindowPrompts::tell(QWidget *parent, const QString &title, const QString &text)
{
    QMessageBox box(QMessageBox::Information, title, text, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box.exec();
}

std::optional<qsizetype> WindowPrompts::choose(QWidget *parent, const QString &title, const QString &text,
                                               const QStringList &choices)
{
    QMessageBox box(QMessageBox::Question, title, text, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    QList<QAbstractButton *> buttons;
    for (const QString &choice : choices)
        buttons << box.addButton(plainCaption(choice), QMessageBox::ActionRole);
    if (!buttons.isEmpty()) {
        box.setDefaultButton(qobject_cast<QPushButton *>(buttons.last()));
        box.setEscapeButton(buttons.last());
    }
    box.exec();
    const qsizetype chosen = buttons.indexOf(box.clickedButton());
    return chosen < 0 ? std::nullopt : std::optional(chosen);
}

std::optional<QString> WindowPrompts::askText(QWidget *parent, const QString &title, const QString &label,
                                              const QString &suggested)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    auto *layout = new QVBoxLayout(&dialog);
    auto *question = new PlainLabel(&dialog);
    question->setText(label);
    auto *edit = new QLineEdit(&dialog);
    edit->setObjectName(u"answer"_s);
    edit->setAccessibleName(label);
    edit->setMinimumWidth(360);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &dialog);
    layout->addWidget(question);
    layout->addWidget(edit);
    layout->addWidget(buttons);
    buttons->button(QDialogButtonBox::Ok)->setEnabled(!suggested.trimmed().isEmpty());
    edit->setText(suggested);
    edit->selectAll();
    QObject::connect(edit, &QLineEdit::textChanged, buttons, [buttons](const QString &text) {
        buttons->button(QDialogButtonBox::Ok)->setEnabled(!text.trimmed().isEmpty());
    });
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    if (dialog.exec() != QDialog::Accepted || edit->text().trimmed().isEmpty())
        return {};
    return edit->text().trimmed();
}

std::optional<Instant> WindowPrompts::askTime(QWidget *parent, const QString &title, const QString &label,
                                              Instant suggested, const QTimeZone &zone)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    auto *layout = new QVBoxLayout(&dialog);
    auto *question = new PlainLabel(&dialog);
    question->setText(label);
    auto *edit = new QDateTimeEdit(&dialog);
    edit->setObjectName(u"answer"_s);
    edit->setAccessibleName(label);
    edit->setCalendarPopup(true);
    edit->setLocale(language::locale());
    // The wall clock of the zone is edited, whatever the machine's own zone leaps over.
    const QDateTime local = toZone(suggested, zone);
    edit->setTimeSpec(Qt::UTC);
    edit->setDateTime(QDateTime(local.date(), local.time(), Qt::UTC));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &dialog);
    layout->addWidget(question);
    layout->addWidget(edit);
    layout->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return atClock(edit->dateTime().date(), edit->dateTime().time(), zone);
}

QStringList WindowPrompts::openLeadFiles(QWidget *parent)
{
    const QString leads = Text::tr("Lead files") + u" (*.csv *.tsv *.txt *.json *.jsonl *.ndjson *.zip)"_s;
    return QFileDialog::getOpenFileNames(parent, Text::tr("Import leads"), QString(),
                                         leads + u";;"_s + Text::tr("All files") + u" (*)"_s);
}

QString WindowPrompts::openFile(QWidget *parent, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, QString(), filter);
}

QString WindowPrompts::openFolder(QWidget *parent, const QString &title)
{
    return QFileDialog::getExistingDirectory(parent, title);
}

QString WindowPrompts::saveFile(QWidget *parent, const QString &suggested, const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, Text::tr("Save as"), suggested, filter);
}

std::unique_ptr<QPagedPaintDevice> WindowPrompts::choosePrinter(QWidget *parent, const QString &title)
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    QPrintDialog dialog(printer.get(), parent);
    dialog.setWindowTitle(title);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, false);
    if (dialog.exec() != QDialog::Accepted)
        return nullptr;
    return printer;
}

} // namespace leadline
