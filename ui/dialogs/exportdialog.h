// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/leadbook.h"

#include <QDialog>

class QCheckBox;
class QComboBox;

namespace leadline {

/// How the leads in view are written to a file. The file itself is asked for by the window.
class ExportDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportDialog)

public:
    ExportDialog(qint64 leads, QWidget *parent);

    [[nodiscard]] ExportOptions options() const;

private:
    QComboBox *m_format;
    QComboBox *m_language;
    QComboBox *m_delimiter;
    QCheckBox *m_mailing;
};

} // namespace leadline
