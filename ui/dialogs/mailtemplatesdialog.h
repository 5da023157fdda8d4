// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/maildraft.h"

#include <QDialog>

class QBoxLayout;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTabBar;

namespace leadline {

class LeadDesk;
class PlainLabel;
class Prompts;

/// The mail templates: a list, the text of the one that is chosen by language, and what becomes of it for a
/// lead. Saved together.
class MailTemplatesDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MailTemplatesDialog)

public:
    /// What can be edited, and for whom it is shown filled in.
    struct Subject
    {
        MailMaterial material; ///< its templates are those in force
        QList<MailTemplate> shipped;
        std::optional<FileFault> fault; ///< of the user's file
        QString path;                   ///< of that file
    };

    MailTemplatesDialog(LeadDesk &desk, Prompts &prompts, Subject subject, QWidget *parent);

    [[nodiscard]] MailSettings settings() const;

private:
    struct Entry
    {
        QString key;
        QString offer;

        bool operator==(const Entry &) const = default;
    };

    QWidget *makeList();
    QWidget *makeForm();
    void fillList(const Entry &chosen);
    void showEntry();
    void showText();
    void takeText();
    void takeOffer();
    void takeTitle();
    void preview();
    void addTemplate();
    void addForOffer();
    void reset();
    void save();
    void insertField(MailField field);
    [[nodiscard]] bool isShipped(const QString &key) const;
    [[nodiscard]] MailTemplate *own(const Entry &entry);
    [[nodiscard]] const MailTemplate *shipped(const QString &key) const;
    [[nodiscard]] MailText textOf(const Entry &entry, const QString &language);
    [[nodiscard]] QString titleOf(const Entry &entry);
    [[nodiscard]] QString language() const;

    LeadDesk &m_desk;
    Prompts &m_prompts;
    Subject m_subject;
    MailSettings m_settings;
    MailSettings m_before;
    QList<Entry> m_entries;
    Entry m_current;
    bool m_filling = false;
    QListWidget *m_list;
    QPushButton *m_reset;
    QPushButton *m_save;
    QLineEdit *m_title;
    QLineEdit *m_offer;
    QLineEdit *m_company;
    QTabBar *m_languages;
    QLineEdit *m_mailSubject;
    QPlainTextEdit *m_body;
    PlainLabel *m_fault;
    PlainLabel *m_shown;
    QPlainTextEdit *m_preview;
};

} // namespace leadline
