// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/leaddelegate.h"

#include "ui/delegates/leadeditors.h"
#include "ui/delegates/leadpaint.h"
#include "ui/models/leadlistmodel.h"
#include "ui/support/theme.h"
#include "ui/support/words.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

using paint::gap;
using paint::strong;

void drawAction(QPainter *painter, const QRect &rect, const QString &text, const LeadRow &row,
                const QColor &color)
{
    const theme::Tone &tone = theme::colors().quiet;
    const int side = painter->fontMetrics().height() + 2;
    const QRect badge(rect.left(), rect.center().y() - side / 2 + 1, side, side);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tone.ground);
    painter->drawRoundedRect(badge, 4, 4);
    const QFont plain = painter->font();
    painter->setFont(strong(plain));
    paint::text(painter, badge, words::actionLetter(row.action), tone.text, Qt::AlignHCenter);
    painter->setFont(plain);
    paint::text(painter, rect.adjusted(side + gap, 0, 0, 0), text, color, Qt::AlignLeft);
}

int badgeWidth(const QFontMetrics &metrics, const QString &badge)
{
    return badge.isEmpty() ? 0 : paint::pillWidth(metrics, badge) + gap;
}

/// Beside a stage the badge stands at the right; where the two are too wide, its glyph alone, for the tool
/// tip says the rest.
void drawBadged(QPainter *painter, const QRect &rect, const QString &text, const QString &badge,
                const QColor &color)
{
    const QFontMetrics metrics = painter->fontMetrics();
    const int room = rect.width() - (text.isEmpty() ? 0 : metrics.horizontalAdvance(text) + gap);
    const QString shown = paint::pillWidth(metrics, badge) <= room ? badge : badge.left(1);
    const int width = paint::pillWidth(metrics, shown);
    paint::pill(painter, {rect.right() + 1 - width, rect.top(), width, rect.height()}, shown,
                theme::colors().atRisk);
    paint::text(painter, rect.adjusted(0, 0, -width - gap, 0), text, color, Qt::AlignLeft);
}

} // namespace

int LeadDelegate::clockWidth(const QFontMetrics &metrics)
{
    using namespace std::chrono_literals;
    Deadline late; // the longest of the usual clocks, in the language in use
    late.state = DeadlineState::Overdue;
    late.due = Instant{};
    const QString text =
        words::deadlineGlyph(late.state) + u' ' + words::clock(late, Instant{} + 23h + 59min);
    return metrics.horizontalAdvance(text) + 4 * gap + 4;
}

QWidget *LeadDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/,
                                    const QModelIndex &index) const
{
    const ListColumnInfo &about = columnInfo(LeadListModel::Column(index.column()));
    const auto *row = index.data(LeadListModel::RowRole).value<const LeadRow *>();
    if (!row || !index.flags().testFlag(Qt::ItemIsEditable))
        return nullptr;
    auto *editor =
        about.edit ? new LeadEditor(*about.edit, *row, parent) : new LeadEditor(*about.work, *row, parent);
    Q_EMIT editorOpened(editor, index);
    return editor;
}

/// As wide as the cell, but wide enough to read what is typed.
void LeadDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex & /*index*/) const
{
    constexpr int characters = 28;
    const int room = editor->parentWidget()->width();
    const int width = std::min(room, std::max({option.rect.width(), editor->sizeHint().width(),
                                               characters * option.fontMetrics.averageCharWidth()}));
    const int left = std::clamp(option.rect.left(), 0, room - width);
    editor->setGeometry(left, option.rect.top(), width, option.rect.height());
}

/// The editor begins with the row, and keeps what is typed when the row changes under it.
void LeadDelegate::setEditorData(QWidget * /*editor*/, const QModelIndex & /*index*/) const {}

/// What is typed goes to the store, not to the model.
void LeadDelegate::setModelData(QWidget * /*editor*/, QAbstractItemModel * /*model*/,
                                const QModelIndex & /*index*/) const
{
}

void LeadDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    if (index.data(LeadListModel::GroupRole).isValid())
        return; // a heading goes over all columns: the view paints it
    const auto *row = index.data(LeadListModel::RowRole).value<const LeadRow *>();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (!row) {
        paintGround(painter, option, false);
        paint::text(painter, option.rect.adjusted(gap, 0, -gap, 0), index.data().toString(),
                    theme::colors().muted, Qt::AlignLeft);
    } else {
        paintGround(painter, option, row->doNotContact);
        paintCell(painter, option, index, *row);
    }
    paintFocus(painter, option, index);
    painter->restore();
}

/// Where the keys are, and F2 would edit.
void LeadDelegate::paintFocus(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    if (!option.state.testFlag(QStyle::State_HasFocus) || !index.flags().testFlag(Qt::ItemIsEditable))
        return;
    painter->setPen(theme::colors().accent);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(option.rect.adjusted(2, 3, -3, -4), 4, 4);
}

void LeadDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option, bool doNotContact) const
{
    const theme::Colors &c = theme::colors();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter->fillRect(option.rect, c.selection);
    if (doNotContact) {
        QColor hatch = c.edge;
        hatch.setAlpha(c.dark ? 70 : 60);
        painter->fillRect(option.rect, QBrush(hatch, Qt::BDiagPattern));
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.line);
}

void LeadDelegate::paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                             const LeadRow &row) const
{
    const theme::Colors &c = theme::colors();
    const QRect rect = option.rect.adjusted(gap, 0, -gap, 0);
    const QString text = index.data().toString();
    const QColor color = row.doNotContact ? c.muted : c.text;
    painter->setFont(option.font);
    const QStringList sought = index.data(LeadListModel::SoughtRole).toStringList();
    const auto column = LeadListModel::Column(index.column());
    if (column == LeadListModel::LeftColumn) {
        if (row.doNotContact)
            paint::pill(painter, rect, u"⊘ "_s + words::action(Action::Kind::DoNotContact), c.quiet);
        else
            paint::pill(painter, rect, text, theme::tone(row.deadline.state));
    } else if (column == LeadListModel::LeadColumn) {
        painter->setFont(strong(option.font));
        paint::text(painter, rect, text, row.withheld ? c.muted : color, Qt::AlignLeft, Qt::ElideRight,
                    sought);
    } else if (column == LeadListModel::ActionColumn) {
        drawAction(painter, rect, text, row, color);
    } else if (column == LeadListModel::ProgressColumn) {
        paint::text(painter, rect, text, row.doNotContact ? c.muted : c.accent, Qt::AlignLeft);
    } else if (const QString badge = index.data(LeadListModel::BadgeRole).toString(); !badge.isEmpty()) {
        drawBadged(painter, rect, column == LeadListModel::StageColumn ? text : QString(), badge, color);
    } else {
        // "publisher.offer-id": what tells offers apart stands at the end
        const bool isOffer = column == LeadListModel::OfferColumn;
        const auto look = columnInfo(column).look;
        paint::text(painter, rect, text, look == ListColumnInfo::Look::Muted ? c.muted : color,
                    look == ListColumnInfo::Look::Number ? Qt::AlignRight : Qt::AlignLeft,
                    isOffer ? Qt::ElideMiddle : Qt::ElideRight, sought);
    }
}

int LeadDelegate::neededWidth(const QFont &font, const QModelIndex &index)
{
    const QFontMetrics metrics(font);
    const int text = metrics.horizontalAdvance(index.data().toString()) + 2 * gap;
    switch (index.column()) {
    case LeadListModel::LeftColumn:
        return std::max(text + 2 * gap + 4, clockWidth(metrics));
    case LeadListModel::LeadColumn:
        return QFontMetrics(strong(font)).horizontalAdvance(index.data().toString()) + 2 * gap;
    case LeadListModel::StageColumn:
    case LeadListModel::StageDaysColumn:
        return text + badgeWidth(metrics, index.data(LeadListModel::BadgeRole).toString());
    case LeadListModel::ActionColumn:
        return text + metrics.height() + 2 + gap;
    default:
        return text;
    }
}

} // namespace leadline
