// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/mailfields.h"

#include "core/base/textfold.h"
#include "core/domain/country.h"

#include <QtCore/QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

constexpr qsizetype mostOfNote = 160;

struct FieldName
{
    MailField field;
    QLatin1StringView name;
};

constexpr std::array names{FieldName{MailField::FirstName, "first_name"_L1},
                           FieldName{MailField::LastName, "last_name"_L1},
                           FieldName{MailField::Name, "name"_L1},
                           FieldName{MailField::Company, "company"_L1},
                           FieldName{MailField::JobTitle, "job_title"_L1},
                           FieldName{MailField::Country, "country"_L1},
                           FieldName{MailField::Offer, "offer"_L1},
                           FieldName{MailField::NoteExcerpt, "note_excerpt"_L1},
                           FieldName{MailField::RequestDate, "request_date"_L1},
                           FieldName{MailField::OwnName, "own_name"_L1},
                           FieldName{MailField::OwnCompany, "own_company"_L1}};

/// Nothing of it is seen, and it could hide what a text says.
bool isInvisible(QChar c)
{
    const char16_t unit = c.unicode();
    return c.category() == QChar::Other_Format && unit != 0x200C && unit != 0x200D; // joiners belong to words
}

QString excerpt(const QString &note)
{
    const QString whole = onOneLine(note);
    if (whole.size() <= mostOfNote)
        return whole;
    qsizetype end = whole.lastIndexOf(u' ', mostOfNote);
    if (end < mostOfNote / 2)
        end = mostOfNote;
    return withoutHalves(whole.left(end).trimmed()) + u'…';
}

QString countryName(const QString &country, const QString &language)
{
    const auto known = Country::parse(country);
    return known ? known->name(language) : country;
}

QString dayText(QDate day, const QString &language)
{
    if (!day.isValid())
        return {};
    const QString format = language == "es"_L1 ? u"d 'de' MMMM 'de' yyyy"_s : u"d MMMM yyyy"_s;
    return QLocale(language).toString(day, format);
}

} // namespace

QString code(MailField field)
{
    return std::ranges::find(names, field, &FieldName::field)->name;
}

std::optional<MailField> mailFieldFromCode(QStringView code)
{
    const auto found = std::ranges::find_if(names, [code](const FieldName &one) { return one.name == code; });
    return found == names.end() ? std::nullopt : std::optional(found->field);
}

QString onOneLine(const QString &text)
{
    QString line = withoutHalves(text);
    line.removeIf(isInvisible);
    for (QChar &c : line) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
            c.category() == QChar::Separator_Paragraph)
            c = u' ';
    }
    return line.simplified();
}

QString valueOf(MailField field, const MailFacts &facts, const QString &language)
{
    switch (field) {
    case MailField::FirstName:
        return onOneLine(facts.firstName);
    case MailField::LastName:
        return onOneLine(facts.lastName);
    case MailField::Name:
        return onOneLine(QString(facts.firstName + u' ' + facts.lastName));
    case MailField::Company:
        return onOneLine(facts.company);
    case MailField::JobTitle:
        return onOneLine(facts.jobTitle);
    case MailField::Country:
        return onOneLine(countryName(facts.country, language));
    case MailField::Offer:
        return onOneLine(facts.offer);
    case MailField::NoteExcerpt:
        return excerpt(facts.note);
    case MailField::RequestDate:
        return dayText(facts.requestDay, language);
    case MailField::OwnName:
        return onOneLine(facts.ownName);
    case MailField::OwnCompany:
        return onOneLine(facts.ownCompany);
    }
    return {};
}

} // namespace leadline
