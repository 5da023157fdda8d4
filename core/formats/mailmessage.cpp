// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/mailmessage.h"

#include "core/base/textfold.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtCore/QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr qsizetype longestLine =
    76; // RFC 2045 and 2047: of an encoded body, and of a line with encoded words
const QByteArray wordBegin = "=?UTF-8?B?"_ba;
const QByteArray wordEnd = "?="_ba;

/// One line, and no half characters.
QString headerText(const QString &text)
{
    QString line = withoutHalves(text);
    for (QChar &c : line) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
            c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return line.simplified();
}

/// May stand as it is: short and ASCII, with nothing in it that a reader would decode.
bool isPlain(const QString &text)
{
    constexpr qsizetype mostPlain = 60;
    return isAscii(text) && text.size() <= mostPlain && !text.contains("=?"_L1);
}

/// The text as words of base64, one a line, none of which ends within a character. `used`: of the first line.
QByteArray encodedWords(const QString &text, qsizetype used)
{
    QByteArray lines;
    QByteArray bytes;
    const auto room = [&] { // in bytes, of which three become four
        const qsizetype overhead = wordBegin.size() + wordEnd.size();
        return (longestLine - (lines.isEmpty() ? used : 1) - overhead) / 4 * 3;
    };
    const auto flush = [&] {
        lines += (lines.isEmpty() ? QByteArray() : "\r\n "_ba) + wordBegin + bytes.toBase64() + wordEnd;
        bytes.clear();
    };
    for (const char32_t point : text.toUcs4()) {
        const QByteArray character = QString::fromUcs4(&point, 1).toUtf8();
        if (bytes.size() + character.size() > room())
            flush();
        bytes += character;
    }
    flush();
    return lines;
}

QByteArray quoted(const QString &name)
{
    QByteArray text = name.toLatin1();
    text.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + text + '"';
}

/// The domain in ASCII. A local part beyond ASCII has no such form, and stays UTF-8 (RFC 6532).
QByteArray mailbox(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    const QByteArray domain = QUrl::toAce(address.mid(at + 1));
    return domain.isEmpty() ? address.toUtf8() : address.left(at + 1).toUtf8() + domain;
}

QByteArray recipient(const MailMessage &message)
{
    const QByteArray header = "To: ";
    const QString name = headerText(message.name);
    const QByteArray box = '<' + mailbox(headerText(message.address)) + '>';
    if (name.isEmpty())
        return header + box;
    const QByteArray shown = isPlain(name) ? quoted(name) : encodedWords(name, header.size());
    return header + shown + "\r\n " + box;
}

QByteArray subjectLine(const QString &text)
{
    const QByteArray header = "Subject: ";
    const QString subject = headerText(text);
    return header + (isPlain(subject) ? subject.toLatin1() : encodedWords(subject, header.size()));
}

QByteArray dateLine(Instant date)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(toMs(date), Qt::UTC);
    return "Date: " + QLocale::c().toString(utc, u"ddd, d MMM yyyy HH:mm:ss '+0000'"_s).toLatin1();
}

bool isLiteral(char c)
{
    return c == ' ' || c == '\t' || (c > ' ' && c <= '~' && c != '=');
}

QByteArray quotedLine(const QByteArray &line)
{
    QByteArray encoded;
    qsizetype length = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char c = line[i];
        const bool isLast = i + 1 == line.size();
        const bool isBlankAtEnd = isLast && (c == ' ' || c == '\t'); // would be lost on the way
        const QByteArray one = isLiteral(c) && !isBlankAtEnd
                                   ? QByteArray(1, c)
                                   : '=' + QByteArray(1, c).toHex().toUpper(); // gate(casing): hex digits
        if (length + one.size() > longestLine - (isLast ? 0 : 1)) { // one is for the "=" of the break
            encoded += "=\r\n";
            length = 0;
        }
        encoded += one;
        length += one.size();
    }
    return encoded;
}

QByteArray quotedPrintable(const QString &body)
{
    QString text = withoutHalves(body);
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    while (text.endsWith(u'\n'))
        text.chop(1);
    QByteArray encoded;
    for (const QString &line : text.split(u'\n'))
        encoded += quotedLine(line.toUtf8()) + "\r\n";
    return encoded;
}

} // namespace

QByteArray mailFile(const MailMessage &message)
{
    const QByteArrayList lines{"X-Unsent: 1",
                               dateLine(message.date),
                               recipient(message),
                               subjectLine(message.subject),
                               "MIME-Version: 1.0",
                               "Content-Type: text/plain; charset=utf-8",
                               "Content-Transfer-Encoding: quoted-printable"};
    return lines.join("\r\n") + "\r\n\r\n" + quotedPrintable(message.body);
}

} // namespace leadline
