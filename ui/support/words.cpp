// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/words.h"

#include "core/domain/country.h"
#include "ui/support/language.h"
#include "ui/support/wordstext.h"

using namespace Qt::StringLiterals;

namespace leadline::words {

QString source(const Source &source)
{
    switch (source.kind()) {
    case Source::Kind::None:
        return Words::tr("(no source)");
    case Source::Kind::AzureMarketplace:
        return u"Azure Marketplace"_s;
    case Source::Kind::AzurePortal:
        return u"Azure Portal"_s;
    case Source::Kind::AppSource:
        return u"AppSource"_s;
    case Source::Kind::TestDrive:
        return Words::tr("Test drive");
    case Source::Kind::Other:
        return source.code();
    }
    return {};
}

QString action(const Action &action)
{
    switch (action.kind()) {
    case Action::Kind::None:
        return Words::tr("(no action)");
    case Action::Kind::Install:
        return Words::tr("Install");
    case Action::Kind::ContactRequest:
        return Words::tr("Contact request");
    case Action::Kind::DoNotContact:
        return Words::tr("Do not contact");
    case Action::Kind::Create:
        return Words::tr("Created in Azure portal");
    case Action::Kind::TestDrive:
        return Words::tr("Test drive");
    case Action::Kind::Other:
        return Words::tr("Other: %1").arg(action.code());
    }
    return {};
}

QString actionLetter(const Action &action)
{
    switch (action.kind()) {
    case Action::Kind::Install:
        return u"I"_s;
    case Action::Kind::ContactRequest:
        return u"P"_s;
    case Action::Kind::DoNotContact:
        return u"D"_s;
    case Action::Kind::Create:
        return u"C"_s;
    case Action::Kind::TestDrive:
        return u"T"_s;
    case Action::Kind::None:
    case Action::Kind::Other:
        return u"?"_s;
    }
    return {};
}

QString actionMeaning(const Action &action)
{
    switch (action.kind()) {
    case Action::Kind::None:
        return Words::tr("The marketplace did not say what the customer did.");
    case Action::Kind::Install:
        return Words::tr("The customer installed or bought the offer.");
    case Action::Kind::ContactRequest:
        return Words::tr("The customer asked to be contacted.");
    case Action::Kind::DoNotContact:
        return Words::tr("A notice only: a partner listed on your app page was asked for contact. "
                         "No contact is needed.");
    case Action::Kind::Create:
        return Words::tr("The customer created the offer in their own Azure portal.");
    case Action::Kind::TestDrive:
        return Words::tr("The customer started a test drive.");
    case Action::Kind::Other:
        return Words::tr("Leadline does not know this action; it is kept as it came.");
    }
    return {};
}

QString offer(const OfferRef &offer)
{
    if (offer.isEmpty())
        return Words::tr("(no offer)");
    if (offer.title.isEmpty())
        return offer.code();
    if (!offer.hasId())
        return offer.title;
    //: %1 is an offer's title, %2 its id
    return Words::tr("%1 (%2)").arg(offer.title, offer.code());
}

QString stage(Stage stage)
{
    switch (stage) {
    case Stage::New:
        return Words::tr("New", "stage of a lead");
    case Stage::Attempted:
        return Words::tr("Attempted", "stage of a lead");
    case Stage::InConversation:
        return Words::tr("In conversation", "stage of a lead");
    case Stage::Qualified:
        return Words::tr("Qualified", "stage of a lead");
    case Stage::Won:
        return Words::tr("Won", "stage of a lead");
    case Stage::Lost:
        return Words::tr("Lost", "stage of a lead");
    case Stage::Disqualified:
        return Words::tr("Disqualified", "stage of a lead");
    case Stage::Expired:
        return Words::tr("Expired", "stage of a lead");
    }
    return {};
}

QString activityKind(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::Call:
        return Words::tr("Call", "noun: a telephone call");
    case ActivityKind::Mail:
        return Words::tr("Mail", "noun: an e-mail message");
    case ActivityKind::Meeting:
        return Words::tr("Meeting");
    case ActivityKind::Note:
        return Words::tr("Note");
    }
    return {};
}

QString outcome(Outcome outcome)
{
    switch (outcome) {
    case Outcome::None:
        return {};
    case Outcome::Reached:
        return Words::tr("Reached");
    case Outcome::NoAnswer:
        return Words::tr("No answer");
    case Outcome::Voicemail:
        return Words::tr("Left a voicemail");
    case Outcome::WrongNumber:
        return Words::tr("Wrong number");
    case Outcome::CallBack:
        return Words::tr("Call back later");
    case Outcome::Sent:
        return Words::tr("Sent");
    case Outcome::Replied:
        return Words::tr("Customer replied");
    case Outcome::Held:
        return Words::tr("Held", "a meeting took place");
    }
    return {};
}

QString channel(Channel channel)
{
    switch (channel) {
    case Channel::Phone:
        return Words::tr("Phone");
    case Channel::Mail:
        return Words::tr("Mail", "way to reach a customer");
    case Channel::Meeting:
        return Words::tr("Meeting");
    }
    return {};
}

QString country(const QString &codeOrText)
{
    if (const auto known = Country::parse(codeOrText))
        return known->name(language::current());
    return codeOrText;
}

} // namespace leadline::words
