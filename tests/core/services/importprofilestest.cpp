// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/importprofiles.h"

#include "tests/core/services/bookfixture.h"
#include "tests/support/suite.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

/// A vendor's file whose headings say nothing and whose dates can be read in two ways.
const QString vendorFile = u"Alpha,Beta,Gamma,Delta,Epsilon\n"
                           "SPZA-PLT | fabrikam.rain,ada@example.com,Ada,05/06/2026 10:00,Freedonia\n"_s;

/// What the user says about it.
ImportOverrides said()
{
    ImportOverrides overrides;
    overrides.columns = ColumnMap{
        {u"Alpha"_s, LeadField::LeadSource, 1.0, MatchReason::User, {}},
        {u"Beta"_s, LeadField::Email, 1.0, MatchReason::User, {}},
        {u"Gamma"_s, LeadField::FirstName, 1.0, MatchReason::User, {}},
        {u"Delta"_s, LeadField::Received, 1.0, MatchReason::User, {}},
        {u"Epsilon"_s, LeadField::Country, 1.0, MatchReason::User, {}},
    };
    overrides.dateOrder = DateOrder::DayFirst;
    overrides.zone = QTimeZone("Europe/Istanbul");
    ImportDecisions &decisions = overrides.decisions.emplace();
    decisions.duplicates = DuplicatePolicy::Overwrite;
    decisions.fields.insert(LeadField::Phone, DuplicatePolicy::Add);
    decisions.values[LeadField::Country].insert(u"Freedonia"_s, u"ES"_s);
    decisions.missingTime = MissingTime::FileTime;
    decisions.rows[1].leaveOut = true;
    return overrides;
}

/// A fixture with that plan saved as a profile.
class Vendor
{
public:
    Vendor()
        : profiles(fixture.profile().importProfileDirectory())
        , file(fixture.write(u"vendor.csv"_s, vendorFile.toUtf8()))
        , plan(*planImport(file, said(), fixture.zone))
    {
    }

    [[nodiscard]] ImportPlan planOf(const QString &text, const ImportOverrides &overrides = {}) const
    {
        return *planImport(fixture.write(u"next.csv"_s, text.toUtf8()), overrides, fixture.zone, nullptr,
                           &profiles);
    }

    BookFixture fixture;
    ImportProfiles profiles;
    QString file;
    ImportPlan plan;
};

} // namespace

class ImportProfilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void isFoundByTheHeader_data();
    void isFoundByTheHeader();
    void speaksWhereTheUserDoesNot();
    void userSpeaksFirst();
    void provenOrderIsNotKept();
    void newColumnDoesNotTakeAFieldTwice();
    void names_data();
    void names();
    void twoForAHeader();
    void goesToAColleague();
    void malformed_data();
    void malformed();
    void unwritable();
};

void ImportProfilesTest::comesBackAsItWas()
{
    const Vendor vendor;
    const ImportProfile profile = profileOf(vendor.plan, u" Vendor "_s);
    QCOMPARE(profile.name, u"Vendor"_s);
    QVERIFY(profile.decisions.rows.isEmpty());
    QVERIFY(vendor.profiles.all().isEmpty());
    QVERIFY(vendor.profiles.save(profile));
    const auto back = vendor.profiles.named(u"Vendor"_s);
    QVERIFY(back);
    QCOMPARE(back->columns, profile.columns);
    QCOMPARE(back->dateOrder, std::optional(DateOrder::DayFirst));
    QCOMPARE(back->zone->id(), "Europe/Istanbul"_ba);
    QCOMPARE(back->decisions, profile.decisions);
    QCOMPARE(back->decisions.values.value(LeadField::Country).value(u"Freedonia"_s), u"ES"_s);
    // Saved again it replaces; removed it is gone.
    QVERIFY(vendor.profiles.save({u"Vendor"_s, profile.columns, {}, {}, {}}));
    QCOMPARE(vendor.profiles.all().size(), 1);
    QVERIFY(!vendor.profiles.named(u"Vendor"_s)->dateOrder);
    QVERIFY(vendor.profiles.remove(u"Vendor"_s));
    QVERIFY(!vendor.profiles.named(u"Vendor"_s));
    QCOMPARE(vendor.profiles.remove(u"Vendor"_s).error().code, ErrorCode::NotFound);
}

