// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/valuecompletion.h"

#include "core/domain/country.h"
#include "ui/support/words.h"

#include <QCollator>
#include <QCompleter>
#include <QLineEdit>
#include <algorithm>

namespace leadline {
namespace {

QStringList countryNames()
{
    QStringList names;
    for (const Country &country : Country::all())
        names.append(words::country(country.code()));
    const QCollator collator;
    std::ranges::sort(names,
                      [&collator](const QString &a, const QString &b) { return collator.compare(a, b) < 0; });
    return names;
}

void setChoices(QLineEdit &line, const QStringList &choices)
{
    auto *completer = new QCompleter(choices, &line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    line.setCompleter(completer);
}

} // namespace

void completeValues(QLineEdit &line, EditField field, LeadDesk &desk)
{
    delete line.completer();
    if (field == EditField::Country)
        setChoices(line, countryNames());
    if (field != EditField::Owner)
        return;
    desk.ask(
        &line, [](LeadBook &book) { return book.owners(); },
        [&line](const Result<QStringList> &owners) {
            if (owners)
                setChoices(line, *owners);
        });
}

} // namespace leadline
