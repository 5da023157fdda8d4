// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;

namespace leadline {

class PlainLabel;

/// A slim line on top of the window that offers something and can be put away; never in the way.
class NoticeBanner final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoticeBanner)

public:
    explicit NoticeBanner(QWidget *parent = nullptr);

    /// Shows the sentence with its two answers; `&` in the answers are access keys.
    void offer(const QString &text, const QString &yes, const QString &no);

Q_SIGNALS:
    void accepted();
    void declined();

private:
    PlainLabel *m_text;
    QPushButton *m_yes;
    QPushButton *m_no;
};

} // namespace leadline
