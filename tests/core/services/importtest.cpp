// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/services/bookfixture.h"
#include "tests/support/sharedmaterial.h"
#include "tests/support/suite.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QStringEncoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

const QString header = u"Lead ID,Created Date,Lead Source,First Name,Last Name,Email,Phone,Company,Notes\n"_s;

QString line(const QString &id, const QString &email, const QString &phone = {}, const QString &company = {},
             const QString &offer = u"fabrikam.rain"_s, const QString &note = {},
             const QString &time = u"2026-05-17T10:00:00Z"_s)
{
    return QString(id + u',' + time + u",AppSource-PLT | "_s + offer + u",Ada,Yılmaz,"_s + email + u',' +
                   phone + u',' + company + u',' + note + u'\n');
}

QByteArray reversedRows(const QString &text)
{
    // Only for files without line breaks in cells.
    QStringList lines = text.trimmed().split(u'\n');
    std::reverse(lines.begin() + 1, lines.end());
    return QString(lines.join(u'\n') + u'\n').toUtf8();
}

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder.encode(text);
}

const QStringList samples{u"leads-en.csv"_s,       u"crm-report.csv"_s,           u"azure-table-export.csv"_s,
                          u"https-bodies.jsonl"_s, u"clientes-potenciales.csv"_s, u"musteri-adaylari.csv"_s,
                          u"unicode-text.txt"_s,   u"leads-en-again.csv"_s,       u"damaged.csv"_s};

} // namespace

class ImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsSmallFile();
    void readsOwnFiles_data();
    void readsOwnFiles();
    void sameFileAddsNothing_data();
    void sameFileAddsNothing();
    void keptAsRealIsKnownAgain();
    void testLeadBesideARealOneStaysApart();
    void duplicates_data();
    void duplicates();
    void externalIds_data();
    void externalIds();
    void idsThatAreNone();
    void ambiguousDatesAreNamed();
    void cancelLeavesNothing();
    void vanishedFile();
    void dryRunIsTheRun_data();
    void dryRunIsTheRun();
    void samplesMatchTheTruth_data();
    void samplesMatchTheTruth();
    void samplesTogetherAreSound();
};

void ImportTest::countsSmallFile()
{
    BookFixture fixture;
    const auto report = fixture.importText(smallFile());
    QVERIFY(report);
    QCOMPARE(report->rowsRead, 9);
    QCOMPARE(report->newCustomers, 6);
    QCOMPARE(report->newLeads, 7);
    QCOMPARE(report->newTouches, 8);
    QCOMPARE(report->testLeads, 1);
    QCOMPARE(report->doNotContact, 2);
    QCOMPARE(report->stillAnswerable, 5);
    QCOMPARE(report->lateOnArrival, 1);
    QCOMPARE(report->rejectedRows, 0);
    QVERIFY(report->warnings.isEmpty());
    QVERIFY(report->id.isSet());
    const auto runs = fixture.book().imports();
    QCOMPARE(runs->size(), 1);
    QCOMPARE(runs->first().newLeads, 7);
    QCOMPARE(runs->first().testLeads, 1);
    QCOMPARE(runs->first().sha256, report->sha256.toHex());

    const auto withheld = fixture.book().lead(fixture.id(u"offer:fabrikam.rain-vm action:create"_s));
    QVERIFY(withheld);
    QVERIFY(withheld->lead.customer.withheld);
    QCOMPARE(withheld->checklistKey, u"generic"_s);
    const auto page = fixture.book().lead(fixture.id(u"begona action:plt"_s));
    QCOMPARE(page->note, u"Llamen después de las 15:00\n(por favor)"_s);
    const auto raw = fixture.book().rawRows(page->lead.id);
    QCOMPARE(raw->size(), 1);
    QCOMPARE(raw->first().line, 2);
    QCOMPARE(raw->first().header.size(), 11);
    QVERIFY(raw->first().text.contains(u"(por favor)"));
}

