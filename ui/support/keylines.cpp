// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/keylines.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

struct KeyLines
{
    Q_DECLARE_TR_FUNCTIONS(leadline::KeyLines)
};

KeyLine line(KeyPlace place, const QString &keys, const QString &does)
{
    return {place, {QKeySequence(keys, QKeySequence::PortableText)}, does};
}

KeyLine range(KeyPlace place, const QString &first, const QString &last, const QString &does)
{
    return {place,
            {QKeySequence(first, QKeySequence::PortableText), QKeySequence(last, QKeySequence::PortableText)},
            does,
            true};
}

} // namespace

QString keyText(const KeyLine &line)
{
    const QString first = line.keys.constFirst().toString(QKeySequence::NativeText);
    return line.isRange ? first + u" … "_s + line.keys.constLast().toString(QKeySequence::NativeText) : first;
}

QString placeTitle(KeyPlace place)
{
    switch (place) {
    case KeyPlace::Everywhere:
        return KeyLines::tr("Everywhere");
    case KeyPlace::List:
        return KeyLines::tr("In the list");
    case KeyPlace::Lead:
        return KeyLines::tr("On a lead, while no text is being edited");
    case KeyPlace::Import:
        return KeyLines::tr("While importing");
    }
    return {};
}

QList<KeyLine> keysOutsideMenus()
{
    return {
        range(KeyPlace::List, u"Ctrl+1"_s, u"Ctrl+9"_s, KeyLines::tr("Open a view")),
        line(KeyPlace::List, u"Return"_s, KeyLines::tr("Open the lead over the whole window")),
        range(KeyPlace::Lead, u"1"_s, u"9"_s, KeyLines::tr("Tick a step of the checklist")),
        range(KeyPlace::Lead, u"1"_s, u"5"_s, KeyLines::tr("While logging: how it went")),
        line(KeyPlace::Lead, u"Ctrl+Return"_s, KeyLines::tr("From the text: log it")),
        line(KeyPlace::Lead, u"Esc"_s, KeyLines::tr("From the lead back to the list")),
        line(KeyPlace::Import, u"Return"_s, KeyLines::tr("To the next step; on a row: edit it")),
        line(KeyPlace::Import, u"Ctrl+V"_s, KeyLines::tr("Take rows from the clipboard")),
        line(KeyPlace::Import, u"Del"_s, KeyLines::tr("Leave the row out, or take it in again")),
        line(KeyPlace::Import, u"Ctrl+Z"_s, KeyLines::tr("Undo the last edit of a row")),
        line(KeyPlace::Import, u"F1"_s, KeyLines::tr("These keys")),
        line(KeyPlace::Import, u"Esc"_s, KeyLines::tr("Close without importing")),
    };
}

} // namespace leadline
