// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/importwizard/wizardharness.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace leadline::test {

WizardHarness::WizardHarness()
    : clock(*instantFromIso(u"2026-05-18T09:00:00Z"))
    , settings(m_directory.filePath(u"settings.ini"_s))
    , desk(*Profile::at(m_directory.filePath(u"profile"_s)), clock, QTimeZone::utc())
{
    showWizard();
}

void WizardHarness::showWizard()
{
    m_wizard = std::make_unique<ImportWizard>(desk, prompts, settings);
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
    auto *found = find<QAbstractButton>(button);
    // The box and the words of a check box begin at its left; the rest of its width does nothing.
    const bool box = qobject_cast<QCheckBox *>(found) || qobject_cast<QRadioButton *>(found);
    QTest::mouseClick(found, Qt::LeftButton, {}, box ? QPoint(8, found->height() / 2) : QPoint());
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

bool WizardHarness::openFile(const QString &path)
{
    m_wizard->startWithFile(path);
    const auto *reading = find<QLabel>("wizardReason");
    return QTest::qWaitFor([reading] { return !reading->text().contains(u"Reading"_s); }, 20'000) &&
           nextReady();
}

bool WizardHarness::lookCloser() const
{
    if (!nextReady())
        return false;
    const auto *format = find<QWidget>("formatPage");
    const auto *closer = find<QPushButton>("sourceLookCloser");
    click(closer->isVisible() ? "sourceLookCloser" : "wizardNext");
    return format->isVisible();
}

bool WizardHarness::toReview(const QString &path)
{
    m_wizard->startWithFile(path);
    if (!lookCloser() || !next() || !next())
        return false;
    const auto *review = find<QWidget>("reviewPage");
    const auto *values = find<QWidget>("valuesPage");
    const auto *dayFirst = find<QRadioButton>("valuesDayFirst");
    const auto asked = [&] {
        return review->isVisible() || (values->isVisible() && dayFirst->isVisible()) || nextReady(1);
    };
    if (!QTest::qWaitFor(asked, 20'000))
        return false;
    if (values->isVisible() && dayFirst->isVisible())
        click("valuesDayFirst");
    if (values->isVisible() && !next())
        return false;
    return QTest::qWaitFor([review] { return review->isVisible(); }, 20'000) && nextReady();
}

bool WizardHarness::runThrough(const QString &path)
{
    if (!toReview(path) || !next())
        return false;
    const auto *result = find<QWidget>("resultPage");
    return QTest::qWaitFor([result] { return result->isVisible(); }, 20'000);
}

QList<ImportRun> WizardHarness::imports()
{
    return book([](LeadBook &leads) { return leads.imports(); }).value_or(QList<ImportRun>());
}

} // namespace leadline::test
