// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importwizard/resultpage.h"

#include "ui/importwizard/importundo.h"
#include "ui/support/plainlabel.h"
#include "ui/support/prompts.h"
#include "ui/support/words.h"
#include "ui/widgets/flowlayout.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

QPushButton *pushButton(const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

bool writeLines(const QString &path, const QStringList &lines)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // it quotes customers
    file.write(lines.join(u'\n').toUtf8() + '\n');
    return file.commit();
}

} // namespace

ResultPage::ResultPage(ImportPlanner &planner, Prompts &prompts, QWidget *parent)
    : WizardPage(planner, parent)
    , m_prompts(prompts)
{
    build();
    retranslate();
    refresh();
}

void ResultPage::build()
{
    setObjectName(u"resultPage"_s);
    m_sum = new PlainLabel(PlainLabel::Look::Strong, "resultSum", this);
    m_clock = new PlainLabel(PlainLabel::Look::Body, "resultClock", this);
    m_problems = new PlainLabel(PlainLabel::Look::Muted, "resultProblems", this);
    m_saved = new PlainLabel(PlainLabel::Look::Muted, "resultSaved", this);
    m_saved->hide();
    for (PlainLabel *label : {m_sum, m_clock, m_problems, m_saved})
        label->setWordWrap(true);
    m_start = pushButton(u"resultStart"_s, this);
    m_start->setProperty("look", u"primary"_s);
    m_show = pushButton(u"resultShow"_s, this);
    m_rejected = pushButton(u"resultRejected"_s, this);
    m_save = pushButton(u"resultSaveProblems"_s, this);
    m_undo = pushButton(u"resultUndo"_s, this);
    auto *buttons = new FlowLayout(nullptr, 10);
    for (QPushButton *button : {m_start, m_show, m_rejected, m_save, m_undo})
        buttons->addWidget(button);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 24, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(m_sum);
    layout->addWidget(m_clock);
    layout->addWidget(m_problems);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    layout->addWidget(m_saved);
    layout->addStretch();
    connect(m_start, &QPushButton::clicked, this, [this] {
        LeadQuery query = brought();
        query[Facet::Deadline].values = codesInTime();
        Q_EMIT showLeads(query);
    });
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT showLeads(brought()); });
    connect(m_rejected, &QPushButton::clicked, this, &ResultPage::saveRejected);
    connect(m_save, &QPushButton::clicked, this, &ResultPage::saveProblems);
    connect(m_undo, &QPushButton::clicked, this, &ResultPage::undo);
}

/// Where every row was known before, there is nothing to tell apart.
LeadQuery ResultPage::brought() const
{
    LeadQuery query;
    if (m_report.newTouches + m_report.testLeads == 0)
        return query;
    query[Facet::Import].values = {QString::number(m_report.id.value)};
    query.testLeads = m_report.newTouches == 0;
    return query;
}

void ResultPage::retranslate()
{
    m_start->setText(tr("Start &with these"));
    m_start->setAccessibleName(tr("Start with the leads that can still be answered in time"));
    m_rejected->setText(tr("&Rejected rows…"));
    m_rejected->setAccessibleName(tr("Save the rejected rows as a file that can be mended and imported"));
    m_show->setText(tr("&Show leads"));
    m_show->setAccessibleName(tr("Show the imported leads"));
    m_save->setText(tr("Save &problem list…"));
    m_save->setAccessibleName(tr("Save the problems as a text file"));
    m_undo->setText(tr("&Undo import"));
    m_undo->setAccessibleName(tr("Take this import back"));
}

QString ResultPage::stepName() const
{
    return tr("Result");
}

QString ResultPage::heading() const
{
    if (m_undone)
        return tr("The import was undone");
    return m_report.partial ? tr("Stopped, and what was done is kept") : tr("Imported");
}

QString ResultPage::intro() const
{
    if (m_undone)
        return tr("Your leads are as they were before “%1”.").arg(m_report.fileName);
    if (m_report.partial)
        return tr("“%1” was imported in part. Import the same file again at any time: what is there already "
                  "is "
                  "not added twice.")
            .arg(m_report.fileName);
    return tr("“%1” is in your leads. The import can be undone at any time, later too.")
        .arg(m_report.fileName);
}

QString ResultPage::blocker() const
{
    return {};
}

QString ResultPage::nextText() const
{
    if (m_file < m_files)
        return tr("&Next file (%1 of %2)").arg(m_file + 1).arg(m_files);
    return tr("&Close");
}

void ResultPage::enter()
{
    if (m_file == m_files)
        (offersStart() ? m_start : m_show)->setFocus();
}

bool ResultPage::offersStart() const
{
    return !m_undone && m_report.stillAnswerable > 0;
}

void ResultPage::setReport(const ImportReport &report, qsizetype file, qsizetype files)
{
    m_report = report;
    m_file = file;
    m_files = files;
    m_undone = false;
    m_saved->hide();
    refresh();
    Q_EMIT pageChanged();
}

