// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Mails to customers: what goes into them, who may get one, and the user's own templates.
#include "core/services/mailbook.h"
#include "tests/core/services/bookfixture.h"
#include "tests/support/sharedmaterial.h"
#include "tests/support/suite.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadline::test {
namespace {

ActivityDraft mail(Direction direction = Direction::Outbound)
{
    return {ActivityKind::Mail, direction, Outcome::Sent, {}, u"hello"_s};
}

MailSettings withSubject(const QString &subject)
{
    return {u"Fabrikam"_s, {{u"generic"_s, {}, {}, {{u"en"_s, {subject, u"Hello"_s}}}}}};
}

QStringList recipients(const QByteArray &file)
{
    QStringList lines;
    for (const QByteArray &line : file.left(file.indexOf("\r\n\r\n")).split('\n')) {
        if (line.contains('@'))
            lines << QString::fromUtf8(line.trimmed());
    }
    return lines;
}

} // namespace

class MailDraftTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMailSuitsTheLead_data();
    void theMailSuitsTheLead();
    void thePersonIsInIt();
    void linkAndFileSayTheSame();
    void whatIsMissingIsRefused();
    void theGateSpeaksFirst();
    void anotherContactTakesAReasonOnce();
    void aLongMailDoesNotFitALink();
    void attackStringsReachOneRecipient_data();
    void attackStringsReachOneRecipient();
    void ownTemplatesAreKept();
    void aBrokenFileIsSaidAndKept();
    void aFaultyTemplateIsNotSaved();
    void sendingMovesOnToTheNextMail();
};

void MailDraftTest::theMailSuitsTheLead_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("language"); // and its reason
    QTest::newRow("contact request from Spain")
        << u"begona action:plt"_s << u"contact-request"_s << u"es note"_s;
    QTest::newRow("install from Turkey") << u"isil"_s << u"install"_s << u"tr country"_s;
    QTest::newRow("test drive from the US") << u"owen"_s << u"test-drive"_s << u"en country"_s;
    QTest::newRow("created in the portal")
        << u"begona action:create"_s << u"portal-create"_s << u"es country"_s;
}

void MailDraftTest::theMailSuitsTheLead()
{
    QFETCH(QString, query);
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    const auto material = fixture.book().mailMaterial(fixture.id(query));
    QVERIFY(material);
    QTEST(material->templateKey, "key");
    QTEST(QString(material->language.language + u' ' + code(material->language.reason)), "language");
    QVERIFY(material->gate.allowed() && material->pace.allowed());
}

void MailDraftTest::thePersonIsInIt()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    QVERIFY(fixture.book().setOwnName(u"Sam Seller"_s));
    const LeadId id = fixture.id(u"begona action:plt"_s);
    const auto draft = fixture.book().mailDraft(id, {});
    QVERIFY(draft);
    QCOMPARE(draft->text.subject, u"Su consulta sobre rain"_s);
    QVERIFY(draft->text.body.startsWith(u"Hola, Begoña:\n\n"_s));
    QVERIFY(draft->text.body.contains(u"«Llamen después de las 15:00 (por favor)»"_s));
    QVERIFY(draft->text.body.endsWith(u"Sam Seller"_s)); // no company is known, and no line for it
    QCOMPARE(draft->address, u"begona@example.com"_s);
    QCOMPARE(draft->name, u"Begoña Núñez"_s);
    QVERIFY(draft->language == (MailLanguage{u"es"_s, LanguageReason::OfNote}));
    // Beside it, the rep's own language.
    const auto material = fixture.book().mailMaterial(id);
    const MadeMail own = makeMail(*material, draft->templateKey, u"tr"_s);
    QCOMPARE(own.language, u"tr"_s);
    QVERIFY(own.mail.text.body.startsWith(u"Sayın Begoña Núñez,"_s));
    // Another language is the user's word.
    const auto english = fixture.book().mailDraft(id, {u"generic"_s, u"en"_s, {}});
    QVERIFY(english->language == (MailLanguage{u"en"_s, LanguageReason::Chosen}));
    QCOMPARE(english->text.subject, u"About rain"_s);
    QCOMPARE(fixture.book().mailDraft(id, {u"nothing"_s, {}, {}}).error().code, ErrorCode::NotFound);
    QCOMPARE(fixture.book().mailDraft(LeadId{999}, {}).error().code, ErrorCode::NotFound);
}

