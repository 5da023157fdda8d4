// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/mailtemplates.h"
#include "core/rules/mailmerge.h"
#include "tests/support/suite.h"

#include <QtCore/QDir>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

QList<MailTemplate> shipped()
{
    QList<MailTemplate> mails;
    const QDir directory(QStringLiteral(LEADLINE_MAIL_DIR));
    for (const QFileInfo &info : directory.entryInfoList({u"*.json"_s})) {
        QFile file(info.filePath());
        const auto mail = file.open(QIODevice::ReadOnly) ? mailTemplateFromJson(file.readAll())
                                                         : fault(FaultCode::NotReadable);
        if (mail)
            mails.append(*mail);
        else
            qWarning("%s: %s", qPrintable(info.fileName()), qPrintable(mail.error().where));
    }
    return mails;
}

MailTemplate own(const QString &key, const QString &offer, const QString &language, const QString &subject)
{
    return {key, offer, {}, {{language, {subject, u"Hi"_s}}}};
}

} // namespace

class MailTemplatesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyShippedMailIsWhole();
    void theMostSpecificGoesOut_data();
    void theMostSpecificGoesOut();
    void ofItsOwnKind();
    void refuses_data();
    void refuses();
    void theFileIsReadAsItWasWritten();
    void faultyFiles_data();
    void faultyFiles();
    void theKeyFollowsWhatHappened_data();
    void theKeyFollowsWhatHappened();
};

void MailTemplatesTest::everyShippedMailIsWhole()
{
    const auto mails = MailTemplates::make(shipped(), {});
    QVERIFY(mails);
    QCOMPARE(mails->keys(),
             QStringList({u"contact-request"_s, u"test-drive"_s, u"install"_s, u"portal-create"_s,
                          u"generic"_s, u"second-mail"_s, u"last-mail"_s}));
    QCOMPARE(mails->languages(), QStringList({u"en"_s, u"es"_s, u"tr"_s}));
    MailFacts nobody; // of whom nothing is known: every field has its other words
    nobody.ownName = u"Sam"_s;
    MailFacts ada = nobody;
    ada.firstName = u"Ada"_s;
    ada.lastName = u"Ek"_s;
    ada.offer = u"Rainwater"_s;
    ada.note = u"Call me"_s;
    for (const QString &key : mails->keys()) {
        for (const QString &language : mails->languages()) {
            const FoundMail found = mails->find(key, {}, language);
            QCOMPARE(found.language, language);
            QVERIFY(mails->title(key, language) != key);
            for (const MailFacts &facts : {nobody, ada}) {
                const MergedMail mail = mergeMail(found.text, facts, language);
                const QString what = key + u' ' + language + u'\n' + mail.text.body;
                QVERIFY2(mailBlocks(mail, mail.text).isEmpty(), qPrintable(what));
                QVERIFY2(!mail.text.body.contains(u'{') && mail.text.body.contains(u"Sam"_s),
                         qPrintable(what));
                QVERIFY2(!mail.text.body.contains(u"\n\n\n"_s), qPrintable(what));
                QCOMPARE(mail.text.subject.contains(u"Rainwater"_s), !facts.offer.isEmpty());
                QVERIFY2(mail.text.body.size() < 800, qPrintable(what)); // nobody reads more
            }
        }
    }
}

void MailTemplatesTest::theMostSpecificGoesOut_data()
{
    QTest::addColumn<QString>("offer");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("subject");
    QTest::newRow("every offer") << u"other.thing"_s << u"en"_s << u"all"_s;
    QTest::newRow("a publisher's") << u"fabrikam.thing"_s << u"en"_s << u"publisher"_s;
    QTest::newRow("a longer beginning") << u"fabrikam.rainbow"_s << u"en"_s << u"rain"_s;
    QTest::newRow("the offer") << u"Fabrikam.RainWater"_s << u"en"_s << u"offer"_s;
    QTest::newRow("a title") << u"Rain For All"_s << u"en"_s << u"title"_s;
    QTest::newRow("another language") << u"Fabrikam.RainWater"_s << u"es"_s << u"publisher es"_s;
    QTest::newRow("no such language") << u"Fabrikam.RainWater"_s << u"de"_s << u"offer"_s;
}

void MailTemplatesTest::theMostSpecificGoesOut()
{
    QFETCH(QString, offer);
    QFETCH(QString, language);
    MailSettings settings;
    MailTemplate publisher = own(u"generic"_s, u"fabrikam.*"_s, u"en"_s, u"publisher"_s);
    publisher.texts.insert(u"es"_s, {u"publisher es"_s, u"Hola"_s});
    settings.mails = {own(u"generic"_s, {}, u"en"_s, u"all"_s), publisher,
                      own(u"generic"_s, u"fabrikam.rainwater"_s, u"en"_s, u"offer"_s),
                      own(u"generic"_s, u"FABRIKAM.rain*"_s, u"en"_s, u"rain"_s),
                      own(u"generic"_s, u"rain for all"_s, u"en"_s, u"title"_s)};
    const auto mails = MailTemplates::make(shipped(), settings);
    QVERIFY(mails);
    const FoundMail found = mails->find(u"generic"_s, OfferRef::parse(offer), language);
    QTEST(found.text.subject, "subject");
    QCOMPARE(found.language, language == "de"_L1 ? u"en"_s : language);
}