void ImportProfilesTest::isFoundByTheHeader_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<bool>("found");
    QTest::addColumn<int>("newColumns");
    QTest::newRow("the same") << u"Alpha,Beta,Gamma,Delta,Epsilon"_s << true << 0;
    QTest::newRow("another order") << u"Epsilon,Gamma,Delta,Alpha,Beta"_s << true << 0;
    QTest::newRow("case and blanks") << u"ALPHA, beta ,Gamma,DELTA,epsilon"_s << true << 0;
    QTest::newRow("a column more") << u"Alpha,Beta,Gamma,Delta,Epsilon,Zeta"_s << true << 1;
    QTest::newRow("two more, between") << u"Alpha,Eta,Beta,Gamma,Zeta,Delta,Epsilon"_s << true << 2;
    QTest::newRow("too many more") << u"Alpha,Beta,Gamma,Delta,Epsilon,Zeta,Eta,Theta"_s << false << 0;
    QTest::newRow("a column less") << u"Alpha,Beta,Gamma,Delta"_s << false << 0;
    QTest::newRow("a column renamed") << u"Alpha,Beta,Gamma,Delta,Zeta"_s << false << 0;
    QTest::newRow("another file") << u"Lead Source,Email,First Name,Created Date,Country"_s << false << 0;
    QTest::newRow("none") << u""_s << false << 0;
}

void ImportProfilesTest::isFoundByTheHeader()
{
    QFETCH(QString, header);
    QFETCH(bool, found);
    const Vendor vendor;
    QVERIFY(vendor.profiles.save(profileOf(vendor.plan, u"Vendor"_s)));
    QCOMPARE(vendor.profiles.forHeader(header.split(u',')).has_value(), found);
    if (!found)
        return;
    // The cells follow their headings.
    const QHash<QString, QString> cells{{u"alpha"_s, u"SPZA-PLT | fabrikam.rain"_s},
                                        {u"beta"_s, u"ada@example.com"_s},
                                        {u"gamma"_s, u"Ada"_s},
                                        {u"delta"_s, u"05/06/2026 10:00"_s},
                                        {u"epsilon"_s, u"Freedonia"_s}};
    QStringList row;
    for (const QString &heading : header.split(u','))
        row.append(cells.value(heading.trimmed().toLower(), u"x"_s)); // gate(casing): our own headings
    const ImportPlan plan = vendor.planOf(QString(header + u'\n' + row.join(u',') + u'\n'));
    QCOMPARE(plan.profile, u"Vendor"_s);
    QTEST(plan.newColumns, "newColumns");
    QCOMPARE(row.value(*plan.columnOf(LeadField::Email)), u"ada@example.com"_s);
    QCOMPARE(row.value(*plan.columnOf(LeadField::Received)), u"05/06/2026 10:00"_s);
    QCOMPARE(row.value(*plan.columnOf(LeadField::Country)), u"Freedonia"_s);
}

void ImportProfilesTest::speaksWhereTheUserDoesNot()
{
    Vendor vendor;
    QVERIFY(vendor.profiles.save(profileOf(vendor.plan, u"Vendor"_s)));
    const ImportPlan plan = vendor.planOf(vendorFile);
    QCOMPARE(plan.dateOrder, std::optional(DateOrder::DayFirst));
    QVERIFY(plan.zoneChosen);
    QCOMPARE(plan.zone.id(), "Europe/Istanbul"_ba);
    QCOMPARE(plan.columns.front().reason, MatchReason::Profile);
    const auto report = vendor.fixture.book().import(plan);
    QVERIFY(report);
    QVERIFY(report->unknownValues.isEmpty());
    QVERIFY(report->warnings.isEmpty());
    const Lead lead = vendor.fixture.book().lead(vendor.fixture.ids().first())->lead;
    QCOMPARE(lead.customer.country, u"ES"_s);
    QCOMPARE(toIso(lead.summary.received).left(16), u"2026-06-05T07:00"_s);
    QCOMPARE(vendor.fixture.book().imports()->first().profile, u"Vendor"_s);
}

void ImportProfilesTest::userSpeaksFirst()
{
    const Vendor vendor;
    QVERIFY(vendor.profiles.save(profileOf(vendor.plan, u"Vendor"_s)));
    ImportOverrides overrides;
    overrides.dateOrder = DateOrder::MonthFirst;
    overrides.zone = QTimeZone("Europe/Madrid");
    overrides.decisions.emplace().duplicates = DuplicatePolicy::Skip;
    const ImportPlan plan = vendor.planOf(vendorFile, overrides);
    QCOMPARE(plan.profile, u"Vendor"_s);
    QCOMPARE(plan.dateOrder, std::optional(DateOrder::MonthFirst));
    QCOMPARE(plan.zone.id(), "Europe/Madrid"_ba);
    QCOMPARE(plan.decisions, *overrides.decisions);
    QCOMPARE(plan.columnOf(LeadField::Email), std::optional<qsizetype>(1));

    overrides = {};
    overrides.columns = said().columns;
    overrides.columns->removeLast();
    overrides.columns->append({u"Epsilon"_s, {}, 0.0, MatchReason::User, {}});
    const ImportPlan own = vendor.planOf(vendorFile, overrides);
    QVERIFY2(!own.columnOf(LeadField::Country), "the columns that the user named stay");
    QCOMPARE(own.dateOrder, std::optional(DateOrder::DayFirst));

    overrides = {};
    overrides.profile = QString();
    overrides.tolerant = true;
    const ImportPlan none = vendor.planOf(vendorFile, overrides);
    QVERIFY(none.profile.isEmpty());
    QVERIFY(!none.zoneChosen);
    QCOMPARE(none.decisions, ImportDecisions{});
}

