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

/// What Salesforce's loader calls our fields; empty: none of them.
QString keyOfSalesforce(const QString &name)
{
    static const QHash<QString, QString> keys = {
        {u"Phone"_s, u"phone"_s},
        {u"Description"_s, u"note"_s},
        {u"LeadSource"_s, u"lead_source"_s},
        {u"OwnerId"_s, u"owner"_s},
        {u"BillingCountry"_s, u"country"_s},
        {u"ShippingCountry"_s, u"country"_s},
        {u"Name"_s, u"full_name"_s},
    };
    return keys.value(name);
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
    void vendors_data();
    void vendors();
    void values_data();
    void values();
    void lyingHeader();
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
    for (const QString &other : {u"Leadline History"_s, u"History"_s, u"Lead Leadline history"_s,
                                 u"(x) Leadline history"_s, u"Leadline history 1"_s, u"Geçmiş"_s})
        QCOMPARE(mapHeaders({other}, {}).first().field, std::nullopt);
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

void HeaderMapTest::vendors_data()
{
    QTest::addColumn<QString>("pairs");
    const auto row = [](const char *name, const QString &pairs) { QTest::newRow(name) << pairs; };
    row("hubspot",
        u"Record ID=external_id|First Name=first_name|Last Name=last_name|Email=email|Phone "
        u"Number=phone|Contact "
        "owner=owner|Create Date=received|Last Modified Date=modified|Lead "
        "Status=status|Country/Region=country|Company "
        "Name=company|Job Title=job_title|Message=note|Website URL=|City=|Lifecycle Stage=|Marketing contact status="_s);
    row("dynamics",
        u"(Do Not Modify) Lead=external_id|(Do Not Modify) Row Checksum=|(Do Not Modify) Modified "
        u"On=modified|Created "
        "On=received|Status Reason=status|Business "
        "Phone=phone|Email=email|Topic=|Owner=owner|Rating=|Address 1: "
        "Country/Region=country|Address 1: City=|Lead Source=lead_source|Description=note|Do not allow Emails="_s);
    row("salesforce",
        u"Lead Source=lead_source|Company / Account=company|Lead Owner=owner|Title=job_title|Create "
        u"Date=received|Lead "
        "ID=external_id|Lead Status=status|Mobile=phone|Billing State/Province=|Email Opt "
        "Out=|Salutation=|Annual "
        "Revenue=|Converted=|Lead.Email=email|Lead.FirstName=first_name|Lead: Company=company|Unread By Owner="_s);
    row("zoho",
        u"Lead Owner=owner|Record Id=external_id|Lead Name=full_name|Designation=job_title|Created "
        u"Time=received|Modified "
        "Time=modified|Secondary Email=|No. of Employees=|Industry=|Skype ID=|Email Opt Out=|Lead Source=lead_source"_s);
    row("pipedrive",
        u"Person - Name=full_name|Person - Email=email|Person - Phone=phone|Organization - Name=company|Lead "
        u"- "
        "Owner=owner|Lead - Source=lead_source|Lead - Lead created=received|Lead - Labels=|Person - Email - Work=email"_s);
    row("google",
        u"Given Name=first_name|Family Name=last_name|E-mail 1 - Value=email|E-mail 1 - Type=|Phone 1 - "
        u"Value=phone|Phone "
        "1 - Type=|Organization 1 - Name=company|Organization 1 - Title=job_title|Address 1 - Country=country|Birthday="_s);
    row("outlook",
        u"Company=company|Business Phone=phone|E-mail Address=email|E-mail Display Name=|Home Fax=|Web "
        "Page=|Anniversary=|Business Country/Region=country|Notes=note|Suffix="_s);
    row("mailchimp",
        u"Email Address=email|FNAME=first_name|LNAME=last_name|Phone Number=phone|OPTIN_TIME=received|"
        "LAST_CHANGED=modified|MEMBER_RATING=|OPTIN_IP=|NOTES=note|LEID="_s);
    row("storage explorer",
        u"LeadSource=lead_source|LeadSource@type=|Timestamp@type=|CustomerInfo@type=|RowKey="
        "external_id|RowKey@type=|PartitionKey=|ProductId=offer_id|OfferDisplayName=offer_title"_s);
    row("partner center",
        u"Engagement ID=|Referral ID=external_id|Deal name=|Customer country=country|Customer contact "
        "first name=first_name|Customer contact last name=last_name|Customer contact phone "
        "number=phone|Customer contact email=email|Partner referral status=status|CRM ID=external_id|"
        "Estimated deal value=|Currency=|Estimated close date=|Marketplace Purchase Intent="
        "purchase_intent|Notes=note|Consent to share=|Customer address city="_s);
    row("spelling",
        u"EMAIL*=email|E-Mail:=email|Email (required)=email|email_address=email|contact_email=email|"
        "contactEmail=email|lead.firstName=first_name|LeadFirstName=first_name|customer-phone=phone|"
        "first-name=first_name|FIRST NAME =first_name|\uFEFFEmail=email|leadSource=lead_source|"
        "Contacts.Country=country|companyName=company|jobTitle=job_title|created_at=received"_s);
    row("spanish",
        u"Correo electrónico (obligatorio)=email|CORREO ELECTRONICO=email|E-mail de "
        u"contacto=email|Tlf.=phone|Tfno=phone|"
        "Teléfono móvil=phone|Nº de teléfono=phone|Nombre de la compañía=company|Nombre "
        "comercial=company|Razón social="
        "company|Fecha de alta=received|Fecha creación=received|Última "
        "modificación=modified|Propietario=owner|Agente "
        "asignado=owner|Situación=status|Razón para el "
        "estado=status|Cargo=job_title|Posición=job_title|Observaciones="
        "note|Consulta=note|País de residencia=country|Dirección 1: país o región=country|Ciudad=|Código "
        "postal=|Fecha de "
        "nacimiento=|Página web=|Provincia=|Fax=|Sector=|Tema=|Origen de lead=lead_source|Procedencia del "
        "lead=lead_source|Código de acción=action|Título de la oferta=offer_title|Id. de la "
        "oferta=offer_id|NIF=|"
        "Importe=|Fecha de cierre="_s);
    row("turkish", u"E-POSTA ADRESİ=email|EPOSTA=email|Eposta Adresi*=email|İŞ E-POSTASI=email|Birincil "
                   u"e-posta=email|TELEFON "
                   "NUMARASI=phone|CEP TELEFONU=phone|Cep Tel=phone|İletişim Numarası=phone|İrtibat "
                   "Telefonu=phone|ŞİRKET İSMİ="
                   "company|Firma Ünvanı=company|SIRKET=company|Ulke=country|ÜLKESİ=country|Oluşturulma "
                   "Tarihi=received|OLUSTURMA "
                   "TARIHI=received|Kayıt Tarihi=received|Son Güncelleme Tarihi=modified|Satış "
                   "Temsilcisi=owner|Sorumlu Kişi=owner|"
                   "Durum Açıklaması=status|Aşama=status|Görevi=job_title|İş "
                   "Unvanı=job_title|POZİSYON=job_title|Müşteri Notu=note|"
                   "AÇIKLAMASI=note|Ad Soyad=full_name|Adı Soyadı (zorunlu)=full_name|Yetkili "
                   "Kişi=full_name|Müşteri Adayı "
                   "Kaynağı=lead_source|Lead Kaynağı=lead_source|Şehir=|İl=|Posta Kodu=|Doğum Tarihi=|Vergi "
                   "No=|Web Sitesi=|"
                   "Sektör=|Tutar=|Konu=|Faks=|Cinsiyet=|Teklif Adı=offer_title|Eylem Kodu=action"_s);
}

/// Each header alone, as no vendor's file but a user's own has them.
void HeaderMapTest::vendors()
{
    QFETCH(QString, pairs);
    Tally tally{QString::fromLatin1(QTest::currentDataTag()), 0, 0, {}};
    int wrong = 0;
    for (const QString &pair : pairs.split(u'|')) {
        const QString header = pair.section(u'=', 0, 0);
        const QString expected = pair.section(u'=', 1);
        const ColumnMatch match = mapHeaders({header}, {}).front();
        const QString found = match.field ? key(*match.field) : QString();
        tally.count(found == expected, QString(header + u" as \""_s + found + u"\", not "_s + expected));
        wrong += !found.isEmpty() && found != expected;
    }
    tally.print();
    QCOMPARE(wrong, 0);
    QCOMPARE(tally.passed, tally.run);
}

void HeaderMapTest::values_data()
{
    QTest::addColumn<QString>("headers");
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &headers, const QStringList &rows,
                        const QString &expected) { QTest::newRow(name) << headers << rows << expected; };
    row("addresses under any name", u"X1,Iletisim 1,"_s,
        {u"Ada,ada@example.com,x"_s, u"Bo,bo@example.org,y"_s}, u"- email -"_s);
    row("two columns of addresses", u"A,B"_s, {u"ada@example.com,bo@example.org"_s}, u"email -"_s);
    row("addresses beside e-mail", u"Email,Backup"_s, {u"ada@example.com,bo@example.org"_s}, u"email -"_s);
    row("sources", u"Foo,Email"_s, {u"AzureMarketplace-INS | a.b,a@example.com"_s}, u"lead_source email"_s);
    row("nameless phones", u"Email,Column 2"_s,
        {u"a@example.com,+90 532 551 69 79"_s, u"b@example.com,+34 683 554 009"_s,
         u"c@example.com,(212) 555-0100"_s},
        u"email phone"_s);
    row("numbers are no phones", u"Email,Column 2"_s,
        {u"a@example.com,5325516979"_s, u"b@example.com,5325516980"_s, u"c@example.com,5325516981"_s},
        u"email -"_s);
    row("nameless dates", u"Email,"_s,
        {u"a@example.com,2026-05-15"_s, u"b@example.com,2026-05-16"_s, u"c@example.com,2026-05-17"_s},
        u"email received"_s);
    row("dates of something", u"Email,Closing"_s,
        {u"a@example.com,2026-05-15"_s, u"b@example.com,2026-05-16"_s, u"c@example.com,2026-05-17"_s},
        u"email -"_s);
    row("nameless countries", u"Email,Sütun 2"_s,
        {u"a@example.com,España"_s, u"b@example.com,TR"_s, u"c@example.com,ABD"_s}, u"email country"_s);
    row("dynamics", u"leadsourcecode,description,emailaddress1"_s,
        {u"8,AzureMarketplace-INS | fabrikam-demo.x,a@example.com"_s,
         u"8,SPZA-PLT|fabrikam-demo.x,b@example.com"_s},
        u"- lead_source email"_s);
    row("dynamics with a source", u"Lead Source,description"_s,
        {u"Web,AzureMarketplace-INS | fabrikam-demo.x"_s}, u"lead_source note"_s);
    row("referrals", u"Customer name,Customer contact first name,Customer contact last name"_s,
        {u"Harbour,Ada,Lund"_s}, u"company first_name last_name"_s);
    row("owners have addresses", u"Owner,Email"_s, {u"rep@example.com,a@example.com"_s}, u"owner email"_s);
}

