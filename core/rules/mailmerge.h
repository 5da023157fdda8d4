// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/mailtemplate.h"
#include "core/rules/mailfields.h"

#include <QtCore/QList>

namespace leadline {

enum class MergeFaultCode {
    OpenBrace,    ///< a brace that is never closed
    StrayBrace,   ///< a closing brace that nothing opened
    NestedBrace,  ///< a brace within a field
    UnknownField, ///< no field has that name
};
/// Stable codes: "open-brace", "stray-brace", "nested-brace", "unknown-field".
[[nodiscard]] QString code(MergeFaultCode code);

/// A place in a subject or a body.
struct MailPlace
{
    bool inSubject = false;
    qsizetype at = 0;
    qsizetype length = 0;

    bool operator==(const MailPlace &) const = default;
};

/// What is wrong with a template.
struct MergeFault
{
    MergeFaultCode code = MergeFaultCode::OpenBrace;
    MailPlace place; ///< in the template
    QString found;   ///< what stands there

    bool operator==(const MergeFault &) const = default;
};

/// A field that the template has no other word for, and of which nothing is known: it stands as it stood.
struct MissingField
{
    MailField field = MailField::FirstName;
    MailPlace place; ///< in the merged text

    bool operator==(const MissingField &) const = default;
};

struct MergedMail
{
    MailText text;
    QList<MissingField> missing;
    QList<MergeFault> faults; ///< where there are any, the text is the template's own

    bool operator==(const MergedMail &) const = default;
};

/// Fills in a template. `{field}` is the field's value, `{field|another word}` that word where nothing is
/// known, which may be none; `{{` and `}}` are braces. A line of the body all of whose fields turned out
/// empty is left out, but not the greeting, the first one. Values are never read as a template.
[[nodiscard]] MergedMail mergeMail(const MailText &text, const MailFacts &facts, const QString &language);

/// What is wrong with a template, whoever it is for.
[[nodiscard]] QList<MergeFault> templateFaults(const MailText &text);

/// Why a mail cannot go out as it stands.
struct MailBlock
{
    enum class Kind { FaultyTemplate, MissingField, EmptyGreeting, EmptySubject, EmptyBody };
    Kind kind = Kind::MissingField;
    MailField field = MailField::FirstName; ///< for MissingField
    MailPlace place;                        ///< in the text

    bool operator==(const MailBlock &) const = default;
};
/// Stable codes: "faulty-template", "missing-field", "empty-greeting", "empty-subject", "empty-body".
[[nodiscard]] QString code(MailBlock::Kind kind);

/// Of the text as the user has edited it since it was merged: a missing field is no longer in the way once
/// something else stands in its place.
[[nodiscard]] QList<MailBlock> mailBlocks(const MergedMail &merged, const MailText &edited);

} // namespace leadline
