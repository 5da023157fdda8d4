// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/mailmerge.h"
#include "tests/support/suite.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

MailFacts ada()
{
    MailFacts facts;
    facts.firstName = u"Ada"_s;
    facts.lastName = u"Yılmaz"_s;
    facts.company = u"Örnek A.Ş."_s;
    facts.country = u"TR"_s;
    facts.offer = u"Rainwater"_s;
    facts.note = u"We need {offer} {{fast}}"_s;
    facts.requestDay = QDate(2026, 5, 17);
    facts.ownName = u"Sam Seller"_s;
    return facts;
}

MergedMail bodyOf(const QString &body, const MailFacts &facts, const QString &language = u"en"_s)
{
    return mergeMail({u"Hello"_s, body}, facts, language);
}

/// "kind field at" of each block, as a line.
QString told(const QList<MailBlock> &blocks)
{
    QStringList lines;
    for (const MailBlock &block : blocks) {
        const QString field =
            block.kind == MailBlock::Kind::MissingField ? QString(u' ' + code(block.field)) : QString();
        lines << QString(code(block.kind) + field + (block.place.inSubject ? u" s"_s : u" b"_s) +
                         QString::number(block.place.at));
    }
    return lines.join(u", "_s);
}

} // namespace

class MailMergeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aField_data();
    void aField();
    void fieldsHaveAName();
    void merges_data();
    void merges();
    void faults_data();
    void faults();
    void missingFieldsAreTold();
    void aValueIsNoTemplate();
    void aValueCannotBreakTheSubject_data();
    void aValueCannotBreakTheSubject();
    void greetings_data();
    void greetings();
    void whatWasTypedInOpensTheWay();
    void aMailNeedsSubjectAndBody();
};

void MailMergeTest::aField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *field, const char *language, const QString &value) {
        QTest::addRow("%s %s", field, language)
            << QString::fromLatin1(field) << QString::fromLatin1(language) << value;
    };
    row("first_name", "en", u"Ada"_s);
    row("last_name", "en", u"Yılmaz"_s);
    row("name", "tr", u"Ada Yılmaz"_s);
    row("company", "en", u"Örnek A.Ş."_s);
    row("job_title", "en", u""_s);
    row("country", "tr", u"Türkiye"_s);
    row("country", "es", u"Turquía"_s);
    row("offer", "es", u"Rainwater"_s);
    row("request_date", "en", u"17 May 2026"_s);
    row("request_date", "es", u"17 de mayo de 2026"_s);
    row("request_date", "tr", u"17 Mayıs 2026"_s);
    row("own_name", "en", u"Sam Seller"_s);
    row("own_company", "en", u""_s);
}

void MailMergeTest::aField()
{
    QFETCH(QString, field);
    QFETCH(QString, language);
    QFETCH(QString, value);
    QCOMPARE(valueOf(*mailFieldFromCode(field), ada(), language), value);
}

void MailMergeTest::fieldsHaveAName()
{
    for (const MailField field : allMailFields)
        QVERIFY(mailFieldFromCode(code(field)) == field);
    QVERIFY(!mailFieldFromCode(u"email"_s));
    QVERIFY(!mailFieldFromCode(u""_s));
}

void MailMergeTest::merges_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("merged");
    const auto row = [](const char *name, const QString &body, const QString &merged) {
        QTest::newRow(name) << body << merged;
    };
    row("plain", u"Nothing to fill in."_s, u"Nothing to fill in."_s);
    row("field", u"Dear {first_name},"_s, u"Dear Ada,"_s);
    row("spaces in it", u"Dear { first_name },"_s, u"Dear Ada,"_s);
    row("fallback not needed", u"Dear {first_name|customer},"_s, u"Dear Ada,"_s);
    row("fallback", u"As a {job_title|customer} of ours"_s, u"As a customer of ours"_s);
    row("fallback with a bar", u"{job_title|a|b}"_s, u"a|b"_s);
    row("empty fallback", u"Hi Ada{job_title|}!"_s, u"Hi Ada!"_s);
    row("braces", u"{{first_name}} is {first_name}"_s, u"{first_name} is Ada"_s);
    row("line left out", u"Hi\n{own_company|}\nBye"_s, u"Hi\nBye"_s);
    row("line with a word left out", u"Hi\n\nYou are {job_title|}.\n\nBye"_s, u"Hi\n\nBye"_s);
    row("line with another field stays", u"Hi\n{job_title|}{name}"_s, u"Hi\nAda Yılmaz"_s);
    row("blank lines stay", u"Hi\n\n\nBye"_s, u"Hi\n\n\nBye"_s);
    row("the first line is never left out", u"\nDear {job_title|},\n{job_title|}"_s, u"\nDear ,"_s);
    row("windows line ends", u"Hi\r\nthere"_s, u"Hi\nthere"_s);
    row("nothing", u""_s, u""_s);
}

