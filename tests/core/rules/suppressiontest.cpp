// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/suppression.h"
#include "core/rules/contactsettings.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

Customer customerOf(const QString &email, const QString &phone, const QString &country)
{
    Customer customer;
    customer.email = email;
    customer.phone = phone;
    customer.country = country;
    return customer;
}

QStringList written(const QList<SuppressionKey> &keys)
{
    QStringList texts;
    for (const SuppressionKey &key : keys)
        texts.append(code(key.by) + u' ' + key.text);
    return texts;
}

} // namespace

class SuppressionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAreTheSameHoweverTheyAreWritten_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("key");
        QTest::newRow("mail") << u" Ada@Example.ORG "_s << u"mail ada@example.org"_s;
        QTest::newRow("mail with a dotted I") << u"İŞ@EXAMPLE.ORG"_s << u"mail iş@example.org"_s;
        QTest::newRow("mailto") << u"mailto:ada@example.org"_s << u"mail ada@example.org"_s;
        QTest::newRow("phone") << u"+34 683 554 009"_s << u"phone +34683554009"_s;
        QTest::newRow("phone with zeros") << u"0034 683-554-009"_s << u"phone +34683554009"_s;
        QTest::newRow("domain") << u"Contoso.COM"_s << u"domain contoso.com"_s;
        QTest::newRow("domain with an at") << u"@contoso.com"_s << u"domain contoso.com"_s;
        QTest::newRow("free mail is half of the world") << u"gmail.com"_s << QString();
        QTest::newRow("a number of no country") << u"683554009"_s << QString();
        QTest::newRow("a name") << u"Ada Yılmaz"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void keysAreTheSameHoweverTheyAreWritten()
    {
        QFETCH(QString, typed);
        const auto key = suppressionKeyFrom(typed);
        QTEST(key ? written({*key}).first() : QString(), "key");
    }

    void aCustomerIsKnownByAllTheirKeys()
    {
        const Customer ada = customerOf(u"ADA@contoso.com"_s, u"683 554 009"_s, u"ES"_s);
        QCOMPARE(written(suppressionKeys(ada)),
                 (QStringList{u"mail ada@contoso.com"_s, u"domain contoso.com"_s, u"phone +34683554009"_s}));
        QVERIFY(suppressionKeys(customerOf(u"none"_s, {}, {})).isEmpty());
    }

    void aSharedNumberClosesThePhoneAlone()
    {
        const Customer ada = customerOf(u"ada@contoso.com"_s, u"683 554 009"_s, u"ES"_s);
        QCOMPARE(written(keysToSuppress(ada, Channel::Phone)),
                 (QStringList{u"mail ada@contoso.com"_s, u"phone +34683554009"_s}));
        QCOMPARE(written(keysToSuppress(ada, Channel::Mail)), QStringList{u"mail ada@contoso.com"_s});
    }

    void theListTellsNobodysName()
    {
        const SuppressionKey mail{SuppressedBy::Mail, u"ada@contoso.com"_s};
        const QString hash = suppressionHash(mail, "salt");
        QCOMPARE(hash.size(), 64);
        QCOMPARE(suppressionHash(mail, "salt"), hash);
        QVERIFY(suppressionHash(mail, "pepper") != hash);
        QVERIFY(suppressionHash({SuppressedBy::Domain, mail.text}, "salt") != hash);
    }

    void contactRulesAreReadStrictly_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("where"); // of the fault
        QTest::newRow("usual") << QByteArray(R"({"kind":"contact"})") << QString();
        QTest::newRow("all")
            << QByteArray(R"({"kind":"contact","per_day":1,"per_week":9,"mail_days":0,"overrides":false})")
            << QString();
        QTest::newRow("no contact a day") << QByteArray(R"({"kind":"contact","per_day":0})") << u"per_day"_s;
        QTest::newRow("half a mail") << QByteArray(R"({"kind":"contact","mail_days":1.5})") << u"mail_days"_s;
        QTest::newRow("too many") << QByteArray(R"({"kind":"contact","per_week":100})") << u"per_week"_s;
        QTest::newRow("a word") << QByteArray(R"({"kind":"contact","overrides":"no"})") << u"overrides"_s;
        QTest::newRow("a slip of the pen") << QByteArray(R"({"kind":"contact","perday":2})") << u"perday"_s;
        QTest::newRow("another file") << QByteArray(R"({"kind":"policies"})") << u"kind"_s;
    }
    void contactRulesAreReadStrictly()
    {
        QFETCH(QByteArray, json);
        const auto read = contactSettingsFromJson(json);
        QTEST(read ? QString() : read.error().where, "where");
        if (read)
            QCOMPARE(contactSettingsFromJson(contactSettingsToJson(*read)), *read);
    }
};

} // namespace leadline::test

using leadline::test::SuppressionTest;
LEADLINE_TEST(SuppressionTest)

#include "suppressiontest.moc"