void ImportProfilesTest::provenOrderIsNotKept()
{
    const Vendor vendor;
    ImportOverrides overrides = said();
    overrides.dateOrder.reset();
    overrides.zone.reset();
    const QString proven = QString(vendorFile).replace(u"05/06"_s, u"05/26"_s);
    const ImportPlan plan = vendor.planOf(proven, overrides);
    QCOMPARE(plan.dateOrder, std::optional(DateOrder::MonthFirst));
    const ImportProfile profile = profileOf(plan, u"Proven"_s);
    QVERIFY2(!profile.dateOrder, "the next file may prove the other one");
    QVERIFY2(!profile.zone, "nobody has chosen it");
}

void ImportProfilesTest::newColumnDoesNotTakeAFieldTwice()
{
    const Vendor vendor;
    QVERIFY(vendor.profiles.save(profileOf(vendor.plan, u"Vendor"_s)));
    const ImportPlan plan = vendor.planOf(
        u"Email,Alpha,Beta,Gamma,Delta,Epsilon,Phone\n"
        "other@example.com,SPZA-PLT | fabrikam.rain,ada@example.com,Ada,05/06/2026 10:00,ES,+34 683\n"_s);
    QCOMPARE(plan.newColumns, 2);
    QVERIFY(!plan.columns.front().field);
    QCOMPARE(plan.columnOf(LeadField::Email), std::optional<qsizetype>(2));
    QCOMPARE(plan.columnOf(LeadField::Phone), std::optional<qsizetype>(6));
}

void ImportProfilesTest::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("out of the folder") << u"../../escaped"_s;
    QTest::newRow("from the root") << u"/etc/passwd"_s;
    QTest::newRow("dots") << u".."_s;
    QTest::newRow("Turkish") << u"Işıl'ın müşterileri"_s;
    QTest::newRow("Japanese, outside the first plane") << u"𠮷野家 のリスト 🚀"_s;
    QTest::newRow("very long") << QString(5000, u'ş');
    QTest::newRow("lines and quotes") << u"a\n\"b\"\tc\\"_s;
    QTest::newRow("as a file is called") << u"vendor.json"_s;
}

void ImportProfilesTest::names()
{
    QFETCH(QString, name);
    const Vendor vendor;
    QVERIFY(vendor.profiles.save(profileOf(vendor.plan, name)));
    QVERIFY(vendor.profiles.named(name));
    QCOMPARE(vendor.profiles.all().front().name, name);
    const QDir folder(vendor.fixture.profile().importProfileDirectory());
    QCOMPARE(folder.entryList(QDir::Files).size(), 1);
    const QFileInfo file(folder.filePath(folder.entryList(QDir::Files).first()));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(vendor.profiles.remove(name));
    QVERIFY(vendor.profiles.all().isEmpty());
}

void ImportProfilesTest::twoForAHeader()
{
    const Vendor vendor;
    ImportProfile narrow = profileOf(vendor.plan, u"Anne"_s);
    narrow.columns.removeLast();
    QVERIFY(vendor.profiles.save(narrow));
    QVERIFY(vendor.profiles.save(profileOf(vendor.plan, u"Zeynep"_s)));
    const QStringList header{u"Alpha"_s, u"Beta"_s, u"Gamma"_s, u"Delta"_s, u"Epsilon"_s};
    QCOMPARE(vendor.profiles.forHeader(header)->name, u"Zeynep"_s); // knows more of it
    QVERIFY(vendor.profiles.save(profileOf(vendor.plan, u"Begoña"_s)));
    QCOMPARE(vendor.profiles.forHeader(header)->name, u"Begoña"_s); // as good: the first by name
    ImportOverrides overrides;
    overrides.profile = u"Zeynep"_s;
    QCOMPARE(vendor.planOf(vendorFile, overrides).profile, u"Zeynep"_s);
    QStringList names;
    for (const ImportProfile &profile : vendor.profiles.all())
        names.append(profile.name);
    QCOMPARE(names, (QStringList{u"Anne"_s, u"Begoña"_s, u"Zeynep"_s}));
}

