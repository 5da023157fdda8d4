// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/printedlist.h"

#include "core/services/leadbook.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QPushButton;
class QRadioButton;

namespace leadline {

class LeadDesk;
class LeftOutCount;
class PlainLabel;

/// Which of the leads shown are written or printed, for what, and how. The file or the printer itself is
/// asked for by the window.
class ExportDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportDialog)

public:
    enum class Use { File, Paper };
    enum class Format { Csv, Json, Pdf };

    ExportDialog(LeadDesk &desk, ShownList shown, Use use, QWidget *parent);

    [[nodiscard]] Format format() const;
    [[nodiscard]] PaperWish wish() const;
    [[nodiscard]] ExportOptions options() const; ///< of a file for programs

private:
    void makeInputs();
    void buildLayout();
    void connectInputs();
    [[nodiscard]] QList<LeadId> leads() const; ///< as many as are taken
    [[nodiscard]] bool onPages() const { return m_use == Use::Paper || format() == Format::Pdf; }
    void showChoice();
    void showCounts();
    [[nodiscard]] QString limitText() const;
    [[nodiscard]] QString purposeText() const;

    ShownList m_shown;
    Use m_use;
    QRadioButton *m_inView;
    QRadioButton *m_selected;
    QComboBox *m_format;
    QComboBox *m_language;
    QComboBox *m_delimiter;
    QCheckBox *m_mailing;
    PlainLabel *m_purpose;
    PlainLabel *m_limit;
    PlainLabel *m_summary;
    QPushButton *m_go;
    LeftOutCount *m_count;
    QString m_fault; ///< why nobody could be counted
};

} // namespace leadline
