// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/services/bookfixture.h"
#include "tests/support/suite.h"

#include <QtCore/QFile>
#include <QtCore/QFileDevice>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

const QString header =
    u"Created Date,Lead Source,Action Code,Email,Phone,Country,Status,Owner,Modified Date\n"_s;

/// A row, its cells by name; what is not given is blank or usual.
QString row(const QMap<QString, QString> &cells)
{
    const auto cell = [&cells](const QString &name, const QString &usual = {}) {
        return cells.value(name, usual);
    };
    return QStringList{cell(u"time"_s, u"2026-05-17T10:00:00Z"_s),
                       cell(u"source"_s, u"AppSource-PLT | fabrikam.rain"_s),
                       cell(u"action"_s),
                       cell(u"email"_s, u"ada@example.com"_s),
                       cell(u"phone"_s),
                       cell(u"country"_s),
                       cell(u"status"_s),
                       cell(u"owner"_s),
                       cell(u"modified"_s)}
               .join(u',') +
           u'\n';
}

ImportOverrides meaning(LeadField field, const QString &text, const QString &stands)
{
    ImportOverrides overrides;
    overrides.decisions.emplace().values[field].insert(text, stands);
    return overrides;
}

QString unknownOf(const ImportReport &report)
{
    QStringList lines;
    for (const UnknownValue &unknown : report.unknownValues)
        lines.append(u"%1:%2:%3"_s.arg(key(unknown.field), unknown.value).arg(unknown.rows));
    return lines.join(u' ');
}

QString codesOf(const QList<ImportProblem> &problems)
{
    QStringList codes;
    for (const ImportProblem &problem : problems)
        codes.append(problem.code);
    codes.sort();
    return codes.join(u' ');
}

/// What of a lead a value decides.
QString stored(BookFixture &fixture, LeadField field)
{
    const Lead lead = fixture.book().lead(fixture.ids().value(0)).value_or(LeadPage{}).lead;
    if (field == LeadField::Country)
        return lead.customer.country;
    if (field == LeadField::Action)
        return lead.summary.action.code();
    if (field == LeadField::LeadSource)
        return lead.summary.source.code();
    if (field == LeadField::LeadStatus)
        return stageCode(lead.stage);
    return lead.owner;
}

} // namespace

class ImportValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void meanings_data();
    void meanings();
    void unknownValuesAreCounted();
    void stages_data();
    void stages();
    void ownersGoToLeadsWithoutOne();
    void damagedNumbers_data();
    void damagedNumbers();
    void times_data();
    void times();
    void missingTimes_data();
    void missingTimes();
};

