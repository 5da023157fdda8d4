// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/maillanguage.h"
#include "tests/support/suite.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace leadline::test {

class MailLanguageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chooses_data();
    void chooses();
    void onlyWhatThereIs();
};

void MailLanguageTest::chooses_data()
{
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("chosen"); // language and reason
    const auto row = [](const char *name, const QString &note, const QString &country, const QString &email,
                        const QString &chosen) { QTest::newRow(name) << note << country << email << chosen; };
    row("nothing", {}, {}, {}, u"en usual"_s);
    row("Spain", {}, u"ES"_s, {}, u"es country"_s);
    row("Mexico", {}, u"MX"_s, u"a@b.example"_s, u"es country"_s);
    row("Argentina, in words", {}, u"Argentina"_s, {}, u"es country"_s);
    row("Turkey", {}, u"TR"_s, {}, u"tr country"_s);
    row("Turkey, in its own words", {}, u"Türkiye"_s, {}, u"tr country"_s);
    row("Britain", {}, u"GB"_s, {}, u"en country"_s);
    row("Germany", {}, u"DE"_s, u"a@b.es"_s, u"en usual"_s);
    row("the note before the country", u"Hola, necesitamos una demo para nuestra empresa"_s, u"US"_s, {},
        u"es note"_s);
    row("Turkish note", u"Merhaba, ürün hakkında BİLGİ istiyoruz"_s, u"DE"_s, {}, u"tr note"_s);
    row("English note from Spain", u"Hello, we would like a demo"_s, u"ES"_s, {}, u"en note"_s);
    row("one word is no clue", u"Hola"_s, u"TR"_s, {}, u"tr country"_s);
    row("no more than another", u"Hola gracias, hello please"_s, u"TR"_s, {}, u"tr country"_s);
    row("names are no clue", u"Contoso Rainwater Planner 365"_s, {}, {}, u"en usual"_s);
    row("address", {}, {}, u"ana@norte.ES"_s, u"es address"_s);
    row("address of the second level", {}, {}, u"ada@ornek.com.tr"_s, u"tr address"_s);
    row("an ending that is sold", {}, {}, u"joe@start.co"_s, u"en usual"_s);
    row("a general ending", {}, {}, u"joe@start.com"_s, u"en usual"_s);
    row("no country", {}, u"N/A"_s, u"x@y.mx"_s, u"es address"_s);
}

void MailLanguageTest::chooses()
{
    QFETCH(QString, note);
    QFETCH(QString, country);
    QFETCH(QString, email);
    const MailLanguage found = mailLanguage(note, country, email, {u"en"_s, u"es"_s, u"tr"_s});
    QTEST(QString(found.language + u' ' + code(found.reason)), "chosen");
}

void MailLanguageTest::onlyWhatThereIs()
{
    QCOMPARE(mailLanguage({}, u"DE"_s, {}, {u"de"_s, u"en"_s}),
             (MailLanguage{u"de"_s, LanguageReason::OfCountry}));
    QCOMPARE(mailLanguage(u"Hola, gracias"_s, u"DE"_s, {}, {u"de"_s, u"en"_s}).language, u"de"_s);
    QCOMPARE(mailLanguage({}, u"ES"_s, {}, {u"en"_s}), MailLanguage());
}

LEADLINE_TEST(MailLanguageTest)

} // namespace leadline::test

#include "maillanguagetest.moc"