void ImportTest::readsOwnFiles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("offer");
    QTest::newRow("Spanish") << u"Origen del cliente potencial;Nombre;Apellidos;Correo electrónico;País;"
                                "Empresa;Fecha de creación\n"
                                "AppSource (SPZA)-PLT | fabrikam.rain;Begoña;Núñez;b@example.com;España;"
                                "Viveros Peña, S.L.;17/05/2026 12:28\n"_s
                             << u"fabrikam.rain"_s;
    QTest::newRow("Turkish") << u"Müşteri adayı kaynağı;Ad;Soyad;E-posta;Ülke;Şirket;Oluşturma tarihi\n"
                                "AppSource (SPZA)-PLT | fabrikam.rain;Begoña;Núñez;b@example.com;İspanya;"
                                "Viveros Peña, S.L.;17.05.2026 12:28\n"_s
                             << u"fabrikam.rain"_s;
    QTest::newRow("JSON lines")
        << u"{\"LeadSource\":\"SPZA\",\"ActionCode\":\"PLT\",\"OfferTitle\":\"Rain Planner\",\"UserDetails\":"
           "{\"FirstName\":\"Begoña\",\"LastName\":\"Núñez\",\"Email\":\"b@example.com\",\"Country\":\"ES\","
           "\"Company\":\"Viveros Peña, S.L.\"}}\n"_s
        << u"Rain Planner"_s;
    QTest::newRow("Azure table")
        << u"PartitionKey,RowKey,ActionCode,CreatedTime,CustomerInfo,LeadSource,OfferDisplayName,ProductId\n"
           "p,r1,PLT,2026-05-17T12:28:00Z,\"{\"\"FirstName\"\": \"\"Begoña\"\", \"\"LastName\"\": "
           "\"\"Núñez\"\", \"\"Email\"\": \"\"b@example.com\"\", \"\"Country\"\": \"\"ES\"\", "
           "\"\"Company\"\": \"\"Viveros Peña, S.L.\"\"}\",SPZA,Rain Planner,fabrikam.rain\n"_s
        << u"fabrikam.rain"_s;
}

void ImportTest::readsOwnFiles()
{
    QFETCH(QString, text);
    BookFixture fixture;
    const auto report = fixture.importText(text);
    QVERIFY(report);
    QCOMPARE(report->newLeads, 1);
    QCOMPARE(report->rejectedRows, 0);
    const QList<LeadId> ids = fixture.ids();
    const auto row = fixture.book().rows(ids)->first();
    QCOMPARE(row.name, u"Begoña Núñez"_s);
    QCOMPARE(row.email, u"b@example.com"_s);
    QCOMPARE(row.country, u"ES"_s);
    QCOMPARE(row.company, u"Viveros Peña, S.L."_s);
    QCOMPARE(row.source.code(), u"AppSource"_s);
    QCOMPARE(row.action.code(), u"PLT"_s);
    QTEST(row.offer.code(), "offer");
}

void ImportTest::sameFileAddsNothing_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    const QString small = smallFile();
    QString flat = small;
    flat.replace(u"15:00\n("_s, u"15:00 ("_s);
    QString windows = small;
    windows.replace(u"\n"_s, u"\r\n"_s);
    QTest::newRow("the same bytes") << small.toUtf8() << small.toUtf8();
    QTest::newRow("rows the other way round") << flat.toUtf8() << reversedRows(flat);
    QTest::newRow("CRLF") << small.toUtf8() << windows.toUtf8();
    QTest::newRow("BOM") << small.toUtf8() << encoded(small, QStringConverter::Utf8);
    QTest::newRow("UTF-16LE") << small.toUtf8() << encoded(small, QStringConverter::Utf16LE);
    QTest::newRow("UTF-16BE") << small.toUtf8() << encoded(small, QStringConverter::Utf16BE);
    QString noIds = flat;
    for (int i = 1; i <= 9; ++i)
        noIds.replace(u"\nA%1,"_s.arg(i), u"\n,"_s);
    QTest::newRow("first with ids, then without")
        << flat.section(u"A8,"_s, 0, 0).toUtf8() << noIds.section(u"\n,2026-05-17T10:"_s, 0, 0).toUtf8();
    const QByteArray halves = R"({"LeadSource":"SPZA-PLT","UserDetails":{"FirstName":"Ada\ud83d"}}
{"LeadSource":"SPZA-PLT","UserDetails":{"FirstName":"Ada\ud83e"}})";
    QTest::newRow("names cut within a character") << halves << halves;
    QTest::newRow("other spelling")
        << QString(header + line({}, u"ada@example.com"_s, u"+90 532 816 79 23"_s)).toUtf8()
        << QString(header + line({}, u" ADA@Example.com"_s, u"+905328167923"_s))
               .replace(u"AppSource-"_s, u"SPZA-"_s)
               .toUtf8();
}