void ImportValuesTest::meanings_data()
{
    QTest::addColumn<LeadField>("field");
    QTest::addColumn<QString>("cells"); // name=value
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("stands");
    QTest::addColumn<QString>("kept"); // in the store
    QTest::addColumn<bool>("asked");
    const auto row = [](const char *name, LeadField field, const QString &cells, const QString &text,
                        const QString &stands, const QString &kept, bool asked = false) {
        QTest::newRow(name) << field << cells << text << stands << kept << asked;
    };
    const auto country = LeadField::Country;
    row("country", country, u"country=Freedonia"_s, u"Freedonia"_s, u"ES"_s, u"ES"_s);
    row("country by its name", country, u"country=Freedonia"_s, u"Freedonia"_s, u"España"_s, u"ES"_s);
    row("country, other spelling", country, u"country= FREEDONIÁ "_s, u"freedonia"_s, u"ES"_s, u"ES"_s);
    row("country, Turkish i", country, u"country=DIŞ İŞLERİ"_s, u"dış işleri"_s, u"TR"_s, u"TR"_s);
    row("country left", country, u"country=Freedonia"_s, u"Freedonia"_s, u""_s, u"Freedonia"_s);
    row("country not said", country, u"country=Freedonia"_s, u"Elsewhere"_s, u"ES"_s, u"Freedonia"_s, true);
    row("a country known already, said otherwise", country, u"country=Georgia"_s, u"Georgia"_s, u"US"_s,
        u"US"_s);
    const auto action = LeadField::Action;
    row("action", action, u"action=Ring me"_s, u"Ring me"_s, u"PLT"_s, u"PLT"_s);
    row("action, other spelling", action, u"action=RING  ME"_s, u"ring me"_s, u"PLT"_s, u"PLT"_s);
    row("action left", action, u"action=Ring me"_s, u"Ring me"_s, u""_s, u"Ring me"_s);
    row("action not said", action, u"action=Ring me"_s, u"Sing"_s, u"PLT"_s, u"Ring me"_s, true);
    const auto source = LeadField::LeadSource;
    row("source", source, u"source=Fair 2026-PLT | fabrikam.rain"_s, u"Fair 2026"_s, u"AzureMarketplace"_s,
        u"AzureMarketplace"_s);
    row("source left", source, u"source=Fair 2026-PLT | fabrikam.rain"_s, u"FAIR 2026"_s, u""_s,
        u"Fair 2026"_s);
    row("source not said", source, u"source=Fair 2026-PLT | fabrikam.rain"_s, u"Fair"_s, u"AppSource"_s,
        u"Fair 2026"_s, true);
    const auto status = LeadField::LeadStatus;
    row("status", status, u"status=Angebot"_s, u"angebot"_s, u"qualified"_s, u"qualified"_s);
    row("status left", status, u"status=Angebot"_s, u"Angebot"_s, u""_s, u"new"_s);
    row("status not said", status, u"status=Angebot"_s, u"Auftrag"_s, u"won"_s, u"new"_s, true);
    const auto owner = LeadField::Owner;
    row("owner", owner, u"owner=ISIL"_s, u"ışıl"_s, u"Işıl Işık"_s, u"Işıl Işık"_s);
    row("owner left", owner, u"owner=Ada"_s, u"Ada"_s, u""_s, u"Ada"_s);
    row("owner not said", owner, u"owner=Ada"_s, u"Isil"_s, u"Bo"_s, u"Ada"_s);
}

void ImportValuesTest::meanings()
{
    QFETCH(LeadField, field);
    QFETCH(QString, cells);
    QFETCH(QString, text);
    QFETCH(QString, stands);
    QFETCH(bool, asked);
    BookFixture fixture;
    const auto report =
        fixture.importText(QString(header + row({{cells.section(u'=', 0, 0), cells.section(u'=', 1)}})),
                           meaning(field, text, stands));
    QVERIFY(report);
    QTEST(stored(fixture, field), "kept");
    QCOMPARE(report->unknownValues.size(), asked ? 1 : 0);
    QVERIFY(!asked || report->unknownValues.first().field == field);
    QVERIFY(fixture.book().check(false)->isEmpty());
}

void ImportValuesTest::unknownValuesAreCounted()
{
    BookFixture fixture;
    QString text = header;
    for (int i = 0; i < 5; ++i)
        text += row({{u"email"_s, u"a%1@example.com"_s.arg(i)},
                     {u"country"_s, i < 3 ? u"Freedonia"_s : u"Sylvania"_s},
                     {u"status"_s, i == 0 ? u"Angebot"_s : u"won"_s}});
    text += row({{u"email"_s, u"MSFT_TEST_1@test.com"_s}, {u"country"_s, u"Nowhere"_s}}); // nobody asks
    const auto plan = planImport(fixture.write(u"f.csv"_s, text.toUtf8()), {}, fixture.zone);
    QVERIFY(plan);
    for (int round = 0; round < 2; ++round) { // known rows are counted as well
        const auto report = fixture.book().import(*plan);
        QVERIFY(report);
        QCOMPARE(unknownOf(*report), u"country:Freedonia:3 country:Sylvania:2 status:Angebot:1"_s);
        QVERIFY(!isExpress(*plan, *report));
    }
}

