// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leaddesk.h"

#include <QMainWindow>

class QActionGroup;
class QMenu;
class QStackedWidget;
class QToolBar;
class QToolButton;

namespace leadline {

class CalendarActions;
class Commands;
class DueCounters;
class EditCommands;
class FileActions;
class FocusMode;
class HistoryPanel;
class ImportDoor;
class ImportsPage;
class JournalActions;
class LayoutCommands;
class LeadCommands;
class LeadsPage;
class MailTemplateActions;
class NoticeBanner;
class PlainLabel;
class ReminderBand;
class ReminderCenter;
class Prompts;
class Settings;
class StoreFaultPage;
class ChecklistActions;
class TargetActions;
class ViewCommands;
class WelcomePage;
enum class KeyPlace;

/// The shell: menus, places and status. `desk`, `prompts` and `settings` must outlive it.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    enum class Place { Welcome, Leads, Imports };

    MainWindow(LeadDesk &desk, Prompts &prompts, Settings &settings);
    ~MainWindow() override;

    /// The import wizard; with these files, one after the other.
    void startImport(const QStringList &paths = {});
    void go(Place place);
    [[nodiscard]] LeadsPage &leads() { return *m_leads; }
    [[nodiscard]] ReminderCenter &reminders() { return *m_reminders; }
    [[nodiscard]] const Commands &commands() const { return *m_commands; }

Q_SIGNALS:
    void settled(); ///< what there is to show is on screen: a lead, the welcome, or why nothing can be opened

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildPlaces();
    void buildMenus();
    void buildFileMenu();
    void buildSettingsMenu();
    void buildViewMenu();
    void buildLeadMenu();
    void buildHelpMenu();
    void buildLanguageMenu(QMenu *view);
    void buildThemeMenu(QMenu *view);
    void buildToolBar();
    void buildStatusBar();
    void connectParts();
    void connectReminders();
    void come(); ///< where the user sees it
    void quit();
    void enableCommands();
    void enableWriting(); ///< export and print
    void tickPane();      ///< whether its commands are ticked
    void showPalette();
    void showSuppression();
    void showHistory(bool on);
    void focusOnToday(bool on); ///< full screen
    void showKeys(QWidget *window, KeyPlace here);
    [[nodiscard]] KeyPlace keyPlace() const;
    [[nodiscard]] bool isFaulty() const;
    [[nodiscard]] QString whyNotHere() const; ///< why nothing can be done with leads
    [[nodiscard]] QString whyNothingToWrite() const;
    void opened(const std::optional<Error> &fault);
    void counted(qint64 shown, qint64 all, qint64 testLeads);
    void showCount();
    void begin(bool hasLeads);
    void bringSamples();
    void showQuery(const LeadQuery &query);
    void say(const QString &text);
    void chooseLanguage(const QString &code);
    void retranslate();
    void retranslateMenus();

    LeadDesk &m_desk;
    Prompts &m_prompts;
    Settings &m_settings;
    Commands *m_commands;
    LeadCommands *m_leadCommands;
    ViewCommands *m_viewCommands;
    EditCommands *m_editCommands;
    LayoutCommands *m_layoutCommands;
    QHash<QString, QMenu *> m_menus;
    QActionGroup *m_languages;
    QActionGroup *m_themes;
    QActionGroup *m_placeGroup;
    QStackedWidget *m_places;
    WelcomePage *m_welcome;
    LeadsPage *m_leads;
    ImportsPage *m_imports;
    StoreFaultPage *m_fault;
    HistoryPanel *m_history;
    JournalActions *m_journal;
    NoticeBanner *m_banner;
    ReminderBand *m_reminderBand;
    ImportDoor *m_door;
    FileActions *m_files;
    FocusMode *m_focus;
    TargetActions *m_targets;
    ChecklistActions *m_checklists;
    MailTemplateActions *m_mailTemplates;
    ReminderCenter *m_reminders;
    CalendarActions *m_calendar;
    DueCounters *m_due;
    QToolBar *m_toolBar;
    PlainLabel *m_shown;
    PlainLabel *m_undoable;
    QToolButton *m_languageButton;
    std::optional<Place>
        m_wanted; ///< where to be once it is known whether there are leads; unset: the user has chosen
    std::optional<qint64> m_shownCount; ///< unset: not counted yet
    bool m_begun = false;
    bool m_quitting = false;
};

} // namespace leadline
