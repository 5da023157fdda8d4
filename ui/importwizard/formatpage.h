// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importwizard/wizardpage.h"

class QTableView;

namespace leadline {

class FormatForm;
class PlainLabel;
class PreviewModel;

/// Step 2: how the file is written, with all its rows as they will be read.
class FormatPage final : public WizardPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormatPage)

public:
    explicit FormatPage(ImportPlanner &planner, QWidget *parent = nullptr);

    [[nodiscard]] QString stepName() const override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString intro() const override;
    [[nodiscard]] QString blocker() const override;

protected:
    void refresh() override;
    void retranslate() override;

private:
    void build();
    void fitColumns();
    void compareEncodings();
    [[nodiscard]] QString shownText() const;
    [[nodiscard]] QString doubtText() const;

    FormatForm *m_form = nullptr;
    PlainLabel *m_doubt = nullptr; ///< what another encoding would read
    PlainLabel *m_shown = nullptr;
    QTableView *m_table = nullptr;
    PreviewModel *m_model = nullptr;
    QStringList m_fitted;                            ///< the headers that the widths were made for
    std::shared_ptr<const ImportPreview> m_compared; ///< the preview that `m_other` was compared with
    std::shared_ptr<const ImportPreview> m_other;    ///< the file in the second-best encoding
};

} // namespace leadline