void MailDraftTest::linkAndFileSayTheSame()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    const MailText text{u"50% off & more? #1 + {x} ñ"_s, u"Line 1 & 2 = 3\nLine \"two\" %0D%0ABcc: x\n"_s};
    const auto draft = fixture.book().mailDraft(fixture.id(u"owen"_s), {{}, {}, text});
    QVERIFY(draft);
    QCOMPARE(draft->text, text);
    const QUrl url(draft->link, QUrl::StrictMode);
    QVERIFY(url.isValid());
    QCOMPARE(QString::fromLatin1(url.toEncoded()), draft->link); // nothing is lost on the way through Qt
    QCOMPARE(url.path(), u"owen@example.net"_s);
    const QUrlQuery query(url);
    QCOMPARE(query.queryItems().size(), 2);
    QCOMPARE(query.queryItemValue(u"subject"_s, QUrl::FullyDecoded), text.subject);
    QCOMPARE(query.queryItemValue(u"body"_s, QUrl::FullyDecoded),
             QString(text.body).replace(u"\n"_s, u"\r\n"_s));
    QVERIFY(draft->fits);
    QCOMPARE(recipients(draft->file), QStringList{u"<owen@example.net>"_s});
    QVERIFY(draft->file.startsWith("X-Unsent: 1\r\nDate: Mon, 18 May 2026 09:00:00 +0000\r\n"));
}

void MailDraftTest::whatIsMissingIsRefused()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    LeadBook &book = fixture.book();
    const LeadId id = fixture.id(u"isil"_s); // without a title
    QVERIFY(book.setMails(
        {{}, {{u"generic"_s, {}, {}, {{u"tr"_s, {u"Hi"_s, u"Dear {job_title},\n{first_name|}"_s}}}}}}));
    const auto missing = book.mailDraft(id, {u"generic"_s, {}, {}});
    QCOMPARE(missing.error().code, ErrorCode::Refused);
    QCOMPARE(missing.error().where, u"missing-field"_s);
    QCOMPARE(missing.error().detail, u"job_title"_s);
    const auto typed = book.mailDraft(id, {u"generic"_s, {}, MailText{u"Hi"_s, u"Dear Işıl,"_s}});
    QVERIFY(typed);
    const auto greeting = book.mailDraft(id, {u"generic"_s, {}, MailText{u"Hi"_s, u"Dear ,"_s}});
    QCOMPARE(greeting.error().where, u"empty-greeting"_s);
    const auto subject = book.mailDraft(id, {u"generic"_s, {}, MailText{u" \r\n"_s, u"Hello"_s}});
    QCOMPARE(subject.error().where, u"empty-subject"_s);
}

void MailDraftTest::theGateSpeaksFirst()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    LeadBook &book = fixture.book();
    const MailWish empty{{}, {}, MailText{}};
    QCOMPARE(book.mailDraft(fixture.id(u"nadia"_s), empty).error().where, u"do-not-contact"_s);
    QCOMPARE(book.mailDraft(fixture.id(u"teo"_s), empty).error().where, u"basis-needed"_s);
    QCOMPARE(book.mailDraft(fixture.id(u"is:test"_s), empty).error().where, u"test-lead"_s);
    const LeadId owen = fixture.id(u"owen"_s);
    QVERIFY(book.setOptOut(owen, Channel::Mail, true, u"asked"_s));
    QCOMPARE(book.mailDraft(owen, empty).error().where, u"opted-out"_s);
    QCOMPARE(book.mailDraft(owen, {}, u"I want to"_s).error().where, u"opted-out"_s);
    const auto material = book.mailMaterial(owen);
    QVERIFY(material->gate.reason == GateReason::OptedOut);
    // Reading gives nothing to write to.
    QVERIFY(!makeMail(*material, material->templateKey, u"en"_s).mail.text.body.contains(u'@'));
}

