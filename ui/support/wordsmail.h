// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/maildraft.h"

#include <QtCore/QString>

/// Words about mails to customers, in the language in use.
namespace leadline::words {

[[nodiscard]] QString mailField(MailField field);         ///< "First name"
[[nodiscard]] QString languageTitle(const QString &code); ///< "Spanish"; the code where it has no name
/// "Spanish: the customer's country", for the choice of a mail's language.
[[nodiscard]] QString mailLanguage(const MailLanguage &language);
/// Why a mail cannot go out as it stands, and the way out: a sentence.
[[nodiscard]] QString mailBlock(const MailBlock &block);
/// The same for the code and the detail of a refusal; empty where it is none of a mail.
[[nodiscard]] QString mailRefusal(const QString &code, const QString &detail);
/// What is wrong with a template: a sentence, to stand beside the field.
[[nodiscard]] QString mergeFault(const MergeFault &fault);
/// What is wrong with the file of the user's templates, and what applies in its place.
[[nodiscard]] QString mailFileFault(const QString &path, const FileFault &fault);

} // namespace leadline::words
