// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textfold.h"

#include <array>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

void appendFolded(QString &out, QChar c)
{
    switch (c.unicode()) {
    case 0x0131: // ı
    case 0x0130: // İ
        out += u'i';
        return;
    case 0x00DF: // ß
    case 0x1E9E: // ẞ
        out += u"ss";
        return;
    case 0x00F8: // ø has no decomposition
    case 0x00D8:
        out += u'o';
        return;
    case 0x0142: // ł
    case 0x0141:
        out += u'l';
        return;
    case 0x00E6: // æ
    case 0x00C6:
        out += u"ae";
        return;
    default:
        break;
    }
    if (c.isMark())
        return;
    out += c.isSpace() ? u' ' : c.toLower();
}

QString foldedSlowly(QStringView text)
{
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD);
    QString out;
    out.reserve(decomposed.size());
    for (const QChar c : decomposed)
        appendFolded(out, c);
    return out.simplified();
}

/// What one letter of Latin-1 or Latin Extended-A folds to, for texts that hold no others: nearly all.
struct ShortCuts
{
    static constexpr char16_t end = 0x180;
    static constexpr char16_t blank = u' ';
    static constexpr char16_t slow = 0xFFFF; ///< folds to several letters, or to none

    std::array<char16_t, end> folded;

    ShortCuts()
    {
        for (char16_t c = 0; c < end; ++c) {
            const QChar letter(c);
            const QString one = foldedSlowly(QStringView(&letter, 1));
            folded[c] = one.size() == 1 ? one.front().unicode() : letter.isSpace() ? blank : slow;
        }
    }
};

} // namespace

QString foldText(QStringView text)
{
    static const ShortCuts shortCuts;
    QString out(text.size(), Qt::Uninitialized);
    QChar *const begin = out.data();
    QChar *to = begin;
    for (const QChar c : text) {
        const char16_t folded =
            c.unicode() < ShortCuts::end ? shortCuts.folded[c.unicode()] : ShortCuts::slow;
        if (folded == ShortCuts::slow)
            return foldedSlowly(text);
        if (folded == ShortCuts::blank && (to == begin || to[-1] == ShortCuts::blank))
            continue;
        *to++ = QChar(folded);
    }
    if (to != begin && to[-1] == ShortCuts::blank)
        --to;
    out.truncate(to - begin);
    return out;
}

QString foldIdentifier(QStringView text)
{
    QString folded = foldText(text);
    folded.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return folded;
}

QString digitsOf(QStringView text)
{
    QString out;
    for (const QChar c : text) {
        if (const int digit = c.digitValue(); digit >= 0)
            out += QChar(u'0' + digit);
    }
    return out;
}

QString withoutHalves(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.at(i).isSurrogate())
            continue;
        const bool whole =
            text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (whole)
            ++i;
        else
            text[i] = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

quint64 stableHash(QStringView text)
{
    StableHash hash;
    hash.add(text);
    return hash.value();
}

bool isAscii(QStringView text)
{
    char16_t all = 0;
    for (const QChar c : text)
        all |= c.unicode();
    return all < 0x80;
}

} // namespace leadline
