// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importwizard/wizardpage.h"

#include <QStringList>

class QPushButton;

namespace leadline {

class PlainLabel;
class Prompts;
class RecentList;
class Settings;
class WatchLine;

/// Step 1: which file. Drop it, open it, paste it, take a recent one, or learn where Partner Center keeps it.
/// A file that raises no question shows here already what its import will do.
class SourcePage final : public WizardPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourcePage)

public:
    SourcePage(ImportPlanner &planner, Prompts &prompts, Settings &settings, QWidget *parent = nullptr);

    [[nodiscard]] QString stepName() const override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString intro() const override;
    [[nodiscard]] QString blocker() const override;
    [[nodiscard]] QString nextText() const override;
    void enter() override;

    void rememberFile(const QString &path);

Q_SIGNALS:
    void filesChosen(const QStringList &paths);
    void pasteWanted();
    void lookCloser();
    void watchChanged();

protected:
    void refresh() override;
    void retranslate() override;

private:
    void build();
    [[nodiscard]] QWidget *buildArea();
    void listen();
    [[nodiscard]] QString summary() const;
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QString readSummary() const;
    [[nodiscard]] QString besidesText() const;
    [[nodiscard]] QString beforeText() const;

    Prompts &m_prompts;
    PlainLabel *m_invitation = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_paste = nullptr;
    PlainLabel *m_path = nullptr;
    PlainLabel *m_summary = nullptr;
    PlainLabel *m_before = nullptr;
    QPushButton *m_closer = nullptr;
    RecentList *m_recent = nullptr;
    PlainLabel *m_whereHeading = nullptr;
    PlainLabel *m_where = nullptr;
    WatchLine *m_watch = nullptr;
};

} // namespace leadline
