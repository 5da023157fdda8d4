// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importwizard/steplist.h"

#include "ui/support/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr int margin = 16;
constexpr int gap = 10;

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

StepList::StepList(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void StepList::setSteps(const QStringList &names)
{
    m_names = names;
    describe();
    updateGeometry();
    update();
}

void StepList::setCurrent(qsizetype step)
{
    m_current = step;
    describe();
    update();
}

int StepList::rowHeight() const
{
    return fontMetrics().height() + 18;
}

QSize StepList::sizeHint() const
{
    int widest = 100;
    const QFontMetrics metrics(boldOf(font()));
    for (const QString &name : m_names)
        widest = std::max(widest, metrics.horizontalAdvance(name));
    const int disc = fontMetrics().height() + 4;
    return {2 * margin + disc + gap + widest, 2 * margin + rowHeight() * static_cast<int>(m_names.size())};
}

void StepList::describe()
{
    const QString name = m_names.value(m_current);
    setAccessibleName(tr("Step %1 of %2: %3").arg(m_current + 1).arg(m_names.size()).arg(name));
}

void StepList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void StepList::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    const theme::Colors &colors = theme::colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), colors.raised);
    const int disc = fontMetrics().height() + 4;
    for (qsizetype step = 0; step < m_names.size(); ++step) {
        const bool here = step == m_current;
        const int top = margin + static_cast<int>(step) * rowHeight();
        const QRectF circle(margin, top + (rowHeight() - disc) / 2.0, disc, disc);
        const QColor ink = step > m_current ? colors.muted : colors.text;
        painter.setPen(here ? QPen(Qt::NoPen) : QPen(ink, 1.2));
        painter.setBrush(here ? QBrush(colors.accent) : QBrush(Qt::NoBrush));
        painter.drawEllipse(circle);
        painter.setFont(here ? boldOf(font()) : font());
        painter.setPen(here ? colors.accentText : ink);
        painter.drawText(circle, Qt::AlignCenter, step < m_current ? u"✓"_s : QString::number(step + 1));
        painter.setPen(ink);
        const QRect text(margin + disc + gap, top, width() - margin - disc - gap, rowHeight());
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeading, m_names.at(step));
    }
}

} // namespace leadline
