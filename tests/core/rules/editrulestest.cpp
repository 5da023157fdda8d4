// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/editrules.h"
#include "tests/support/suite.h"

using namespace leadline;
using namespace Qt::StringLiterals;

class EditRulesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data();
    void texts();
    void whatIsKeptIsAccepted();
    void codes();
};

void EditRulesTest::texts_data()
{
    QTest::addColumn<EditField>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("refusal");
    const auto row = [](const char *name, EditField field, const QString &typed, const QString &kept,
                        const QString &refusal = {}, const QString &country = u"ES"_s) {
        QTest::newRow(name) << field << typed << country << kept << refusal;
    };
    using enum EditField;
    row("name", FirstName, u"  Begoña "_s, u"Begoña"_s);
    row("a name that is emptied", LastName, u" "_s, {});
    row("a name over two lines", LastName, u"Núñez\nPeña"_s, {}, u"control-character"_s);
    row("a name with a line separator", LastName, u"Núñez\u2028Peña"_s, {}, u"control-character"_s);
    row("a name that joins letters", FirstName, u"نیلو\u200cفر"_s, u"نیلو\u200cفر"_s);
    row("a title as long as may be", JobTitle, QString(200, u'x'), QString(200, u'x'));
    row("a title that is longer", JobTitle, QString(201, u'x'), {}, u"too-long"_s);
    row("half a character", Company, QString(u'A') + QChar(0xD83D), u"A\uFFFD"_s);
    row("owner", Owner, u" Ada "_s, u"Ada"_s);
    row("e-mail", Email, u" mailto:Ada@Example.org"_s, u"Ada@Example.org"_s);
    row("e-mail emptied", Email, {}, {});
    row("e-mail without at", Email, u"ada.example.org"_s, {}, u"email-no-at"_s);
    row("e-mail, two", Email, u"a@example.org, b@example.org"_s, {}, u"email-several-at"_s);
    row("e-mail of nobody", Email, u"@example.org"_s, {}, u"email-no-local-part"_s);
    row("e-mail to nowhere", Email, u"ada@"_s, {}, u"email-no-domain"_s);
    row("e-mail without dot", Email, u"ada@example"_s, {}, u"email-no-dot"_s);
    row("e-mail with a space", Email, u"a da@example.org"_s, {}, u"email-bad-character"_s);
    row("e-mail too long", Email, QString(QString(65, u'a') + u"@example.org"_s), {}, u"too-long"_s);
    row("phone of the country", Phone, u"683 554 009"_s, u"683 554 009"_s);
    row("phone with a plus", Phone, u"+90 212 555 01 01"_s, u"+90 212 555 01 01"_s);
    row("phone of another country", Phone, u"16175550112"_s, {}, u"phone-not-possible"_s);
    row("phone and nobody knows where", Phone, u"683 554 009"_s, {}, u"phone-no-country"_s, {});
    row("words for a phone", Phone, u"none"_s, {}, u"phone-not-possible"_s);
    row("plus and too few digits", Phone, u"+34 68"_s, {}, u"phone-not-possible"_s, {});
    row("phone too long", Phone, QString(u"+34"_s + QString(38, u'6')), {}, u"too-long"_s);
    row("country by code", Country, u"tr"_s, u"TR"_s);
    row("country in Turkish", Country, u"İspanya"_s, u"ES"_s);
    row("country in Spanish", Country, u"estados unidos"_s, u"US"_s);
    row("no country", Country, u"Narnia"_s, {}, u"country-unknown"_s);
    row("country emptied", Country, u" "_s, {});
    row("stage", Stage, u"In conversation"_s, u"in-conversation"_s);
    row("a stage of Partner Center", Stage, u"Declined"_s, u"disqualified"_s);
    row("no stage", Stage, u"maybe"_s, {}, u"stage-unknown"_s);
    row("stage emptied", Stage, {}, {}, u"stage-unknown"_s);
}

void EditRulesTest::texts()
{
    QFETCH(EditField, field);
    QFETCH(QString, typed);
    QFETCH(QString, country);
    QFETCH(QString, kept);
    QFETCH(QString, refusal);
    Customer customer;
    customer.country = country;
    const EditVerdict verdict = checkEdit(field, typed, customer);
    QCOMPARE(code(verdict.refusal), refusal);
    QCOMPARE(verdict.value, kept);
}

void EditRulesTest::whatIsKeptIsAccepted()
{
    Customer customer;
    customer.country = u"ES"_s;
    for (const auto &[field, typed] :
         {std::pair(EditField::Email, u"<ada@example.org>"_s), std::pair(EditField::Country, u"EE. UU."_s),
          std::pair(EditField::Phone, u" 683-554-009 "_s), std::pair(EditField::Stage, u"Received"_s)}) {
        const EditVerdict once = checkEdit(field, typed, customer);
        QVERIFY(once.allowed());
        QCOMPARE(checkEdit(field, once.value, customer), once);
    }
}

void EditRulesTest::codes()
{
    for (const EditField field : allEditFields) {
        QCOMPARE(editFieldFromCode(code(field)), std::optional(field));
        QCOMPARE(textOf(field) != nullptr, isCustomers(field));
    }
    QCOMPARE(editFieldFromCode(u"First name"), std::optional(EditField::FirstName));
    QCOMPARE(editFieldFromCode(u"note"), std::nullopt);
}

LEADLINE_TEST(EditRulesTest)
#include "editrulestest.moc"
