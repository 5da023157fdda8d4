// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/emailaddress.h"
#include "tests/support/sharedmaterial.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace leadline;
using namespace Qt::StringLiterals;

class EmailAddressTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsFaults_data();
    void findsFaults();
    void unwraps();
    void foldsKeys_data();
    void foldsKeys();
    void agreesWithIsEmail();
    void agreesWithValidator();
};

namespace {

QJsonArray arrayFrom(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

} // namespace

void EmailAddressTest::findsFaults_data()
{
    using enum EmailFault;
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("fault");
    const auto row = [](const QString &text, EmailFault fault) {
        QTest::addRow("%s", qUtf8Printable(text.left(40))) << text << int(fault);
    };
    const QString local64(64, u'a');
    row(u"teo@example.org"_s, None);
    row(u"a@b.co"_s, None);
    row(u"first.last+tag@sub.example.org"_s, None);
    row(u"o'brien@example.org"_s, None);
    row(u"ayşe@örnek.com"_s, None);
    row(u"x@xn--rnek-5qa.com"_s, None);
    row(u"test@255.255.255.255"_s, None);
    row(local64 + u"@example.org"_s, None);
    row(QString(), Empty);
    row(u"   "_s, Empty);
    row(u"<>"_s, Empty);
    row(u"mailto:"_s, Empty);
    row(u"teo"_s, NoAt);
    row(u"teo[at]example.org"_s, NoAt);
    row(u"teo (at) example.org"_s, NoAt);
    row(u"a@b@example.org"_s, SeveralAt);
    row(u"a@example.org; b@example.org"_s, SeveralAt);
    row(u"@example.org"_s, NoLocalPart);
    row(u"teo@"_s, NoDomain);
    row(u"ada@ornek"_s, NoDot);
    row(u"ada@ornek."_s, BadCharacter);
    row(u"ada@.ornek.com"_s, BadCharacter);
    row(u"ada@ornek..com"_s, BadCharacter);
    row(u"ada@-ornek.com"_s, BadCharacter);
    row(u"ada@ornek-.com"_s, BadCharacter);
    row(u"ada@or_nek.com"_s, BadCharacter);
    row(u"ada@örnek com.org"_s, BadCharacter);
    row(u"ada@ｏrnek.com"_s, BadCharacter);
    row(u".ada@ornek.com"_s, BadCharacter);
    row(u"ada.@ornek.com"_s, BadCharacter);
    row(u"a..da@ornek.com"_s, BadCharacter);
    row(u"ada lovelace@ornek.com"_s, BadCharacter);
    row(u"ada(work)@ornek.com"_s, BadCharacter);
    row(u"\"ada\"@ornek.com"_s, BadCharacter);
    row(u"ada@[127.0.0.1]"_s, BadCharacter);
    row(u"ada,@ornek.com"_s, BadCharacter);
    row(u"ada\u0000x@ornek.com"_s, BadCharacter);
    row(u"ada\u200B@ornek.com"_s, BadCharacter);
    row(local64 + u"a@example.org"_s, TooLong);
    row(u"a@"_s + local64 + u".org"_s, TooLong);
    row(u"a@"_s + QString(u"abcdefghi."_s).repeated(26) + u"org"_s, TooLong);
}

void EmailAddressTest::findsFaults()
{
    QFETCH(QString, text);
    QFETCH(int, fault);
    QCOMPARE(int(emailFault(text)), fault);
    QCOMPARE(EmailAddress::parse(text).has_value(), fault == int(EmailFault::None));
}

void EmailAddressTest::unwraps()
{
    QCOMPARE(EmailAddress::parse(u" <Teo@Example.org> ")->text(), u"Teo@Example.org"_s);
    QCOMPARE(EmailAddress::parse(u"mailto:teo@example.org")->text(), u"teo@example.org"_s);
    QCOMPARE(EmailAddress::parse(u"<MAILTO:teo@example.org>")->text(), u"teo@example.org"_s);
    QCOMPARE(EmailAddress::parse(u"Teo@Exämple.ORG")->domain(), u"exämple.org"_s);
}

void EmailAddressTest::foldsKeys_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::newRow("upper") << u"INFO@FIRM.COM"_s << u"info@firm.com"_s;
    QTest::newRow("dotted capital") << u"İNFO@FİRM.COM"_s << u"info@firm.com"_s;
    QTest::newRow("dotless small") << u"ınfo@fırm.com"_s << u"info@firm.com"_s;
    QTest::newRow("lower case of the dotted capital") << u"i\u0307nfo@firm.com"_s << u"info@firm.com"_s;
    QTest::newRow("capital with a mark") << u"I\u0307nfo@firm.com"_s << u"info@firm.com"_s;
    QTest::newRow("tag stays") << u"Ada+News@firm.com"_s << u"ada+news@firm.com"_s;
    QTest::newRow("dots stay") << u"a.d.a@gmail.com"_s << u"a.d.a@gmail.com"_s;
    QTest::newRow("accents stay") << u"AYŞE@firm.com"_s << u"ayşe@firm.com"_s;
    QTest::newRow("decomposed") << u"ays\u0327e@firm.com"_s << u"ayşe@firm.com"_s;
}

