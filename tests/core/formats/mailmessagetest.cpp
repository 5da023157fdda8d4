// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/mailmessage.h"
#include "tests/support/suite.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadline::test {
namespace {

const Instant may{*instantFromIso(u"2026-05-08T09:05:07Z")};

QByteArrayList linesOf(const QByteArray &file)
{
    QByteArrayList lines;
    for (qsizetype at = 0; at < file.size();) {
        const qsizetype end = file.indexOf("\r\n", at);
        lines << file.mid(at, end < 0 ? -1 : end - at);
        at = end < 0 ? file.size() : end + 2;
    }
    return lines;
}

/// A header with its folded lines put together.
QByteArray headerOf(const QByteArray &file, const QByteArray &name)
{
    const QByteArray begin = name + ": ";
    QByteArray value;
    bool isIn = false;
    for (const QByteArray &line : linesOf(file)) {
        if (line.isEmpty())
            break;
        if (isIn && line.startsWith(' '))
            value += line;
        else if ((isIn = line.startsWith(begin)))
            value = line.mid(begin.size());
    }
    return value;
}

/// Encoded words as a reader decodes them: white space between two of them is nothing.
QString decoded(const QByteArray &header)
{
    QByteArray bytes;
    for (const QByteArray &word : header.split(' '))
        bytes +=
            word.startsWith("=?UTF-8?B?") ? QByteArray::fromBase64(word.mid(10, word.size() - 12)) : word;
    return QString::fromUtf8(bytes);
}

} // namespace

class MailMessageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlainMail();
    void headersAreEncoded_data();
    void headersAreEncoded();
    void noValueAddsAHeader();
    void aRecipient_data();
    void aRecipient();
    void bodies_data();
    void bodies();
};

void MailMessageTest::aPlainMail()
{
    QCOMPARE(mailFile({u"ada@ornek.example"_s, u"Ada \"the\" \\ Boss"_s, u"Hello"_s,
                       u"Dear Ada,\n\nBye\n\n"_s, may}),
             QByteArray("X-Unsent: 1\r\n"
                        "Date: Fri, 8 May 2026 09:05:07 +0000\r\n"
                        "To: \"Ada \\\"the\\\" \\\\ Boss\"\r\n <ada@ornek.example>\r\n"
                        "Subject: Hello\r\n"
                        "MIME-Version: 1.0\r\n"
                        "Content-Type: text/plain; charset=utf-8\r\n"
                        "Content-Transfer-Encoding: quoted-printable\r\n"
                        "\r\n"
                        "Dear Ada,\r\n\r\nBye\r\n"));
}

void MailMessageTest::headersAreEncoded_data()
{
    QTest::addColumn<QString>("subject");
    QTest::newRow("one letter") << u"ş"_s;
    QTest::newRow("Turkish") << u"Rainwater hakkındaki talebiniz için teşekkür ederiz ve görüşmek isteriz"_s;
    QTest::newRow("emoji at every place") << u"🌧"_s.repeated(60);
    QTest::newRow("three bytes") << u"水"_s.repeated(100);
    QTest::newRow("mixed") << (u"añ"_s + u"🌧水x"_s.repeated(31));
    QTest::newRow("looks encoded") << u"=?UTF-8?B?eA==?="_s;
    QTest::newRow("long ASCII") << u"a rather long subject "_s.repeated(12).trimmed();
    QTest::newRow("one long word") << u"x"_s.repeated(300);
}

void MailMessageTest::headersAreEncoded()
{
    QFETCH(QString, subject);
    const QByteArray file = mailFile({u"a@b.example"_s, subject, subject, u"x"_s, may});
    for (const QByteArray &line : linesOf(file)) {
        QVERIFY2(line.size() <= 76, line.constData());
        for (const char c : line)
            QVERIFY(c >= ' ' && c <= '~');
        for (const QByteArray &word : line.split(' ')) { // each is a whole text of its own
            if (word.startsWith("=?"))
                QVERIFY(!QString::fromUtf8(QByteArray::fromBase64(word.mid(10, word.size() - 12)))
                             .contains(QChar::ReplacementCharacter));
        }
    }
    QCOMPARE(decoded(headerOf(file, "Subject")), subject);
    QCOMPARE(decoded(headerOf(file, "To")), QString(subject + u"<a@b.example>"_s));
}

void MailMessageTest::noValueAddsAHeader()
{
    const QString evil = u"x\r\nBcc: evil@evil.invalid\r\n\r\nbody\u2028y"_s;
    const QByteArray file = mailFile({u"a@b.example"_s, evil, evil, u"b"_s, may});
    const QByteArray head = file.left(file.indexOf("\r\n\r\n"));
    for (const QByteArray &line : linesOf(head))
        QVERIFY2(!line.startsWith("Bcc"), line.constData());
    QCOMPARE(file.count("\r\n\r\n"), 1);
    QCOMPARE(file.count('\n'), file.count("\r\n"));
}

void MailMessageTest::aRecipient_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("plain") << u"o'neil+x@b.example"_s << QByteArray("<o'neil+x@b.example>");
    QTest::newRow("domain beyond ASCII")
        << u"ada@örnek.example"_s << QByteArray("<ada@xn--rnek-4qa.example>");
    QTest::newRow("all beyond ASCII")
        << u"ş@örnek.example"_s << QByteArray("<\xC5\x9F@xn--rnek-4qa.example>");
}

void MailMessageTest::aRecipient()
{
    QFETCH(QString, address);
    QTEST(headerOf(mailFile({address, {}, u"s"_s, u"b"_s, may}), "To"), "to");
}

void MailMessageTest::bodies_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("equals sign") << u"a=b"_s << QByteArray("a=3Db\r\n");
    QTest::newRow("space at the end") << u"a \nb\t"_s << QByteArray("a=20\r\nb=09\r\n");
    QTest::newRow("letters") << u"ñ€"_s << QByteArray("=C3=B1=E2=82=AC\r\n");
    QTest::newRow("76") << u"x"_s.repeated(76) << (QByteArray(76, 'x') + "\r\n");
    QTest::newRow("77") << u"x"_s.repeated(77) << (QByteArray(75, 'x') + "=\r\nxx\r\n");
    QTest::newRow("no break within an octet")
        << QString(u"x"_s.repeated(74) + u"ñy"_s) << (QByteArray(74, 'x') + "=\r\n=C3=B1y\r\n");
    QTest::newRow("control") << QString(u"a"_s + QChar(0) + QChar(0x1B)) << QByteArray("a=00=1B\r\n");
    QTest::newRow("line ends") << u"a\r\nb\rc\n\n"_s << QByteArray("a\r\nb\r\nc\r\n");
    QTest::newRow("half a pair") << QString(QChar(0xD83D)) << QByteArray("=EF=BF=BD\r\n");
}

void MailMessageTest::bodies()
{
    QFETCH(QString, body);
    const QByteArray file = mailFile({u"a@b.example"_s, {}, u"s"_s, body, may});
    QTEST(file.mid(file.indexOf("\r\n\r\n") + 4), "encoded");
}

LEADLINE_TEST(MailMessageTest)

} // namespace leadline::test

#include "mailmessagetest.moc"
