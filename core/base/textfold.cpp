// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textfold.h"

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

bool isAscii(QStringView text)
{
    for (const QChar c : text) {
        if (c.unicode() >= 0x80)
            return false;
    }
    return true;
}

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

} // namespace

QString foldText(QStringView text)
{
    QString out;
    out.reserve(text.size());
    if (isAscii(text)) {
        for (const QChar c : text)
            out += c.isSpace() ? u' ' : c.toLower();
    } else {
        const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD);
        for (const QChar c : decomposed)
            appendFolded(out, c);
    }
    return out.simplified();
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

quint64 stableHash(QStringView text)
{
    quint64 hash = 14695981039346656037ULL;
    for (const QChar c : text) {
        hash ^= c.unicode();
        hash *= 1099511628211ULL;
    }
    return hash;
}

} // namespace leadline
