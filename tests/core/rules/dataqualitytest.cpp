// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/dataquality.h"
#include "core/rules/maildomains.h"
#include "core/rules/namecase.h"
#include "tests/support/suite.h"

using namespace leadline;
using namespace Qt::StringLiterals;

class DataQualityTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreWrittenAsTheirCountryDoes_data();
    void namesAreWrittenAsTheirCountryDoes();
    void typingIsToldFromLetters_data();
    void typingIsToldFromLetters();
    void hints_data();
    void hints();
    void aFixLeavesNothingToFix_data() { hints_data(); }
    void aFixLeavesNothingToFix();
    void nothingIsSaidOfWithheldData();
    void everyIssueHasACode();
    void noServiceIsASlipOfAnother();
};

namespace {

Customer customerOf(const QStringList &texts)
{
    Customer customer;
    customer.firstName = texts.value(0);
    customer.lastName = texts.value(1);
    customer.email = texts.value(2);
    customer.phone = texts.value(3);
    customer.country = texts.value(4);
    return customer;
}

QString textOf(const QualityHint &hint)
{
    QString text = code(hint.issue);
    for (const FieldEdit &edit : hint.fix)
        text += u' ' + code(edit.field) + u'=' + edit.value;
    return text;
}

void apply(Customer &customer, const FieldEdit &edit)
{
    if (edit.field == EditField::FirstName)
        customer.firstName = edit.value;
    else if (edit.field == EditField::LastName)
        customer.lastName = edit.value;
    else if (edit.field == EditField::Email)
        customer.email = edit.value;
    else if (edit.field == EditField::Country)
        customer.country = edit.value;
    else
        QFAIL("a field that no hint changes");
}

} // namespace

void DataQualityTest::namesAreWrittenAsTheirCountryDoes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("country");
    QTest::addColumn<bool>("isLast");
    QTest::addColumn<QString>("usual");
    const auto row = [](const QString &typed, const QString &country, bool isLast, const QString &usual) {
        QTest::newRow(qPrintable(typed + u' ' + country)) << typed << country << isLast << usual;
    };
    row(u"IŞIK"_s, u"TR"_s, true, u"Işık"_s);
    row(u"ŞÜKRÜ"_s, u"TR"_s, false, u"Şükrü"_s);
    row(u"İPEK"_s, u"TR"_s, false, u"İpek"_s);
    row(u"İPEK"_s, u"DE"_s, false, u"İpek"_s);
    row(u"YILMAZ"_s, u"TR"_s, true, u"Yılmaz"_s);
    row(u"DENİZ"_s, u"TR"_s, false, u"Deniz"_s);
    row(u"DENIZ"_s, u"TR"_s, false, u"Deniz"_s); // the dot was lost, the vowel before tells
    row(u"IPEK"_s, u"TR"_s, false, u"İpek"_s);
    row(u"ALI"_s, u"TR"_s, false, u"Ali"_s);
    row(u"IBRAHIM"_s, u"TR"_s, false, u"İbrahim"_s);
    row(u"IRMAK"_s, u"TR"_s, false, u"Irmak"_s);
    row(u"AYŞE NUR"_s, u"TR"_s, false, u"Ayşe Nur"_s);
    row(u"işıl"_s, u"TR"_s, false, u"İşıl"_s);
    row(u"ırmak"_s, u"TR"_s, false, u"Irmak"_s);
    row(u"IRINA"_s, u"ES"_s, false, u"Irina"_s);
    row(u"ÑANDÚ"_s, u"ES"_s, true, u"Ñandú"_s);
    row(u"DE LA CRUZ"_s, u"MX"_s, true, u"de la Cruz"_s);
    row(u"MARÍA DE LOS ÁNGELES"_s, u"ES"_s, false, u"María de los Ángeles"_s);
    row(u"DE LA CRUZ"_s, u"US"_s, true, u"De La Cruz"_s);
    row(u"PÉREZ-REVERTE"_s, u"ES"_s, true, u"Pérez-Reverte"_s);
    row(u"ORTEGA Y GASSET"_s, u"ES"_s, true, u"Ortega y Gasset"_s);
    row(u"DA SILVA"_s, u"BR"_s, true, u"da Silva"_s);
    row(u"van der berg"_s, u"NL"_s, true, u"van der Berg"_s);
    row(u"DE LUCA"_s, u"IT"_s, true, u"De Luca"_s);
    row(u"VAN"_s, u"NL"_s, true, u"Van"_s); // a particle of nothing
    row(u"O'BRIEN"_s, u"IE"_s, true, u"O'Brien"_s);
    row(u"O’BRIEN"_s, u"IE"_s, true, u"O’Brien"_s);
    row(u"MCDONALD"_s, u"GB"_s, true, u"McDonald"_s);
    row(u"MCDONALD"_s, u"MX"_s, true, u"Mcdonald"_s);
    row(u"MACDONALD"_s, u"GB"_s, true, u"Macdonald"_s);
    row(u"SMITH III"_s, u"US"_s, true, u"Smith III"_s);
    row(u"J.P. MORGAN"_s, u"US"_s, true, u"J.P. Morgan"_s);
    row(u"STRAßER"_s, u"DE"_s, true, u"Straßer"_s);
    row(u"  ada   maria "_s, u"ES"_s, false, u"Ada Maria"_s);
    row(u"MARI\u0301A"_s, u"ES"_s, false, u"María"_s);
}