void ImportValuesTest::stages_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("modified");
    QTest::addColumn<QString>("stage");
    QTest::addColumn<bool>("open");
    QTest::addColumn<QString>("closedAt"); // "" where it is open
    const QString later = u"2026-05-18T07:00:00Z"_s;
    const auto row = [](const char *name, const QString &status, const QString &modified,
                        const QString &stage, bool open, const QString &closedAt = {}) {
        QTest::newRow(name) << status << modified << stage << open << closedAt;
    };
    row("blank", u""_s, later, u"new"_s, true);
    row("our code", u"in-conversation"_s, later, u"in-conversation"_s, true);
    row("any case", u"QUALIFIED"_s, later, u"qualified"_s, true);
    row("Partner Center, received", u"Received"_s, later, u"new"_s, true);
    row("won, when it was changed", u"Won"_s, later, u"won"_s, false, later);
    row("lost, no time of change", u"Lost"_s, u""_s, u"lost"_s, false, u"2026-05-17T10:00:00Z"_s);
    row("expired, changed before it came", u"Expired"_s, u"2026-05-01T00:00:00Z"_s, u"expired"_s, false,
        u"2026-05-17T10:00:00Z"_s);
}

void ImportValuesTest::stages()
{
    QFETCH(QString, status);
    QFETCH(QString, modified);
    QFETCH(bool, open);
    QFETCH(QString, closedAt);
    BookFixture fixture;
    QVERIFY(fixture.importText(QString(header + row({{u"status"_s, status}, {u"modified"_s, modified}}))));
    const Lead lead = fixture.book().lead(fixture.ids().value(0))->lead;
    QTEST(stageCode(lead.stage), "stage");
    QCOMPARE(lead.summary.openSince.has_value(), open);
    QCOMPARE(lead.summary.answeredAt, instantFromIso(closedAt));
    QVERIFY(fixture.book().check(false)->isEmpty());
}

void ImportValuesTest::ownersGoToLeadsWithoutOne()
{
    BookFixture fixture;
    const auto ownerAfter = [&fixture](const QString &owner, const QString &time) {
        const auto report =
            fixture.importText(QString(header + row({{u"owner"_s, owner}, {u"time"_s, time}})));
        return report ? stored(fixture, LeadField::Owner) : u"failed"_s;
    };
    QCOMPARE(ownerAfter(u""_s, u"2026-05-17T10:00:00Z"_s), u""_s);
    const QByteArray before = fixture.digest();
    QCOMPARE(ownerAfter(u"Ada"_s, u"2026-05-17T11:00:00Z"_s), u"Ada"_s);
    QCOMPARE(ownerAfter(u"Bo"_s, u"2026-05-17T12:00:00Z"_s), u"Ada"_s);
    QVERIFY(fixture.book().undo());
    QVERIFY(fixture.book().undo());
    QCOMPARE(stored(fixture, LeadField::Owner), u""_s);
    QCOMPARE(fixture.digest(), before);
}

void ImportValuesTest::damagedNumbers_data()
{
    QTest::addColumn<QString>("phone");
    QTest::addColumn<bool>("damaged");
    QTest::newRow("whole") << u"+34 683 554 009"_s << false;
    QTest::newRow("digits") << u"905328167923"_s << false;
    QTest::newRow("blank") << u""_s << false;
    QTest::newRow("spreadsheet") << u"9.05E+11"_s << true;
    QTest::newRow("spreadsheet with a comma") << u"\"9,05E+11\""_s << true;
    QTest::newRow("too narrow a column") << u"########"_s << true;
}

void ImportValuesTest::damagedNumbers()
{
    QFETCH(QString, phone);
    QFETCH(bool, damaged);
    BookFixture fixture;
    const auto report = fixture.importText(QString(header + row({{u"phone"_s, phone}})));
    QVERIFY(report);
    QCOMPARE(report->newLeads, 1);
    QCOMPARE(codesOf(report->warnings), damaged ? u"damaged_number"_s : u""_s);
    if (damaged) {
        QCOMPARE(report->warnings.first().row, 1);
        QCOMPARE(report->warnings.first().cell, 4);
        QCOMPARE(report->warnings.first().column, u"Phone"_s);
    }
    QCOMPARE(fixture.book().lead(fixture.ids().first())->lead.customer.phone, phone.remove(u'"'));
}

