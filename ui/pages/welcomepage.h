// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace leadline {

class PlainLabel;

/// What a store without leads shows: one sentence and two ways to begin. A file can be dropped on it.
class WelcomePage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WelcomePage)

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    /// The sample leads are being brought in: nothing can be pressed.
    void setBusy(bool busy);

Q_SIGNALS:
    void importRequested();
    void samplesRequested();
    void filesDropped(const QStringList &paths);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();

    bool m_busy = false;
    PlainLabel *m_heading = nullptr;
    PlainLabel *m_sentence = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_samples = nullptr;
    PlainLabel *m_removable = nullptr;
    PlainLabel *m_whereHeading = nullptr;
    PlainLabel *m_where = nullptr;
};

} // namespace leadline
