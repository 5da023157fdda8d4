// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportdialog.h"

#include "ui/dialogs/leftoutcount.h"
#include "ui/support/language.h"
#include "ui/support/listprinter.h"
#include "ui/support/plainlabel.h"
#include "ui/support/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QRadioButton>
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

ExportDialog::ExportDialog(LeadDesk &desk, ShownList shown, Use use, QWidget *parent)
    : QDialog(parent)
    , m_shown(std::move(shown))
    , m_use(use)
    , m_inView(new QRadioButton(this))
    , m_selected(new QRadioButton(this))
    , m_format(box("format", tr("Format"), this))
    , m_language(box("headerLanguage", tr("Language of the headers"), this))
    , m_delimiter(box("delimiter", tr("Delimiter"), this))
    , m_mailing(new QCheckBox(tr("For a &mailing: leave out whom mail may not reach"), this))
    , m_purpose(new PlainLabel(PlainLabel::Look::Muted, "purpose", this))
    , m_limit(new PlainLabel(PlainLabel::Look::Muted, "limit", this))
    , m_summary(new PlainLabel(PlainLabel::Look::Strong, "summary", this))
    , m_go(new QPushButton(use == Use::File ? tr("Save as…") : tr("Print…"), this))
    , m_count(new LeftOutCount(desk, this))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(use == Use::File ? tr("Export leads") : tr("Print leads"));
    makeInputs();
    buildLayout();
    connectInputs();
    showChoice();
    (m_selected->isChecked() ? m_selected : m_inView)->setFocus();
}

void ExportDialog::makeInputs()
{
    const auto withCount = [](const QString &text, qsizetype count) {
        return text.arg(words::number(count));
    };
    //: a choice, with the number of leads
    m_inView->setText(withCount(tr("The leads in &view: %1"), m_shown.leads.size()));
    //: a choice, with the number of leads
    m_selected->setText(withCount(tr("The &selected leads: %1"), m_shown.selected.size()));
    m_inView->setObjectName(u"inView"_s);
    m_selected->setObjectName(u"selectedOnly"_s);
    m_selected->setEnabled(!m_shown.selected.isEmpty());
    // One lead is always the current one: only several were chosen.
    (m_shown.selected.size() > 1 ? m_selected : m_inView)->setChecked(true);
    m_mailing->setObjectName(u"forMailing"_s);
    m_format->addItem(tr("CSV, for spreadsheets"), int(Format::Csv));
    m_format->addItem(tr("JSON, for programs"), int(Format::Json));
    m_format->addItem(tr("PDF, to read: the list as it is shown"), int(Format::Pdf));
    for (const QString &code : language::codes())
        m_language->addItem(language::ownName(code), code);
    m_language->setCurrentIndex(m_language->findData(language::current()));
    for (const QChar delimiter : {u',', u';'})
        m_delimiter->addItem(words::delimiter(delimiter), QString(delimiter));
    m_delimiter->setCurrentIndex(language::current() == "en"_L1 ? 0 : 1);
    m_go->setObjectName(u"save"_s);
    m_go->setProperty("look", u"primary"_s);
}

void ExportDialog::buildLayout()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_go, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *what = new QVBoxLayout;
    what->setSpacing(8);
    what->addWidget(m_inView);
    what->addWidget(m_selected);
    auto *purpose = new QVBoxLayout;
    purpose->setSpacing(4);
    purpose->addWidget(m_mailing);
    purpose->addWidget(m_purpose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(what);
    const QList<QComboBox *> inputs{m_format, m_language, m_delimiter};
    if (m_use == Use::File) {
        auto *form = new QFormLayout;
        form->addRow(tr("&Format"), m_format);
        form->addRow(tr("&Headers in"), m_language);
        form->addRow(tr("&Delimiter"), m_delimiter);
        layout->addLayout(form);
    }
    for (QComboBox *input : inputs)
        input->setVisible(m_use == Use::File);
    layout->addLayout(purpose);
    layout->addWidget(m_summary);
    layout->addWidget(m_limit);
    layout->addWidget(buttons);
    setMinimumWidth(440);
}

void ExportDialog::connectInputs()
{
    connect(m_inView, &QRadioButton::toggled, this, &ExportDialog::showChoice);
    connect(m_mailing, &QCheckBox::toggled, this, &ExportDialog::showChoice);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::showChoice);
    connect(m_count, &LeftOutCount::changed, this, &ExportDialog::showCounts);
    connect(m_count, &LeftOutCount::failed, this, [this](const Error &error) {
        m_fault = words::error(error);
        showCounts();
    });
}

ExportDialog::Format ExportDialog::format() const
{
    return Format(m_format->currentData().toInt());
}

QList<LeadId> ExportDialog::leads() const
{
    const QList<LeadId> all = wish().leads();
    return onPages() ? all.first(std::min(all.size(), ListPrinter::mostLeads)) : all;
}

void ExportDialog::showChoice()
{
    const bool csv = format() == Format::Csv;
    m_language->setEnabled(csv);
    m_delimiter->setEnabled(csv);
    m_fault.clear();
    if (m_mailing->isChecked())
        m_count->start(leads());
    else
        m_count->stop();
    showCounts();
}

void ExportDialog::showCounts()
{
    const qsizetype left = leads().size() - m_count->leftOut();
    const QString text = m_use == Use::File ? tr("%n lead(s) will be written.", nullptr, int(left))
                                            : tr("%n lead(s) will be printed.", nullptr, int(left));
    const QString digits = QString::number(left);
    m_summary->setText(left == 0 ? tr("Nobody is left to write to.")
                                 : QString(text).replace(digits, words::number(left)));
    m_summary->setVisible(m_count->isDone());
    m_purpose->setText(purposeText());
    const QString limit = limitText();
    m_limit->setText(limit);
    m_limit->setVisible(!limit.isEmpty());
    m_go->setEnabled(left > 0);
}

QString ExportDialog::limitText() const
{
    const qsizetype wanted = wish().leads().size();
    if (onPages() && wanted > ListPrinter::mostLeads)
        return tr("At most %1 leads go on pages: the first ones in the list are taken.")
            .arg(words::number(ListPrinter::mostLeads));
    if (!onPages() && wanted > ExportOptions::mostInOrder)
        return tr("More than %1 leads are written in the order in which they were imported.")
            .arg(words::number(ExportOptions::mostInOrder));
    return {};
}

QString ExportDialog::purposeText() const
{
    if (!m_mailing->isChecked())
        return tr("For any other purpose nobody is left out, not even who must not be contacted.");
    if (!m_fault.isEmpty())
        return m_fault;
    if (!m_count->isDone())
        return tr("Looking whom mail may reach: %1 of %2…")
            .arg(words::number(m_count->looked()), words::number(leads().size()));
    const auto leftOut = int(m_count->leftOut());
    return leftOut == 0 ? tr("Mail may reach all of them.")
                        : tr("%n left out: mail may not reach them.", nullptr, leftOut);
}

PaperWish ExportDialog::wish() const
{
    return {m_shown, m_selected->isChecked(), m_mailing->isChecked()};
}

ExportOptions ExportDialog::options() const
{
    ExportOptions options;
    options.format = format() == Format::Json ? ExportOptions::Format::Json : ExportOptions::Format::Csv;
    options.language = m_language->currentData().toString();
    options.delimiter = m_delimiter->currentData().toString().at(0);
    options.forMailing = m_mailing->isChecked();
    return options;
}

} // namespace leadline
