// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/encoding.h"

#include "core/base/textfold.h"
#include "core/formats/singlebyte.h"

#include <QtCore/QHash>
#include <QtCore/QStringDecoder>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr char16_t replacement = 0xFFFD;
constexpr char16_t byteOrderMark = 0xFEFF;

quint8 byteAt(QByteArrayView bytes, qsizetype at)
{
    return static_cast<quint8>(bytes[at]);
}

/// How many bytes at the end are the start of a UTF-8 character whose rest may still come.
qsizetype cutUtf8(QByteArrayView bytes)
{
    for (qsizetype back = 1; back <= qMin<qsizetype>(3, bytes.size()); ++back) {
        const quint8 byte = byteAt(bytes, bytes.size() - back);
        if ((byte & 0xC0) == 0x80)
            continue;
        const qsizetype need = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
        return need > back ? back : 0;
    }
    return 0;
}

char16_t unitAt(QByteArrayView bytes, qsizetype at, bool littleEndian)
{
    const int first = byteAt(bytes, at);
    const int second = byteAt(bytes, at + 1);
    return static_cast<char16_t>(littleEndian ? first | second << 8 : first << 8 | second);
}

/// The same for UTF-16: an odd byte, or a high surrogate waiting for its low one.
qsizetype cutUtf16(QByteArrayView bytes, bool littleEndian)
{
    const qsizetype odd = bytes.size() % 2;
    const qsizetype whole = bytes.size() - odd;
    if (whole >= 2 && QChar::isHighSurrogate(unitAt(bytes, whole - 2, littleEndian)))
        return odd + 2;
    return odd;
}

QString fromUtf16(QByteArrayView bytes, bool littleEndian)
{
    QString out(bytes.size() / 2, Qt::Uninitialized);
    QChar *to = out.data();
    for (qsizetype i = 0; i < out.size(); ++i)
        to[i] = QChar(unitAt(bytes, 2 * i, littleEndian));
    for (qsizetype i = 0; i < out.size(); ++i) {
        if (!to[i].isSurrogate())
            continue;
        if (to[i].isHighSurrogate() && i + 1 < out.size() && to[i + 1].isLowSurrogate())
            ++i;
        else
            to[i] = QChar(replacement);
    }
    return out;
}

bool isUtf32(Encoding encoding)
{
    return encoding == Encoding::Utf32Le || encoding == Encoding::Utf32Be;
}

/// Characters, not units: what lies beyond Unicode becomes U+FFFD.
QString fromUtf32(QByteArrayView bytes, bool littleEndian)
{
    QString out;
    out.reserve(bytes.size() / 4);
    for (qsizetype at = 0; at + 4 <= bytes.size(); at += 4) {
        const char32_t high = unitAt(bytes, littleEndian ? at + 2 : at, littleEndian);
        const char32_t c = high << 16 | unitAt(bytes, littleEndian ? at : at + 2, littleEndian);
        if (c > 0x10FFFF || QChar::isSurrogate(c))
            out += QChar(replacement);
        else
            out += QStringView(QChar::fromUcs4(c));
    }
    return out;
}

/// QString::count goes through the text letter by letter; looking for one that is rarely there is much
/// quicker.
qint64 replacementsIn(QStringView text)
{
    qint64 count = 0;
    for (qsizetype at = text.indexOf(QChar(replacement)); at >= 0;
         at = text.indexOf(QChar(replacement), at + 1))
        ++count;
    return count;
}

QString fromTable(QByteArrayView bytes, const ByteTable &table)
{
    QString out(bytes.size(), Qt::Uninitialized);
    QChar *to = out.data();
    for (qsizetype i = 0; i < bytes.size(); ++i)
        to[i] = QChar(table[byteAt(bytes, i)]);
    return out;
}

} // namespace

QString encodingName(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return u"UTF-8"_s;
    case Encoding::Utf16Le:
        return u"UTF-16LE"_s;
    case Encoding::Utf16Be:
        return u"UTF-16BE"_s;
    case Encoding::Windows1252:
        return u"windows-1252"_s;
    case Encoding::Windows1254:
        return u"windows-1254"_s;
    case Encoding::Windows1250:
        return u"windows-1250"_s;
    case Encoding::Iso8859_9:
        return u"ISO-8859-9"_s;
    case Encoding::Iso8859_15:
        return u"ISO-8859-15"_s;
    case Encoding::Utf32Le:
        return u"UTF-32LE"_s;
    case Encoding::Utf32Be:
        return u"UTF-32BE"_s;
    case Encoding::Iso8859_2:
        return u"ISO-8859-2"_s;
    case Encoding::Iso8859_3:
        return u"ISO-8859-3"_s;
    case Encoding::Cp850:
        return u"IBM850"_s;
    case Encoding::Cp857:
        return u"IBM857"_s;
    case Encoding::MacRoman:
        return u"macintosh"_s;
    case Encoding::MacTurkish:
        return u"x-mac-turkish"_s;
    }
    return {};
}