void MailMergeTest::merges()
{
    QFETCH(QString, body);
    QFETCH(QString, merged);
    const MergedMail mail = bodyOf(body, ada());
    QVERIFY(mail.faults.isEmpty() && mail.missing.isEmpty());
    QCOMPARE(mail.text.body, merged);
}

void MailMergeTest::faults_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("faults"); // code, place, what stands there
    const auto row = [](const QString &body, const QString &faults) {
        QTest::newRow(qPrintable(body)) << body << faults;
    };
    row(u"Dear {first_name"_s, u"open-brace 5 {"_s);
    row(u"Dear {first_name\n}"_s, u"open-brace 5 {; stray-brace 17 }"_s);
    row(u"Dear first_name}"_s, u"stray-brace 15 }"_s);
    row(u"{first_name|{last_name}}"_s, u"nested-brace 12 {"_s);
    row(u"{}"_s, u"unknown-field 0 {}"_s);
    row(u"Hi {frist_name|you}, {|x}"_s, u"unknown-field 3 {frist_name|you}; unknown-field 21 {|x}"_s);
    row(u"{First_Name}"_s, u"unknown-field 0 {First_Name}"_s);
    row(u"{"_s, u"open-brace 0 {"_s);
    row(u"a{{b}}c"_s, u""_s);
}

void MailMergeTest::faults()
{
    QFETCH(QString, body);
    QFETCH(QString, faults);
    QStringList found;
    const MergedMail mail = bodyOf(body, ada());
    for (const MergeFault &fault : mail.faults) {
        QVERIFY(!fault.place.inSubject);
        QCOMPARE(body.mid(fault.place.at, fault.place.length), fault.found);
        found << QString(code(fault.code) + u' ' + QString::number(fault.place.at) + u' ' + fault.found);
    }
    QCOMPARE(found.join(u"; "_s), faults);
    QCOMPARE(mail.faults, templateFaults({u"Hello"_s, body}));
    if (!faults.isEmpty())
        QCOMPARE(told(mailBlocks(mail, mail.text)).section(u' ', 0, 0), u"faulty-template"_s);
}

void MailMergeTest::missingFieldsAreTold()
{
    const MergedMail mail =
        mergeMail({u"For {company} and {job_title}"_s, u"Dear {last_name},\n{job_title} {own_company}"_s},
                  ada(), u"en"_s);
    QCOMPARE(mail.text.subject, u"For Örnek A.Ş. and {job_title}"_s);
    QCOMPARE(mail.text.body, u"Dear Yılmaz,\n{job_title} {own_company}"_s);
    QCOMPARE(mail.missing.size(), 3);
    QCOMPARE(mail.missing[0], (MissingField{MailField::JobTitle, {true, 19, 11}}));
    QCOMPARE(mail.missing[1], (MissingField{MailField::JobTitle, {false, 13, 11}}));
    QCOMPARE(mail.missing[2], (MissingField{MailField::OwnCompany, {false, 25, 13}}));
    QCOMPARE(told(mailBlocks(mail, mail.text)),
             u"missing-field job_title s19, missing-field job_title b13, missing-field own_company b25"_s);
}

void MailMergeTest::aValueIsNoTemplate()
{
    MailFacts facts = ada();
    facts.firstName = u"{own_name}"_s;
    facts.lastName = u"}{"_s;
    const MergedMail mail = bodyOf(u"Dear {name},\n{note_excerpt} {job_title}"_s, facts);
    QVERIFY(mail.faults.isEmpty());
    QCOMPARE(mail.text.body, u"Dear {own_name} }{,\nWe need {offer} {{fast}} {job_title}"_s);
    // Only what the template asked for is in the way, though the customer's words look the same.
    facts.note = u"{job_title}"_s;
    const MergedMail twice = bodyOf(u"Hi\n{note_excerpt} {job_title}"_s, facts);
    QCOMPARE(mailBlocks(twice, twice.text).size(), 1);
    QVERIFY(mailBlocks(twice, {u"Hello"_s, u"Hi\n{job_title} boss"_s}).isEmpty());
}

