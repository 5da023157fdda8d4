// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/leftoutcount.h"

namespace leadline {
namespace {

constexpr qsizetype lookedAtTogether = 1'000; // a tenth of a second: others get their turn

} // namespace

LeftOutCount::LeftOutCount(LeadDesk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

void LeftOutCount::stop()
{
    start({});
}

void LeftOutCount::start(const QList<LeadId> &leads)
{
    ++m_generation;
    m_leads = leads;
    m_looked = 0;
    m_leftOut = 0;
    lookOn();
}

void LeftOutCount::lookOn()
{
    const QList<LeadId> some = m_leads.mid(m_looked, lookedAtTogether);
    if (some.isEmpty())
        return;
    m_desk.ask(
        this, [some](LeadBook &book) { return book.reachedByMailing(some); },
        [this, asked = some.size(), generation = m_generation](const Result<QList<LeadId>> &reached) {
            if (generation != m_generation)
                return;
            if (!reached) {
                Q_EMIT failed(reached.error());
                return;
            }
            m_looked += asked;
            m_leftOut += asked - reached->size();
            Q_EMIT changed();
            lookOn();
        });
}

} // namespace leadline
