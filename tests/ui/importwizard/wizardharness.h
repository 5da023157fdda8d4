// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leaddesk.h"
#include "ui/importwizard/importwizard.h"
#include "ui/support/prompts.h"
#include "ui/support/settings.h"

#include <QElapsedTimer>
#include <QPagedPaintDevice>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest/QTest>
#include <memory>

namespace leadline::test {

/// Answers what the window asks from a script, and remembers what it was told.
class ScriptedPrompts final : public Prompts
{
public:
    QString leadFile;
    QStringList leadFiles; ///< instead of `leadFile`
    QString savePath;
    QString openPath;
    QString folder;
    std::optional<QString> answer;
    QString suggested;
    std::optional<qsizetype> choice;
    QStringList told;
    QString question; ///< the last one that offered choices
    int asked = 0;

    void tell(QWidget * /*parent*/, const QString & /*title*/, const QString &text) override
    {
        told.append(text);
    }
    std::optional<qsizetype> choose(QWidget * /*parent*/, const QString & /*title*/, const QString &text,
                                    const QStringList & /*choices*/) override
    {
        ++asked;
        question = text;
        return choice;
    }
    std::optional<QString> askText(QWidget * /*parent*/, const QString & /*title*/, const QString & /*label*/,
                                   const QString &proposed) override
    {
        suggested = proposed;
        return answer;
    }
    std::optional<Instant> askTime(QWidget * /*parent*/, const QString & /*title*/, const QString & /*label*/,
                                   Instant /*suggested*/, const QTimeZone & /*zone*/) override
    {
        return {}; // importing asks for none
    }
    QStringList openLeadFiles(QWidget * /*parent*/) override
    {
        return leadFiles.isEmpty() ? QStringList{leadFile} : leadFiles;
    }
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
        return nullptr;
    }
};

/// A wizard on a profile of its own, at 2026-05-18T09:00:00Z, in UTC.
class WizardHarness
{
public:
    WizardHarness();

    /// A file of the test's own, by its path.
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QString path(const QString &name) const { return m_directory.filePath(name); }

    /// Throws away the wizard and shows a fresh one on the same store.
    void showWizard();
    [[nodiscard]] ImportWizard &wizard() { return *m_wizard; }

    template <typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return m_wizard->findChild<Widget *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString text(const char *label) const;
    void click(const char *button) const;
    /// Chooses the entry with this data, as a user does.
    void choose(const char *comboBox, const QVariant &data) const;
    /// Waits until Next can be pressed, or until `limit` is over: false.
    [[nodiscard]] bool nextReady(int limit = 20'000) const;
    /// Presses Next as soon as it can be pressed.
    [[nodiscard]] bool next() const;
    /// Opens the file and waits until its first page can be left.
    [[nodiscard]] bool openFile(const QString &path);
    /// Leaves the first page for the format, also where the file could be imported at once.
    [[nodiscard]] bool lookCloser() const;
    /// From an opened file to the review, passing the questions with their defaults.
    [[nodiscard]] bool toReview(const QString &path);
    /// From an opened file to the result page, choosing day-first where dates are ambiguous.
    [[nodiscard]] bool runThrough(const QString &path);
    [[nodiscard]] QString stepHeading() const { return text("wizardHeading"); }

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
    [[nodiscard]] QList<ImportRun> imports();

private:
    QTemporaryDir m_directory;

public:
    FixedClock clock;
    ScriptedPrompts prompts;
    Settings settings;
    LeadDesk desk;

private:
    std::unique_ptr<ImportWizard> m_wizard;
};

} // namespace leadline::test