void MailMergeTest::aValueCannotBreakTheSubject_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("subject");
    QTest::newRow("header") << u"x\r\nBcc: evil@evil.invalid"_s << u"For x Bcc: evil@evil.invalid"_s;
    QTest::newRow("lone lf") << u"x\nBcc: e"_s << u"For x Bcc: e"_s;
    QTest::newRow("separators") << u"x\u2028y\u2029z\u0085w"_s << u"For x y z w"_s;
    QTest::newRow("nul and bell") << QString(u"x"_s + QChar(0) + u'\a' + u"y"_s) << u"For x y"_s;
    QTest::newRow("turned round") << u"\u202Eabc\u2066"_s << u"For abc"_s;
    QTest::newRow("half a pair") << QString(QString(u"x"_s) + QChar(0xD83D)) << u"For x\uFFFD"_s;
    QTest::newRow("tabs") << u"  x\t y  "_s << u"For x y"_s;
}

void MailMergeTest::aValueCannotBreakTheSubject()
{
    QFETCH(QString, value);
    QFETCH(QString, subject);
    MailFacts facts = ada();
    facts.company = value;
    QCOMPARE(mergeMail({u"For\r\n{company}"_s, u"Hi"_s}, facts, u"en"_s).text.subject, subject);
}

void MailMergeTest::greetings_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<bool>("blocked");
    const auto row = [](const QString &body, bool blocked) {
        QTest::newRow(qPrintable(body)) << body << blocked;
    };
    row(u"Dear {job_title|},\nHello"_s, true);
    row(u"Dear {job_title|} {own_company|}:\nHello"_s, true);
    row(u"Dear{job_title|}, \n"_s, true);
    row(u"Estimado/a {job_title|}:"_s, true);
    row(u"Estimado/a:"_s, true);
    row(u"Sayın {job_title|},"_s, true);
    row(u"SAYIN,"_s, true);
    row(u"Hello {job_title|},"_s, true);
    row(u"\n\nDear Mr. {job_title|},"_s, true);
    row(u"Dear {first_name},"_s, false);
    row(u"Dear {job_title|customer},"_s, false);
    row(u"Hello{job_title|},"_s, false);
    row(u"Hola:"_s, false);
    row(u"Merhaba,\nSayın"_s, false);
}

void MailMergeTest::greetings()
{
    QFETCH(QString, body);
    QFETCH(bool, blocked);
    const MergedMail mail = bodyOf(body, ada());
    const QList<MailBlock> blocks = mailBlocks(mail, mail.text);
    QCOMPARE(!blocks.isEmpty(), blocked);
    if (blocked)
        QVERIFY(blocks.first().kind == MailBlock::Kind::EmptyGreeting && blocks.first().place.length > 3);
}

void MailMergeTest::whatWasTypedInOpensTheWay()
{
    const MergedMail mail = bodyOf(u"Dear {job_title},\nAs {job_title} you know"_s, ada());
    MailText edited = mail.text;
    edited.body = u"Dear Ada,\nAs {job_title} you know"_s;
    QCOMPARE(told(mailBlocks(mail, edited)), u"missing-field job_title b13"_s);
    edited.body = u"Dear Ada,\nAs {job title} you know"_s; // what the user writes is the user's
    QVERIFY(mailBlocks(mail, edited).isEmpty());
    edited.body = u"Dear ,\nAs director you know"_s;
    QCOMPARE(told(mailBlocks(mail, edited)), u"empty-greeting b0"_s);
}

void MailMergeTest::aMailNeedsSubjectAndBody()
{
    const MergedMail mail = mergeMail({u" "_s, u"\n \n"_s}, ada(), u"en"_s);
    QCOMPARE(told(mailBlocks(mail, mail.text)), u"empty-subject s0, empty-body b0"_s);
}

LEADLINE_TEST(MailMergeTest)

} // namespace leadline::test

#include "mailmergetest.moc"
