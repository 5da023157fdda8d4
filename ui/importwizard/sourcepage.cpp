// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importwizard/sourcepage.h"

#include "ui/importwizard/droparea.h"
#include "ui/importwizard/recentlist.h"
#include "ui/importwizard/watchline.h"
#include "ui/support/plainlabel.h"
#include "ui/support/prompts.h"
#include "ui/support/words.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <algorithm>

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

PlainLabel *centred(PlainLabel *label)
{
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

SourcePage::SourcePage(ImportPlanner &planner, Prompts &prompts, Settings &settings, QWidget *parent)
    : WizardPage(planner, parent)
    , m_prompts(prompts)
    , m_recent(new RecentList(settings, this))
    , m_watch(new WatchLine(settings, prompts, this))
{
    build();
    listen();
    retranslate();
    refresh();
}

void SourcePage::build()
{
    setObjectName(u"sourcePage"_s);
    QWidget *area = buildArea();
    m_whereHeading = new PlainLabel(PlainLabel::Look::Strong, "sourceWhereHeading", this);
    m_where = new PlainLabel(PlainLabel::Look::Muted, "sourceWhere", this);
    m_where->setWordWrap(true);

    auto *help = new QVBoxLayout;
    help->setSpacing(4);
    help->addWidget(m_whereHeading);
    help->addWidget(m_where);
    help->addSpacing(8);
    help->addWidget(m_watch);
    help->addStretch();
    auto *below = new QHBoxLayout;
    below->setSpacing(24);
    below->addWidget(m_recent, 1);
    below->addLayout(help, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(area, 3);
    layout->addSpacing(12);
    layout->addLayout(below, 2);
}

QWidget *SourcePage::buildArea()
{
    auto *area = new DropArea(this);
    area->setObjectName(u"sourceDropArea"_s);
    m_invitation = centred(new PlainLabel(area));
    m_open = pushButton(u"sourceOpen"_s, area);
    m_paste = pushButton(u"sourcePaste"_s, area);
    m_path = centred(new PlainLabel(PlainLabel::Look::Muted, "sourcePath", area));
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_summary = centred(new PlainLabel(PlainLabel::Look::Strong, "sourceSummary", area));
    m_before = centred(new PlainLabel(PlainLabel::Look::Muted, "sourceBefore", area));
    m_closer = pushButton(u"sourceLookCloser"_s, area);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch();
    buttons->addWidget(m_open);
    buttons->addWidget(m_paste);
    buttons->addStretch();

    auto *inside = new QVBoxLayout(area);
    inside->setContentsMargins(24, 20, 24, 20);
    inside->setSpacing(10);
    inside->addStretch();
    inside->addWidget(m_invitation);
    inside->addLayout(buttons);
    inside->addSpacing(6);
    inside->addWidget(m_summary);
    inside->addWidget(m_path);
    inside->addWidget(m_before);
    inside->addWidget(m_closer, 0, Qt::AlignHCenter);
    inside->addStretch();
    connect(area, &DropArea::filesDropped, this, &SourcePage::filesChosen);
    return area;
}

void SourcePage::listen()
{
    connect(m_open, &QPushButton::clicked, this, [this] {
        const QStringList paths = m_prompts.openLeadFiles(this);
        if (!paths.isEmpty())
            Q_EMIT filesChosen(paths);
    });
    connect(m_paste, &QPushButton::clicked, this, &SourcePage::pasteWanted);
    auto *paste = new QShortcut(QKeySequence(QKeySequence::Paste), this);
    connect(paste, &QShortcut::activated, this, &SourcePage::pasteWanted);
    connect(m_closer, &QPushButton::clicked, this, &SourcePage::lookCloser);
    connect(m_recent, &RecentList::chosen, this, [this](const QString &path) { Q_EMIT filesChosen({path}); });
    connect(m_watch, &WatchLine::changed, this, &SourcePage::watchChanged);
}

void SourcePage::retranslate()
{
    m_invitation->setText(tr("Drop lead files here, open them, or paste rows from a spreadsheet."));
    m_open->setText(tr("&Open file…"));
    m_open->setAccessibleName(tr("Open a lead file"));
    m_paste->setText(tr("&Paste"));
    m_paste->setAccessibleName(tr("Paste leads from the clipboard"));
    m_closer->setText(tr("&Look closer…"));
    m_closer->setAccessibleName(tr("Look at the format, the columns and every row first"));
    m_whereHeading->setText(tr("Where do I find my leads?"));
    const QString partnerCenter =
        tr("In Partner Center: Referrals → Leads → Download. The CSV file is taken as it is.");
    const QString others =
        tr("Just as good: the export of your Azure table, a report of your CRM, or the JSON "
           "bodies your HTTPS endpoint received.");
    m_where->setText(QStringList{partnerCenter, others}.join(u'\n'));
    m_recent->retranslate();
    m_watch->retranslate();
}

QString SourcePage::stepName() const
{
    return tr("Source");
}

QString SourcePage::heading() const
{
    return tr("Which file?");
}

QString SourcePage::intro() const
{
    return tr("The file is only read. Nothing is written before you press Import.");
}

QString SourcePage::blocker() const
{
    if (!draft().readFault && !isEmpty())
        return readingBlocker();
    return tr("Choose another file."); // why is said above
}

bool SourcePage::isEmpty() const
{
    return draft().isRead() && draft().plan->rows == 0;
}

QString SourcePage::nextText() const
{
    return draft().isExpress() ? importText(*draft().dryRun) : WizardPage::nextText();
}

void SourcePage::enter()
{
    m_recent->refresh();
    if (draft().path.isEmpty())
        m_open->setFocus();
    refresh();
}

void SourcePage::rememberFile(const QString &path)
{
    m_recent->remember(path);
}

void SourcePage::refresh()
{
    const bool chosen = !draft().path.isEmpty();
    const bool express = draft().isExpress();
    m_path->setVisible(chosen);
    m_path->setText(QDir::toNativeSeparators(draft().path));
    m_summary->setVisible(chosen);
    m_summary->setText(summary());
    m_before->setText(besidesText());
    m_before->setVisible(!m_before->text().isEmpty());
    m_closer->setVisible(express);
    if (draft().readFault && isVisible())
        m_open->setFocus(); // what is left to do
    if (isVisible() && blocker().isEmpty() && anyFieldKnown(draft().plan->columns))
        planner().checkQuietly(); // a file without a question needs no other page
}

/// One line: what the import will do, or how the file reads, or why it does not.
QString SourcePage::summary() const
{
    if (const QString reason = readingBlocker(); !reason.isEmpty())
        return reason;
    if (isEmpty())
        return tr("There is no row in this file.");
    if (draft().dryRun)
        return u"%1 · %2"_s.arg(QFileInfo(draft().path).fileName(), words::runLine(*draft().dryRun));
    return readSummary();
}

QString SourcePage::readSummary() const
{
    const ImportPlan &plan = *draft().plan;
    if (!anyFieldKnown(plan.columns))
        return tr(
            "Nothing in this file could be recognised as leads. Go on and say how it is written and what its "
            "columns hold, or choose the file that you downloaded from Partner Center.");
    const auto known = std::count_if(plan.columns.cbegin(), plan.columns.cend(),
                                     [](const ColumnMatch &column) { return column.field.has_value(); });
    const QString rows = tr("%1 row(s)", nullptr, pluralOf(plan.rows)).arg(words::number(plan.rows));
    const QString columns = tr("%1 of %2 column(s) recognised", nullptr, pluralOf(plan.columns.size()))
                                .arg(words::number(known), words::number(plan.columns.size()));
    return QStringList{rows, words::encoding(plan.format.encoding), columns}.join(u" · "_s);
}

/// What else is to be known of the file before it is imported unseen.
QString SourcePage::besidesText() const
{
    QStringList sentences;
    if (draft().isRead() && !draft().plan->profile.isEmpty())
        sentences.append(tr("It is read by the profile “%1”.").arg(draft().plan->profile));
    if (const QString before = beforeText(); !before.isEmpty())
        sentences.append(before);
    if (draft().isExpress()) {
        for (const ImportProblem &problem :
             draft().dryRun->warnings) // of the file; a row's would ask for a look
            sentences.append(words::problem(problem).simplified());
    }
    return sentences.join(u'\n');
}

/// Of a file that was imported before: when, and what is new in it.
QString SourcePage::beforeText() const
{
    if (!draft().dryRun || !draft().dryRun->importedBefore)
        return {};
    const ImportReport &report = *draft().dryRun;
    const qint64 fresh = report.newTouches;
    const QString when = words::dateTime(*report.importedBefore, planner().desk().zone());
    const QString known = tr("This very file was imported before, on %1: %2 row(s) are known already.",
                             nullptr, pluralOf(report.identicalTouches))
                              .arg(when, words::number(report.identicalTouches));
    if (fresh == 0)
        return known + u' ' + tr("Nothing in it is new.");
    return known + u' ' + tr("%1 are new.", nullptr, pluralOf(fresh)).arg(words::number(fresh));
}

} // namespace leadline
