// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rulejson.h"

#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace leadline {

Checked<QJsonObject> ruleObject(const QByteArray &json, const QString &kind, const QStringList &members)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = json.left(error.offset).count('\n') + 1;
        return fault(FaultCode::NotJson, u"line %1"_s.arg(line), error.errorString());
    }
    QJsonObject object = document.object();
    const QString said = object.take(u"kind"_s).toString();
    if (said != kind)
        return fault(FaultCode::NotOurs, u"kind"_s, said);
    if (const auto checked = onlyMembers(object, members); !checked)
        return tl::unexpected(checked.error());
    return object;
}

Checked<void> onlyMembers(const QJsonObject &object, const QStringList &members, const QString &within)
{
    const QStringList keys = object.keys();
    for (const QString &key : keys) {
        if (!members.contains(key))
            return fault(FaultCode::UnknownMember, within.isEmpty() ? key : QString(within + u'.' + key),
                         key);
    }
    return {};
}

} // namespace leadline
