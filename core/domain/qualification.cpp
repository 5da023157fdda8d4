// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/qualification.h"

#include "core/domain/codetable.h"

using namespace Qt::StringLiterals;

namespace leadline {

QString code(CriterionKind kind)
{
    switch (kind) {
    case CriterionKind::YesNo:
        return u"yes-no"_s;
    case CriterionKind::Text:
        return u"text"_s;
    case CriterionKind::Choice:
        return u"choice"_s;
    }
    return {};
}

std::optional<CriterionKind> criterionKindFromCode(QStringView text)
{
    return fromCode(allCriterionKinds, &code, text);
}

} // namespace leadline