void ImportTest::sameFileAddsNothing()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    BookFixture fixture;
    QVERIFY(fixture.import(fixture.write(u"first.csv"_s, first)));
    const QByteArray before = fixture.digest();
    const auto again = fixture.import(fixture.write(u"second.csv"_s, second));
    QVERIFY(again);
    QCOMPARE(again->newCustomers, 0);
    QCOMPARE(again->newLeads, 0);
    QCOMPARE(again->newTouches, 0);
    QCOMPARE(again->identicalTouches + again->testLeads, again->rowsRead);
    QCOMPARE(fixture.digest(), before);
    QCOMPARE(again->importedBefore.has_value(), first == second);
}

void ImportTest::keptAsRealIsKnownAgain()
{
    BookFixture fixture;
    QString text = smallFile();
    text.replace(u"\nA7,"_s, u"\n,"_s); // an id of its own would tell
    QVERIFY(fixture.importText(text));
    LeadQuery tests;
    tests.testLeads = true;
    const QList<LeadId> quarantine = fixture.book().select(tests)->ids;
    QCOMPARE(quarantine.size(), 1);
    QVERIFY(!fixture.ids().contains(quarantine.first()));
    QCOMPARE(fixture.book().facets({})->testLeads, 1);
    QVERIFY(fixture.book().keepAsReal(quarantine.first()));
    QVERIFY(fixture.ids().contains(quarantine.first()));
    QCOMPARE(fixture.book().facets({})->testLeads, 0);
    const QByteArray before = fixture.digest();
    QVERIFY(fixture.importText(text));
    QCOMPARE(fixture.digest(), before);
    QCOMPARE(fixture.book().facets({})->testLeads, 0);
}

void ImportTest::testLeadBesideARealOneStaysApart()
{
    BookFixture fixture;
    QVERIFY(
        fixture.importText(u"Created Date,Lead Source,Email,Notes\n"
                           "2026-05-17T12:00:00Z,SPZA-PLT | fabrikam.rain,ada@example.com,\n"
                           "2026-05-17T13:00:00Z,SPZA-PLT | fabrikam.rain,ada@example.com,MSFT_TEST_1\n"_s));
    LeadQuery tests;
    tests.testLeads = true;
    const QList<LeadId> quarantine = fixture.book().select(tests)->ids;
    QCOMPARE(quarantine.size(), 1);
    const QByteArray before = fixture.digest();
    const Status kept = fixture.book().keepAsReal(quarantine.first());
    QVERIFY(!kept);
    QCOMPARE(kept.error().code, ErrorCode::Refused);
    QCOMPARE(kept.error().where, u"already-real"_s);
    QCOMPARE(fixture.digest(), before);
}

void ImportTest::duplicates_data()
{
    QTest::addColumn<DuplicatePolicy>("policy");
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("company");
    QTest::addColumn<int>("updated");
    QTest::addColumn<int>("touches");
    QTest::newRow("add") << DuplicatePolicy::Add << u""_s << u"Old Ltd"_s << 0 << 1;
    QTest::newRow("fill") << DuplicatePolicy::Fill << u"+34 683"_s << u"Old Ltd"_s << 1 << 1;
    QTest::newRow("overwrite") << DuplicatePolicy::Overwrite << u"+34 683"_s << u"New Ltd"_s << 1 << 1;
    QTest::newRow("skip") << DuplicatePolicy::Skip << u""_s << u"Old Ltd"_s << 0 << 0;
}

