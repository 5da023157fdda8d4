// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/leadwords.h"
#include "core/store/leadtable.h"
#include "tests/core/store/storefixture.h"
#include "tests/support/sharedmaterial.h"
#include "tests/support/suite.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <random>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

/// Every text in a JSON document, at any depth.
void collectTexts(const QJsonValue &value, QStringList &texts)
{
    if (value.isString())
        texts.append(value.toString());
    for (const QJsonValue &inner : value.toArray())
        collectTexts(inner, texts);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        collectTexts(*member, texts);
}

QStringList textsOf(const QString &path)
{
    const QJsonDocument json = QJsonDocument::fromJson(bytesOf(path));
    QStringList texts;
    if (json.isArray())
        collectTexts(json.array(), texts);
    else
        collectTexts(json.object(), texts);
    return texts;
}

/// The leads that are found, in the order of their ids; looked for in the words as they are now.
QList<qint64> foundIn(Database &database, const QStringList &typed)
{
    const LeadColumns columns(database);
    LeadWords words(database, columns);
    QList<qint64> found;
    const std::vector<quint8> &misses = words.find(typed);
    for (size_t row = 0; row < misses.size(); ++row) {
        if (misses[row] == 0)
            found.append(columns.ids[row]);
    }
    return found;
}

} // namespace

class LeadWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
    void signsAreLiteral_data();
    void signsAreLiteral();
    void attackStrings_data();
    void attackStrings();
    void typedOn();
    void followsChanges();
    void anOfferThatIsGone();

private:
    std::unique_ptr<TemporaryStore> m_store;
};

void LeadWordsTest::initTestCase()
{
    m_store = std::make_unique<TemporaryStore>();
    Database &database = m_store->database();
    seedLead(database, {.first = u"Işıl"_s,
                        .last = u"IŞIK"_s,
                        .email = u"isil@example.org"_s,
                        .phone = u"+34 683 554 009"_s,
                        .company = u"Çınar Gıda A.Ş."_s,
                        .offer = u"rainwater"_s,
                        .note = u"İSTANBUL'da görüşelim"_s});
    seedLead(database, {.first = u"Óscar"_s,
                        .last = u"Núñez"_s,
                        .email = u"oscar.nunez@example.com"_s,
                        .phone = u"(617) 555-0185"_s,
                        .company = u"Straße & Söhne"_s,
                        .offer = u"rain-2-0-pp"_s,
                        .note = u"\"lite\" OR NOT*? near(x)"_s});
}

void LeadWordsTest::finds_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QList<qint64>>("leads");
    const auto row = [](const QString &words, const QList<qint64> &leads) {
        QTest::newRow(qPrintable(words)) << words.split(u' ') << leads;
    };
    for (const QString &word : {u"isik"_s, u"IŞIK"_s, u"ışık"_s, u"Işık"_s, u"ISIK"_s, u"istanbul"_s,
                                u"İSTANBUL"_s, u"ıstanbul"_s, u"cinar"_s, u"ÇINAR"_s})
        row(word, {1});
    for (const QString &word : {u"nunez"_s, u"Núñez"_s, u"NÚÑEZ"_s, u"nuñ"_s, u"strasse"_s, u"STRAßE"_s,
                                u"sohne"_s, u"oscar.nunez@example.com"_s, u"lite"_s})
        row(word, {2});
    row(u"34683554009"_s, {1}); // the digits of the phone, run together
    row(u"34683"_s, {1});
    row(u"6175550185"_s, {2});
    row(u"+34 683"_s, {1});
    row(u"rain"_s, {1, 2});
    row(u"fabrikam-demo.rainwater"_s, {1, 2});
    row(u"rain-2-0"_s, {2});
    row(u"oscar rain"_s, {2}); // every word
    row(u"oscar isik"_s, {});
    row(u"scar"_s, {}); // the beginning of a word, not its middle
    row(u"nobody"_s, {});
    row(u"L-1"_s, {1, 2}); // the id the row brought
}

void LeadWordsTest::finds()
{
    QFETCH(QStringList, words);
    QFETCH(QList<qint64>, leads);
    QCOMPARE(foundIn(m_store->database(), words), leads);
}

