// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/suppressiondialog.h"

#include "ui/support/plainlabel.h"
#include "ui/support/prompts.h"
#include "ui/support/words.h"
#include "ui/support/wordscontact.h"
#include "ui/widgets/copyguard.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr qsizetype mostShown = 1'000; // more than anybody reads; one entry can be looked for

} // namespace

SuppressionDialog::SuppressionDialog(LeadDesk &desk, Prompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_prompts(prompts)
    , m_entries(new QPlainTextEdit(this))
    , m_mail(new QCheckBox(words::channel(Channel::Mail), this))
    , m_phone(new QCheckBox(words::channel(Channel::Phone), this))
    , m_meeting(new QCheckBox(words::channel(Channel::Meeting), this))
    , m_source(new QLineEdit(this))
    , m_add(new QPushButton(tr("&Add to the list"), this))
    , m_said(new PlainLabel(PlainLabel::Look::Body, "suppressionSaid", this))
    , m_sought(new QLineEdit(this))
    , m_table(new QTableWidget(0, 4, this))
    , m_count(new PlainLabel(PlainLabel::Look::Muted, "suppressionCount", this))
    , m_lift(new QPushButton(tr("&Take from the list…"), this))
{
    setObjectName(u"suppressionDialog"_s);
    setWindowTitle(tr("Suppression list"));
    resize(720, 560);
    auto *why = new PlainLabel(PlainLabel::Look::Body, "suppressionWhy", this);
    why->setText(
        tr("Who stands here is not contacted, in whatever file they come again. The list keeps codes "
           "instead of names and addresses: it can say whether somebody stands on it, not who does."));
    buildTable();
    auto *below = new QHBoxLayout;
    below->addWidget(m_count, 1);
    below->addWidget(m_lift);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(why);
    layout->addWidget(buildAdding());
    layout->addWidget(m_said);
    layout->addWidget(m_sought);
    layout->addWidget(m_table, 1);
    layout->addLayout(below);
    layout->addWidget(buttons);
    m_said->hide();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &SuppressionDialog::add);
    connect(m_lift, &QPushButton::clicked, this, &SuppressionDialog::lift);
    connect(m_sought, &QLineEdit::textChanged, this, &SuppressionDialog::refresh);
    m_entries->setFocus();
    refresh();
}

QWidget *SuppressionDialog::buildAdding()
{
    auto *adding = new QWidget(this);
    m_entries->setObjectName(u"suppressionEntries"_s);
    m_entries->setAccessibleName(tr("Addresses, numbers, domains"));
    m_entries->setPlaceholderText(tr("One on each line: ana@example.com, +34 600 000 000, example.com"));
    m_entries->setTabChangesFocus(true);
    m_entries->setFixedHeight(m_entries->fontMetrics().lineSpacing() * 4);
    m_source->setObjectName(u"suppressionSource"_s);
    m_source->setPlaceholderText(tr("A letter of 3 May, the Robinson list…"));
    m_add->setObjectName(u"suppressionAdd"_s);
    m_add->setProperty("look", u"primary"_s);
    m_add->setAutoDefault(false);
    auto *channels = new QHBoxLayout;
    for (QCheckBox *box : {m_mail, m_phone, m_meeting}) {
        box->setChecked(true);
        channels->addWidget(box);
    }
    m_mail->setObjectName(u"suppressMail"_s);
    m_phone->setObjectName(u"suppressPhone"_s);
    m_meeting->setObjectName(u"suppressMeeting"_s);
    channels->addStretch(1);
    channels->addWidget(m_add);
    auto *form = new QFormLayout(adding);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Who"), m_entries);
    form->addRow(tr("Where &from"), m_source);
    form->addRow(tr("Closed"), channels);
    return adding;
}