void MailTemplatesTest::ofItsOwnKind()
{
    MailSettings settings;
    settings.mails = {own(u"own-1"_s, {}, u"de"_s, u"Angebot"_s)};
    settings.mails[0].title = {{u"es"_s, u"Oferta"_s}};
    const auto mails = MailTemplates::make(shipped(), settings);
    QCOMPARE(mails->keys().last(), u"own-1"_s);
    QCOMPARE(mails->title(u"own-1"_s, u"tr"_s), u"Oferta"_s);
    QCOMPARE(mails->find(u"own-1"_s, {}, u"en"_s), (FoundMail{u"de"_s, {u"Angebot"_s, u"Hi"_s}}));
    QCOMPARE(mails->find(u"nothing"_s, {}, u"en"_s).text, MailText());
}

void MailTemplatesTest::refuses_data()
{
    QTest::addColumn<QList<MailTemplate>>("mails");
    QTest::addColumn<FaultCode>("code");
    QTest::addColumn<QString>("where");
    QTest::newRow("twice") << QList{own(u"generic"_s, u"a.b"_s, u"en"_s, u"x"_s),
                                    own(u"generic"_s, u"A.B"_s, u"es"_s, u"y"_s)}
                           << FaultCode::TemplateTwice << u"mails[2]"_s;
    QTest::newRow("unknown field") << QList{own(u"generic"_s, {}, u"es"_s, u"{x}"_s)}
                                   << FaultCode::UnknownField << u"mails[1].texts.es.subject"_s;
    QTest::newRow("open brace") << QList{MailTemplate{u"k"_s, {}, {}, {{u"tr"_s, {u"a"_s, u"{name"_s}}}}}
                                << FaultCode::BadBraces << u"mails[1].texts.tr.body"_s;
    QTest::newRow("no key") << QList{own({}, {}, u"es"_s, u"x"_s)} << FaultCode::NotOurs << u"mails[1].key"_s;
}

void MailTemplatesTest::refuses()
{
    QFETCH(QList<MailTemplate>, mails);
    const auto made = MailTemplates::make(shipped(), {{}, mails});
    QVERIFY(!made);
    QTEST(made.error().code, "code");
    QTEST(made.error().where, "where");
}

void MailTemplatesTest::theFileIsReadAsItWasWritten()
{
    MailSettings settings{u"Fabrikam “S.L.”"_s, {own(u"generic"_s, u"a.*"_s, u"de"_s, u"Ä {offer|x}"_s)}};
    settings.mails[0].title = {{u"de"_s, u"Titel"_s}};
    settings.mails[0].texts[u"tr"_s] = {u"a"_s, u"1\n\n2\n"_s};
    const auto read = mailSettingsFromJson(mailSettingsToJson(settings));
    QVERIFY(read);
    QCOMPARE(*read, settings);
    const auto byHand = mailSettingsFromJson(R"({"kind": "Leadline mails", "mails": [
        {"key": "k", "texts": {"en": {"subject": "s", "body": "a\nb"}}}]})");
    QCOMPARE(byHand->mails.first().texts.value(u"en"_s).body, u"a\nb"_s);
}

void MailTemplatesTest::faultyFiles_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");
    QTest::newRow("no json") << QByteArray("{\n\n[") << u"line 3"_s;
    QTest::newRow("not ours") << QByteArray(R"({"kind": "x"})") << u"kind"_s;
    QTest::newRow("a slip") << QByteArray(R"({"kind": "Leadline mails", "mail": []})") << u"mail"_s;
    QTest::newRow("a slip in a mail")
        << QByteArray(R"({"kind": "Leadline mails", "mails": [{"key": "k", "text": {}}]})")
        << u"mails[1].text"_s;
    QTest::newRow("no language")
        << QByteArray(R"({"kind": "Leadline mails", "mails": [{"key": "k", "texts": {"English": {}}}]})")
        << u"mails[1].texts.English"_s;
    QTest::newRow("a slip in a text")
        << QByteArray(R"({"kind": "Leadline mails", "mails": [{"key": "k", "texts": {"en": {"bcc": "x"}}}]})")
        << u"mails[1].texts.en.bcc"_s;
    QTest::newRow("no key") << QByteArray(R"({"kind": "Leadline mails", "mails": [{}]})")
                            << u"mails[1].key"_s;
}

void MailTemplatesTest::faultyFiles()
{
    QFETCH(QByteArray, json);
    const auto read = mailSettingsFromJson(json);
    QVERIFY(!read);
    QTEST(read.error().where, "where");
}

void MailTemplatesTest::theKeyFollowsWhatHappened_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<int>("mails");
    QTest::addColumn<bool>("answered");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *action, int mails, bool answered, const QString &key) {
        QTest::addRow("%s %d %d", action, mails, answered)
            << QString::fromLatin1(action) << mails << answered << key;
    };
    row("PLT", 0, false, u"contact-request"_s);
    row("StartTestDrive", 0, false, u"test-drive"_s);
    row("INS", 0, false, u"install"_s);
    row("Crear", 0, false, u"portal-create"_s);
    row("XYZ", 0, false, u"generic"_s);
    row("DNC", 0, false, u"generic"_s);
    row("PLT", 1, false, u"second-mail"_s);
    row("PLT", 2, false, u"last-mail"_s);
    row("INS", 7, false, u"last-mail"_s);
    row("PLT", 1, true, u"generic"_s);
}

void MailTemplatesTest::theKeyFollowsWhatHappened()
{
    QFETCH(QString, action);
    QFETCH(int, mails);
    QFETCH(bool, answered);
    QTEST(mailKeyFor(Action::parse(action), mails, answered), "key");
}

LEADLINE_TEST(MailTemplatesTest)

} // namespace leadline::test

#include "mailtemplatestest.moc"
