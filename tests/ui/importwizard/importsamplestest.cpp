// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sharedmaterial.h"
#include "tests/support/suite.h"
#include "tests/ui/importwizard/wizardharness.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace leadline::test {

/// The sample exports beside the project, through the wizard, against their known counts.
class ImportSamplesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importsWithTheKnownCounts_data();
    void importsWithTheKnownCounts();
};

void ImportSamplesTest::importsWithTheKnownCounts_data()
{
    QTest::addColumn<QJsonObject>("truth");
    LEADLINE_NEED_SHARED(path, u"samples/truth.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray all = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &one : all)
        QTest::newRow(qPrintable(one[u"file"_s].toString())) << one.toObject();
}

void ImportSamplesTest::importsWithTheKnownCounts()
{
    QFETCH(QJsonObject, truth);
    const QString name = truth[u"file"_s].toString();
    LEADLINE_NEED_SHARED(path, u"samples/"_s + name);
    WizardHarness harness;
    if (truth.contains(u"after"_s)) {
        LEADLINE_NEED_SHARED(before, u"samples/"_s + truth[u"after"_s].toString());
        QVERIFY(harness.runThrough(before));
        harness.showWizard();
    }
    QVERIFY2(harness.runThrough(path), qPrintable(harness.text("wizardReason")));
    const QList<ImportRun> runs = harness.imports();
    const auto run = std::find_if(runs.cbegin(), runs.cend(),
                                  [&name](const ImportRun &one) { return one.fileName == name; });
    QVERIFY(run != runs.cend());
    if (!truth.contains(u"data_rows"_s))
        return;
    QCOMPARE(run->rowsRead, truth[u"data_rows"_s].toInteger());
    QCOMPARE(run->testLeads, truth[u"test_leads"_s].toInteger());
    QCOMPARE(run->rejectedRows, 0);
    const qint64 touches = truth[u"touches"_s].toInteger();
    QCOMPARE(run->newTouches,
             truth.contains(u"new_touches"_s) ? truth[u"new_touches"_s].toInteger() : touches);
    QCOMPARE(run->identicalTouches, truth[u"identical_touches"_s].toInteger());
    if (truth.contains(u"after"_s))
        return;
    QCOMPARE(run->doNotContact, truth[u"do_not_contact"_s].toInteger());
    QCOMPARE(run->newLeads, truth[u"leads_customer_x_offer"_s].toInteger());
}

LEADLINE_TEST(ImportSamplesTest)

} // namespace leadline::test

#include "importsamplestest.moc"
