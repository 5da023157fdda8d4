// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/headermap.h"
#include "tests/core/formats/corpus.h"
#include "tests/support/sharedmaterial.h"
#include "tests/support/suite.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

/// "first_name last_name -" for a map; "-": extra data.
QString keysOf(const ColumnMap &map)
{
    QStringList keys;
    for (const ColumnMatch &match : map)
        keys.append(match.field ? key(*match.field) : u"-"_s);
    return keys.join(u' ');
}

/// The labels of the corpus that name a field of ours.
QString ourKey(const QString &label)
{
    static const QHash<QString, QString> keys = {
        {u"source"_s, u"lead_source"_s},  {u"first_name"_s, u"first_name"_s},
        {u"last_name"_s, u"last_name"_s}, {u"full_name"_s, u"full_name"_s},
        {u"email"_s, u"email"_s},         {u"phone"_s, u"phone"_s},
        {u"phone_mobile"_s, u"phone"_s},  {u"phone_office"_s, u"phone"_s},
        {u"country"_s, u"country"_s},     {u"company"_s, u"company"_s},
        {u"job_title"_s, u"job_title"_s}, {u"note"_s, u"note"_s},
        {u"created_at"_s, u"received"_s}, {u"modified_at"_s, u"modified"_s},
        {u"status"_s, u"status"_s},       {u"owner"_s, u"owner"_s},
    };
    return keys.value(label);
}

} // namespace

class HeaderMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void maps_data();
    void maps();
    void reasons();
    void exportHeadersMapBack();
    void jsonRoundTrip();
    void badJson();
    void incomingLead();
    void corpus();
};

void HeaderMapTest::maps_data()
{
    QTest::addColumn<QString>("headers");
    QTest::addColumn<QString>("sample");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &headers, const QString &sample,
                        const QString &expected) { QTest::newRow(name) << headers << sample << expected; };
    row("partner center",
        u"Lead ID,Created Date,Lead Source,First Name,Last Name,Email,Phone,Country,Company,Title,Notes"_s,
        {},
        u"external_id received lead_source first_name last_name email phone country company job_title note"_s);
    row("azure table",
        u"PartitionKey,RowKey,Timestamp,Timestamp@type,ActionCode,CreatedTime,CustomerInfo,Description,LeadSource,OfferDisplayName,ProductId"_s,
        {},
        u"- external_id modified - action received customer_info note lead_source offer_title offer_id"_s);
    row("lone timestamp", u"Timestamp,Email"_s, {}, u"received email"_s);
    row("timestamp and modified", u"Timestamp,CreatedTime,Last Modified"_s, {}, u"- received modified"_s);
    row("https", u"userDetails.firstName,userDetails.email,leadSource,actionCode,offerTitle,description"_s,
        {}, u"first_name email lead_source action offer_title note"_s);
    row("salesforce", u"first_name,last_name,email,phone,company,country,title,description,lead_source,oid"_s,
        {}, u"first_name last_name email phone company country job_title note lead_source -"_s);
    row("dynamics",
        u"subject,firstname,lastname,emailaddress1,telephone1,companyname,jobtitle,address1_country,leadsourcecode,description"_s,
        {}, u"- first_name last_name email phone company job_title country lead_source note"_s);
    row("spanish",
        u"Origen del cliente potencial,Nombre,Apellidos,Correo electrónico,Teléfono,País,Empresa,Título,Fecha de creación,Notas"_s,
        {}, u"lead_source first_name last_name email phone country company job_title received note"_s);
    row("turkish capitals",
        u"MÜŞTERİ ADAYI KAYNAĞI,AD,SOYADI,E-POSTA,TELEFON,ÜLKE,ŞİRKET,BAŞLIK,OLUŞTURMA TARİHİ,AÇIKLAMA"_s, {},
        u"lead_source first_name last_name email phone country company job_title received note"_s);
    row("nombre of whole names", u"Nombre,Correo"_s, u"Ana Ruiz,a@example.com"_s, u"full_name email"_s);
    row("nombre of first names", u"Nombre,Correo"_s, u"Ana,a@example.com"_s, u"first_name email"_s);
    row("nombre beside apellidos", u"Nombre,Apellidos"_s, u"Ana María,Ruiz"_s, u"first_name last_name"_s);
    row("ad of whole names", u"Ad,E-posta"_s, u"Ayşe Öztürk,a@example.com"_s, u"full_name email"_s);
    row("salutations", u"Título,Nombre de pila"_s, u"Sra.,Ana"_s, u"- first_name"_s);
    row("turkish salutations", u"Başlık,Adı,Soyadı"_s, u"Bay,Ali,Er"_s, u"- first_name last_name"_s);
    row("subjects", u"Title,Email"_s, u"We would like to know the price please.,a@example.com"_s,
        u"- email"_s);
    row("jobs", u"Başlık,E-posta"_s, u"Genel Müdür,a@example.com"_s, u"job_title email"_s);
    row("piped kaynak", u"Kaynak,E-posta"_s, u"AppSource-PLT | a.b,a@example.com"_s, u"lead_source email"_s);
    row("two phones", u"Phone,Mobile"_s, {}, u"phone -"_s);
    row("mobile alone", u"Mobile,Email"_s, {}, u"phone email"_s);
    row("numbered", u"Email 2,Email 1,Phone 1,Phone 2"_s, {}, u"- email phone -"_s);
    row("opt-outs are no addresses", u"Email Opt Out,Do Not Call,Email Address is Opted-Out"_s, {},
        u"- - -"_s);
    row("whose it is", u"Contact Email,Lead Status,Contact owner"_s, {}, u"email status owner"_s);
    row("addresses of contacts", u"Contact,Company"_s, u"a@example.com,X"_s, u"email company"_s);
}

