// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/theme.h"

#include "ui/support/leadstyle.h"
#include "ui/support/stylesheet.h"

#include <QApplication>
#include <QPalette>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline::theme {
namespace {

Colors light()
{
    Colors c;
    c.window = QColor(0xf4f5f7);
    c.surface = QColor(0xffffff);
    c.raised = QColor(0xedeff2);
    c.line = QColor(0xe1e4e8);
    c.edge = QColor(0x878e98);
    c.text = QColor(0x1c2128);
    c.muted = QColor(0x57606a);
    c.accent = QColor(0x1f5fbf);
    c.accentText = QColor(0xffffff);
    c.selection = QColor(0xdce8fa);
    c.overdue = {QColor(0xa3161f), QColor(0xfce6e6)};
    c.atRisk = {QColor(0x7a4500), QColor(0xfdefd2)};
    c.onTrack = {QColor(0x1b4f9c), QColor(0xe3edfb)};
    c.answered = {QColor(0x17632f), QColor(0xe0f3e5)};
    c.quiet = {QColor(0x4d555e), QColor(0xeceef1)};
    c.found = {QColor(0xb07a00), QColor(0xfff0b3)};
    return c;
}

Colors dark()
{
    Colors c;
    c.dark = true;
    c.window = QColor(0x17191d);
    c.surface = QColor(0x1f2227);
    c.raised = QColor(0x2a2e34);
    c.line = QColor(0x33383f);
    c.edge = QColor(0x767e88);
    c.text = QColor(0xe8eaed);
    c.muted = QColor(0xa9b1ba);
    c.accent = QColor(0x8ab4f8);
    c.accentText = QColor(0x10141a);
    c.selection = QColor(0x29405f);
    c.overdue = {QColor(0xffb3ae), QColor(0x4b1f22)};
    c.atRisk = {QColor(0xffd28a), QColor(0x43320f)};
    c.onTrack = {QColor(0xa9cbff), QColor(0x1f3353)};
    c.answered = {QColor(0x9fe0b0), QColor(0x1b3b26)};
    c.quiet = {QColor(0xb8bfc7), QColor(0x2f343a)};
    c.found = {QColor(0xe3b341), QColor(0x4a3b0c)};
    return c;
}

Colors contrast()
{
    Colors c;
    c.dark = true;
    c.window = QColor(Qt::black);
    c.surface = QColor(Qt::black);
    c.raised = QColor(0x1f1f1f);
    c.line = QColor(0x9a9a9a);
    c.edge = QColor(0xffffff);
    c.text = QColor(0xffffff);
    c.muted = QColor(0xe0e0e0);
    c.accent = QColor(0xffe14d);
    c.accentText = QColor(Qt::black);
    c.selection = QColor(0x00408a);
    c.overdue = {QColor(0xffc9c4), QColor(0x4d0009)};
    c.atRisk = {QColor(0xffd98a), QColor(0x3a2800)};
    c.onTrack = {QColor(0xd3e5ff), QColor(0x00285a)};
    c.answered = {QColor(0xb9f5c9), QColor(0x003318)};
    c.quiet = {QColor(0xffffff), QColor(0x333333)};
    c.found = {QColor(0xffe14d), QColor(0x4d3f00)};
    return c;
}

Colors &inUse()
{
    static Colors current = light();
    return current;
}

bool systemIsDark()
{
    // Asked once, before the first palette of ours hides the desktop's.
    static const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark;
}

QPalette paletteOf(const Colors &c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.raised);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.overdue.text);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.accentText);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::ToolTipBase, c.surface);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Midlight, c.raised);
    palette.setColor(QPalette::Light, c.surface);
    palette.setColor(QPalette::Dark, c.edge);
    palette.setColor(QPalette::Shadow, c.window.darker(150));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.muted);
    return palette;
}

} // namespace

QString code(Choice choice)
{
    switch (choice) {
    case Choice::System:
        return u"system"_s;
    case Choice::Light:
        return u"light"_s;
    case Choice::Dark:
        return u"dark"_s;
    case Choice::Contrast:
        return u"contrast"_s;
    }
    return {};
}

Choice fromCode(const QString &code)
{
    const auto known = std::ranges::find(allChoices, code, [](Choice choice) { return theme::code(choice); });
    return known == allChoices.end() ? Choice::System : *known;
}

const Colors &colors()
{
    return inUse();
}

const Tone &tone(DeadlineState state)
{
    const Colors &c = colors();
    switch (state) {
    case DeadlineState::Overdue:
        return c.overdue;
    case DeadlineState::AtRisk:
        return c.atRisk;
    case DeadlineState::OnTrack:
        return c.onTrack;
    case DeadlineState::Answered:
        return c.answered;
    case DeadlineState::Paused:
    case DeadlineState::None:
        return c.quiet;
    }
    return c.quiet;
}

void use(Choice choice)
{
    const bool wantsDark = choice == Choice::Dark || (choice == Choice::System && systemIsDark());
    inUse() = choice == Choice::Contrast ? contrast() : wantsDark ? dark() : light();
    QApplication::setStyle(new LeadStyle);
    QApplication::setPalette(paletteOf(inUse()));
    qApp->setStyleSheet(styleSheet(inUse()));
}

} // namespace leadline::theme
