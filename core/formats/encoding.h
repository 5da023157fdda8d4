// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QList>
#include <QtCore/QString>
#include <memory>

namespace leadline {

/// Encodings a lead file can have. Names as IANA writes them ("UTF-8", "windows-1254").
enum class Encoding {
    Utf8,
    Utf16Le,
    Utf16Be,
    Utf32Le,
    Utf32Be,
    Windows1252,
    Windows1254,
    Windows1250,
    Iso8859_9,
    Iso8859_15,
    Iso8859_2,
    Iso8859_3, ///< Turkish before 1989
    Cp850,     ///< DOS
    Cp857,     ///< DOS, Turkish
    MacRoman,
    MacTurkish,
};

[[nodiscard]] QString encodingName(Encoding encoding);
/// Case and common aliases (latin1, iso-8859-1, cp1254, utf16) are understood; latin1 reads as windows-1252.
[[nodiscard]] std::optional<Encoding> encodingFromName(QStringView name);
[[nodiscard]] QList<Encoding> allEncodings();

struct EncodingGuess
{
    Encoding encoding = Encoding::Utf8;
    double confidence = 1.0; ///< 0 … 1
    bool bom = false;
};

/// Guesses, best first; never empty. BOM, then UTF-32 and UTF-16 by their NULs, then strict UTF-8, then the
/// single-byte encodings scored by the letters of the languages that use them, Spanish and Turkish before
/// all. `sample` is the start of the file; `complete` says that it is all of it (a cut multi-byte character
/// at the end of a mere sample is no error).
[[nodiscard]] QList<EncodingGuess> detectEncoding(QByteArrayView sample, bool complete);

/// Bytes to text in pieces of any size. Owns no device. What cannot be decoded becomes U+FFFD and is counted.
class TextDecoder
{
public:
    /// A BOM at the start is swallowed.
    explicit TextDecoder(Encoding encoding);
    ~TextDecoder();
    TextDecoder(TextDecoder &&) noexcept;
    TextDecoder &operator=(TextDecoder &&) noexcept;

    [[nodiscard]] QString decode(QByteArrayView bytes);
    /// What was left of a cut character at the end of the input.
    [[nodiscard]] QString finish();
    /// How many characters of the input could not be decoded so far.
    [[nodiscard]] qint64 undecodable() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace leadline
