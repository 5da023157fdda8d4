// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "core/services/leadbook.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>
#include <functional>
#include <memory>
#include <span>

namespace leadline::ctl {

/// Where the command line's words are translated.
struct Ctl
{
    Q_DECLARE_TR_FUNCTIONS(Leadlinectl)
};

/// The exit codes of the command line's contract.
enum ExitCode {
    Done = 0,
    WithFindings = 1,
    WrongUsage = 2,
    BadInput = 3,
    BadStore = 4,
    RefusedByRule = 5,
    WasCancelled = 7,
};
[[nodiscard]] ExitCode exitCodeOf(const Error &error);

/// What a command has to work with. Data go to stdout through `out`, words to stderr through `say`.
class Context
{
public:
    Context(CommonOptions options, bool json, bool quiet);
    ~Context();
    Q_DISABLE_COPY_MOVE(Context)

    [[nodiscard]] const CommonOptions &options() const { return m_options; }
    [[nodiscard]] bool json() const { return m_json; }
    [[nodiscard]] Instant now() const { return m_options.clock->now(); }

    /// On a terminal, unless --quiet: a script gets no progress among the messages.
    [[nodiscard]] bool showsProgress() const;
    /// The profile's folder, made where it is missing.
    [[nodiscard]] Result<Profile> profile() const { return Profile::at(m_options.profile); }
    /// Opens the profile's lead book at the first call; null where that fails, which was said then.
    [[nodiscard]] LeadBook *book();
    [[nodiscard]] ExitCode bookFault() const { return m_bookFault; }

    void out(const QString &line) const;
    void out(const QJsonObject &document) const;
    void out(const QJsonArray &document) const;
    void say(const QString &text) const;
    void sayUnsaid(qint64 more) const; ///< that so many are not shown; nothing for none
    /// Says what went wrong, and gives its exit code.
    [[nodiscard]] ExitCode fail(const Error &error) const;
    [[nodiscard]] ExitCode misused(const QString &text) const;

private:
    CommonOptions m_options;
    bool m_json;
    bool m_quiet;
    ExitCode m_bookFault = Done;
    std::unique_ptr<LeadBook> m_book;
};

/// One command: its own options, and what it does with the arguments behind its name.
struct Command
{
    const char *name;
    const char *arguments; ///< for the usage line
    void (*addOptions)(QCommandLineParser &parser);
    ExitCode (*run)(Context &context, const QCommandLineParser &parser, const QStringList &arguments);
};

[[nodiscard]] std::span<const Command> fileCommands();   ///< sniff, rows, map, parse-source
[[nodiscard]] std::span<const Command> importCommands(); ///< import
[[nodiscard]] std::span<const Command> leadCommands();   ///< facets, list, due, show, raw, log, step, set …
[[nodiscard]] std::span<const Command> queueCommands();  ///< queue, put-off
[[nodiscard]] std::span<const Command> targetCommands(); ///< targets
[[nodiscard]] std::span<const Command> checklistCommands(); ///< checklists, tick, qualify
[[nodiscard]] std::span<const Command> mailCommands();      ///< mail
[[nodiscard]] std::span<const Command> meetingCommands();   ///< meeting
[[nodiscard]] std::span<const Command> calendarCommands();  ///< calendar
[[nodiscard]] std::span<const Command> contactCommands();   ///< suppress, contact-once, contact-rules …
[[nodiscard]] std::span<const Command> safetyCommands(); ///< history, undo, imports, export, backup, digest …

/// The error of an option whose value is not understood.
[[nodiscard]] Error wrongValue(const QString &option);
/// The whole number in an argument; nothing where it is none.
[[nodiscard]] std::optional<qint64> numberOf(const QString &text);
/// The same, not below zero.
[[nodiscard]] std::optional<qint64> countOf(const QString &text);

} // namespace leadline::ctl
