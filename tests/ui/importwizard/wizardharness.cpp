// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/importwizard/wizardharness.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace leadline::test {

WizardHarness::WizardHarness()
    : clock(*instantFromIso(u"2026-05-18T09:00:00Z"))
    , desk(*Profile::at(m_directory.filePath(u"profile"_s)), clock, QTimeZone::utc())
{
    showWizard();
}

void WizardHarness::showWizard()
{
    m_wizard = std::make_unique<ImportWizard>(desk, prompts);
    m_wizard->show();
}

QString WizardHarness::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

QString WizardHarness::text(const char *label) const
{
    const auto *found = find<QLabel>(label);
    return found ? found->text() : u"no label "_s + QString::fromLatin1(label);
}

void WizardHarness::click(const char *button) const
{
    QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton);
}

void WizardHarness::choose(const char *comboBox, const QVariant &data) const
{
    auto *box = find<QComboBox>(comboBox);
    box->setCurrentIndex(box->findData(data));
    Q_EMIT box->activated(box->currentIndex());
}

bool WizardHarness::nextReady(int limit) const
{
    const auto *button = find<QPushButton>("wizardNext");
    return QTest::qWaitFor([button] { return button->isVisible() && button->isEnabled(); }, limit);
}

bool WizardHarness::next() const
{
    if (!nextReady())
        return false;
    click("wizardNext");
    return true;
}

bool WizardHarness::runThrough(const QString &path)
{
    m_wizard->startWithFile(path);
    if (!next())
        return false;
    const auto *order = find<QComboBox>("formatDateOrder");
    if (order->isVisible() && order->currentIndex() < 0)
        choose("formatDateOrder", static_cast<int>(DateOrder::DayFirst));
    if (!next() || !next() || !next())
        return false;
    const auto *result = find<QWidget>("resultPage");
    return QTest::qWaitFor([result] { return result->isVisible(); }, 20'000);
}

QList<ImportRun> WizardHarness::imports()
{
    return book([](LeadBook &leads) { return leads.imports(); }).value_or(QList<ImportRun>());
}

} // namespace leadline::test