void MailDraftTest::anotherContactTakesAReasonOnce()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    LeadBook &book = fixture.book();
    const LeadId id = fixture.id(u"owen"_s);
    QVERIFY(book.log(id, mail()) && book.log(id, mail()));
    QCOMPARE(book.mailDraft(id, {}).error().where, u"too-often"_s);
    const qsizetype before = book.history(50)->size();
    // A mail that is not ready uses no reason up.
    QCOMPARE(book.mailDraft(id, {{}, {}, MailText{}}, u"they asked"_s).error().where, u"empty-subject"_s);
    QCOMPARE(book.history(50)->size(), before);
    QVERIFY(book.mailDraft(id, {}, u"they asked"_s));
    QCOMPARE(book.history(1)->first().kind, u"anyway"_s);
    QCOMPARE(book.history(50)->size(), before + 1);
}

void MailDraftTest::aLongMailDoesNotFitALink()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    const LeadId id = fixture.id(u"owen"_s);
    const auto draft = fixture.book().mailDraft(id, {{}, {}, MailText{u"s"_s, u"ş"_s.repeated(320)}});
    QVERIFY(!draft->fits);
    QVERIFY(draft->link.size() > 1'900);
    for (const QString &key : fixture.book().mailBook().templates().keys()) {
        for (const QString &language :
             {u"en"_s, u"es"_s, u"tr"_s}) // as they come they do, but for Turkish ones
            QVERIFY2(fixture.book().mailDraft(id, {key, language, {}})->fits || language == "tr"_L1,
                     qPrintable(key));
    }
}

void MailDraftTest::attackStringsReachOneRecipient_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("header") << u"x\r\nBcc: evil@evil.invalid"_s;
    QTest::newRow("field") << u"{own_name}?bcc=evil@evil.invalid&body=y"_s;
    const QString path = sharedPath(u"corpora/attack-strings/mailto.json"_s);
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    for (const QJsonValue &text : QJsonDocument::fromJson(file.readAll()).array())
        QTest::newRow(qPrintable(text.toString())) << text.toString();
}

void MailDraftTest::attackStringsReachOneRecipient()
{
    QFETCH(QString, text);
    BookFixture fixture;
    QString quoted = text;
    quoted.replace(u"\""_s, u"\"\""_s);
    // As a name, a company, an offer's title, a note and an address.
    QVERIFY(
        fixture.importText(QString(u"Lead Source,First Name,Last Name,Company,Notes,Email\n"
                                   "SPZA-PLT | a.b,\""_s +
                                   quoted + u"\",\""_s + quoted + u"\",\""_s + quoted + u"\",\""_s + quoted +
                                   u"\",ada@example.com\nSPZA-PLT | a.b,Bo,Ek,,,\""_s + quoted + u"\"\n"_s)));
    QVERIFY(fixture.book().setMails(
        {{},
         {{u"generic"_s, {}, {}, {{u"en"_s, {u"{name} {company}"_s, u"Hello {name}\n{note_excerpt}"_s}}}}}}));
    for (const LeadId id : fixture.ids()) {
        const auto draft = fixture.book().mailDraft(id, {u"generic"_s, u"en"_s, {}});
        if (!draft) {
            QVERIFY(draft.error().where == "no-address"_L1 || draft.error().where == "missing-field"_L1);
            continue;
        }
        const QUrl url(draft->link, QUrl::StrictMode);
        QVERIFY(url.isValid() && !url.hasFragment());
        QCOMPARE(QUrlQuery(url).queryItems().size(), 2);
        QCOMPARE(url.path(QUrl::FullyDecoded).count(u'@'), 1);
        for (const QByteArray &line : draft->file.left(draft->file.indexOf("\r\n\r\n")).split('\n'))
            QVERIFY2(!line.toLower().startsWith("bcc") && !line.toLower().startsWith("cc"), line.constData());
        const qsizetype box = draft->file.count("\r\n <") + draft->file.count("To: <");
        QCOMPARE(box, 1);
    }
}

