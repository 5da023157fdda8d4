// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textfold.h"
#include "tests/support/sharedmaterial.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace leadline;
using namespace Qt::StringLiterals;

class TextFoldTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsText_data();
    void foldsText();
    void foldsIdentifiers_data();
    void foldsIdentifiers();
    void foldingTwiceChangesNothing();
    void agreesWithTurkishCasing();
    void findsDigits();
    void replacesHalves_data();
    void replacesHalves();
    void hashesForEver();
};

void TextFoldTest::foldsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("ascii") << u"  Ada\tLOVELACE "_s << u"ada lovelace"_s;
    QTest::newRow("istanbul") << u"istanbul"_s << u"istanbul"_s;
    QTest::newRow("ISTANBUL") << u"ISTANBUL"_s << u"istanbul"_s;
    QTest::newRow("dotted capital") << u"İSTANBUL"_s << u"istanbul"_s;
    QTest::newRow("dotless small") << u"ıstanbul"_s << u"istanbul"_s;
    QTest::newRow("Işık") << u"Işık"_s << u"isik"_s;
    QTest::newRow("IŞIK") << u"IŞIK"_s << u"isik"_s;
    QTest::newRow("Núñez") << u"Núñez"_s << u"nunez"_s;
    QTest::newRow("decomposed") << u"Nu\u0301n\u0303ez"_s << u"nunez"_s;
    QTest::newRow("Turkish letters") << u"ÇĞÖŞÜ çğöşü"_s << u"cgosu cgosu"_s;
    QTest::newRow("sharp s") << u"Weißstraße"_s << u"weissstrasse"_s;
    QTest::newRow("capital sharp s") << u"STRA\u1E9EE"_s << u"strasse"_s;
    QTest::newRow("Nordic and Polish") << u"Ørsted Łódź Æble"_s << u"orsted lodz aeble"_s;
    QTest::newRow("no-break space") << u"A.\u00A0Ş."_s << u"a. s."_s;
    QTest::newRow("ideographic space") << u"a\u3000b"_s << u"a b"_s;
    QTest::newRow("full width") << u"ＩＮＳ"_s << u"ins"_s;
    QTest::newRow("ligature") << u"oﬃce"_s << u"office"_s;
    QTest::newRow("punctuation stays") << u"bitnami.open-edx_1"_s << u"bitnami.open-edx_1"_s;
}

void TextFoldTest::foldsText()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(foldText(text), folded);
}

void TextFoldTest::foldsIdentifiers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("header") << u"First_Name"_s << u"firstname"_s;
    QTest::newRow("with space") << u" Lead Source "_s << u"leadsource"_s;
    QTest::newRow("Turkish header") << u"E-posta Adresi"_s << u"epostaadresi"_s;
    QTest::newRow("Turkish dotted") << u"İNS"_s << u"ins"_s;
    QTest::newRow("Spanish dots") << u"EE. UU."_s << u"eeuu"_s;
    QTest::newRow("nothing left") << u"--- !"_s << u""_s;
}

void TextFoldTest::foldsIdentifiers()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(foldIdentifier(text), folded);
}

void TextFoldTest::foldingTwiceChangesNothing()
{
    for (char16_t c = 1; c < 0xFFFF; ++c) {
        if (QChar::isSurrogate(c))
            continue;
        const QString once = foldText(QString(QChar(c)));
        if (foldText(once) != once)
            QFAIL(qPrintable(u"U+%1 folds to another text the second time"_s.arg(int(c), 4, 16)));
    }
}

void TextFoldTest::agreesWithTurkishCasing()
{
    LEADLINE_NEED_SHARED(path, u"corpora/strings-turkish-casing/turkish_lower.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(!cases.isEmpty());
    for (const QJsonValue &value : cases) {
        const QJsonObject one = value.toObject();
        // Whatever the case of the writer, search and identity see one text.
        QCOMPARE(foldText(one["input"_L1].toString()), foldText(one["lower_tr"_L1].toString()));
    }
}

void TextFoldTest::findsDigits()
{
    QCOMPARE(digitsOf(u"+90 (532) 816-79 23"), u"905328167923"_s);
    QCOMPARE(digitsOf(u"٠٥٣٢"), u"0532"_s);
    QCOMPARE(digitsOf(u"none"), QString());
}

void TextFoldTest::replacesHalves_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("whole");
    const QString high(QChar(0xD83D));
    const QString low(QChar(0xDE00));
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("none") << u"Işık"_s << u"Işık"_s;
    QTest::newRow("a pair") << QString(high + low) << u"😀"_s;
    QTest::newRow("cut at the end") << QString(u"a"_s + high) << u"a\uFFFD"_s;
    QTest::newRow("cut at the beginning") << QString(low + u"a"_s) << u"\uFFFDa"_s;
    QTest::newRow("one too many") << QString(high + high + low + low) << u"\uFFFD😀\uFFFD"_s;
}

void TextFoldTest::replacesHalves()
{
    QFETCH(QString, text);
    QTEST(withoutHalves(text), "whole");
}

void TextFoldTest::hashesForEver()
{
    // The values of FNV-1a over 16-bit units; they stand in files.
    QCOMPARE(stableHash(u""), 0xcbf29ce484222325ULL);
    QCOMPARE(stableHash(u"a"), 0xaf63dc4c8601ec8cULL);
    QCOMPARE(stableHash(u"foobar"), 0x85944171f73967e8ULL);
    QVERIFY(stableHash(u"ab") != stableHash(u"ba"));
}

LEADLINE_TEST(TextFoldTest)
#include "textfoldtest.moc"
