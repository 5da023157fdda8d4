// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rundetails.h"

#include "core/services/importdecisions.h"
#include "ui/models/importsmodel.h"
#include "ui/support/plainlabel.h"
#include "ui/support/words.h"

#include <QJsonDocument>
#include <QVBoxLayout>
#include <cmath>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

QString length(double seconds)
{
    if (seconds < 60)
        return RunDetails::tr("%n second(s)", nullptr, std::max(1, static_cast<int>(std::lround(seconds))));
    return words::duration(std::chrono::seconds(std::llround(seconds)));
}

} // namespace

RunDetails::RunDetails(QTimeZone zone, QWidget *parent)
    : QScrollArea(parent)
    , m_zone(std::move(zone))
{
    setObjectName(u"runDetails"_s);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget(this);
    m_title = new PlainLabel(PlainLabel::Look::Strong, "runTitle", body);
    m_facts = new PlainLabel(PlainLabel::Look::Body, "runFacts", body);
    m_reading = new PlainLabel(PlainLabel::Look::Muted, "runReading", body);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 8, 8, 8);
    layout->setSpacing(6);
    for (PlainLabel *label : {m_title, m_facts, m_reading}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
    layout->addStretch();
    setWidget(body);
}

void RunDetails::show(const std::optional<ImportRun> &run, const std::optional<ImportRun> &before)
{
    m_run = run;
    m_before = before;
    retranslate();
}

void RunDetails::retranslate()
{
    setAccessibleName(tr("Details of the selected import"));
    setVisible(m_run.has_value());
    if (!m_run)
        return;
    m_title->setText(runName(*m_run));
    m_facts->setText(facts(*m_run).join(u'\n'));
    const auto said = overridesFromJson(QJsonDocument::fromJson(m_run->decisions.toUtf8()).object());
    m_reading->setText(words::reading(said).join(u'\n'));
    m_reading->setVisible(!m_reading->text().isEmpty());
}

QStringList RunDetails::facts(const ImportRun &run) const
{
    QStringList lines;
    if (run.partial)
        lines.append(
            tr("⚠ This import was stopped; what was done until then was kept. Import the file again to "
               "get the rest."));
    if (m_before)
        lines.append(tr("The same file was imported before, on %1: %2 row(s) were known already.", nullptr,
                        static_cast<int>(std::min<qint64>(run.identicalTouches, 1'000'000)))
                         .arg(words::dateTime(m_before->at, m_zone), words::number(run.identicalTouches)));
    lines.append(tr("It took %1.").arg(length(run.seconds)));
    if (!run.profile.isEmpty())
        lines.append(tr("Profile: %1").arg(run.profile));
    //: a checksum of the file
    lines.append(tr("SHA-256: %1").arg(QString::fromLatin1(run.sha256)));
    return lines;
}

} // namespace leadline
