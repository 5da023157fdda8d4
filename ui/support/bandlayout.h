// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>

namespace leadline {

/// A band of words and buttons, as wide as its window: beside each other where the words then have room, else
/// the buttons below. Its widget calls `fit` when it is resized and when its buttons change.
class BandLayout final : public QBoxLayout
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BandLayout)

public:
    explicit BandLayout(QWidget *band);

    [[nodiscard]] QHBoxLayout &words() { return *m_words; }
    [[nodiscard]] QHBoxLayout &buttons() { return *m_buttons; }
    void fit();

private:
    QHBoxLayout *m_words;
    QHBoxLayout *m_buttons;
};

} // namespace leadline
