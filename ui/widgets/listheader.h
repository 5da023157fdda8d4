// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <optional>

namespace leadline {

/// A header whose first columns stay where they are while the others scroll under them.
class ListHeader final : public QHeaderView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListHeader)

public:
    explicit ListHeader(QWidget *parent);

    /// How many of the shown columns stay; those that would leave little room for the others do not.
    void setFrozen(int columns);
    [[nodiscard]] int frozen() const { return m_frozen; }
    /// The columns that stay now, by their numbers in the model, from the left.
    [[nodiscard]] QList<int> frozenSections() const;
    [[nodiscard]] int frozenWidth() const;
    [[nodiscard]] bool isFrozen(int section) const { return frozenSections().contains(section); }
    /// A place on screen, as it would be without scrolling where it is in the part that stays.
    [[nodiscard]] int unscrolled(int x) const;
    /// The columns that are shown, by their numbers in the model, from the left.
    [[nodiscard]] QList<int> shownSections() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    template <typename Handle>
    void handle(const QMouseEvent &event, Handle baseHandle);

    int m_frozen = 0;
    std::optional<bool> m_sizing; ///< a border is being dragged: is it one of those that stay
};

} // namespace leadline
