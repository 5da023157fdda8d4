// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/services/exportstores.h"

#include "core/formats/csvwriter.h"
#include "core/store/database.h"

#include <QtCore/QRandomGenerator>
#include <iterator>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

/// Texts such as people and machines put into cells, from a fixed seed.
class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_random(seed)
    {
    }

    int upTo(int most) { return m_random.bounded(most + 1); }
    bool oneIn(int n) { return m_random.bounded(n) == 0; }

    template <typename List>
    auto pick(const List &list)
    {
        return *std::next(std::begin(list), m_random.bounded(static_cast<int>(std::size(list))));
    }

    QString text()
    {
        static const QStringList pieces{
            u"=1+1"_s, u"+"_s,  u"-"_s,     u"@SUM(1)"_s, u"\t"_s,     u"\r\n"_s,   u"\n"_s,
            u"\""_s,   u"'"_s,  u","_s,     u";"_s,       u"|"_s,      u"."_s,      u" "_s,
            u"İ"_s,    u"ı"_s,  u"ğüşöç"_s, u"Ñandú"_s,   u"日本"_s,   u"🙂"_s,   u"ß"_s,
            u"0"_s,    u"{"_s,  u"}"_s,     u"[1]"_s,     u"\\"_s,     u"\\n"_s,    u"a"_s,
            u"Zoe"_s,  u"12"_s, u"＝1"_s,   u"#"_s,       u"\u00A0"_s, u"\u200B"_s, u"MSFT_TEST"_s};
        QString text;
        for (int i = upTo(6); i > 0; --i)
            text += pick(pieces);
        return text;
    }

    QString maybe(const QString &usual) { return oneIn(3) ? QString() : oneIn(2) ? usual : text(); }

private:
    QRandomGenerator m_random;
};

QString randomTime(Dice &dice)
{
    static const QStringList times{u"2026-05-13"_s,
                                   u"2026-05-14T10:00:00Z"_s,
                                   u"2026-05-14T10:00:00.123Z"_s,
                                   u"2026-05-15T22:13:02.1234567Z"_s,
                                   u"2026-03-29T02:30:00"_s,
                                   u"2026-05-16T23:59:59+03:00"_s,
                                   u""_s,
                                   u"soon"_s};
    return dice.pick(times);
}

QStringList randomRow(Dice &dice, int number)
{
    static const QStringList sources{
        u"AppSource (SPZA)-PLT | fab.rain"_s,  u"AzureMarketplace-INS | fab.rain-vm"_s,
        u"AppSource-DNC | fab.rain"_s,         u"Partner-XYZ | Rain"_s,
        u"TestDrive-StartTestDrive | a.b.c"_s, u"SFDC"_s,
        u"AzurePortal-Create | .odd"_s,        u""_s};
    static const QStringList actions{u""_s, u""_s, u""_s, u"PLT"_s, u"DM-2"_s};
    static const QStringList titles{u""_s, u"Rain"_s, u"Rainwater Planner"_s};
    static const QStringList people{u"ada@example.com"_s, u"Işıl@Example.org"_s, u"no address"_s, u""_s};
    static const QStringList phones{u"+34 683 554 009"_s, u"0532 604 27 72"_s, u"+1-617-555-0172"_s, u""_s};
    static const QStringList countries{u"ES"_s, u"Türkiye"_s, u"EE. UU."_s, u"Narnia"_s, u""_s};
    static const QStringList states{u""_s, u"attempted"_s, u"Won"_s, u"Lost"_s, u"Accepted"_s, u"strange"_s};
    return {dice.oneIn(2) ? QString::number(number) : QString(),
            randomTime(dice),
            dice.oneIn(8) ? dice.text() : dice.pick(sources),
            dice.pick(actions),
            dice.oneIn(6) ? dice.text() : QString(),
            dice.pick(titles),
            dice.maybe(u"Begoña"_s),
            dice.maybe(u"de la Cruz"_s),
            dice.oneIn(3) ? u"p%1@example.com"_s.arg(dice.upTo(5)) : dice.pick(people),
            dice.pick(phones),
            dice.pick(countries),
            dice.maybe(u"Örnek A.Ş."_s),
            dice.maybe(u"CTO"_s),
            dice.maybe(u"Llamen después de las 15:00\n(por favor)"_s),
            dice.pick(states),
            dice.maybe(u"Iris"_s)};
}

