// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leaddesk.h"
#include "ui/mainwindow.h"
#include "ui/support/prompts.h"
#include "ui/support/settings.h"

#include <QElapsedTimer>
#include <QPagedPaintDevice>
#include <QTemporaryDir>
#include <QtTest/QTest>
#include <memory>

namespace leadline::test {

/// Answers from a script, and remembers what the user was told.
class AnsweringPrompts final : public Prompts
{
public:
    std::optional<qsizetype> choice;
    std::optional<QString> text;
    std::optional<Instant> time;
    QString savePath;
    QString openPath;
    QString folder;
    std::unique_ptr<QPagedPaintDevice> printer; ///< given once
    QStringList told;

    void tell(QWidget * /*parent*/, const QString & /*title*/, const QString &what) override { told << what; }
    std::optional<qsizetype> choose(QWidget * /*parent*/, const QString & /*title*/, const QString & /*what*/,
                                    const QStringList & /*choices*/) override
    {
        return choice;
    }
    std::optional<QString> askText(QWidget * /*parent*/, const QString & /*title*/, const QString & /*label*/,
                                   const QString & /*suggested*/) override
    {
        return text;
    }
    std::optional<Instant> askTime(QWidget * /*parent*/, const QString & /*title*/, const QString & /*label*/,
                                   Instant /*suggested*/, const QTimeZone & /*zone*/) override
    {
        return time;
    }
    QStringList openLeadFiles(QWidget * /*parent*/) override { return {}; }
    QString openFile(QWidget * /*parent*/, const QString & /*title*/, const QString & /*filter*/) override
    {
        return openPath;
    }
    QString openFolder(QWidget * /*parent*/, const QString & /*title*/) override { return folder; }
    QString saveFile(QWidget * /*parent*/, const QString & /*suggested*/, const QString & /*filter*/) override
    {
        return savePath;
    }
    std::unique_ptr<QPagedPaintDevice> choosePrinter(QWidget * /*parent*/, const QString & /*title*/) override
    {
        return std::move(printer);
    }
};

/// A profile of its own at 2026-05-18T09:00:00Z with some leads in it.
///
/// Ada Yılmaz asked for contact 20 h ago (at risk), John Smith installed 2 h ago (on track), María Ñandú
/// started a test drive 30 h ago (overdue), Ilse Becker is a notice, Paul is a test lead.
class DeskHarness
{
public:
    explicit DeskHarness(bool withLeads = true);

    template <typename Job>
    [[nodiscard]] auto book(Job job)
    {
        std::optional<std::invoke_result_t<Job, LeadBook &>> answer;
        QObject receiver;
        desk.ask(&receiver, std::move(job), [&answer](auto value) { answer = std::move(value); });
        QElapsedTimer timer;
        timer.start();
        while (!answer && timer.elapsed() < 20'000)
            QTest::qWait(5);
        return answer.value();
    }
    /// Writes rows under the usual header and imports them. The number of new leads.
    qint64 import(const QString &name, const QByteArray &rows);
    /// `count` contact requests of as many people.
    qint64 importMany(int count);

private:
    QTemporaryDir m_directory;

public:
    FixedClock clock;
    AnsweringPrompts prompts;
    Settings settings;
    LeadDesk desk;
};

/// The window on such a profile, shown and settled.
class WindowHarness : public DeskHarness
{
public:
    explicit WindowHarness(bool withLeads = true);

    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return window->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString text(const char *label) const;
    /// Clicks the list on the lead with this name; false where it is not listed.
    [[nodiscard]] bool select(const QString &name) const;
    [[nodiscard]] bool tickFacet(int facet, const QString &value) const;
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const;

    std::unique_ptr<MainWindow> window;
};

} // namespace leadline::test