void HeaderMapTest::maps()
{
    QFETCH(QString, headers);
    QFETCH(QString, sample);
    const QList<QStringList> samples =
        sample.isEmpty() ? QList<QStringList>() : QList<QStringList>{sample.split(u',')};
    QTEST(keysOf(mapHeaders(headers.split(u','), samples)), "expected");
}

void HeaderMapTest::reasons()
{
    const ColumnMap open = mapHeaders({u"Nombre"_s, u"Zzz"_s}, {});
    QCOMPARE(open[0].reason, MatchReason::Ambiguous);
    QCOMPARE(open[0].candidates, (QList<LeadField>{LeadField::FirstName, LeadField::FullName}));
    QCOMPARE(open[1].reason, MatchReason::None);
    QCOMPARE(open[1].score, 0.0);
    const ColumnMap settled = mapHeaders({u"Nombre"_s, u"Email"_s}, {{u"Ana Ruiz"_s, u"a@example.com"_s}});
    QCOMPARE(settled[0].reason, MatchReason::Values);
    QCOMPARE(settled[1].reason, MatchReason::Alias);
    QCOMPARE(settled[1].score, 1.0);
}

void HeaderMapTest::exportHeadersMapBack()
{
    for (const QString &language : {u"en"_s, u"es"_s, u"tr"_s}) {
        QStringList headers;
        QStringList keys;
        for (const LeadFieldInfo &field : leadFields()) {
            headers.append(exportHeader(field.field, language));
            keys.append(key(field.field));
            const ColumnMap alone = mapHeaders({headers.last()}, {});
            QCOMPARE(keysOf(alone), keys.last());
        }
        QCOMPARE(keysOf(mapHeaders(headers, {})), keys.join(u' '));
    }
}

void HeaderMapTest::jsonRoundTrip()
{
    const ColumnMap map = mapHeaders({u"Nombre"_s, u"E-posta"_s, u"Zzz"_s}, {});
    const auto back = columnMapFromJson(toJson(map));
    QVERIFY(back.has_value());
    QCOMPARE(*back, map);
}

void HeaderMapTest::badJson()
{
    QVERIFY(!columnMapFromJson({}));
    QVERIFY(!columnMapFromJson({{u"columns"_s, 3}}));
    const auto column = [](const QJsonValue &field) {
        return QJsonObject{
            {u"columns"_s, QJsonArray{QJsonObject{{u"header"_s, u"x"_s}, {u"field"_s, field}}}}};
    };
    QVERIFY(columnMapFromJson(column(u"email"_s)).has_value());
    QVERIFY(columnMapFromJson(column(QJsonValue::Null)).has_value());
    QVERIFY(!columnMapFromJson(column(u"shoe_size"_s)));
    QVERIFY(!columnMapFromJson(column(7)));
    const QJsonObject email{{u"header"_s, u"x"_s}, {u"field"_s, u"email"_s}};
    QVERIFY(!columnMapFromJson({{u"columns"_s, QJsonArray{email, email}}}));
}

void HeaderMapTest::incomingLead()
{
    const ColumnMap map = mapHeaders({u"First Name"_s, u"Zzz"_s, u"Email"_s}, {});
    const IncomingLead lead =
        toIncomingLead({u"  Ada "_s, u"kept elsewhere"_s, u"\tada@example.com\u00A0"_s, u"beyond"_s}, map);
    QCOMPARE(lead.firstName, u"Ada"_s);
    QCOMPARE(lead.email, u"ada@example.com"_s);
    QCOMPARE(toIncomingLead({u"Ada"_s}, map).email, QString());
}

/// Each header alone, without values. A header that the corpus gives several meanings is right with any of
/// them.
void HeaderMapTest::corpus()
{
    LEADLINE_NEED_SHARED(path, u"corpora/header-mapping/pairs.json"_s);
    QJsonArray pairs = jsonArray(path);
    QVERIFY(pairs.size() > 100);
    QHash<QString, QSet<QString>> meanings;
    for (const QJsonValue &pair : pairs) {
        const QString id = QString(pair[u"lang"_s].toString() + u' ' + pair[u"header"_s].toString());
        if (!pair[u"field"_s].toString().startsWith(u"salesforce:"))
            meanings[id].insert(ourKey(pair[u"field"_s].toString()));
    }
    int wrong = 0;
    for (const QString &language : {u"en"_s, u"es"_s, u"tr"_s}) {
        Tally tally{QString(u"header-mapping "_s + language), 0, 0, {}};
        for (auto it = meanings.cbegin(); it != meanings.cend(); ++it) {
            if (!it.key().startsWith(language))
                continue;
            const QString header = it.key().sliced(3);
            const ColumnMatch match = mapHeaders({header}, {}).front();
            const QString found = match.field ? key(*match.field) : QString();
            QStringList shown(it->cbegin(), it->cend());
            tally.count(it->contains(found),
                        QString(header + u" as \""_s + found + u"\", not "_s + shown.join(u'|')));
            wrong += !found.isEmpty() && !it->contains(found);
        }
        tally.print();
        QVERIFY(tally.share() >= 0.95);
    }
    qInfo() << "wrong suggestions:" << wrong << "of" << meanings.size();
    QVERIFY(wrong <= 1);
}

} // namespace leadline::test

using leadline::test::HeaderMapTest;
LEADLINE_TEST(HeaderMapTest)

#include "headermaptest.moc"
