// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/offercatalogue.h"

#include "tests/support/suite.h"

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

using Lesson = OfferCatalogue::Lesson;

/// "fabrikam.rain=Rain Planner": id, title or both.
OfferRef refOf(const QString &text)
{
    OfferRef ref = OfferRef::parse(text.section(u'=', 0, 0));
    if (text.contains(u'='))
        ref.title = text.section(u'=', 1);
    return ref;
}

/// What a run of references teaches: "N1" new, "C1" changed, "=1" known; the number is the offer's.
class Pupil
{
public:
    QString learn(const QString &text)
    {
        const OfferRef ref = refOf(text);
        auto [offer, lesson] = m_catalogue.learn(ref, ref.key());
        if (lesson == Lesson::New) {
            offer.id = {++m_last};
            m_catalogue.add(offer);
        }
        m_offers.insert(offer.id, offer.ref);
        const QString sign = lesson == Lesson::New ? u"N"_s : lesson == Lesson::Changed ? u"C"_s : u"="_s;
        return sign + QString::number(offer.id.value);
    }
    [[nodiscard]] OfferId find(const QString &text) const
    {
        return m_catalogue.find(refOf(text), refOf(text).key());
    }
    [[nodiscard]] OfferRef known(qint64 id) const { return m_offers.value(OfferId{id}); }

private:
    OfferCatalogue m_catalogue{{}};
    QHash<OfferId, OfferRef> m_offers;
    qint64 m_last = 0;
};

} // namespace

class OfferCatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void learns_data();
    void learns();
    void keepsWhatItLearnt();
    void startsFromTheStore();
};

void OfferCatalogueTest::learns_data()
{
    QTest::addColumn<QStringList>("seen");
    QTest::addColumn<QString>("lessons");
    QTest::newRow("an id again") << QStringList{u"a.one"_s, u"a.one"_s} << u"N1 =1"_s;
    QTest::newRow("an id, spelt otherwise") << QStringList{u"a.one"_s, u"A.ONE"_s} << u"N1 =1"_s;
    QTest::newRow("two ids") << QStringList{u"a.one"_s, u"a.two"_s} << u"N1 N2"_s;
    QTest::newRow("a title again") << QStringList{u"Rain Planner"_s, u"rain planner"_s} << u"N1 =1"_s;
    QTest::newRow("an id gets a title")
        << QStringList{u"a.one"_s, u"a.one=Rain"_s, u"a.one=Rain"_s} << u"N1 C1 =1"_s;
    QTest::newRow("the first title stays") << QStringList{u"a.one=Rain"_s, u"a.one=Snow"_s} << u"N1 =1"_s;
    QTest::newRow("a title finds its id")
        << QStringList{u"a.one=Rain Planner"_s, u"RAIN PLANNER"_s} << u"N1 =1"_s;
    QTest::newRow("a title gets an id")
        << QStringList{u"Rain Planner"_s, u"a.one=Rain Planner"_s, u"a.one"_s, u"Rain Planner"_s}
        << u"N1 C1 =1 =1"_s;
    QTest::newRow("a title of two ids finds neither")
        << QStringList{u"a.one=Rain Planner"_s, u"a.two=Rain Planner"_s, u"Rain Planner"_s, u"Rain Planner"_s}
        << u"N1 N2 N3 =3"_s;
    QTest::newRow("a title, then two ids with it")
        << QStringList{u"Rain Planner"_s, u"a.one=Rain Planner"_s, u"a.two=Rain Planner"_s} << u"N1 C1 N2"_s;
    QTest::newRow("a title that an id gets later")
        << QStringList{u"a.one"_s, u"Rain Planner"_s, u"a.one=Rain Planner"_s, u"Rain Planner"_s}
        << u"N1 N2 C1 =2"_s;
    QTest::newRow("nothing at all is one offer") << QStringList{u""_s, u""_s} << u"N1 =1"_s;
}

void OfferCatalogueTest::learns()
{
    QFETCH(QStringList, seen);
    Pupil pupil;
    QStringList lessons;
    for (const QString &ref : seen)
        lessons.append(pupil.learn(ref));
    QTEST(lessons.join(u' '), "lessons");
}

void OfferCatalogueTest::keepsWhatItLearnt()
{
    Pupil pupil;
    QVERIFY(!pupil.find(u"a.one"_s).isSet());
    (void)pupil.learn(u"Rain Planner"_s);
    QVERIFY(!pupil.find(u"a.one=Rain Planner"_s).isSet()); // to find is not to learn
    (void)pupil.learn(u"a.one=Rain Planner"_s);
    QCOMPARE(pupil.known(1), refOf(u"a.one=Rain Planner"_s));
    QCOMPARE(pupil.find(u"a.one"_s), OfferId{1});
    QCOMPARE(pupil.find(u"rain planner"_s), OfferId{1});
    QVERIFY(!pupil.find(u"Rain"_s).isSet());
}

void OfferCatalogueTest::startsFromTheStore()
{
    const OfferCatalogue catalogue({{{4}, refOf(u"a.one=Rain Planner"_s)},
                                    {{5}, refOf(u"a.two=Twice"_s)},
                                    {{6}, refOf(u"a.three=Twice"_s)},
                                    {{7}, refOf(u"Only a title"_s)}});
    const auto find = [&catalogue](const QString &text) {
        return catalogue.find(refOf(text), refOf(text).key()).value;
    };
    QCOMPARE(find(u"A.One"_s), 4);
    QCOMPARE(find(u"rain planner"_s), 4);
    QCOMPARE(find(u"a.three"_s), 6);
    QCOMPARE(find(u"Twice"_s), 0);
    QCOMPARE(find(u"only a title"_s), 7);
    QCOMPARE(find(u"a.four"_s), 0);
}

} // namespace leadline::test

using leadline::test::OfferCatalogueTest;
LEADLINE_TEST(OfferCatalogueTest)

#include "offercataloguetest.moc"
