// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/bandlayout.h"

#include <QWidget>

namespace leadline {

BandLayout::BandLayout(QWidget *band)
    : QBoxLayout(LeftToRight, band)
    , m_words(new QHBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    setContentsMargins(16, 6, 12, 6);
    setSpacing(4);
    m_words->setSpacing(10);
    m_buttons->setSpacing(10);
    addLayout(m_words, 1);
    addLayout(m_buttons);
}

void BandLayout::fit()
{
    constexpr int leastWords = 320;
    const bool isWide = parentWidget()->width() >= m_buttons->sizeHint().width() + leastWords;
    setDirection(isWide ? LeftToRight : TopToBottom);
}

} // namespace leadline
