// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/stylesheet.h"

using namespace Qt::StringLiterals;

namespace leadline::theme {
namespace {

const QString bars = QStringLiteral(R"(
QToolTip { color: @text; background: @surface; border: 1px solid @edge; padding: 4px; }
QMenuBar { background: @window; padding: 2px 4px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; }
QMenuBar::item:selected { background: @raised; }
QMenu { background: @surface; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 20px; border-radius: 4px; }
QMenu::item:selected { background: @selection; color: @text; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QToolBar { background: @window; border: none; border-bottom: 1px solid @line; spacing: 4px; padding: 4px 8px; }
QStatusBar { background: @window; border-top: 1px solid @line; color: @muted; }
QStatusBar::item { border: none; }
QSplitter::handle { background: @line; }
QScrollArea { border: none; background: @surface; }
#paneBody, #facetPane, #viewList, #leadsCenter, #boardBody { background: @surface; }
#historyPanel { background: @surface; border: none; border-right: 1px solid @line; }
#commandPalette { background: @surface; border: 1px solid @edge; }
)");

const QString buttons = QStringLiteral(R"(
QPushButton, QToolButton { background: @surface; color: @text; border: 1px solid @edge; border-radius: 6px;
                           padding: 5px 12px; }
QPushButton:hover, QToolButton:hover { background: @raised; }
QPushButton:pressed, QToolButton:pressed, QToolButton:checked { background: @selection; border-color: @accent; }
QPushButton:focus, QToolButton:focus { border: 2px solid @accent; padding: 4px 11px; }
QPushButton:disabled, QToolButton:disabled { color: @muted; border-color: @line; }
QPushButton[look="primary"] { background: @accent; color: @accentText; border-color: @accent; font-weight: 600; }
QPushButton[look="primary"]:hover { border-color: @text; }
QPushButton[look="primary"]:focus { border-color: @text; }
QPushButton[look="primary"]:disabled { background: @raised; color: @muted; border-color: @line; }
QToolButton[look="quiet"], QToolBar QToolButton, QPushButton[look="quiet"] { background: transparent;
    border: 1px solid transparent; padding: 4px 8px; }
QToolButton[look="quiet"]:hover, QToolBar QToolButton:hover, QPushButton[look="quiet"]:hover { background: @raised; }
QToolButton[look="quiet"]:focus, QToolBar QToolButton:focus, QPushButton[look="quiet"]:focus {
    border: 2px solid @accent; padding: 3px 7px; }
QToolButton[look="link"] { background: transparent; border: 1px solid transparent; color: @accent; padding: 0 2px;
    text-decoration: underline; }
QToolButton[look="link"]:focus { border: 1px solid @accent; padding: 0 2px; }
QToolButton[look="chip"] { background: @selection; border: 1px solid transparent; border-radius: 11px;
    padding: 2px 10px; }
QToolButton[look="chip"]:hover { border-color: @accent; }
QToolButton[look="chip"]:focus { border: 2px solid @accent; padding: 1px 9px; }
QToolButton[look="filter"] { background: transparent; border: 1px solid @line; border-radius: 11px; padding: 2px 9px; }
QToolButton[look="filter"]:hover { border-color: @accent; }
QToolButton[look="filter"]:checked { background: @selection; border-color: @accent; }
QToolButton[look="filter"]:focus { border: 2px solid @accent; padding: 1px 8px; }
QToolButton[look="fact"] { background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 0; }
QToolButton[look="fact"]:hover { background: @raised; border-color: @line; }
QToolButton[look="fact"]:focus { border: 2px solid @accent; padding: 0; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0; }
QToolBar QToolButton:disabled, QPushButton[look="quiet"]:disabled { border-color: transparent; }
QToolBar QToolButton[look="primary"] { background: @accent; color: @accentText; border-color: @accent;
    font-weight: 600; padding: 4px 14px; }
QToolBar QToolButton[look="primary"]:hover, QToolBar QToolButton[look="primary"]:focus { border: 1px solid @text; }
QToolButton[tone="overdue"] { color: @overdueText; background: @overdueGround; font-weight: 600; }
QToolButton[tone="atRisk"] { color: @atRiskText; background: @atRiskGround; font-weight: 600; }
)");

const QString fields = QStringLiteral(R"(
QLineEdit, QPlainTextEdit, QComboBox { background: @surface; color: @text; border: 1px solid @edge; border-radius: 6px;
    padding: 4px 8px; selection-background-color: @accent; selection-color: @accentText; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus { border: 2px solid @accent; padding: 3px 7px; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(:/icons/chevron-@theme.svg); width: 10px; height: 10px; }
QSpinBox, QTimeEdit { background: @surface; color: @text; border: 1px solid @edge; border-radius: 6px; padding: 4px 8px;
    selection-background-color: @accent; selection-color: @accentText; }
QSpinBox:focus, QTimeEdit:focus { border: 2px solid @accent; padding: 3px 7px; }
QSpinBox::up-button, QTimeEdit::up-button, QSpinBox::down-button, QTimeEdit::down-button { background: transparent; border: none; width: 22px; }
QSpinBox::up-button, QTimeEdit::up-button { subcontrol-position: top right; }
QSpinBox::down-button, QTimeEdit::down-button { subcontrol-position: bottom right; }
QSpinBox::up-button:hover, QTimeEdit::up-button:hover, QSpinBox::down-button:hover, QTimeEdit::down-button:hover { background: @raised; }
QSpinBox::up-arrow, QTimeEdit::up-arrow { image: url(:/icons/chevron-up-@theme.svg); width: 9px; height: 9px; }
QSpinBox::down-arrow, QTimeEdit::down-arrow { image: url(:/icons/chevron-@theme.svg); width: 9px; height: 9px; }
QRadioButton { spacing: 8px; padding: 3px 0; }
QRadioButton::indicator { width: 13px; height: 13px; border: 1px solid @edge; border-radius: 7px; background: @surface; }
QRadioButton::indicator:checked { width: 5px; height: 5px; border: 5px solid @accent; border-radius: 7px; }
QRadioButton:focus { color: @accent; }
QTableView, QListView, QTreeView { background: @surface; color: @text; border: none; outline: none;
    selection-background-color: @selection; selection-color: @text; gridline-color: @line; }
QListView#queryProposals, QListView#templateList { border: 1px solid @edge; padding: 4px; }
QListView#queryProposals::item, QListView#templateList::item { padding: 5px 8px; border-radius: 4px; color: @text; }
QListView#queryProposals::item:selected, QListView#templateList::item:selected { background: @selection; color: @text; }
QListView#templateList { border-radius: 6px; }
QListView#templateList:focus { border: 2px solid @accent; padding: 3px; }
QTabBar#templateLanguages::tab { padding: 6px 14px; border: none; border-bottom: 2px solid @line; color: @muted;
    background: transparent; }
QTabBar#templateLanguages::tab:selected { color: @text; border-bottom: 2px solid @accent; }
QTabBar#templateLanguages:focus { border: 1px solid @accent; border-radius: 4px; }
QHeaderView { background: @surface; }
QHeaderView::section { background: @surface; color: @muted; border: none; border-bottom: 1px solid @line;
    padding: 6px 3px; font-weight: 600; }
QTableView#leads QHeaderView::section { padding: 6px 8px; }
QHeaderView::section:hover { color: @text; background: @raised; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @edge; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)");

const QString labels = QStringLiteral(R"(
QLabel[look="muted"] { color: @muted; }
QLabel[look="title"] { font-size: 15pt; font-weight: 600; }
QLabel[look="strong"] { font-weight: 600; }
QLabel[look="section"] { color: @muted; font-weight: 700; font-size: 8pt; letter-spacing: 1px; }
QLabel[look="quote"] { background: @raised; border-left: 3px solid @edge; padding: 8px 12px; }
QFrame[look="banner"] { background: @atRiskGround; border: 1px solid @atRiskText; border-radius: 6px; }
QFrame[look="banner"] QLabel { color: @atRiskText; }
QFrame[look="reminder"] { background: @selection; border: none; border-bottom: 1px solid @line; }
QFrame[look="reminder"][tone="overdue"] { background: @overdueGround; border-bottom: 1px solid @overdueText; }
QFrame[look="reminder"][tone="overdue"] QLabel { color: @overdueText; background: transparent; }
QFrame[look="notice"] { background: @selection; border: none; border-bottom: 1px solid @line; }
QFrame[look="popover"] { background: @surface; border: 1px solid @edge; border-radius: 6px; }
QFrame[look="rule"] { background: @line; max-height: 1px; border: none; }
QLabel[tone="overdue"] { color: @overdueText; background: @overdueGround; border-radius: 8px; padding: 2px 10px;
    font-weight: 600; }
QLabel[tone="atRisk"] { color: @atRiskText; background: @atRiskGround; border-radius: 8px; padding: 2px 10px;
    font-weight: 600; }
QLabel[tone="onTrack"] { color: @onTrackText; background: @onTrackGround; border-radius: 8px; padding: 2px 10px;
    font-weight: 600; }
QLabel[tone="answered"] { color: @answeredText; background: @answeredGround; border-radius: 8px; padding: 2px 10px;
    font-weight: 600; }
QLabel[tone="quiet"] { color: @quietText; background: @quietGround; border-radius: 8px; padding: 2px 10px; }
QLabel[look="key"] { background: @window; border: 1px solid @line; border-radius: 4px; padding: 1px 6px; }
QLabel[look="fault"] { color: @overdueText; }
QLabel[look="rowFault"] { color: @overdueText; background: @surface; border: 1px solid @overdueText; border-radius: 4px; }
QWidget#leadEditor { background: @surface; }
QWidget#leadEditor QLineEdit, QWidget#leadEditor QComboBox { border-radius: 0; }
QWidget#leadEditor QCheckBox { background: @surface; border: 2px solid @accent; padding: 2px 8px; }
)");

} // namespace

QString styleSheet(const Colors &c)
{
    QString sheet = bars + buttons + fields + labels;
    // Longer names first: "@accentText" begins with "@accent".
    const std::initializer_list<std::pair<QLatin1StringView, QColor>> names{
        {"@overdueText"_L1, c.overdue.text},
        {"@overdueGround"_L1, c.overdue.ground},
        {"@atRiskText"_L1, c.atRisk.text},
        {"@atRiskGround"_L1, c.atRisk.ground},
        {"@onTrackText"_L1, c.onTrack.text},
        {"@onTrackGround"_L1, c.onTrack.ground},
        {"@answeredText"_L1, c.answered.text},
        {"@answeredGround"_L1, c.answered.ground},
        {"@quietText"_L1, c.quiet.text},
        {"@quietGround"_L1, c.quiet.ground},
        {"@accentText"_L1, c.accentText},
        {"@accent"_L1, c.accent},
        {"@selection"_L1, c.selection},
        {"@window"_L1, c.window},
        {"@surface"_L1, c.surface},
        {"@raised"_L1, c.raised},
        {"@line"_L1, c.line},
        {"@edge"_L1, c.edge},
        {"@muted"_L1, c.muted},
        {"@text"_L1, c.text},
    };
    for (const auto &[name, color] : names)
        sheet.replace(name, color.name());
    sheet.replace(u"@theme"_s, c.dark ? u"dark"_s : u"light"_s);
    return sheet;
}

} // namespace leadline::theme
