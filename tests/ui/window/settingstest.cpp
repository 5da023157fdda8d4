// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/settings.h"
#include "tests/support/suite.h"
#include "ui/support/language.h"
#include "ui/support/theme.h"
#include "ui/support/words.h"

#include <QFile>
#include <QTemporaryDir>
#include <cmath>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace

class SettingsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesComeBack()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"settings.ini"_s);
        const QByteArray bytes("\0\n=;\xff seal", 11);
        {
            Settings settings(path);
            settings.set(u"theme"_s, u"dark"_s);
            settings.set(u"window"_s, bytes);
        }
        const Settings again(path);
        QCOMPARE(again.text(u"theme"_s), u"dark"_s);
        QCOMPARE(again.bytes(u"window"_s), bytes);
    }

    void aDamagedFileGivesTheLastGoodValues_data()
    {
        QTest::addColumn<int>("kept");
        QTest::newRow("empty") << 0;
        QTest::newRow("half") << 50;
        QTest::newRow("all but the end") << 95;
    }

    void aDamagedFileGivesTheLastGoodValues()
    {
        QFETCH(int, kept);
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"settings.ini"_s);
        Settings(path).set(u"language"_s, u"tr"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(file.size() * kept / 100));
        file.close();
        QCOMPARE(Settings(path).text(u"language"_s), u"tr"_s);
    }

    void textsStandOutInEveryTheme()
    {
        for (const auto choice : {theme::Choice::Light, theme::Choice::Dark, theme::Choice::Contrast}) {
            const double least = choice == theme::Choice::Contrast ? 7 : 4.5;
            theme::use(choice);
            const theme::Colors &c = theme::colors();
            for (const QColor &ground : {c.window, c.surface, c.raised, c.selection}) {
                QVERIFY(contrast(c.text, ground) >= least);
                QVERIFY2(contrast(c.muted, ground) >= least, qPrintable(ground.name()));
            }
            QVERIFY(contrast(c.accentText, c.accent) >= least);
            QVERIFY(contrast(c.accent, c.surface) >= least);
            QVERIFY(contrast(c.edge, c.surface) >= 3.0);
            for (const QColor &text : {c.text, c.muted})
                QVERIFY2(contrast(text, c.found.ground) >= least, qPrintable(c.found.ground.name()));
            QVERIFY(contrast(c.found.text, c.found.ground) >= 3.0);
            for (const theme::Tone &tone : {c.overdue, c.atRisk, c.onTrack, c.answered, c.quiet})
                QVERIFY2(contrast(tone.text, tone.ground) >= least, qPrintable(tone.text.name()));
        }
        theme::use(theme::Choice::Light);
    }

    void numbersAreGroupedAsTheLanguageDoes_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<qint64>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("en") << u"en"_s << qint64(1'234'567) << u"1,234,567"_s;
        QTest::newRow("es") << u"es"_s << qint64(1'234'567) << u"1.234.567"_s;
        QTest::newRow("es four") << u"es"_s << qint64(1'234) << u"1234"_s;
        QTest::newRow("es five") << u"es"_s << qint64(18'204) << u"18.204"_s;
        QTest::newRow("tr") << u"tr"_s << qint64(1'234) << u"1.234"_s;
        QTest::newRow("small") << u"tr"_s << qint64(12) << u"12"_s;
    }

    void numbersAreGroupedAsTheLanguageDoes()
    {
        QFETCH(QString, code);
        QFETCH(qint64, value);
        QFETCH(QString, text);
        language::use(code);
        QCOMPARE(words::number(value), text);
        language::use(u"en"_s);
    }
};

LEADLINE_TEST(SettingsTest)

} // namespace leadline::test

#include "settingstest.moc"
