// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/phonenumber.h"
#include "tests/support/sharedmaterial.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace leadline;
using namespace Qt::StringLiterals;

class PhoneNumberTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void spellingsShareAKey();
    void nationalExamples();
    void matches();
};

namespace {

QJsonArray arrayFrom(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

} // namespace

void PhoneNumberTest::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("e164"); // empty: not sure
    QTest::addColumn<QString>("key");
    const auto row = [](const QString &text, const QString &country, const QString &e164,
                        const QString &key) {
        QTest::addRow("'%s' %s", qUtf8Printable(text), qUtf8Printable(country))
            << text << country << e164 << key;
    };
    const QString turkish = u"+905328167923"_s;
    const QString spanish = u"+34683554009"_s;
    row(u"0532 816 79 23"_s, u"TR"_s, turkish, turkish);
    row(u"05328167923"_s, u"TR"_s, turkish, turkish);
    row(u"532 816 79 23"_s, u"TR"_s, turkish, turkish);
    row(u"(0532) 816-79-23"_s, u"TR"_s, turkish, turkish);
    row(u"+90 532 816 79 23"_s, u"TR"_s, turkish, turkish);
    row(u"+90 532 816 79 23"_s, u"ES"_s, turkish, turkish);
    row(u"+90 532 816 79 23"_s, {}, turkish, turkish);
    row(u"＋90 532 816 79 23"_s, {}, turkish, turkish);
    row(u"+90 (0) 532 816 79 23"_s, {}, turkish, turkish);
    row(u"0090 532 816 79 23"_s, u"TR"_s, turkish, turkish);
    row(u"0090 532 816 79 23"_s, u"ES"_s, turkish, turkish);
    row(u"905328167923"_s, u"TR"_s, turkish, turkish);
    row(u"683 554 009"_s, u"ES"_s, spanish, spanish);
    row(u"0034 683 554 009"_s, u"ES"_s, spanish, spanish);
    row(u"tel:+34-683-554-009"_s, {}, spanish, spanish);
    row(u"4520304050"_s, u"DK"_s, u"+4520304050"_s, u"+4520304050"_s);
    row(u"0532 816 79 23"_s, {}, {}, u"05328167923"_s);
    row(u"683554009"_s, {}, {}, u"683554009"_s);
    row(u"1234567890"_s, u"US"_s, {}, u"1234567890"_s); // the test lead's: no such area
    row(u"12"_s, u"ES"_s, {}, u"12"_s);
    row(u"+1"_s, u"US"_s, {}, u"1"_s);
    row(u"n/a"_s, u"US"_s, {}, {});
    row(u"   "_s, u"US"_s, {}, {});
    row(QString(), {}, {}, {});
    row(QString(400, u'9'), u"US"_s, {}, QString(400, u'9'));
}

void PhoneNumberTest::parses()
{
    QFETCH(QString, text);
    QFETCH(QString, country);
    QFETCH(QString, e164);
    QFETCH(QString, key);
    const std::optional<Country> where = Country::parse(country);
    const std::optional<PhoneNumber> number = PhoneNumber::parse(text, where);
    QCOMPARE(number ? number->e164() : QString(), e164);
    QCOMPARE(phoneKey(text, where), key);
}

void PhoneNumberTest::spellingsShareAKey()
{
    const std::optional<Country> turkey = Country::parse(u"TR");
    const QString key = phoneKey(u"0532 816 79 23", turkey);
    QCOMPARE(phoneKey(u"05328167923", turkey), key);
    for (const std::optional<Country> &country : {turkey, Country::parse(u"US"), std::optional<Country>()})
        QCOMPARE(phoneKey(u"+90 532 816 79 23", country), key);
    QVERIFY(phoneKey(u"0532 816 79 24", turkey) != key);
}

void PhoneNumberTest::nationalExamples()
{
    LEADLINE_NEED_SHARED(path, u"corpora/phone-libphonenumber/examples.json"_s);
    int agreed = 0;
    int all = 0;
    int shipped = 0;
    for (const QJsonValue &value : arrayFrom(path)) {
        const QJsonObject one = value.toObject();
        const QString region = one["region"_L1].toString();
        const std::optional<Country> country = Country::parse(region);
        if (!country)
            continue;
        const QString national = one["national_prefix"_L1].toString() + one["national"_L1].toString();
        const QString e164 = one["e164"_L1].toString();
        const bool same = phoneKey(national, country) == e164 && phoneKey(e164, std::nullopt) == e164;
        agreed += same;
        ++all;
        if (region == "TR"_L1 || region == "ES"_L1) {
            QVERIFY2(same, qPrintable(region + u' ' + national + u" -> "_s + phoneKey(national, country)));
            ++shipped;
        }
    }
    QCOMPARE(shipped, 15);
    qInfo("national examples: %d of %d have the key of their international form", agreed, all);
    QVERIFY(agreed * 100 >= all * 95);
}

void PhoneNumberTest::matches()
{
    LEADLINE_NEED_SHARED(path, u"corpora/phone-libphonenumber/match.json"_s);
    QHash<QString, std::pair<int, int>> counts; // class: same key, all
    for (const QJsonValue &value : arrayFrom(path)) {
        const QJsonObject one = value.toObject();
        auto &[same, all] = counts[one["match"_L1].toString()];
        same +=
            phoneKey(one["a"_L1].toString(), std::nullopt) == phoneKey(one["b"_L1].toString(), std::nullopt);
        ++all;
    }
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        qInfo("%s: same key %d of %d", qPrintable(it.key()), it->first, it->second);
    QVERIFY(counts[u"EXACT_MATCH"_s].first > 0);
}

LEADLINE_TEST(PhoneNumberTest)
#include "phonenumbertest.moc"
