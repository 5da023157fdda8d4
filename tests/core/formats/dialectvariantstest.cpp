// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/formats/dialectvariants.h"
#include "core/formats/csvdialect.h"
#include "tests/core/formats/corpus.h"
#include "tests/support/sharedmaterial.h"
#include "tests/support/suite.h"

#include <QtCore/QMap>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

bool isRight(const DialectVariant &variant, const CsvDialect &found)
{
    if (variant.loneColumn) {
        for (const Record &record : readText(variant.text, found).records) {
            if (record.cells.size() > 1)
                return false;
        }
        return true;
    }
    return found.delimiter == variant.delimiter && (variant.quote.isNull() || found.quote == variant.quote);
}

} // namespace

class DialectVariantsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void generated_data();
    void generated();
};

void DialectVariantsTest::generated_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::newRow("first") << 20261122u;
    QTest::newRow("second") << 7u;
    QTest::newRow("third") << 4711u;
    QTest::newRow("fourth") << 31337u;
}

void DialectVariantsTest::generated()
{
    QFETCH(quint32, seed);
    Tally tally{u"generated dialects"_s, 0, 0, {}};
    Tally headers{u"generated header lines"_s, 0, 0, {}};
    QMap<QString, std::pair<int, int>> parts;
    for (const DialectVariant &variant : dialectVariants(1000, seed)) {
        const CsvDialect found = detectDialect(variant.text, true).front().dialect;
        const bool good = isRight(variant, found);
        tally.count(good, QString(variant.name + u" read with "_s + found.delimiter + u' ' + found.quote));
        for (const QString &part :
             {QString(u"delimiter "_s + variant.delimiter), variant.content,
              QString(u"rows "_s + variant.rows), variant.loneColumn ? u"lone"_s : u"wide"_s}) {
            parts[part].first += good;
            ++parts[part].second;
        }
        if (good && !variant.loneColumn)
            headers.count(found.headerLine == variant.headerLine,
                          QString(variant.name + u": line "_s + QString::number(found.headerLine) +
                                  u" for "_s + QString::number(variant.headerLine)));
    }
    for (auto it = parts.cbegin(); it != parts.cend(); ++it)
        qInfo().noquote() << "   " << it.key() << it->first << '/' << it->second;
    tally.print();
    headers.print();
    QVERIFY(tally.share() >= 0.95);
}

} // namespace leadline::test

using leadline::test::DialectVariantsTest;
LEADLINE_TEST(DialectVariantsTest)

#include "dialectvariantstest.moc"