void ImportTest::duplicates()
{
    QFETCH(DuplicatePolicy, policy);
    QFETCH(int, touches);
    BookFixture fixture;
    QVERIFY(fixture.importText(QString(header + line({}, u"ada@example.com"_s, {}, u"Old Ltd"_s))));
    ImportOverrides overrides;
    overrides.decisions.emplace().duplicates = policy;
    QCOMPARE(duplicatePolicyFromCode(code(policy)), std::optional(policy));
    const auto report = fixture.importText(
        QString(header + line({}, u"ada@example.com"_s, u"+34 683"_s, u"New Ltd"_s, u"fabrikam.other"_s)),
        overrides);
    QVERIFY(report);
    QTEST(int(report->updated), "updated");
    QTEST(int(report->newTouches), "touches");
    QCOMPARE(report->skipped, 1 - touches);
    const auto customer = fixture.book().lead(fixture.id(u"offer:fabrikam.rain"_s))->lead.customer;
    QTEST(customer.phone, "phone");
    QTEST(customer.company, "company");
    // Blank cells erase nothing, whatever the policy.
    QVERIFY(fixture.importText(QString(header + line({}, u"ada@example.com"_s, {}, {}, u"fabrikam.third"_s)),
                               overrides));
    QCOMPARE(fixture.book().lead(fixture.id(u"offer:fabrikam.rain"_s))->lead.customer, customer);
}

void ImportTest::externalIds_data()
{
    QTest::addColumn<QString>("second");
    QTest::addColumn<int>("identical");
    QTest::newRow("same id, note and time corrected")
        << line(u"7"_s, u"ada@example.com"_s, {}, {}, u"fabrikam.rain"_s, u"corrected"_s,
                u"2026-05-17T11:00:00Z"_s)
        << 1;
    QTest::newRow("same id, e-mail corrected") << line(u"7"_s, u"ada.yilmaz@example.com"_s) << 1;
    QTest::newRow("same id in another system")
        << line(u"7"_s, u"owen@example.com"_s, {}, {}, u"bitnami.edx"_s) << 0;
    QTest::newRow("another id, another note")
        << line(u"8"_s, u"ada@example.com"_s, {}, {}, u"fabrikam.rain"_s, u"again"_s) << 0;
    QTest::newRow("another id, all else equal") << line(u"8"_s, u"ada@example.com"_s) << 1;
}

void ImportTest::externalIds()
{
    QFETCH(QString, second);
    BookFixture fixture;
    QVERIFY(fixture.importText(QString(header + line(u"7"_s, u"ada@example.com"_s))));
    const auto report = fixture.importText(QString(header + second));
    QVERIFY(report);
    QTEST(int(report->identicalTouches), "identical");
    QCOMPARE(report->identicalTouches + report->newTouches, 1);
}

/// A column of "N/A", or of a campaign, on the same day: nobody is lost for it.
void ImportTest::idsThatAreNone()
{
    BookFixture fixture;
    const auto rowsOf = [](const QString &name, int rows) -> QString {
        QString text = header;
        for (int i = 0; i < rows; ++i)
            text += line(u"N/A"_s, u"%1%2@example.com"_s.arg(name).arg(i), {}, {}, u"fabrikam.rain"_s, {},
                         u"2026-05-17"_s);
        return text + line(u"N/A"_s, u"%1%2@example.com"_s.arg(name).arg(0), {}, {}, u"bitnami.edx"_s);
    };
    const auto first = fixture.importText(rowsOf(u"ada"_s, 20));
    QVERIFY(first);
    QCOMPARE(first->newTouches, 21);
    QCOMPARE(first->warnings.size(), 1);
    QCOMPARE(first->warnings.first().code, u"repeated_id"_s);
    QCOMPARE(first->warnings.first().value, u"N/A"_s);
    // In a file too short to tell, rows of other customers are others' all the same.
    const auto second = fixture.importText(rowsOf(u"owen"_s, 5));
    QVERIFY(second);
    QCOMPARE(second->newCustomers, 5);
    QCOMPARE(fixture.importText(rowsOf(u"ada"_s, 20))->identicalTouches, 21);
}

void ImportTest::ambiguousDatesAreNamed()
{
    BookFixture fixture;
    const QString text = QString(header).replace(u"Created Date"_s, u"Fecha"_s) +
                         line({}, u"ada@example.com"_s, {}, {}, u"a.b"_s, {}, u"01/02/2026 10:00"_s);
    const QByteArray before = fixture.digest();
    const auto refused = fixture.importText(text);
    QCOMPARE(refused.error().code, ErrorCode::AmbiguousDates);
    QCOMPARE(refused.error().where, u"Fecha"_s);
    QCOMPARE(fixture.digest(), before);
    ImportOverrides overrides;
    for (const auto &[order, day] : {std::pair{DateOrder::DayFirst, u"2026-02-01"_s},
                                     std::pair{DateOrder::MonthFirst, u"2026-01-02"_s}}) {
        BookFixture chosen;
        overrides.dateOrder = order;
        QVERIFY(chosen.importText(text, overrides));
        QVERIFY(toIso(chosen.book().lead(chosen.ids().first())->lead.summary.received).startsWith(day));
    }
}