void MailDraftTest::ownTemplatesAreKept()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    QVERIFY(fixture.book().setMails(withSubject(u"{own_company} and {company|you}"_s)));
    const LeadId id = fixture.id(u"owen"_s);
    QCOMPARE(fixture.book().mailDraft(id, {u"generic"_s, u"en"_s, {}})->text.subject,
             u"Fabrikam and Foster, Ng & Partners"_s);
    QVERIFY(fixture.open());
    QCOMPARE(fixture.book().mailBook().templates().settings(),
             withSubject(u"{own_company} and {company|you}"_s));
    const QString path = fixture.profile().mailsPath();
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(fixture.book().setMails(withSubject(u"Two"_s)));
    QFile aside(path + u".bak"_s);
    QVERIFY(aside.open(QIODevice::ReadOnly) && aside.readAll().contains("{own_company} and"));
    // Back to what came with the program.
    QVERIFY(fixture.book().setMails({}));
    QVERIFY(!QFile::exists(path) && QFile::exists(path + u".bak"_s));
    QCOMPARE(fixture.book().mailDraft(id, {u"generic"_s, u"en"_s, {}})->text.subject, u"About edx"_s);
}

void MailDraftTest::aBrokenFileIsSaidAndKept()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    const QString path = fixture.profile().mailsPath();
    fixture.close();
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\n\"kind\": broken") > 0);
    file.close();
    QVERIFY(fixture.open());
    QVERIFY(fixture.book().mailBook().fault());
    QCOMPARE(fixture.book().mailBook().fault()->where, u"line 2"_s);
    QCOMPARE(fixture.book().mailDraft(fixture.id(u"owen"_s), {u"generic"_s, {}, {}})->text.subject,
             u"About edx"_s);
    QVERIFY(fixture.book().setMails(withSubject(u"New"_s)));
    QVERIFY(!fixture.book().mailBook().fault());
    QFile aside(path + u".bak"_s);
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), QByteArray("{\n\"kind\": broken"));
}

void MailDraftTest::aFaultyTemplateIsNotSaved()
{
    BookFixture fixture;
    QVERIFY(fixture.book().setMails(withSubject(u"One"_s)));
    const Status saved = fixture.book().setMails(withSubject(u"{offer"_s));
    QCOMPARE(saved.error().code, ErrorCode::Refused);
    QCOMPARE(saved.error().where, u"mail-template"_s);
    QCOMPARE(fixture.book().mailBook().templates().settings(), withSubject(u"One"_s));
}

void MailDraftTest::sendingMovesOnToTheNextMail()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    LeadBook &book = fixture.book();
    const LeadId id = fixture.id(u"owen"_s);
    const auto key = [&] { return book.mailMaterial(id)->templateKey; };
    QVERIFY(book.log(id, mail()));
    QCOMPARE(key(), u"second-mail"_s);
    QVERIFY(book.log(id, mail()));
    QCOMPARE(key(), u"last-mail"_s);
    QVERIFY(!book.mailMaterial(id)->pace.allowed());
    fixture.clock.set(book.now() + 1h);
    QVERIFY(book.log(id, {ActivityKind::Mail, Direction::Inbound, Outcome::Replied, {}, u"yes"_s}));
    QCOMPARE(key(), u"generic"_s);
}

LEADLINE_TEST(MailDraftTest)

} // namespace leadline::test

#include "maildrafttest.moc"
