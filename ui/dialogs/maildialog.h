// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/maildraft.h"

#include <QDialog>
#include <QHash>

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace leadline {

class PlainLabel;

/// A mail to one customer before it is handed over: the template filled in, to be edited, and beside it the
/// same in the user's language. What is still missing stands below it.
class MailDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MailDialog)

public:
    enum class Way { Program, Draft, Copy };

    /// `warning`: what speaks against another contact now; empty: nothing.
    MailDialog(const MailMaterial &material, const QString &warning, QWidget *parent);

    [[nodiscard]] LeadId lead() const { return m_material.lead; }
    [[nodiscard]] QString customer() const { return m_material.customer; }
    [[nodiscard]] MailWish wish() const; ///< as it stands in the fields
    void setBusy(bool busy);             ///< while it is handed over

Q_SIGNALS:
    void wanted(leadline::MailDialog::Way way);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeChoices();
    QWidget *makeText();
    QWidget *makeOwn();
    QWidget *makeButtons();
    void fillChoices();
    void keep();
    void fill();
    void check();
    void showBlocks();
    void jump(const MailPlace &place);
    [[nodiscard]] QString key() const;
    [[nodiscard]] QString language() const;
    [[nodiscard]] MailText edited() const;

    MailMaterial m_material;
    MadeMail m_made;
    QString m_shownKey;              ///< what the fields hold
    QHash<QString, MailText> m_kept; ///< what was edited, by template and language
    QList<MailBlock> m_blocks;
    bool m_filling = false;
    bool m_busy = false;
    QComboBox *m_template;
    QComboBox *m_language;
    QLineEdit *m_subject;
    QPlainTextEdit *m_body;
    QWidget *m_own = nullptr;
    QLineEdit *m_ownSubject;
    QPlainTextEdit *m_ownBody;
    QBoxLayout *m_problems = nullptr;
    QList<QPushButton *> m_ways;
};

} // namespace leadline
