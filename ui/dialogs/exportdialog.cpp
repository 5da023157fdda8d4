// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportdialog.h"

#include "ui/support/language.h"
#include "ui/support/plainlabel.h"
#include "ui/support/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

QComboBox *box(const char *name, const QString &accessible, QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(QLatin1StringView(name));
    combo->setAccessibleName(accessible);
    return combo;
}

} // namespace

ExportDialog::ExportDialog(qint64 leads, QWidget *parent)
    : QDialog(parent)
    , m_format(box("format", tr("Format"), this))
    , m_language(box("headerLanguage", tr("Language of the headers"), this))
    , m_delimiter(box("delimiter", tr("Delimiter"), this))
    , m_mailing(new QCheckBox(tr("For a mailing: leave out whom mail may not reach"), this))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export the leads in view"));
    m_mailing->setObjectName(u"forMailing"_s);
    m_format->addItem(tr("CSV, for spreadsheets"), int(ExportOptions::Format::Csv));
    m_format->addItem(tr("JSON, for programs"), int(ExportOptions::Format::Json));
    for (const QString &code : language::codes())
        m_language->addItem(language::ownName(code), code);
    m_language->setCurrentIndex(m_language->findData(language::current()));
    for (const QChar delimiter : {u',', u';'})
        m_delimiter->addItem(words::delimiter(delimiter), QString(delimiter));
    m_delimiter->setCurrentIndex(language::current() == "en"_L1 ? 0 : 1);
    connect(m_format, &QComboBox::currentIndexChanged, m_delimiter,
            [this](int index) { m_delimiter->setEnabled(index == 0); });

    auto *summary = new PlainLabel(PlainLabel::Look::Strong, "summary", this);
    summary->setText(tr("%n lead(s) will be written.", nullptr, int(leads)));
    auto *form = new QFormLayout;
    form->addRow(tr("&Format"), m_format);
    form->addRow(tr("&Headers in"), m_language);
    form->addRow(tr("&Delimiter"), m_delimiter);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *save = buttons->addButton(tr("Save as…"), QDialogButtonBox::AcceptRole);
    save->setObjectName(u"save"_s);
    save->setProperty("look", u"primary"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(summary);
    layout->addLayout(form);
    layout->addWidget(m_mailing);
    layout->addWidget(buttons);
}

ExportOptions ExportDialog::options() const
{
    ExportOptions options;
    options.format = ExportOptions::Format(m_format->currentData().toInt());
    options.language = m_language->currentData().toString();
    options.delimiter = m_delimiter->currentData().toString().at(0);
    options.forMailing = m_mailing->isChecked();
    return options;
}

} // namespace leadline
