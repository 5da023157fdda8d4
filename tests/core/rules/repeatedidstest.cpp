// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/repeatedids.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;

namespace leadline::test {

class RepeatedIdsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
};

void RepeatedIdsTest::finds_data()
{
    QTest::addColumn<QStringList>("column");
    QTest::addColumn<QStringList>("found");
    const auto times = [](const QString &text, int rows) { return QStringList(rows, text); };
    QStringList numbers;
    for (int i = 0; i < 20'000; ++i)
        numbers.append(QString::number(i));
    QTest::newRow("nothing") << QStringList() << QStringList();
    QTest::newRow("blank cells") << times(u" "_s, 100) << QStringList();
    QTest::newRow("one lead for eight offers") << times(u"L-1"_s, 8) << QStringList();
    QTest::newRow("nine rows") << times(u"L-1"_s, 9) << QStringList{u"L-1"_s};
    QTest::newRow("blanks around it") << times(u"N/A"_s, 5) + times(u" N/A "_s, 5) << QStringList{u"N/A"_s};
    QTest::newRow("all different") << numbers << QStringList();
    QTest::newRow("among ids") << times(u"0"_s, 5) + numbers + times(u"0"_s, 5) << QStringList{u"0"_s};
    QTest::newRow("of two kinds") << times(u"A"_s, 20) + times(u"B"_s, 20) << QStringList{u"A"_s, u"B"_s};
}

void RepeatedIdsTest::finds()
{
    QFETCH(QStringList, column);
    RepeatedIds ids;
    for (const QString &id : std::as_const(column))
        ids.add(id);
    const QSet<QString> found = ids.found();
    QStringList sorted(found.cbegin(), found.cend());
    sorted.sort();
    QTEST(sorted, "found");
}

} // namespace leadline::test

using leadline::test::RepeatedIdsTest;
LEADLINE_TEST(RepeatedIdsTest)

#include "repeatedidstest.moc"
