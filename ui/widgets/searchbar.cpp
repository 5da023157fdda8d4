// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchbar.h"

#include "ui/support/plainlabel.h"
#include "ui/widgets/querycompleter.h"

#include <QAbstractButton>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadline {
namespace {

QString faultText(const QueryFault &fault)
{
    switch (fault.why) {
    case QueryFault::Why::UnknownKey:
        return SearchBar::tr("There is no filter “%1”. Filters are source, action, offer, deadline, due, "
                             "stage, owner, country, language, step, import and is.")
            .arg(fault.word);
    case QueryFault::Why::UnknownValue:
        return SearchBar::tr("“%1” is not a value that this filter knows.").arg(fault.word);
    case QueryFault::Why::UnclosedQuote:
        return SearchBar::tr("The quotation mark before “%1” is not closed.").arg(fault.word);
    }
    return {};
}

} // namespace

SearchBar::SearchBar(LeadFilter &filter, QWidget *parent)
    : QWidget(parent)
    , m_filter(filter)
    , m_edit(new QLineEdit(this))
    , m_faults(new PlainLabel(this))
    , m_completer(new QueryCompleter(
          m_edit, [this] { return choices(); }, this))
    , m_wait(new QTimer(this))
    , m_untilFault(new QTimer(this))
{
    setObjectName(u"searchBar"_s);
    m_edit->setObjectName(u"search"_s);
    m_edit->setClearButtonEnabled(true);
    m_clear = m_edit->findChild<QAbstractButton *>();
    m_edit->installEventFilter(this);
    m_faults->setObjectName(u"searchFaults"_s);
    m_faults->setProperty("look", u"fault"_s);
    m_faults->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_edit);
    layout->addWidget(m_faults);

    m_wait->setSingleShot(true);
    m_wait->setInterval(0ms);
    m_untilFault->setSingleShot(true);
    m_untilFault->setInterval(800ms);
    // Not textEdited(): what a screen reader or a dictation puts in counts, too.
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text != m_filter.text())
            m_wait->start();
    });
    connect(m_wait, &QTimer::timeout, this, [this] { m_filter.setText(m_edit->text()); });
    connect(m_untilFault, &QTimer::timeout, this, &SearchBar::showFaults);
    connect(&filter, &LeadFilter::changed, this, &SearchBar::showFilter);
    retranslate();
}

void SearchBar::focusText()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void SearchBar::showFilter()
{
    m_wait->stop();
    if (m_edit->text() != m_filter.text())
        m_edit->setText(m_filter.text());
    if (m_filter.faults().isEmpty() || m_faults->isVisible())
        showFaults();
    else
        m_untilFault->start();
}

void SearchBar::showFaults()
{
    m_untilFault->stop();
    QStringList sentences;
    for (const QueryFault &fault : m_filter.faults())
        sentences << faultText(fault);
    m_faults->setText(sentences.join(u'\n'));
    m_faults->setVisible(!sentences.isEmpty());
}

/// Of each facet the values that most leads have; of long ones not all.
QList<FacetChoice> SearchBar::choices() const
{
    constexpr qsizetype most = 2'000;
    QList<FacetChoice> choices;
    for (const Facet facet : allFacets) {
        const QMap<QString, qint64> &values = m_counts[facet];
        QStringList byCount = values.keys();
        std::ranges::stable_sort(byCount, std::ranges::greater(),
                                 [&values](const QString &value) { return values.value(value); });
        for (const QString &value : byCount.first(std::min(most, byCount.size())))
            choices << FacetChoice{facet, value, m_filter.valueText(facet, value)};
    }
    choices << FacetChoice{Facet::Owner, u"me"_s, m_filter.valueText(Facet::Owner, u"me"_s)};
    return choices;
}

bool SearchBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) {
        m_wait->stop();
        m_completer->hide();
        m_filter.setText(m_edit->text());
        showFaults();
        Q_EMIT left();
        return true;
    }
    return false;
}

void SearchBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SearchBar::retranslate()
{
    m_edit->setAccessibleName(tr("Search leads"));
    m_completer->setName(tr("How the search can go on"));
    if (m_clear)
        m_clear->setAccessibleName(tr("Clear the search"));
    //: Keep action:plt and due:<4h as they are: they are words of the query language.
    m_edit->setPlaceholderText(tr("Search leads, or filter: action:plt due:<4h"));
    m_edit->setToolTip(
        plainToolTip(tr("Words are looked for in names, companies, addresses, phones, notes and offers. "
                        "Filters: source, action, offer, deadline, due, stage, owner, country, language, "
                        "step, import, is; a minus before a word or a filter leaves out. (Ctrl+F)")));
    showFilter();
}

} // namespace leadline