void ImportValuesTest::times_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("first"); // ISO, UTC, to the minute
    QTest::newRow("ISO") << QStringList{u"2026-05-17T10:00:00Z"_s} << u"UTC"_s << u"2026-05-17T10:00"_s;
    QTest::newRow("serial days") << QStringList{u"46159.5"_s, u"46160"_s} << u"UTC"_s
                                 << u"2026-05-17T12:00"_s;
    QTest::newRow("serial days with commas, in Istanbul")
        << QStringList{u"\"46159,25\""_s, u"\"46160,75\""_s} << u"Europe/Istanbul"_s << u"2026-05-17T03:00"_s;
    QTest::newRow("serial days and a blank")
        << QStringList{u"46159.5"_s, u""_s} << u"UTC"_s << u"2026-05-17T12:00"_s;
    QTest::newRow("a number among dates is none")
        << QStringList{u"46159.5"_s, u"2026-05-17 10:00"_s} << u"UTC"_s << u"2026-05-18T09:00"_s;
}

void ImportValuesTest::times()
{
    QFETCH(QStringList, texts);
    QFETCH(QString, zone);
    BookFixture fixture;
    QString text = header;
    for (qsizetype i = 0; i < texts.size(); ++i)
        text += row({{u"time"_s, texts[i]}, {u"email"_s, u"a%1@example.com"_s.arg(i)}});
    ImportOverrides overrides;
    overrides.zone = QTimeZone(zone.toLatin1());
    const auto report = fixture.importText(text, overrides);
    QVERIFY(report);
    const Lead lead = fixture.book().lead(fixture.id(u"a0"_s))->lead;
    QTEST(toIso(lead.summary.received).left(16), "first");
}

void ImportValuesTest::missingTimes_data()
{
    QTest::addColumn<MissingTime>("missing");
    QTest::addColumn<QString>("modified"); // of the file
    QTest::addColumn<QString>("received");
    QTest::newRow("of the import") << MissingTime::ImportTime << u"2026-05-01T12:00:00Z"_s
                                   << u"2026-05-18T09:00"_s;
    QTest::newRow("of the file") << MissingTime::FileTime << u"2026-05-01T12:00:00Z"_s
                                 << u"2026-05-01T12:00"_s;
    QTest::newRow("of a file from tomorrow")
        << MissingTime::FileTime << u"2026-05-19T12:00:00Z"_s << u"2026-05-18T09:00"_s;
}

void ImportValuesTest::missingTimes()
{
    QFETCH(MissingTime, missing);
    QFETCH(QString, modified);
    BookFixture fixture;
    const QString text = QString(header + row({{u"time"_s, u""_s}}) +
                                 row({{u"time"_s, u"soon"_s}, {u"email"_s, u"bo@example.com"_s}}) +
                                 row({{u"email"_s, u"cy@example.com"_s}}));
    const QString path = fixture.write(u"f.csv"_s, text.toUtf8());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(
        file.setFileTime(QDateTime::fromString(modified, Qt::ISODate), QFileDevice::FileModificationTime));
    file.close();
    ImportOverrides overrides;
    overrides.decisions.emplace().missingTime = missing;
    const auto report = fixture.import(path, overrides);
    QVERIFY(report);
    QCOMPARE(codesOf(report->warnings), u"bad_time"_s);
    for (const QString &who : {u"ada"_s, u"bo"_s}) {
        const LeadPage page = *fixture.book().lead(fixture.id(who));
        QTEST(toIso(page.lead.summary.received).left(16), "received");
        QCOMPARE(page.timeline.first().touch.timeBasis, TimeBasis::Estimated);
    }
    QCOMPARE(fixture.book().lead(fixture.id(u"cy"_s))->timeline.first().touch.timeBasis, TimeBasis::Exact);
    QCOMPARE(fixture.import(path, overrides)->identicalTouches, 3);
}

} // namespace leadline::test

Q_DECLARE_METATYPE(leadline::LeadField)
Q_DECLARE_METATYPE(leadline::MissingTime)

using leadline::test::ImportValuesTest;
LEADLINE_TEST(ImportValuesTest)

#include "importvaluestest.moc"
