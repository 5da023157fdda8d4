// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/stagemoves.h"

#include "core/domain/codetable.h"

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

StageVerdict refused(StageRefusal refusal, std::optional<Stage> wayOut = {})
{
    return {refusal, wayOut, 0};
}

/// Nobody is there to be written to again.
bool isNoCustomer(const StageReasonText &reason)
{
    return reason.reason == StageReason::Spam || reason.reason == StageReason::NotACustomer;
}

/// A given-up lead says why; "other" alone says nothing.
StageVerdict withReason(const StageFacts &facts)
{
    const StageReasonText reason = StageReasonText::parse(facts.reason);
    const int missing = isNoCustomer(reason) ? 0 : facts.missingMails;
    if (facts.reason.trimmed().isEmpty())
        return {missing > 0 ? StageRefusal::FewTouches : StageRefusal::ReasonNeeded, {}, missing};
    if (reason.reason == StageReason::Other && reason.note.isEmpty())
        return refused(StageRefusal::NoteNeeded);
    if (missing > 0 && reason.note.isEmpty() && !facts.anyway)
        return {StageRefusal::FewTouches, {}, missing};
    return {StageRefusal::None, {}, missing};
}

bool needsReason(Stage stage)
{
    return stage == Stage::Lost || stage == Stage::Disqualified;
}

} // namespace

QString code(StageRefusal refusal)
{
    switch (refusal) {
    case StageRefusal::None:
        return {};
    case StageRefusal::AlreadyAttempted:
        return u"already-attempted"_s;
    case StageRefusal::CustomerAnswered:
        return u"customer-answered"_s;
    case StageRefusal::ClosedIsFinal:
        return u"closed-is-final"_s;
    case StageRefusal::ReasonNeeded:
        return u"reason-needed"_s;
    case StageRefusal::NoteNeeded:
        return u"note-needed"_s;
    case StageRefusal::FewTouches:
        return u"few-touches"_s;
    case StageRefusal::AnswersMissing:
        return u"answers-missing"_s;
    }
    Q_UNREACHABLE();
}

StageVerdict mayMove(Stage from, Stage to, const StageFacts &facts)
{
    if (from == to)
        return needsReason(to) ? withReason({facts.attempted, facts.reason, 0, false}) : StageVerdict{};
    if (isClosed(from)) {
        if (to != Stage::InConversation)
            return refused(StageRefusal::ClosedIsFinal, Stage::InConversation);
        return facts.reason.trimmed().isEmpty() ? refused(StageRefusal::ReasonNeeded) : StageVerdict{};
    }
    if (to == Stage::Qualified && facts.unanswered)
        return refused(StageRefusal::AnswersMissing);
    if (to == Stage::New && facts.attempted)
        return refused(StageRefusal::AlreadyAttempted, Stage::Attempted);
    if (to == Stage::Expired && from != Stage::New && from != Stage::Attempted)
        return refused(StageRefusal::CustomerAnswered, Stage::Lost);
    return needsReason(to) ? withReason(facts) : StageVerdict{};
}

QString code(StageReason reason)
{
    switch (reason) {
    case StageReason::Budget:
        return u"budget"_s;
    case StageReason::NoAnswer:
        return u"no-answer"_s;
    case StageReason::OtherVendor:
        return u"other-vendor"_s;
    case StageReason::Requirements:
        return u"requirements"_s;
    case StageReason::NotACustomer:
        return u"not-a-customer"_s;
    case StageReason::Timeline:
        return u"timeline"_s;
    case StageReason::Spam:
        return u"spam"_s;
    case StageReason::Other:
        return u"other"_s;
    }
    Q_UNREACHABLE();
}

std::optional<StageReason> stageReasonFromCode(QStringView text)
{
    return fromCode(allStageReasons, &code, text);
}

StageReasonText StageReasonText::parse(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const qsizetype colon = trimmed.indexOf(u':');
    const QStringView head = colon < 0 ? trimmed : trimmed.first(colon);
    if (const auto reason = stageReasonFromCode(head))
        return {reason, colon < 0 ? QString() : trimmed.sliced(colon + 1).trimmed().toString()};
    return {std::nullopt, trimmed.toString()};
}

QString StageReasonText::text() const
{
    if (!reason)
        return note;
    return note.isEmpty() ? code(*reason) : QString(code(*reason) + u": "_s + note);
}

} // namespace leadline