void DataQualityTest::namesAreWrittenAsTheirCountryDoes()
{
    QFETCH(QString, typed);
    QFETCH(QString, country);
    QFETCH(bool, isLast);
    QFETCH(QString, usual);
    const NamePart part = isLast ? NamePart::Last : NamePart::First;
    QCOMPARE(usualName(typed, part, country), usual);
    QCOMPARE(usualName(usual, part, country), usual); // and so it stays
}

void DataQualityTest::typingIsToldFromLetters_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<NameTyping>("typing");
    const auto row = [](const QString &name, NameTyping typing) {
        QTest::newRow(qPrintable(name)) << name << typing;
    };
    row(u"YILMAZ"_s, NameTyping::Capitals);
    row(u"İPEK"_s, NameTyping::Capitals);
    row(u"DE LA CRUZ"_s, NameTyping::Capitals);
    row(u"maría"_s, NameTyping::LowerCase);
    row(u"Ada"_s, NameTyping::Usual);
    row(u"de la Cruz"_s, NameTyping::Usual);
    row(u"JP"_s, NameTyping::Usual);  // initials
    row(u"LI"_s, NameTyping::Usual);  // a name as it is
    row(u"JPM"_s, NameTyping::Usual); // no vowel: no word
    row(u"ΝΙΚΟΣ"_s, NameTyping::Usual);
    row(u"山田"_s, NameTyping::Usual);
    row({}, NameTyping::Usual);
}

void DataQualityTest::typingIsToldFromLetters()
{
    QFETCH(QString, name);
    QFETCH(NameTyping, typing);
    QCOMPARE(nameTyping(name), typing);
}