void LeadWordsTest::signsAreLiteral_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("found");
    for (const char sign : QByteArray("\"*():^-+{}[]|&'%_\\/;,.!?~<>=@#$"))
        QTest::addRow("sign %c", sign) << QString(QChar::fromLatin1(sign)) << 0;
    QTest::newRow("nothing") << u""_s << 0;
    QTest::newRow("a star before") << u"*nunez"_s << 1;
    QTest::newRow("a column filter") << u"words:nunez"_s << 0;
    QTest::newRow("an operator") << u"NOT"_s << 1; // the note has the word
    QTest::newRow("a quote inside") << u"nun\"ez"_s << 0;
    QTest::newRow("a crab") << u"\U0001F980"_s << 0;
    QTest::newRow("half a crab") << QString(QChar(0xD83E)) << 0;
    QTest::newRow("a NUL") << QString(QChar(0)) << 0;
}

void LeadWordsTest::signsAreLiteral()
{
    QFETCH(QString, word);
    const auto found =
        m_store->store().read([&word](Database &database) { return foundIn(database, {word}).size(); });
    QVERIFY2(found, qPrintable(found ? QString() : found.error().detail));
    QTEST(int(*found), "found");
}

void LeadWordsTest::attackStrings_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &name :
         {u"attack-strings/formula.json"_s, u"attack-strings/html.json"_s, u"attack-strings/mailto.json"_s,
          u"attack-strings/traversal.json"_s, u"strings-blns/blns.json"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void LeadWordsTest::attackStrings()
{
    QFETCH(QString, file);
    LEADLINE_NEED_SHARED(path, QString(u"corpora/"_s + file));
    const QStringList texts = textsOf(path);
    QVERIFY(texts.size() > 10);
    Database &database = m_store->database();
    const auto schema = [&] { return database.integer("PRAGMA schema_version"); };
    const qint64 before = schema();
    for (const QString &text : texts) {
        for (const QStringList &words : {QStringList{text}, text.split(u' ')}) {
            const auto found = m_store->store().read([&](Database &open) { return foundIn(open, words); });
            QVERIFY2(found, qPrintable(QString(text + u" -> "_s + (found ? u""_s : found.error().detail))));
        }
    }
    QCOMPARE(schema(), before);
    QCOMPARE(database.integer("SELECT count(*) FROM lead"), 2);
}

// Whatever was looked for before, an answer is that of words nobody looked in yet.
void LeadWordsTest::typedOn()
{
    Database &database = m_store->database();
    const LeadColumns columns(database);
    LeadWords words(database, columns);
    const QStringList parts{u"n"_s,    u"nu"_s, u"nunez"_s, u"o"_s, u"os"_s, u"r"_s,
                            u"rain"_s, u"i"_s,  u"isi"_s,   u"~"_s, u""_s,   u"zz"_s};
    std::mt19937 random(7); // NOLINT: the same words in every run
    for (int i = 0; i < 2'000; ++i) {
        QStringList typed;
        for (auto left = random() % 4; left > 0; --left)
            typed.append(parts[static_cast<qsizetype>(random() % static_cast<size_t>(parts.size()))]);
        LeadWords others(database, columns);
        QCOMPARE(words.find(typed), others.find(typed));
    }
}

void LeadWordsTest::followsChanges()
{
    TemporaryStore store;
    Database &database = store.database();
    const LeadId lead = seedLead(database).lead;
    seedLead(database, {.email = u"other@example.com"_s, .company = u"Fabrikam"_s});
    const LeadColumns columns(database);
    LeadWords words(database, columns);
    const auto finds = [&](const QString &word) { return words.find({word}) == std::vector<quint8>{0, 1}; };
    QVERIFY(finds(u"viveros"_s));
    // More than is worth keeping beside what is in use.
    for (int i = 0; i < 20; ++i) {
        const QString word = u"w%1"_s.arg(i);
        const QString longText = u" "_s + word + u" "_s + QString(200'000, u'x');
        database.run("UPDATE lead SET words = ?2 WHERE id = ?1", lead, longText);
        words.refresh(database, 0);
        QVERIFY(finds(word));
        QVERIFY(!finds(u"viveros"_s));
        QCOMPARE(words.find({u"fabrikam"_s}), (std::vector<quint8>{0, 0})); // the offer's, and its own
        QCOMPARE(words.find({u"other"_s}), (std::vector<quint8>{1, 0}));
    }
}

void LeadWordsTest::anOfferThatIsGone()
{
    TemporaryStore store;
    const Seeded seeded = seedLead(store.database());
    store.database().setForeignKeys(false);
    store.database().run("DELETE FROM offer");
    QCOMPARE(foundIn(store.database(), {u"begona"_s}), QList{seeded.lead.value});
    QVERIFY(foundIn(store.database(), {u"rainwater"_s}).isEmpty());
}

} // namespace leadline::test

using leadline::test::LeadWordsTest;
LEADLINE_TEST(LeadWordsTest)

#include "leadwordstest.moc"