void HeaderMapTest::values()
{
    QFETCH(QString, headers);
    QFETCH(QStringList, rows);
    QList<QStringList> samples;
    for (const QString &row : rows)
        samples.append(row.split(u','));
    QTEST(keysOf(mapHeaders(headers.split(u','), samples)), "expected");
}

void HeaderMapTest::lyingHeader()
{
    const ColumnMap map =
        mapHeaders({u"Phone"_s, u"Company"_s}, {{u"a@example.com"_s, u"X"_s}, {u"b@example.com"_s, u"Y"_s}});
    QVERIFY(!map[0].field);
    QCOMPARE(map[0].reason, MatchReason::Ambiguous);
    QCOMPARE(map[0].candidates, (QList<LeadField>{LeadField::Phone, LeadField::Email}));
    QCOMPARE(map[1].field, std::optional(LeadField::Company));
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
        const QString label = pair[u"field"_s].toString();
        if (!label.startsWith(u"salesforce:"))
            meanings[id].insert(ourKey(label));
        else if (label != u"salesforce:") // left out of the map for reasons of its own
            meanings[id].insert(keyOfSalesforce(label.section(u':', 1)));
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
        QVERIFY(tally.share() >= 0.99);
    }
    qInfo() << "wrong suggestions:" << wrong << "of" << meanings.size();
    QVERIFY(wrong <= 1);
}

} // namespace leadline::test

using leadline::test::HeaderMapTest;
LEADLINE_TEST(HeaderMapTest)

#include "headermaptest.moc"
