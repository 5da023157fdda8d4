// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace leadline {

/// A figure with what it counts, that opens the rows behind it.
class CountButton final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CountButton)

public:
    explicit CountButton(const QString &name, QWidget *parent = nullptr);

    /// `figure` is a number in words, or "…" while it is not known.
    void setCount(const QString &figure, const QString &caption);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont figureFont() const;

    QString m_figure;
    QString m_caption;
};

} // namespace leadline
