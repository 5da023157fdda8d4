// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/mailtemplates.h"

#include "core/base/textfold.h"
#include "core/domain/checklist.h"
#include "core/rules/mailmerge.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

const QStringList &shippedOrder()
{
    static const QStringList keys{u"contact-request"_s, u"test-drive"_s,  u"install"_s,  u"portal-create"_s,
                                  u"generic"_s,         u"second-mail"_s, u"last-mail"_s};
    return keys;
}

/// A named offer before a pattern, a longer pattern before a shorter, and every offer last.
qsizetype specificity(const MailTemplate &one)
{
    constexpr qsizetype named = 1'000'000;
    return one.offer.isEmpty() || one.offer.endsWith(u'*') ? one.offer.size() : named;
}

bool isForTheSame(const MailTemplate &a, const MailTemplate &b)
{
    return a.key == b.key && foldText(a.offer) == foldText(b.offer);
}

Checked<void> check(const MailTemplate &one, const QString &where)
{
    for (auto text = one.texts.begin(); text != one.texts.end(); ++text) {
        const QList<MergeFault> faults = templateFaults(text.value());
        if (faults.isEmpty())
            continue;
        const MergeFault &first = faults.first();
        return fault(
            first.code == MergeFaultCode::UnknownField ? FaultCode::UnknownField : FaultCode::BadBraces,
            u"%1.texts.%2.%3"_s.arg(where, text.key(), first.place.inSubject ? u"subject"_s : u"body"_s),
            first.found);
    }
    return {};
}

} // namespace

Checked<MailTemplates> MailTemplates::make(const QList<MailTemplate> &shipped, const MailSettings &settings)
{
    MailTemplates made;
    made.m_settings = settings;
    for (qsizetype i = 0; i < settings.mails.size(); ++i) {
        const QString where = u"mails[%1]"_s.arg(i + 1);
        const MailTemplate &one = settings.mails[i];
        if (one.key.isEmpty())
            return fault(FaultCode::NotOurs, QString(where + u".key"_s));
        if (const auto checked = check(one, where); !checked)
            return tl::unexpected(checked.error());
        for (const MailTemplate &other : std::as_const(made.m_templates)) {
            if (isForTheSame(one, other))
                return fault(FaultCode::TemplateTwice, where, QString(one.key + u' ' + one.offer).trimmed());
        }
        made.m_templates.append(one);
    }
    std::ranges::stable_sort(made.m_templates, std::ranges::greater(), &specificity);
    made.m_templates += shipped; // behind the user's own for every offer
    for (const QList<MailTemplate> &some : {shipped, settings.mails}) {
        for (const MailTemplate &one : some) {
            if (!made.m_keys.contains(one.key))
                made.m_keys.append(one.key);
        }
    }
    std::ranges::stable_sort(made.m_keys, {}, [](const QString &key) {
        const qsizetype place = shippedOrder().indexOf(key);
        return place < 0 ? shippedOrder().size() : place;
    });
    return made;
}

QStringList MailTemplates::keys() const
{
    return m_keys;
}

QStringList MailTemplates::languages() const
{
    QStringList found;
    for (const MailTemplate &one : m_templates)
        found += one.texts.keys();
    found.removeDuplicates();
    found.sort();
    return found;
}

QString MailTemplates::title(const QString &key, const QString &language) const
{
    for (const MailTemplate &one : m_templates) {
        if (one.key == key && !one.title.isEmpty())
            return inLanguage(one.title, language);
    }
    return key;
}

FoundMail MailTemplates::find(const QString &key, const OfferRef &offer, const QString &language) const
{
    QList<const MailTemplate *> fitting;
    for (const MailTemplate &one : m_templates) {
        if (one.key == key && (one.offer.isEmpty() || isForOffer(foldText(one.offer), offer)))
            fitting.append(&one);
    }
    for (const QString &wanted : {language, u"en"_s}) {
        for (const MailTemplate *one : std::as_const(fitting)) {
            if (one->texts.contains(wanted))
                return {wanted, one->texts.value(wanted)};
        }
    }
    for (const MailTemplate *one : std::as_const(fitting)) {
        QStringList languages = one->texts.keys();
        languages.sort();
        if (!languages.isEmpty())
            return {languages.first(), one->texts.value(languages.first())};
    }
    return {language, {}};
}

QString mailKeyFor(const Action &action, int mails, bool answered)
{
    if (answered)
        return u"generic"_s;
    if (mails == 1)
        return u"second-mail"_s;
    if (mails > 1)
        return u"last-mail"_s;
    switch (action.kind()) {
    case Action::Kind::ContactRequest:
        return u"contact-request"_s;
    case Action::Kind::TestDrive:
        return u"test-drive"_s;
    case Action::Kind::Install:
        return u"install"_s;
    case Action::Kind::Create:
        return u"portal-create"_s;
    case Action::Kind::DoNotContact:
    case Action::Kind::None:
    case Action::Kind::Other:
        break;
    }
    return u"generic"_s;
}

} // namespace leadline