void DataQualityTest::hints_data()
{
    QTest::addColumn<QStringList>("customer"); // first, last, e-mail, phone, country
    QTest::addColumn<QStringList>("hints");
    const auto row = [](const char *name, const QStringList &customer, const QStringList &hints) {
        QTest::newRow(name) << customer << hints;
    };
    row("all is well", {u"Ada"_s, u"Yılmaz"_s, u"ada@ornek.example"_s, u"+90 212 555 01 01"_s, u"TR"_s}, {});
    row("no phone", {u"Ada"_s, u"Yılmaz"_s, u"ada@ornek.example"_s, {}, u"TR"_s}, {u"no-phone"_s});
    row("free mail", {u"Ada"_s, u"Yılmaz"_s, u"Ada@GMail.com"_s, u"+90 212 555 01 01"_s, u"TR"_s},
        {u"free-mail"_s});
    row("thrown away", {u"Ada"_s, u"Yılmaz"_s, u"x@mailinator.com"_s, u"+90 212 555 01 01"_s, u"TR"_s},
        {u"disposable-mail"_s});
    row("a slip", {u"Ada"_s, u"Yılmaz"_s, u"Ada.Y@gmial.com"_s, u"+90 212 555 01 01"_s, u"TR"_s},
        {u"mail-slip email=Ada.Y@gmail.com"_s});
    row("no address", {u"Ada"_s, u"Yılmaz"_s, u"ada@gmial"_s, u"+90 212 555 01 01"_s, u"TR"_s}, {});
    row("capitals", {u"ŞÜKRÜ"_s, u"IŞIK"_s, {}, u"+90 212 555 01 01"_s, u"TR"_s},
        {u"name-in-capitals first-name=Şükrü last-name=Işık"_s});
    row("one field in capitals", {u"Marie"_s, u"DUPONT"_s, {}, u"+33 1 42 68 53 00"_s, u"FR"_s},
        {u"name-in-capitals last-name=Dupont"_s});
    row("small letters", {u"john"_s, u"smith"_s, {}, u"+1 425 555 0100"_s, u"US"_s},
        {u"name-in-lower-case first-name=John last-name=Smith"_s});
    row("swapped, as the address proves",
        {u"Yılmaz"_s, u"Ada"_s, u"ada.yilmaz@ornek.example"_s, u"+90 212 555 01 01"_s, u"TR"_s},
        {u"names-swapped first-name=Ada last-name=Yılmaz"_s});
    row("swapped and in capitals",
        {u"YILMAZ"_s, u"ADA"_s, u"ada.yilmaz@ornek.example"_s, u"+90 212 555 01 01"_s, u"TR"_s},
        {u"names-swapped first-name=Ada last-name=Yılmaz"_s});
    row("the address says nothing",
        {u"Yılmaz"_s, u"Ada"_s, u"info@ornek.example"_s, u"+90 212 555 01 01"_s, u"TR"_s}, {});
    row("where the family comes first",
        {u"Kovács"_s, u"Anna"_s, u"anna.kovacs@pelda.example"_s, u"+36 1 234 5678"_s, u"HU"_s}, {});
    row("both in one field", {{}, u"YILMAZ Ada"_s, {}, u"+90 212 555 01 01"_s, u"TR"_s},
        {u"names-swapped first-name=Ada last-name=Yılmaz"_s});
    row("two words, nothing plain", {{}, u"Ada Yılmaz"_s, {}, u"+90 212 555 01 01"_s, u"TR"_s}, {});
    row("too short", {u"Ada"_s, u"Yılmaz"_s, {}, u"+90 212 55"_s, u"TR"_s}, {u"impossible-phone"_s});
    row("too long for its country", {u"Ada"_s, u"Yılmaz"_s, {}, u"0212 555 01 01 99 88"_s, u"TR"_s},
        {u"impossible-phone"_s});
    row("no number", {u"Ada"_s, u"Yılmaz"_s, {}, u"ask for it"_s, u"TR"_s}, {u"impossible-phone"_s});
    row("no country to judge by", {u"Ada"_s, u"Yılmaz"_s, {}, u"12345"_s, {}}, {});
    row("the number says the country", {u"Ada"_s, u"Yılmaz"_s, {}, u"+90 212 555 01 01"_s, {}},
        {u"country-from-phone country=TR"_s});
    row("several at once", {u"ADA"_s, u"Yılmaz"_s, u"ada@gmial.com"_s, {}, u"TR"_s},
        {u"mail-slip email=ada@gmail.com"_s, u"no-phone"_s, u"name-in-capitals first-name=Ada"_s});
}

void DataQualityTest::hints()
{
    QFETCH(QStringList, customer);
    QFETCH(QStringList, hints);
    QStringList found;
    for (const QualityHint &hint : qualityHints(customerOf(customer)))
        found << textOf(hint);
    QCOMPARE(found, hints);
}

void DataQualityTest::aFixLeavesNothingToFix()
{
    QFETCH(QStringList, customer);
    Customer mended = customerOf(customer);
    const QList<QualityHint> before = qualityHints(mended);
    for (const QualityHint &hint : before) {
        for (const FieldEdit &edit : hint.fix)
            apply(mended, edit);
    }
    for (const QualityHint &hint : qualityHints(mended))
        QVERIFY2(hint.fix.isEmpty(), qPrintable(textOf(hint)));
}

void DataQualityTest::nothingIsSaidOfWithheldData()
{
    Customer customer;
    customer.withheld = true;
    QVERIFY(qualityHints(customer).isEmpty());
}

void DataQualityTest::everyIssueHasACode()
{
    QStringList codes;
    for (int i = 0; i <= int(QualityIssue::FreeMail); ++i) {
        codes << code(QualityIssue(i));
        QVERIFY(!code(severityOf(QualityIssue(i))).isEmpty());
    }
    codes.removeDuplicates();
    QCOMPARE(codes.size(), int(QualityIssue::FreeMail) + 1);
}

void DataQualityTest::noServiceIsASlipOfAnother()
{
    for (const char16_t *domain :
         {u"gmail.com", u"hotmail.com", u"outlook.com", u"yahoo.com", u"icloud.com"}) {
        QVERIFY(isFreeMail(domain));
        QVERIFY(meantDomain(domain).isEmpty());
        QVERIFY(!isDisposableMail(domain));
    }
    QVERIFY(isFreeMail(meantDomain(u"hotmial.com")));
    QVERIFY(!isFreeMail(u"ornek.example"));
}

LEADLINE_TEST(DataQualityTest)

#include "dataqualitytest.moc"