/// Any work; what the rules refuse is left undone.
void workAtRandom(BookFixture &fixture, LeadId id, Dice &dice)
{
    LeadBook &book = fixture.book();
    for (int i = dice.upTo(3); i > 0; --i) {
        fixture.clock.advance(std::chrono::milliseconds(dice.upTo(10'000'000)));
        static_cast<void>(book.log(
            id, {dice.pick(std::array{ActivityKind::Call, ActivityKind::Mail, ActivityKind::Meeting,
                                      ActivityKind::Note}),
                 dice.pick(std::array{Direction::Inbound, Direction::Outbound}),
                 dice.pick(std::array{Outcome::None, Outcome::Reached, Outcome::Sent, Outcome::Voicemail}),
                 {},
                 dice.text()}));
    }
    if (dice.oneIn(2))
        static_cast<void>(book.setStage(id, dice.pick(allStages), dice.text()));
    if (dice.oneIn(3))
        static_cast<void>(book.decideBasis(id, dice.text()));
    if (dice.oneIn(3))
        static_cast<void>(
            book.setOptOut(id, dice.pick(std::array{Channel::Phone, Channel::Mail}), true, dice.text()));
    if (dice.oneIn(4))
        static_cast<void>(book.keepAsReal(id));
    const auto page = book.lead(id);
    for (const StepState &step : page ? page->steps : QList<StepState>()) {
        if (dice.oneIn(3))
            static_cast<void>(book.setStep(id, step.step.key, true));
    }
}

} // namespace

bool fillWorked(BookFixture &fixture)
{
    if (!fixture.importText(smallFile()))
        return false;
    LeadBook &book = fixture.book();
    const LeadId owen = fixture.id(u"owen"_s);
    const LeadId mixed = fixture.id(u"teo"_s); // a notice and a request
    const LeadId asked = fixture.id(u"isil"_s);
    const LeadId test = fixture.id(u"is:test"_s);
    const auto fine = [](const Status &status) { return status.has_value(); };
    const auto past = *instantFromIso(u"2026-05-17T15:30:00.250Z");
    return fine(book.log(owen, {ActivityKind::Call, Direction::Outbound, Outcome::NoAnswer, past,
                                u"=\"no\"\nanswer; “ığüşöç”"_s})) &&
           fine(book.log(owen,
                         {ActivityKind::Note, Direction::Internal, Outcome::None, {}, u"MSFT_TEST? no"_s})) &&
           fine(book.setStage(owen, Stage::Lost, u"-too, \"expensive\""_s)) &&
           fine(book.setOptOut(owen, Channel::Phone, true, u"@asked"_s)) &&
           fine(book.decideBasis(mixed, u"They asked themselves"_s)) &&
           fine(book.log(mixed, {ActivityKind::Mail, Direction::Outbound, Outcome::Sent, {}, {}})) &&
           fine(book.setStep(asked, book.lead(asked)->steps.first().step.key, true)) &&
           fine(book.setStage(asked, Stage::InConversation, {})) && fine(book.keepAsReal(test)) &&
           fine(book.log(test, {ActivityKind::Meeting, Direction::Inbound, Outcome::Held, {}, {}}));
}

bool fillOdd(BookFixture &fixture)
{
    const QStringList files{
        u"Lead ID,Created Date,Lead Source,Action,First Name,Last Name,Email,Country,Company,Notes\n"
        "=7,2026-05-13,SPZA-PLT | a.b,,=1+1,'tis,f@example.com,Narnia,@SUM(1),\"-2+3, \"\"x\"\"\"\n"
        ",2026-05-14,Partner-XYZ | Some title,,+34,-5,g@example.com,,'=x,\"a\r\nb\n\nc\"\n"
        ",,SFDC,DM,No,Time,h@example.com,EE. UU.,,\n"
        "9,soon,AppSource-PLT | a.b,,No,Time,h@example.com,EE. UU.,,\n"
        ",2026-05-14T10:00:00.123Z,X-Y-Z,INS,,,,TR,Işık,withheld\n"
        ",2026-05-14T10:00:00.5Z,AppSource-DNC | .dot,,Ali,Işık,ALİ@ÖRNEK.example,,,\n"_s,
        // One title for an offer without an id and for two with one.
        u"Created Date,Action,Offer ID,Publisher,Offer Title,Email\n"
        "2026-05-11T10:00:00Z,PLT,,,Rain,i@example.com\n"
        "2026-05-11T11:00:00Z,PLT,planner,,,i@example.com\n"
        "2026-05-11T12:00:00Z,PLT,c.d,a.b,,i@example.com\n"
        "2026-05-11T12:00:00Z,PLT,one two,a b,Two words,i@example.com\n"_s,
        u"Created Date,Action,Offer ID,Publisher,Offer Title,Email\n"
        "2026-05-11T13:00:00Z,PLT,planner,,Rain,j@example.com\n"
        "2026-05-11T14:00:00Z,PLT,x.rain,,Rain,k@example.com\n"
        "2026-05-11T15:00:00Z,PLT,,,Rain,l@example.com\n"_s,
    };
    return std::ranges::all_of(files,
                               [&](const QString &text) { return fixture.importText(text).has_value(); });
}