void ImportTest::cancelLeavesNothing()
{
    BookFixture fixture;
    QVERIFY(fixture.importText(smallFile()));
    const QByteArray before = fixture.digest();
    QString big = header;
    for (int i = 0; i < 3000; ++i)
        big += line(u"C%1"_s.arg(i), u"c%1@example.com"_s.arg(i));
    const auto plan = planImport(fixture.write(u"big.csv"_s, big.toUtf8()), {}, QTimeZone::utc());
    QVERIFY(plan);
    ImportProgress progress;
    progress.cancel = true;
    QCOMPARE(fixture.book().import(*plan, &progress).error().code, ErrorCode::Cancelled);
    QCOMPARE(fixture.book().dryRun(*plan, &progress).error().code, ErrorCode::Cancelled);
    QCOMPARE(fixture.digest(), before);
    QCOMPARE(fixture.book().imports()->size(), 1);
    ImportProgress whole;
    QVERIFY(fixture.book().import(*plan, &whole));
    QCOMPARE(whole.rows.load(), 3000);
    QCOMPARE(whole.bytes.load(), whole.bytesTotal.load());
}

void ImportTest::vanishedFile()
{
    BookFixture fixture;
    const QString path = fixture.write(u"leads.csv"_s, smallFile().toUtf8());
    const auto plan = planImport(path, {}, QTimeZone::utc());
    QVERIFY(plan);
    QVERIFY(QFile::remove(path));
    const QByteArray before = fixture.digest();
    QCOMPARE(fixture.book().import(*plan).error().code, ErrorCode::FileNotReadable);
    QCOMPARE(fixture.book().dryRun(*plan).error().code, ErrorCode::FileNotReadable);
    QCOMPARE(planImport(path, {}, QTimeZone::utc()).error().code, ErrorCode::FileNotReadable);
    QCOMPARE(fixture.digest(), before);
    const QString text = fixture.write(u"prose.txt"_s, "Once upon a time there was a text.\nIt went on.\n");
    QCOMPARE(planImport(text, {}, QTimeZone::utc()).error().code, ErrorCode::NotLeads);
}

void ImportTest::dryRunIsTheRun_data()
{
    QTest::addColumn<QString>("sample");
    QTest::newRow("small") << QString();
    for (const QString &sample : samples)
        QTest::newRow(qPrintable(sample)) << sample;
}

void ImportTest::dryRunIsTheRun()
{
    QFETCH(QString, sample);
    QString path;
    if (!sample.isEmpty()) {
        LEADLINE_NEED_SHARED(found, QString(u"samples/"_s + sample));
        path = found;
    }
    for (const DuplicatePolicy policy :
         {DuplicatePolicy::Add, DuplicatePolicy::Fill, DuplicatePolicy::Overwrite, DuplicatePolicy::Skip}) {
        BookFixture fixture;
        const QString file = path.isEmpty() ? fixture.write(u"s.csv"_s, smallFile().toUtf8()) : path;
        // On an empty store, on one that knows some of it, and on one that knows all of it.
        QVERIFY(fixture.importText(smallFile().section(u"A4,"_s, 0, 0)));
        ImportOverrides overrides;
        overrides.decisions.emplace().duplicates = policy;
        for (int round = 0; round < 2; ++round) {
            const auto plan = planImport(file, overrides, QTimeZone::utc());
            QVERIFY(plan);
            const QByteArray before = fixture.digest();
            const auto dry = fixture.book().dryRun(*plan);
            QVERIFY(dry);
            QCOMPARE(fixture.digest(), before);
            const auto run = fixture.book().import(*plan);
            QVERIFY(run);
            QCOMPARE(countsOf(*dry), countsOf(*run));
            QCOMPARE(dry->sha256, run->sha256);
            QCOMPARE(dry->importedBefore, run->importedBefore);
            QVERIFY(!dry->id.isSet());
        }
    }
}

