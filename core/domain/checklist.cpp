// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/checklist.h"

#include "core/domain/codetable.h"

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr std::array allStepKinds{StepKind::Call, StepKind::Mail, StepKind::Meeting, StepKind::Data,
                                  StepKind::Decision};

} // namespace

QString code(StepKind kind)
{
    switch (kind) {
    case StepKind::Call:
        return u"call"_s;
    case StepKind::Mail:
        return u"mail"_s;
    case StepKind::Meeting:
        return u"meeting"_s;
    case StepKind::Data:
        return u"data"_s;
    case StepKind::Decision:
        return u"decision"_s;
    }
    return {};
}

std::optional<StepKind> stepKindFromCode(QStringView text)
{
    return fromCode(allStepKinds, &code, text);
}

const QStringList &checklistKeys()
{
    static const QStringList keys{u"contact-request"_s, u"test-drive"_s, u"install"_s,
                                  u"portal-create"_s,   u"generic"_s,    u"notice"_s};
    return keys;
}

QString inLanguage(const QHash<QString, QString> &texts, const QString &language)
{
    for (const QString &wanted : {language, u"en"_s}) {
        if (const auto found = texts.constFind(wanted); found != texts.constEnd() && !found->isEmpty())
            return *found;
    }
    // A hash has no order of its own: sorted, the same text comes out every time.
    QStringList languages = texts.keys();
    languages.sort();
    for (const QString &any : languages) {
        if (QString text = texts.value(any); !text.isEmpty())
            return text;
    }
    return {};
}

} // namespace leadline
