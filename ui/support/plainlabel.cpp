// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/plainlabel.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace leadline {

PlainLabel::PlainLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

PlainLabel::PlainLabel(Look look, const char *objectName, QWidget *parent)
    : PlainLabel(parent)
{
    setObjectName(QLatin1StringView(objectName));
    switch (look) {
    case Look::Body:
        break;
    case Look::Muted:
        setProperty("look", u"muted"_s);
        break;
    case Look::Title:
        setProperty("look", u"title"_s);
        break;
    case Look::Section:
        setProperty("look", u"section"_s);
        break;
    case Look::Strong:
        setProperty("look", u"strong"_s);
        break;
    }
}

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return u"<qt>"_s + text.toHtmlEscaped().replace(u'\n', u"<br/>"_s) + u"</qt>"_s;
}

QString plainCaption(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

QString captionText(const QString &caption)
{
    QString text;
    for (qsizetype i = 0; i < caption.size(); ++i) {
        if (caption.at(i) == u'&' && i + 1 < caption.size())
            ++i; // the character that follows is meant, be it a second &
        text += caption.at(i);
    }
    return text;
}

QString breakable(const QString &text)
{
    constexpr QChar zeroWidthSpace(0x200B);
    QString out;
    for (const QChar c : text) {
        out += c;
        if (u"@.-_/"_s.contains(c))
            out += zeroWidthSpace;
    }
    return out;
}

} // namespace leadline
