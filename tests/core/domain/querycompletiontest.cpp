// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/querycompletion.h"
#include "tests/support/suite.h"

using namespace leadline;
using namespace Qt::StringLiterals;

class QueryCompletionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proposes_data();
    void proposes();
};

void QueryCompletionTest::proposes_data()
{
    QTest::addColumn<QString>("typed");     // a | is the cursor
    QTest::addColumn<QStringList>("texts"); // of the proposals
    QTest::addColumn<QString>("then");      // with the first one taken
    const auto row = [](const QString &typed, const QStringList &texts, const QString &then) {
        QTest::newRow(qPrintable(typed)) << typed << texts << then;
    };
    row(u"|"_s, {}, {});
    row(u"ac|"_s, {u"action:"_s}, u"action:"_s);
    row(u"AC|"_s, {u"action:"_s}, u"action:"_s);
    row(u"ada -ac|"_s, {u"-action:"_s}, u"ada -action:"_s);
    row(u"st|"_s, {u"stage:"_s, u"step:"_s, u"is:stale"_s, u"-is:stale"_s}, u"stage:"_s);
    row(u"du|"_s, {u"due:<4h"_s, u"due:<1h"_s}, u"due:<4h"_s);
    row(u"action:|"_s, {u"PLT"_s, u"DNC"_s}, u"action:PLT"_s);
    row(u"action:p|"_s, {u"PLT"_s}, u"action:PLT"_s);
    row(u"action:request|"_s, {u"PLT"_s}, u"action:PLT"_s); // a word of its text
    row(u"action:PLT,d|"_s, {u"DNC"_s}, u"action:PLT,DNC"_s);
    row(u"action:PLT|"_s, {}, {}); // is there
    row(u"action:p| ada"_s, {u"PLT"_s}, u"action:PLT ada"_s);
    row(u"-action:p|"_s, {u"PLT"_s}, u"-action:PLT"_s);
    row(u"conta|"_s, {u"action:PLT"_s, u"is:dnc"_s}, u"action:PLT"_s);
    row(u"-conta|"_s, {u"-action:PLT"_s, u"-is:dnc"_s}, u"-action:PLT"_s);
    row(u"c|"_s, {u"country:"_s}, u"country:"_s); // one letter: keys only
    row(u"offer:rain|"_s, {u"\"Rainwater Planner\""_s, u"fabrikam.rain"_s}, u"offer:\"Rainwater Planner\""_s);
    row(u"owner:ışı|"_s, {u"\"Işıl Işık\""_s}, u"owner:\"Işıl Işık\""_s);
    row(u"is:d|"_s, {u"dnc"_s}, u"is:dnc"_s);
    row(u"is:dnc,s|"_s, {u"stale"_s}, u"is:dnc,stale"_s);
    row(u"is:|"_s, {u"dnc"_s, u"stale"_s}, u"is:dnc"_s);
    row(u"stal|"_s, {u"is:stale"_s, u"-is:stale"_s}, u"is:stale"_s); // by its code, in every language
    row(u"estan|"_s, {u"is:stale"_s}, u"is:stale"_s);
    row(u"colour:r|"_s, {}, {});
    row(u"\"free te|"_s, {}, {});
    row(u"offer:\"rain|"_s, {}, {});
    row(u"12:3|"_s, {}, {});
}

void QueryCompletionTest::proposes()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, texts);
    QFETCH(QString, then);
    const QList<FacetChoice> choices{{Facet::Action, u"PLT"_s, u"Contact request"_s},
                                     {Facet::Action, u"DNC"_s, u"Do not call"_s},
                                     {Facet::Offer, u"Rainwater Planner"_s, u"Rainwater Planner"_s},
                                     {Facet::Offer, u"fabrikam.rain"_s, u"fabrikam.rain"_s},
                                     {Facet::Owner, u"Işıl Işık"_s, u"Işıl Işık"_s},
                                     {Facet::DoNotContact, u"yes"_s, u"Do not contact"_s},
                                     {Facet::Stale, u"yes"_s, u"Estancado"_s},
                                     {Facet::Stale, u"no"_s, u"Sin demora"_s}};
    const qsizetype cursor = typed.indexOf(u'|');
    typed.remove(cursor, 1);
    const QueryCompletion completion = completeQuery(typed, cursor, choices);
    QStringList found;
    for (const auto &proposal : completion.proposals)
        found << proposal.text;
    QCOMPARE(found, texts);
    if (!texts.isEmpty())
        QCOMPARE(typed.replace(completion.from, completion.to - completion.from, found.constFirst()), then);
}

LEADLINE_TEST(QueryCompletionTest)
#include "querycompletiontest.moc"
