// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/importdecisions.h"

#include "tests/support/suite.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace leadline {

/// What a user said about a file goes through JSON and comes back as it was; what was not said stays unsaid.
class ImportDecisionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingSaid()
    {
        const ImportOverrides back = overridesFromJson(toJson(ImportOverrides{}));
        QVERIFY(!back.encoding && !back.dialect && !back.columns && !back.dateOrder && !back.profile);
        QVERIFY2(!back.zone, "the machine's zone is not what the user said");
        QCOMPARE(back.decisions, ImportDecisions{});
    }

    void zones_data()
    {
        QTest::addColumn<QJsonValue>("zone");
        QTest::addColumn<QByteArray>("understood"); // empty: as if it was not said
        QTest::newRow("missing") << QJsonValue(QJsonValue::Undefined) << QByteArray();
        QTest::newRow("null") << QJsonValue() << QByteArray();
        QTest::newRow("empty") << QJsonValue(QString()) << QByteArray();
        QTest::newRow("number") << QJsonValue(3) << QByteArray();
        QTest::newRow("no zone") << QJsonValue(u"Mars"_s) << QByteArray();
        QTest::newRow("UTC") << QJsonValue(u"UTC"_s) << "UTC"_ba;
        QTest::newRow("IANA") << QJsonValue(u"Europe/Istanbul"_s) << "Europe/Istanbul"_ba;
        QTest::newRow("offset") << QJsonValue(u"UTC+03:00"_s) << "UTC+03:00"_ba;
    }
    void zones()
    {
        QFETCH(QJsonValue, zone);
        QFETCH(QByteArray, understood);
        QJsonObject json;
        if (!zone.isUndefined())
            json.insert(u"zone"_s, zone);
        const auto back = overridesFromJson(json).zone;
        QCOMPARE(back.has_value(), !understood.isEmpty());
        QCOMPARE(back ? back->id() : QByteArray(), understood);
    }
};

LEADLINE_TEST(ImportDecisionsTest)

} // namespace leadline

#include "importdecisionstest.moc"