void EmailAddressTest::foldsKeys()
{
    QFETCH(QString, text);
    QFETCH(QString, key);
    const std::optional<EmailAddress> address = EmailAddress::parse(text);
    QVERIFY(address);
    QCOMPARE(address->text(), text); // as typed
    QCOMPARE(address->key(), key);
    QCOMPARE(EmailAddress::parse(key)->key(), key);
}

void EmailAddressTest::agreesWithIsEmail()
{
    LEADLINE_NEED_SHARED(path, u"corpora/email-isemail/isemail.json"_s);
    const QJsonArray cases = arrayFrom(path);
    QVERIFY(cases.size() > 100);
    QHash<QString, std::pair<int, int>> counts; // category: accepted, all
    for (const QJsonValue &value : cases) {
        const QJsonObject one = value.toObject();
        const QString address = one["address"_L1].toString();
        const QString category = one["category"_L1].toString().section(u'_', 1, 1);
        const QString diagnosis = one["diagnosis"_L1].toString();
        const bool accepted = emailFault(address) == EmailFault::None;
        auto &[good, all] = counts[category];
        good += accepted;
        ++all;
        if (category == "ERR"_L1)
            QVERIFY2(!accepted, qPrintable(address));
        // Left out on purpose: no dot in the domain, quoted local parts, address literals.
        const bool leftOut = !address.section(u'@', -1).contains(u'.') ||
                             diagnosis.contains("QUOTEDSTRING"_L1) || diagnosis.contains("ADDRESSLITERAL"_L1);
        if ((category == "VALID"_L1 || category == "RFC5321"_L1) && !leftOut)
            QVERIFY2(accepted, qPrintable(address));
    }
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        qInfo("%s: accepted %d of %d", qPrintable(it.key()), it->first, it->second);
}

void EmailAddressTest::agreesWithValidator()
{
    LEADLINE_NEED_SHARED(path, u"corpora/email-phone-validatorjs/isEmail.json"_s);
    const QJsonArray groups = arrayFrom(path);
    QVERIFY(!groups.isEmpty());
    const QJsonObject plain = groups.first().toObject();
    QStringList refused;
    for (const QJsonValue &value : plain["valid"_L1].toArray()) {
        const QString address = value.toString();
        if (emailFault(address) != EmailFault::None && !address.startsWith(u'"'))
            refused.append(address);
    }
    QStringList accepted;
    const QJsonArray invalid = plain["invalid"_L1].toArray();
    for (const QJsonValue &value : invalid) {
        if (emailFault(value.toString()) == EmailFault::None)
            accepted.append(value.toString());
    }
    qInfo("refused though valid: %s", qUtf8Printable(refused.join(u' ')));
    qInfo("accepted though invalid (%lld of %lld): %s", static_cast<long long>(accepted.size()),
          static_cast<long long>(invalid.size()), qUtf8Printable(accepted.join(u' ')));
    QVERIFY(refused.isEmpty());
    QVERIFY(accepted.size() * 5 < invalid.size());
}

LEADLINE_TEST(EmailAddressTest)
#include "emailaddresstest.moc"