bool fillRandom(BookFixture &fixture, quint32 seed)
{
    Dice dice(seed);
    const CsvWriter writer(u',', false);
    QString text(QChar::ByteOrderMark);
    text += writer.record({u"Lead ID"_s, u"Created Date"_s, u"Lead Source"_s, u"Action"_s, u"Offer ID"_s,
                           u"Offer Title"_s, u"First Name"_s, u"Last Name"_s, u"Email"_s, u"Phone"_s,
                           u"Country"_s, u"Company"_s, u"Job Title"_s, u"Description"_s, u"Status"_s,
                           u"Owner"_s});
    for (int row = 0; row < 40; ++row)
        text += writer.record(randomRow(dice, row));
    ImportOverrides overrides;
    overrides.dialect = CsvDialect{u',', u'"', u'"', 1, 2};
    overrides.dateOrder = DateOrder::YearFirst;
    if (!fixture.importText(text, overrides))
        return false;
    for (const QString &query : {QString(), u"is:test"_s}) {
        for (const LeadId id : fixture.ids(query))
            workAtRandom(fixture, id, dice);
    }
    return true;
}

bool fillWith(BookFixture &fixture, const QStringList &texts)
{
    const CsvWriter writer(u',', false);
    QString file(QChar::ByteOrderMark);
    file += writer.record({u"Lead ID"_s, u"Created Date"_s, u"Lead Source"_s, u"Action"_s, u"Offer Title"_s,
                           u"First Name"_s, u"Last Name"_s, u"Email"_s, u"Phone"_s, u"Country"_s,
                           u"Company"_s, u"Job Title"_s, u"Description"_s, u"Owner"_s});
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QString &text = texts[i];
        file += writer.record({QString(text + QString::number(i)), u"2026-05-14T10:00:00Z"_s,
                               i % 3 == 0 ? text : u"AppSource-PLT | a.b"_s, i % 5 == 0 ? text : QString(),
                               text, text, text, i % 2 == 0 ? u"p%1@example.com"_s.arg(i) : text, text, text,
                               text, text, text, text});
    }
    ImportOverrides overrides;
    overrides.dialect = CsvDialect{u',', u'"', u'"', 1, 2};
    const auto report = fixture.importText(file, overrides);
    return report && report->rowsRead == texts.size();
}

QStringList randomTexts(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    QStringList texts;
    for (int i = 0; i < count; ++i) {
        QString text;
        for (int length = random.bounded(1, 9); length > 0; --length) {
            const char32_t c =
                random.bounded(3) == 0 ? random.bounded(1U, 0x110000U) : random.bounded(1U, 0x250U);
            if (c < 0xD800 || c > 0xDFFF)
                text += QString::fromUcs4(&c, 1);
        }
        texts.append(text);
    }
    return texts;
}

QStringList contentOf(BookFixture &fixture)
{
    static constexpr const char *questions[]{
        "SELECT json_array('customer', identity_key, first_name, last_name, email, phone, country, company,"
        " job_title, withheld) FROM customer",
        "SELECT json_array('offer', publisher, offer_id, title) FROM offer",
        "SELECT json_array('lead', identity_key, offer.key, test, stage, stage_reason, closed_at, owner,"
        " basis_at, basis_reason) FROM lead JOIN customer ON customer.id = customer_id"
        " JOIN offer ON offer.id = lead.offer_id",
        "SELECT json_array('touch', identity_key, offer.key, test, touch.source, touch.action,"
        " touch.received, time_basis, note, external_id) FROM touch JOIN lead ON lead.id = lead_id"
        " JOIN customer ON customer.id = customer_id JOIN offer ON offer.id = lead.offer_id",
        "SELECT json_array('activity', identity_key, lead_id IS NOT NULL, kind, direction, outcome, at, text)"
        " FROM activity JOIN customer ON customer.id = customer_id",
        "SELECT json_array('step', identity_key, template, version, step, done_at) FROM lead_step"
        " JOIN lead ON lead.id = lead_id JOIN customer ON customer.id = customer_id",
        "SELECT json_array('opt-out', identity_key, channel, at, reason) FROM opt_out"
        " JOIN customer ON customer.id = customer_id",
    };
    Database database(fixture.profile().storePath());
    QStringList lines;
    for (const char *question : questions) {
        Statement row = database.query(question);
        while (row.next())
            lines.append(row.text(0));
    }
    lines.sort();
    return lines;
}

} // namespace leadline::test