void SuppressionDialog::buildTable()
{
    m_sought->setObjectName(u"suppressionSought"_s);
    m_sought->setAccessibleName(tr("Does somebody stand on the list?"));
    m_sought->setPlaceholderText(tr("Does somebody stand on the list? An address, a number or a domain"));
    m_sought->setClearButtonEnabled(true);
    m_lift->setObjectName(u"suppressionLift"_s);
    m_lift->setAutoDefault(false);
    m_table->setObjectName(u"suppressionTable"_s);
    m_table->setAccessibleName(tr("Entries of the list"));
    m_table->setHorizontalHeaderLabels({tr("Known by"), tr("Closed"), tr("Since"), tr("Where from")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setColumnWidth(0, 160);
    new CopyGuard(m_table);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { m_lift->setEnabled(!m_table->selectedItems().isEmpty()); });
}

void SuppressionDialog::refresh()
{
    const QString sought = m_sought->text().trimmed();
    m_desk.ask(
        this, [sought](LeadBook &book) { return book.suppressions(sought); },
        [this, sought](const Result<QList<SuppressionEntry>> &entries) {
            if (sought != m_sought->text().trimmed())
                return; // an answer to what is no longer asked
            show(entries.value_or(QList<SuppressionEntry>()));
            if (!entries && entries.error().code == ErrorCode::BadArgument)
                m_count->setText(
                    tr("Go on typing: an address, a number with + and its country, or a domain."));
            else if (!entries)
                m_count->setText(words::error(entries.error()));
            else if (!sought.isEmpty() && entries->isEmpty())
                m_count->setText(tr("Does not stand on the list."));
        });
}

void SuppressionDialog::show(const QList<SuppressionEntry> &entries)
{
    m_shown = entries.first(std::min(mostShown, entries.size()));
    m_table->setRowCount(int(m_shown.size()));
    for (int row = 0; row < int(m_shown.size()); ++row) {
        const SuppressionEntry &entry = m_shown.at(row);
        const QStringList cells{words::suppressedBy(entry.by), words::channel(entry.channel),
                                words::date(entry.at, m_desk.zone()), entry.source};
        for (int column = 0; column < int(cells.size()); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells.at(column)));
    }
    m_count->setText(m_sought->text().isEmpty() && entries.isEmpty()
                         ? tr("Nobody stands on the list yet. Opt-outs of customers come here by themselves.")
                         : tr("%n entry(ies)", nullptr, int(entries.size())));
    m_lift->setEnabled(false);
}

void SuppressionDialog::add()
{
    static const QRegularExpression breaks(u"[\\n,;]"_s);
    SuppressionWish wish;
    for (const QString &line : m_entries->toPlainText().split(breaks, Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            wish.entries << line.trimmed();
    }
    for (const auto &[box, channel] :
         {std::pair(m_mail, Channel::Mail), {m_phone, Channel::Phone}, {m_meeting, Channel::Meeting}}) {
        if (box->isChecked())
            wish.channels << channel;
    }
    wish.source = m_source->text().trimmed();
    if (wish.entries.isEmpty())
        return say(tr("Type whom nobody may contact: an address, a number or a domain."));
    if (wish.source.isEmpty()) {
        m_source->setFocus();
        return say(tr("Say where the objection came from: it has to be shown later."));
    }
    if (wish.channels.isEmpty())
        return say(tr("Choose what is closed to them."));
    m_desk.work(
        this, [wish](LeadBook &book) { return book.suppress(wish); },
        [this](const Result<SuppressionReport> &report) {
            if (!report)
                return say(words::error(report.error()));
            say(words::suppressionReport(*report));
            m_entries->setPlainText(report->notUnderstood.join(u'\n'));
            refresh();
        });
}

void SuppressionDialog::lift()
{
    QList<qint64> ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        ids << m_shown.at(index.row()).id;
    if (ids.isEmpty())
        return;
    const auto reason =
        m_prompts.askText(this, windowTitle(),
                          tr("Why may they be contacted again? What customers said stays with "
                             "them, until it is changed there."));
    if (!reason)
        return;
    m_desk.work(
        this, [ids, reason = *reason](LeadBook &book) { return book.liftSuppression(ids, reason); },
        [this, count = ids.size()](const Status &status) {
            say(status ? tr("%n entry(ies) taken from the list.", nullptr, int(count))
                       : words::error(status.error()));
            refresh();
        });
}

void SuppressionDialog::say(const QString &text)
{
    m_said->setText(text);
    m_said->show();
}

} // namespace leadline