std::optional<Encoding> encodingFromName(QStringView name)
{
    static const QHash<QString, Encoding> names = {
        {u"utf8"_s, Encoding::Utf8},
        {u"utf8sig"_s, Encoding::Utf8},
        {u"utf8bom"_s, Encoding::Utf8},
        {u"ascii"_s, Encoding::Utf8},
        {u"usascii"_s, Encoding::Utf8},
        {u"utf16"_s, Encoding::Utf16Le},
        {u"utf16le"_s, Encoding::Utf16Le},
        {u"utf16be"_s, Encoding::Utf16Be},
        {u"windows1252"_s, Encoding::Windows1252},
        {u"cp1252"_s, Encoding::Windows1252},
        {u"ansi"_s, Encoding::Windows1252},
        {u"latin1"_s, Encoding::Windows1252},
        {u"l1"_s, Encoding::Windows1252},
        {u"iso88591"_s, Encoding::Windows1252},
        {u"windows1254"_s, Encoding::Windows1254},
        {u"cp1254"_s, Encoding::Windows1254},
        {u"windows1250"_s, Encoding::Windows1250},
        {u"cp1250"_s, Encoding::Windows1250},
        {u"iso88599"_s, Encoding::Iso8859_9},
        {u"latin5"_s, Encoding::Iso8859_9},
        {u"l5"_s, Encoding::Iso8859_9},
        {u"iso885915"_s, Encoding::Iso8859_15},
        {u"latin9"_s, Encoding::Iso8859_15},
        {u"l9"_s, Encoding::Iso8859_15},
        {u"utf32"_s, Encoding::Utf32Le},
        {u"utf32le"_s, Encoding::Utf32Le},
        {u"utf32be"_s, Encoding::Utf32Be},
        {u"iso88592"_s, Encoding::Iso8859_2},
        {u"latin2"_s, Encoding::Iso8859_2},
        {u"l2"_s, Encoding::Iso8859_2},
        {u"iso88593"_s, Encoding::Iso8859_3},
        {u"latin3"_s, Encoding::Iso8859_3},
        {u"l3"_s, Encoding::Iso8859_3},
        {u"ibm850"_s, Encoding::Cp850},
        {u"cp850"_s, Encoding::Cp850},
        {u"ibm857"_s, Encoding::Cp857},
        {u"cp857"_s, Encoding::Cp857},
        {u"macintosh"_s, Encoding::MacRoman},
        {u"macroman"_s, Encoding::MacRoman},
        {u"xmacturkish"_s, Encoding::MacTurkish},
        {u"macturkish"_s, Encoding::MacTurkish},
    };
    const auto found = names.constFind(foldIdentifier(name));
    if (found == names.constEnd())
        return std::nullopt;
    return *found;
}

QList<Encoding> allEncodings()
{
    return {Encoding::Utf8,      Encoding::Utf16Le,     Encoding::Utf16Be,     Encoding::Utf32Le,
            Encoding::Utf32Be,   Encoding::Windows1252, Encoding::Windows1254, Encoding::Windows1250,
            Encoding::Iso8859_9, Encoding::Iso8859_15,  Encoding::Iso8859_2,   Encoding::Iso8859_3,
            Encoding::Cp850,     Encoding::Cp857,       Encoding::MacRoman,    Encoding::MacTurkish};
}

struct TextDecoder::Private
{
    Encoding encoding = Encoding::Utf8;
    QByteArray pending; ///< the start of a character that a piece cut
    bool atStart = true;
    qint64 undecodable = 0;

    [[nodiscard]] qsizetype cut(QByteArrayView bytes) const;
    [[nodiscard]] QString convert(QByteArrayView bytes) const;
    [[nodiscard]] QString take(QByteArrayView bytes);
};

qsizetype TextDecoder::Private::cut(QByteArrayView bytes) const
{
    if (encoding == Encoding::Utf8)
        return cutUtf8(bytes);
    if (isUtf32(encoding))
        return bytes.size() % 4;
    if (byteTable(encoding) == nullptr)
        return cutUtf16(bytes, encoding == Encoding::Utf16Le);
    return 0;
}

QString TextDecoder::Private::convert(QByteArrayView bytes) const
{
    if (const ByteTable *table = byteTable(encoding))
        return fromTable(bytes, *table);
    if (isUtf32(encoding))
        return fromUtf32(bytes, encoding == Encoding::Utf32Le);
    if (encoding != Encoding::Utf8)
        return fromUtf16(bytes, encoding == Encoding::Utf16Le);
    // A mark further on is a character of the text: only the first is ours to swallow.
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    return decoder.decode(bytes);
}

QString TextDecoder::Private::take(QByteArrayView bytes)
{
    QString text = convert(bytes);
    if (atStart && !text.isEmpty()) {
        atStart = false;
        const bool utf = byteTable(encoding) == nullptr;
        if (utf && text.front() == QChar(byteOrderMark))
            text.remove(0, 1);
    }
    // One that stood in the file already counts too: it is a letter lost by an earlier program.
    undecodable += replacementsIn(text);
    return text;
}

TextDecoder::TextDecoder(Encoding encoding)
    : d(std::make_unique<Private>())
{
    d->encoding = encoding;
}

TextDecoder::~TextDecoder() = default;
TextDecoder::TextDecoder(TextDecoder &&) noexcept = default;
TextDecoder &TextDecoder::operator=(TextDecoder &&) noexcept = default;

QString TextDecoder::decode(QByteArrayView bytes)
{
    if (!d->pending.isEmpty()) {
        d->pending.append(bytes);
        const QByteArray whole = std::exchange(d->pending, {});
        const qsizetype left = d->cut(whole);
        d->pending = whole.last(left);
        return d->take(QByteArrayView(whole).chopped(left));
    }
    const qsizetype left = d->cut(bytes);
    d->pending = bytes.last(left).toByteArray();
    return d->take(bytes.chopped(left));
}

QString TextDecoder::finish()
{
    if (d->pending.isEmpty())
        return {};
    d->pending.clear();
    d->atStart = false;
    ++d->undecodable;
    return QString(QChar(replacement));
}

qint64 TextDecoder::undecodable() const
{
    return d->undecodable;
}

} // namespace leadline