void ImportTest::samplesMatchTheTruth_data()
{
    QTest::addColumn<QJsonObject>("truth");
    const QString path = sharedPath(u"samples/truth.json"_s);
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly)) {
        QTest::newRow("none") << QJsonObject();
        return;
    }
    for (const QJsonValue &truth : QJsonDocument::fromJson(file.readAll()).array()) {
        if (truth[u"data_rows"_s].isDouble())
            QTest::newRow(qPrintable(truth[u"file"_s].toString())) << truth.toObject();
    }
}

void ImportTest::samplesMatchTheTruth()
{
    QFETCH(QJsonObject, truth);
    LEADLINE_NEED_SHARED(folder, u"samples"_s);
    BookFixture fixture;
    if (truth.contains(u"after"_s))
        QVERIFY(fixture.import(QString(folder + u'/' + truth[u"after"_s].toString())));
    const auto report = fixture.import(QString(folder + u'/' + truth[u"file"_s].toString()));
    QVERIFY(report);
    const auto number = [&truth](const char *key) { return truth[QLatin1StringView(key)].toInteger(); };
    QCOMPARE(report->rowsRead, number("data_rows"));
    const FacetCounts counts = *fixture.book().touchFacets({});
    QCOMPARE(counts.total, number("touches"));
    QCOMPARE(counts[Facet::DoNotContact].value(u"yes"_s), number("do_not_contact"));
    QCOMPARE(fixture.book().facets({})->total, number("leads_customer_x_offer"));
    const auto same = [&truth](const QMap<QString, qint64> &found, const QString &key) {
        QJsonObject object;
        for (auto value = found.begin(); value != found.end(); ++value)
            object.insert(value.key(), *value);
        return object == truth[key].toObject();
    };
    QVERIFY(same(counts[Facet::Source], u"by_source"_s));
    QVERIFY(same(counts[Facet::Action], u"by_action"_s));
    QVERIFY(same(counts[Facet::Offer], u"by_offer"_s));
    if (truth.contains(u"identical_touches"_s)) {
        QCOMPARE(report->identicalTouches, number("identical_touches"));
        QCOMPARE(report->newTouches, number("new_touches"));
    } else {
        QCOMPARE(report->testLeads, number("test_leads"));
        QCOMPARE(report->newCustomers, number("customers"));
    }
    if (truth.contains(u"reference_now"_s)) {
        const auto late = counts[Facet::Deadline].value(u"overdue"_s);
        QCOMPARE(late, number("touches_already_overdue_at_now"));
        QCOMPARE(counts[Facet::Deadline].value(u"at_risk"_s) + counts[Facet::Deadline].value(u"on_track"_s),
                 number("touches_due_within_24h_of_now_still_open"));
    }
    QVERIFY(fixture.book().check(false)->isEmpty());
}

void ImportTest::samplesTogetherAreSound()
{
    LEADLINE_NEED_SHARED(folder, u"samples"_s);
    for (const bool backwards : {false, true}) {
        BookFixture fixture;
        QList<QByteArray> states{fixture.digest()};
        QList<ImportId> runs;
        QStringList order = samples;
        if (backwards)
            std::reverse(order.begin(), order.end());
        for (const QString &sample : order) {
            const auto report = fixture.import(QString(folder + u'/' + sample));
            QVERIFY2(report, qPrintable(sample));
            runs.append(report->id);
            states.append(fixture.digest());
            const auto findings = *fixture.book().check(false);
            QVERIFY2(findings.isEmpty(),
                     qPrintable(QString(sample + (findings.isEmpty() ? u""_s : findings.first().text))));
        }
        for (const QString &sample : order) {
            const auto again = fixture.import(QString(folder + u'/' + sample));
            QCOMPARE(again->newTouches, 0);
            QCOMPARE(fixture.digest(), states.last());
            QVERIFY(fixture.book().undoImport(again->id, UndoChoice::Ask));
        }
        for (qsizetype i = runs.size() - 1; i >= 0; --i) {
            QVERIFY(fixture.book().undoImport(runs.at(i), UndoChoice::Ask));
            QCOMPARE(fixture.digest(), states.at(i));
            QVERIFY(fixture.book().check(false)->isEmpty());
        }
    }
}

} // namespace leadline::test

Q_DECLARE_METATYPE(leadline::DuplicatePolicy)

using leadline::test::ImportTest;
LEADLINE_TEST(ImportTest)

#include "importtest.moc"
