// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/stage.h"

#include "core/base/textfold.h"
#include "core/domain/codetable.h"

using namespace Qt::StringLiterals;

namespace leadline {

QString stageCode(Stage stage)
{
    switch (stage) {
    case Stage::New:
        return u"new"_s;
    case Stage::Attempted:
        return u"attempted"_s;
    case Stage::InConversation:
        return u"in-conversation"_s;
    case Stage::Qualified:
        return u"qualified"_s;
    case Stage::Won:
        return u"won"_s;
    case Stage::Lost:
        return u"lost"_s;
    case Stage::Disqualified:
        return u"disqualified"_s;
    case Stage::Expired:
        return u"expired"_s;
    }
    return {};
}

std::optional<Stage> stageFromCode(QStringView code)
{
    return fromCode(allStages, &stageCode, code);
}

bool isClosed(Stage stage)
{
    switch (stage) {
    case Stage::New:
    case Stage::Attempted:
    case Stage::InConversation:
    case Stage::Qualified:
        return false;
    case Stage::Won:
    case Stage::Lost:
    case Stage::Disqualified:
    case Stage::Expired:
        return true;
    }
    return false;
}

std::optional<Stage> stageFromText(QStringView text)
{
    const QString folded = foldText(text);
    if (const auto stage = stageFromCode(folded))
        return stage;
    for (const Stage stage : allStages) {
        if (folded == foldText(partnerCenterState(stage).substatus))
            return stage;
    }
    return std::nullopt;
}

PartnerCenterState partnerCenterState(Stage stage)
{
    switch (stage) {
    case Stage::New:
        return {u"New"_s, u"Received"_s};
    case Stage::Attempted:
    case Stage::InConversation:
    case Stage::Qualified:
        return {u"Active"_s, u"Accepted"_s};
    case Stage::Won:
        return {u"Closed"_s, u"Won"_s};
    case Stage::Lost:
        return {u"Closed"_s, u"Lost"_s};
    case Stage::Disqualified:
        return {u"Closed"_s, u"Declined"_s};
    case Stage::Expired:
        return {u"Closed"_s, u"Expired"_s};
    }
    return {};
}

} // namespace leadline