void ImportProfilesTest::goesToAColleague()
{
    const Vendor vendor;
    const ImportProfile profile = profileOf(vendor.plan, u"Vendor / 2026"_s);
    QVERIFY(vendor.profiles.save(profile));
    const QString file = vendor.fixture.filePath(u"for a colleague.json"_s);
    QVERIFY(vendor.profiles.exportTo(profile.name, file));
    QCOMPARE(vendor.profiles.exportTo(u"nobody"_s, file).error().code, ErrorCode::NotFound);
    QCOMPARE(vendor.profiles.exportTo(profile.name, vendor.fixture.filePath(u"no/such/folder.json"_s))
                 .error()
                 .code,
             ErrorCode::CannotWrite);

    const BookFixture colleague;
    const ImportProfiles theirs(colleague.profile().importProfileDirectory());
    const auto name = theirs.importFrom(file);
    QVERIFY(name);
    QCOMPARE(*name, profile.name);
    QCOMPARE(theirs.named(*name)->columns, profile.columns);
    QCOMPARE(theirs.named(*name)->decisions, profile.decisions);
    QCOMPARE(theirs.importFrom(colleague.filePath(u"missing.json"_s)).error().code,
             ErrorCode::FileNotReadable);

    // Whoever just puts the file into the folder has the profile, too, and once.
    const BookFixture other;
    const QString folder = other.profile().importProfileDirectory();
    const ImportProfiles copied(folder);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QFile::copy(file, QString(folder + u"/by hand.json"_s)));
    QVERIFY(copied.named(profile.name));
    QVERIFY(copied.save(profile));
    QCOMPARE(copied.all().size(), 1);
    QVERIFY(copied.remove(profile.name));
    QVERIFY(copied.all().isEmpty());
}

void ImportProfilesTest::malformed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto kind = R"("kind":"Leadline import profile")"_ba;
    const auto columns = R"("columns":[{"header":"Alpha","field":"email"}])"_ba;
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << "Alpha,Beta\n1,2\n"_ba;
    QTest::newRow("cut short") << QByteArray("{" + kind + ",\"name\":\"x\",\"col");
    QTest::newRow("a list") << "[1,2]"_ba;
    QTest::newRow("another kind") << QByteArray("{\"kind\":\"x\",\"name\":\"x\"," + columns + "}");
    QTest::newRow("no name") << QByteArray("{" + kind + "," + columns + "}");
    QTest::newRow("blank name") << QByteArray("{" + kind + ",\"name\":\"  \"," + columns + "}");
    QTest::newRow("name of a wrong type") << QByteArray("{" + kind + ",\"name\":3," + columns + "}");
    QTest::newRow("no columns") << QByteArray("{" + kind + ",\"name\":\"x\"}");
    QTest::newRow("columns of a wrong type") << QByteArray("{" + kind + ",\"name\":\"x\",\"columns\":\"a\"}");
    QTest::newRow("empty columns") << QByteArray("{" + kind + ",\"name\":\"x\",\"columns\":[]}");
    QTest::newRow("huge") << QByteArray("{" + kind + ",\"name\":\"x\"," + columns + "}" +
                                        QByteArray(5 * 1024 * 1024, ' '));
}

void ImportProfilesTest::malformed()
{
    QFETCH(QByteArray, bytes);
    const Vendor vendor;
    const QString path = vendor.fixture.write(u"given.json"_s, bytes);
    QCOMPARE(vendor.profiles.importFrom(path).error().code, ErrorCode::BadArgument);
    QVERIFY(QFile::copy(path, vendor.fixture.profile().importProfileDirectory() + u"/given.json"_s));
    QVERIFY(vendor.profiles.all().isEmpty());
    QVERIFY(!vendor.profiles.forHeader({u"Alpha"_s}));
    // What is good beside it is found all the same.
    QVERIFY(vendor.profiles.save(profileOf(vendor.plan, u"Vendor"_s)));
    QCOMPARE(vendor.profiles.all().size(), 1);
}

void ImportProfilesTest::unwritable()
{
    const Vendor vendor;
    const ImportProfiles nowhere(vendor.fixture.filePath(u"no such folder"_s));
    QCOMPARE(nowhere.save(profileOf(vendor.plan, u"Vendor"_s)).error().code, ErrorCode::CannotWrite);
    QCOMPARE(vendor.profiles.save(profileOf(vendor.plan, u"  "_s)).error().code, ErrorCode::BadArgument);
    QCOMPARE(vendor.profiles.save({u"Vendor"_s, {}, {}, {}, {}}).error().code, ErrorCode::BadArgument);
    QVERIFY(nowhere.all().isEmpty());
}

} // namespace leadline::test

using leadline::test::ImportProfilesTest;
LEADLINE_TEST(ImportProfilesTest)

#include "importprofilestest.moc"
