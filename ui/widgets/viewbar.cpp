// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/viewbar.h"

#include "ui/support/plainlabel.h"
#include "ui/widgets/viewkeeper.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr int widestName = 240;

QToolButton *quietButton(const char *name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QLatin1StringView(name));
    button->setProperty("look", u"link"_s);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void lineUp(QWidget *place, const QList<QWidget *> &parts)
{
    auto *layout = new QHBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget *part : parts)
        layout->addWidget(part);
}

} // namespace

ViewBar::ViewBar(ViewKeeper &keeper, QWidget *parent)
    : QWidget(parent)
    , m_keeper(keeper)
    , m_name(new PlainLabel(PlainLabel::Look::Strong, "viewName", this))
    , m_changed(new PlainLabel(PlainLabel::Look::Muted, "viewChanged", this))
    , m_buttons(new QWidget(this))
    , m_save(quietButton("viewSaveButton", m_buttons))
    , m_saveAs(quietButton("viewSaveAsButton", m_buttons))
    , m_revert(quietButton("viewRevertButton", m_buttons))
{
    setObjectName(u"viewBar"_s);
    for (PlainLabel *label : {m_name, m_changed})
        label->setWordWrap(false);
    lineUp(this, {m_name, m_changed});
    lineUp(m_buttons, {m_save, m_saveAs, m_revert});
    connect(&keeper, &ViewKeeper::changed, this, &ViewBar::showView);
    retranslate();
}

void ViewBar::setActions(QAction *save, QAction *saveAs, QAction *revert)
{
    connect(m_save, &QToolButton::clicked, save, &QAction::trigger);
    connect(m_saveAs, &QToolButton::clicked, saveAs, &QAction::trigger);
    connect(m_revert, &QToolButton::clicked, revert, &QAction::trigger);
}

void ViewBar::showView()
{
    const bool changed = m_keeper.isChanged();
    const QString name = viewName(m_keeper.current());
    m_name->setText(m_name->fontMetrics().elidedText(name, Qt::ElideRight, widestName));
    m_name->setToolTip(plainToolTip(name));
    m_name->setAccessibleName(name);
    m_changed->setVisible(changed);
    m_buttons->setVisible(changed);
    for (QWidget *part : {m_save, m_revert})
        part->setVisible(m_keeper.isSaved());
}

void ViewBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ViewBar::retranslate()
{
    //: a dot, and: the view is not as it was saved
    m_changed->setText(tr("● changed"));
    m_save->setText(tr("Save"));
    m_save->setToolTip(plainToolTip(tr("Keep the view as it is now")));
    m_saveAs->setText(tr("Save as…"));
    m_saveAs->setToolTip(plainToolTip(tr("Keep what you see as a view of its own")));
    m_revert->setText(tr("Revert"));
    m_revert->setToolTip(plainToolTip(tr("Back to the view as it was saved")));
    showView();
}

} // namespace leadline
