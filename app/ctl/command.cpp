// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"

#include "core/services/mailbook.h"
#include "ui/support/words.h"
#include "ui/support/wordsmail.h"

#include <QtCore/QJsonDocument>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace leadline::ctl {
namespace {

void print(FILE *stream, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stream);
}

} // namespace

ExitCode exitCodeOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::FileNotReadable:
    case ErrorCode::FileChanged:
    case ErrorCode::NotLeads:
    case ErrorCode::AmbiguousDates:
        return BadInput;
    case ErrorCode::StoreLocked:
    case ErrorCode::StoreNewer:
    case ErrorCode::StoreDamaged:
    case ErrorCode::StoreReadOnly:
    case ErrorCode::DiskFull:
    case ErrorCode::StoreFailed:
    case ErrorCode::CannotWrite:
        return BadStore;
    case ErrorCode::NotFound:
    case ErrorCode::BadArgument:
        return WrongUsage;
    case ErrorCode::Refused:
    case ErrorCode::ChangedSince:
        return RefusedByRule;
    case ErrorCode::Cancelled:
        return WasCancelled;
    }
    Q_UNREACHABLE();
}

Context::Context(CommonOptions options, bool json, bool quiet)
    : m_options(std::move(options))
    , m_json(json)
    , m_quiet(quiet)
{
}

Context::~Context() = default;

bool Context::showsProgress() const
{
    return !m_quiet && ::isatty(STDERR_FILENO) == 1;
}

LeadBook *Context::book()
{
    if (m_book || m_bookFault != Done)
        return m_book.get();
    const auto place = profile();
    if (!place) {
        m_bookFault = fail(place.error());
        return nullptr;
    }
    auto book = LeadBook::open(*place, *m_options.clock, m_options.zone);
    if (!book) {
        m_bookFault = fail(book.error());
        return nullptr;
    }
    m_book = *std::move(book);
    for (const TargetFault &fault : m_book->responseTargets().faults())
        say(words::targetFault(fault));
    if (const MailBook &mails = m_book->mailBook(); mails.fault())
        say(words::mailFileFault(mails.path(), *mails.fault()));
    return m_book.get();
}

void Context::out(const QString &line) const
{
    print(stdout, line.toUtf8() + '\n');
}

void Context::out(const QJsonObject &document) const
{
    print(stdout, QJsonDocument(document).toJson(QJsonDocument::Compact) + '\n');
}

void Context::out(const QJsonArray &document) const
{
    print(stdout, QJsonDocument(document).toJson(QJsonDocument::Compact) + '\n');
}

void Context::say(const QString &text) const
{
    if (!m_quiet)
        print(stderr, text.toUtf8() + '\n');
}

void Context::sayUnsaid(qint64 more) const
{
    if (more > 0)
        say(Ctl::tr("%1 more are not shown.", nullptr, static_cast<int>(more)).arg(words::number(more)));
}

ExitCode Context::fail(const Error &error) const
{
    print(stderr, words::error(error).toUtf8() + '\n');
    return exitCodeOf(error);
}

ExitCode Context::misused(const QString &text) const
{
    print(stderr, text.toUtf8() + '\n');
    return WrongUsage;
}

Error wrongValue(const QString &option)
{
    return {ErrorCode::BadArgument, option, {}};
}

std::optional<qint64> numberOf(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<qint64> countOf(const QString &text)
{
    const auto number = numberOf(text);
    return number && *number >= 0 ? number : std::nullopt;
}

} // namespace leadline::ctl