void ResultPage::refresh()
{
    m_sum->setText(sumText());
    m_clock->setText(clockText());
    m_clock->setVisible(!m_undone && !m_clock->text().isEmpty());
    m_problems->setText(problemsText());
    m_problems->setVisible(!m_undone && !m_problems->text().isEmpty());
    m_start->setVisible(offersStart());
    m_rejected->setVisible(m_report.rejectedRows > 0);
    m_save->setVisible(!m_report.rejected.isEmpty() || !m_report.warnings.isEmpty());
    m_show->setEnabled(!m_undone);
    m_undo->setVisible(!m_undone);
}

/// "198 new · 12 touches · 3 do not contact · 1 test set aside · 0 rejected."
QString ResultPage::sumText() const
{
    const QMap<RowVerdict, qint64> rows = rowCounts(m_report);
    const auto part = [](const QString &text, qint64 count) { return text.arg(words::number(count)); };
    const qint64 touches = rows.value(RowVerdict::NewTouch);
    const qint64 known = rows.value(RowVerdict::Identical);
    const qint64 skipped = rows.value(RowVerdict::Skipped);
    QStringList parts;
    //: a number of new leads
    parts.append(part(tr("%1 new", nullptr, pluralOf(rows.value(RowVerdict::NewLead))),
                      rows.value(RowVerdict::NewLead)));
    //: a number of new touches on leads that were known before
    parts.append(part(tr("%1 touch(es)", nullptr, pluralOf(touches)), touches));
    if (known > 0)
        parts.append(part(tr("%1 already known", nullptr, pluralOf(known)), known));
    if (skipped > 0)
        parts.append(part(tr("%1 left out", nullptr, pluralOf(skipped)), skipped));
    parts.append(part(tr("%1 do not contact"), rows.value(RowVerdict::DoNotContact)));
    const qint64 test = rows.value(RowVerdict::Test);
    parts.append(part(tr("%1 test lead(s) set aside", nullptr, pluralOf(test)), test));
    parts.append(part(tr("%1 rejected", nullptr, pluralOf(m_report.rejectedRows)), m_report.rejectedRows));
    return parts.join(u" · "_s) + u'.';
}

QString ResultPage::clockText() const
{
    QStringList sentences;
    const qint64 answerable = m_report.stillAnswerable;
    const qint64 late = m_report.lateOnArrival;
    if (answerable > 0)
        sentences.append(
            tr("%1 can still be answered in time: start with these.", nullptr, pluralOf(answerable))
                .arg(words::number(answerable)));
    if (late > 0)
        sentences.append(
            tr("%1 were already late on arrival.", nullptr, pluralOf(late)).arg(words::number(late)));
    return sentences.join(u' ');
}

QString ResultPage::problemsText() const
{
    constexpr qsizetype told = 5;
    QStringList lines;
    for (const ImportProblem &problem : m_report.rejected + m_report.warnings) {
        if (lines.size() == told)
            break;
        lines.append(words::problem(problem));
    }
    const qint64 all = m_report.rejected.size() + m_report.warnings.size() + m_report.warningsLeftOut;
    if (all > told)
        lines.append(tr("… and %1 more.", nullptr, pluralOf(all - told)).arg(words::number(all - told)));
    return lines.join(u'\n');
}

void ResultPage::undo()
{
    m_undo->setEnabled(false);
    undoImport(planner().desk(), m_prompts, this, m_report.id, [this](bool undone) {
        m_undo->setEnabled(true);
        m_undone = undone;
        refresh();
        Q_EMIT pageChanged();
    });
}

void ResultPage::saveRejected()
{
    const QString base = QFileInfo(m_report.fileName).completeBaseName();
    const QString path =
        m_prompts.saveFile(this, tr("%1 - rejected.csv").arg(base), tr("Lead files (*.csv)"));
    if (path.isEmpty() || !draft().plan)
        return;
    auto job = [plan = *draft().plan, report = m_report, path] {
        return writeRejectedRows(plan, report, path, &words::problemSentence, &words::problemHint);
    };
    planner().desk().aside(this, std::move(job),
                           [this, path](const Status &status) { tellSaved(path, status); });
}

void ResultPage::tellSaved(const QString &path, const Status &status)
{
    if (!status)
        return m_prompts.tell(this, tr("Not saved"), words::error(status.error()));
    m_saved->setText(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
    m_saved->show();
}

void ResultPage::saveProblems()
{
    const QString path = m_prompts.saveFile(this, tr("problems.txt"), tr("Text files (*.txt)"));
    if (path.isEmpty())
        return;
    QStringList lines;
    for (const ImportProblem &problem : m_report.rejected + m_report.warnings)
        lines.append(words::problem(problem).simplified());
    tellSaved(path, writeLines(path, lines) ? Status() : fail(ErrorCode::CannotWrite, path));
}

} // namespace leadline
