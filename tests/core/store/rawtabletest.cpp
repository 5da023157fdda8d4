// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rawtable.h"
#include "tests/core/store/storefixture.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;

namespace leadline::test {

class RawTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesRowsBack_data();
    void givesRowsBack();
    void findsTheBlock();
    void isCut();
    void damageIsNoRow_data();
    void damageIsNoRow();
};

void RawTableTest::givesRowsBack_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("one") << QStringList{u"a,b,c"_s};
    QTest::newRow("none of a text") << QStringList{u""_s, u""_s};
    QTest::newRow("line ends and blanks") << QStringList{u"\"a\r\nb\" 1 2 3 "_s, u"\n\n"_s, u" "_s};
    QTest::newRow("other scripts") << QStringList{u"Işıl;Núñez"_s, u"\U0001F980"_s, QString(QChar(0))};
    QTest::newRow("a long one") << QStringList{u"x"_s, QString(3'000'000, u'ş'), u"y"_s};
}

void RawTableTest::givesRowsBack()
{
    QFETCH(QStringList, texts);
    TemporaryStore store;
    const Seeded seeded = seedLead(store.database());
    RawTable table(store.database());
    RawPacker packer;
    constexpr qint64 first = 100;
    for (qsizetype i = 0; i < texts.size(); ++i)
        packer.add(first + i, static_cast<int>(2 * i), texts.at(i));
    table.insert(seeded.import, packer.take());
    QCOMPARE(packer.size(), 0);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const auto row = table.row(seeded.import, first + i);
        QVERIFY(row);
        QCOMPARE(row->text, texts.at(i));
        QCOMPARE(row->line, int(2 * i));
    }
    QVERIFY(!table.row(seeded.import, first + texts.size()));
    QVERIFY(!table.row(ImportId{seeded.import.value + 1}, first));
}

void RawTableTest::findsTheBlock()
{
    TemporaryStore store;
    const Seeded seeded = seedLead(store.database()); // it has row 1
    RawTable table(store.database());
    RawPacker packer;
    for (qint64 row = 2; row <= 1000; ++row) {
        packer.add(row, static_cast<int>(row), QString::number(row * row));
        if (row % 7 == 0)
            table.insert(seeded.import, packer.take());
    }
    table.insert(seeded.import, packer.take());
    for (qint64 row = 2; row <= 1000; ++row)
        QCOMPARE(table.row(seeded.import, row).value_or(RawTable::Row()).text, QString::number(row * row));
    const auto ofLead = table.ofLead(seeded.lead);
    QCOMPARE(ofLead.size(), 1);
    QCOMPARE(ofLead.first().text, u"raw,row"_s);
}

void RawTableTest::isCut()
{
    TemporaryStore store;
    const Seeded seeded = seedLead(store.database());
    RawTable table(store.database());
    RawPacker packer;
    for (qint64 row = 5; row < 15; ++row)
        packer.add(row, static_cast<int>(row), QString(u"şahıs "_s + QString::number(row)));
    table.insert(seeded.import, upTo(packer.take(), 9));
    for (qint64 row = 5; row < 15; ++row) {
        const auto found = table.row(seeded.import, row);
        QCOMPARE(found.has_value(), row <= 9);
        QCOMPARE(found.value_or(RawTable::Row()).text,
                 row <= 9 ? QString(u"şahıs "_s + QString::number(row)) : QString());
    }
}

void RawTableTest::damageIsNoRow_data()
{
    QTest::addColumn<QByteArray>("packed");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no frame") << QByteArray("1 1 3 a,b");
    RawPacker packer;
    packer.add(1, 1, QString(5000, u'x'));
    const QByteArray whole = packer.take().packed;
    QTest::newRow("cut") << whole.first(whole.size() - 4);
    QByteArray huge = whole; // a frame that says it is larger than memory
    huge[4] = '\xE0';
    huge.insert(5, QByteArray(8, '\x7F'));
    QTest::newRow("a size that lies") << huge;
}

void RawTableTest::damageIsNoRow()
{
    QFETCH(QByteArray, packed);
    TemporaryStore store;
    const Seeded seeded = seedLead(store.database());
    RawTable table(store.database());
    table.insert(seeded.import, {2, packed});
    QVERIFY(!table.row(seeded.import, 2));
    QVERIFY(table.row(seeded.import, 1)); // the others are as they were
}

} // namespace leadline::test

using leadline::test::RawTableTest;
LEADLINE_TEST(RawTableTest)

#include "rawtabletest.moc"
