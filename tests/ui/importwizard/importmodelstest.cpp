// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "ui/importwizard/encodingdoubt.h"
#include "ui/importwizard/importdraft.h"
#include "ui/importwizard/rowedits.h"
#include "ui/models/columnmapmodel.h"
#include "ui/models/importsmodel.h"
#include "ui/models/previewmodel.h"
#include "ui/models/problemsmodel.h"
#include "ui/models/reviewmodel.h"
#include "ui/models/updatesmodel.h"
#include "ui/models/valuesmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

using Mode = QAbstractItemModelTester::FailureReportingMode;

std::shared_ptr<const ImportPreview> previewOf(const QList<QStringList> &rows)
{
    auto preview = std::make_shared<ImportPreview>();
    for (const QStringList &cells : rows)
        preview->records.append({static_cast<int>(preview->records.size()) + 2, preview->records.size() + 1,
                                 cells, cells.join(u',')});
    return preview;
}

ColumnMatch match(const QString &header, std::optional<LeadField> field,
                  MatchReason reason = MatchReason::Alias)
{
    ColumnMatch column;
    column.header = header;
    column.field = field;
    column.reason = reason;
    column.score = field ? 1.0 : 0.0;
    return column;
}

} // namespace

class ImportModelsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void previewShowsEveryCell();
    void columnsAskAndFlag();
    void reviewFiltersByVerdict();
    void updatesShowOldAndNew();
    void problemsAreEditedInPlace();
    void unknownValuesGetAMeaning();
    void aColumnMayHaveARuleOfItsOwn();
    void importsGrowAtTheTop();
    void userColumnsOutliveAnotherReading();
    void encodingsAreComparedByCell();
};

void ImportModelsTest::previewShowsEveryCell()
{
    PreviewModel model;
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    model.setPreview({u"Name"_s, u"Note"_s},
                     previewOf({{u"Ada"_s, u"two\nlines"_s}, {u"Teo"_s, u"x"_s, u"more"_s}}));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), 3); // a long row has a cell beyond the header
    QCOMPARE(model.index(0, 1).data().toString(), u"two↵lines"_s);
    QCOMPARE(model.index(0, 2).data().toString(), QString());
    QCOMPARE(model.headerData(1, Qt::Vertical, Qt::DisplayRole).toInt(), 3);
    model.setPreview({}, nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void ImportModelsTest::columnsAskAndFlag()
{
    ColumnMapModel model;
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    ColumnMatch question = match(u"nombre"_s, {}, MatchReason::Ambiguous);
    question.candidates = {LeadField::FirstName, LeadField::FullName};
    const auto preview =
        previewOf({{u""_s, u"a@example.com"_s}, {u"Ada"_s, u"b@example.com"_s}, {u"Teo"_s, u""_s}});
    model.setColumns({question, match(u"correo"_s, LeadField::Email)}, preview->records);
    const QModelIndex name = model.index(0, ColumnMapModel::FieldColumn);
    QVERIFY(name.data(ColumnMapModel::QuestionRole).toBool());
    QCOMPARE(model.index(0, ColumnMapModel::SamplesColumn).data().toString(), u"Ada · Teo"_s);

    QSignalSpy edited(&model, &ColumnMapModel::edited);
    QVERIFY(model.setData(name, static_cast<int>(LeadField::Email), ColumnMapModel::FieldRole));
    QVERIFY(!name.data(ColumnMapModel::QuestionRole).toBool());
    QVERIFY(name.data(ColumnMapModel::ConflictRole).toBool());
    QVERIFY(model.index(1, 0).data(ColumnMapModel::ConflictRole).toBool());
    QVERIFY(model.setData(name, ColumnMapModel::extraData, ColumnMapModel::FieldRole));
    QVERIFY(!model.columns().first().field);
    QCOMPARE(model.columns().first().reason, MatchReason::User);
    QCOMPARE(edited.count(), 2);
    QVERIFY(!model.setData(model.index(0, 0), 1, ColumnMapModel::FieldRole));
}

void ImportModelsTest::reviewFiltersByVerdict()
{
    ReviewModel model;
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    auto report = std::make_shared<ImportReport>();
    for (const RowVerdict verdict :
         {RowVerdict::NewLead, RowVerdict::NewTouch, RowVerdict::Identical, RowVerdict::Skipped,
          RowVerdict::DoNotContact, RowVerdict::Test, RowVerdict::Rejected}) {
        ImportRow row;
        row.line = static_cast<int>(report->rows.size()) + 2;
        row.verdict = verdict;
        report->rows.append(row);
    }
    report->rejected.append({8, {}, {}, u"no_lead"_s});
    report->warnings.append({2, u"E-mail"_s, u"x"_s, u"bad_email"_s});
    report->warnings.append({0, {}, u"Europe/Madrid"_s, u"zone_assumed"_s});
    model.setReport(report, {});
    QCOMPARE(model.rowCount(), 7);
    QVERIFY(!model.index(0, ReviewModel::ProblemColumn).data().toString().isEmpty());
    const QList<std::pair<ReviewModel::Filter, int>> expected{
        {ReviewModel::Filter::NewLeads, 1},     {ReviewModel::Filter::NewTouches, 1},
        {ReviewModel::Filter::AlreadyKnown, 2}, {ReviewModel::Filter::Test, 1},
        {ReviewModel::Filter::DoNotContact, 1}, {ReviewModel::Filter::All, 7}};
    for (const auto &[filter, rows] : expected) {
        model.setFilter(filter);
        QCOMPARE(model.rowCount(), rows);
    }
    model.setReport(nullptr, {});
    QCOMPARE(model.rowCount(), 0);
}

void ImportModelsTest::updatesShowOldAndNew()
{
    UpdatesModel model;
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    auto report = std::make_shared<ImportReport>();
    ImportRow row;
    row.row = 3;
    row.line = 4;
    row.name = u"Ada"_s;
    row.changes = {{LeadField::Company, {}, u"Örnek"_s}, {LeadField::JobTitle, u"CTO"_s, u"CEO"_s}};
    report->rows = {ImportRow{}, row};
    model.setReport(report);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, UpdatesModel::BeforeColumn).data().toString(), u"(blank)"_s);
    QCOMPARE(model.index(1, UpdatesModel::AfterColumn).data().toString(), u"CEO"_s);
    QCOMPARE(model.index(1, 0).data(ReviewModel::RowRole).toLongLong(), 3);
    model.setReport(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void ImportModelsTest::problemsAreEditedInPlace()
{
    ProblemsModel model;
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    auto report = std::make_shared<ImportReport>();
    report->rejected = {{4, {}, {}, u"no_lead"_s, 3, -1}};
    report->warnings = {{2, u"Email"_s, u"ada@ornek"_s, u"bad_email"_s, 1, 1},
                        {3, u"Email"_s, u"ada@ornek"_s, u"bad_email"_s, 2, 1},
                        {0, {}, u"Europe/Madrid"_s, u"zone_assumed"_s}};
    const auto preview = previewOf({{u"Ada"_s, u" ada@ornek "_s}, {u"Teo"_s, u"ada@ornek"_s}});
    model.setReport(report, preview, {});
    QCOMPARE(model.rowCount(), 4);
    const QModelIndex value = model.index(1, ProblemsModel::ValueColumn);
    QCOMPARE(value.data(Qt::EditRole).toString(), u" ada@ornek "_s); // the cell as the file has it
    QVERIFY(value.flags() & Qt::ItemIsEditable);
    QVERIFY(!(model.index(0, ProblemsModel::ValueColumn).flags() & Qt::ItemIsEditable));
    QVERIFY(!(model.index(3, ProblemsModel::ValueColumn).flags() & Qt::ItemIsEditable));
    QSignalSpy edited(&model, &ProblemsModel::edited);
    QVERIFY(!model.setData(value, u" ada@ornek "_s));
    QVERIFY(model.setData(value, u"ada@ornek.com"_s));
    QCOMPARE(edited.count(), 1);
    QCOMPARE(similarRows(*report, *model.problem(value)), QList<qint64>{2});
    const RowDecisions said = withCell({}, {1, 2}, 1, u"ada@ornek.com"_s);
    model.setReport(report, preview, said);
    QCOMPARE(model.index(2, ProblemsModel::ValueColumn).data().toString(), u"ada@ornek.com"_s);
    QVERIFY(!withRow(said, 1, {}).contains(1));
}

void ImportModelsTest::unknownValuesGetAMeaning()
{
    ValuesModel model;
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    model.add({{LeadField::Action, u"Kontakt"_s, 3}, {LeadField::Country, u"EE.UU"_s, 2}});
    model.add({{LeadField::Action, u"Kontakt"_s, 4}}); // known already: only its count is new
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, ValuesModel::RowsColumn).data().toString(), u"4"_s);
    QCOMPARE(model.unanswered(), 2);
    const QModelIndex action = model.index(0, ValuesModel::MeaningColumn);
    QVERIFY(action.data(ChoiceValuesRole).toList().contains(u"PLT"_s));
    QVERIFY(model.index(1, ValuesModel::MeaningColumn).data(ChoiceTextsRole).toStringList().size() > 200);
    QSignalSpy edited(&model, &ValuesModel::edited);
    QVERIFY(model.setData(action, u"PLT"_s, ChosenRole));
    QCOMPARE(edited.count(), 1);
    QCOMPARE(action.data().toString(), u"Contact request"_s);
    QCOMPARE(model.meanings().value(LeadField::Action).value(u"Kontakt"_s), u"PLT"_s);
    QVERIFY(model.setData(model.index(1, ValuesModel::MeaningColumn), QString(), ChosenRole));
    QCOMPARE(model.unanswered(), 0); // "as it is" is an answer
}

void ImportModelsTest::aColumnMayHaveARuleOfItsOwn()
{
    ColumnMapModel model;
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    model.setColumns({match(u"Email"_s, LeadField::Email), match(u"Action"_s, LeadField::Action)}, {});
    const QModelIndex rule = model.index(0, ColumnMapModel::RuleColumn);
    QCOMPARE(rule.data().toString(), u"As the import"_s);
    QVERIFY(!model.index(1, ColumnMapModel::RuleColumn).data(ChosenRole).isValid()); // nothing of a customer
    QSignalSpy edited(&model, &ColumnMapModel::ruleEdited);
    QVERIFY(model.setData(rule, static_cast<int>(DuplicatePolicy::Overwrite), ChosenRole));
    QCOMPARE(model.rules(), ColumnMapModel::Rules({{LeadField::Email, DuplicatePolicy::Overwrite}}));
    QVERIFY(model.setData(rule, -1, ChosenRole));
    QVERIFY(model.rules().isEmpty());
    QCOMPARE(edited.count(), 2);
}

void ImportModelsTest::importsGrowAtTheTop()
{
    ImportsModel model(QTimeZone::utc());
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    ImportRun first;
    first.id = ImportId{1};
    first.fileName = u"a.csv"_s;
    ImportRun second = first;
    second.id = ImportId{2};
    second.sample = true;
    model.setRuns({first});
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setRuns({first, second});
    QCOMPARE(model.run(model.index(0, 0))->id, second.id);
    first.undone = true;
    model.setRuns({first, second});
    QCOMPARE(changes.count(), 1);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(model.index(1, ImportsModel::StateColumn).data().toString(), u"Undone"_s);
    QVERIFY(!model.run({}));
}

void ImportModelsTest::userColumnsOutliveAnotherReading()
{
    const ColumnMap said{match(u"Notes"_s, {}, MatchReason::User), match(u"Email"_s, LeadField::Email)};
    const ColumnMap found{match(u"Email"_s, LeadField::Email), match(u"Notes"_s, LeadField::Note),
                          match(u"X"_s, {})};
    const ColumnMap kept = keepUserColumns(found, said);
    QCOMPARE(kept.at(0), found.at(0));
    QVERIFY(!kept.at(1).field);
    QCOMPARE(kept.at(2), found.at(2));
    QCOMPARE(fieldsChosenTwice({found.at(0), found.at(0), found.at(1)}), QList<LeadField>{LeadField::Email});
}

void ImportModelsTest::encodingsAreComparedByCell()
{
    const auto first = previewOf({{u"Işık"_s, u"x"_s}, {u"Işık"_s, u"Çelik"_s}});
    const auto second = previewOf({{u"Iþýk"_s, u"x"_s}, {u"Iþýk"_s, u"Çelik"_s}});
    const QList<CellDifference> differences = cellDifferences(*first, *second, 5);
    QCOMPARE(differences, QList<CellDifference>({CellDifference{2, 0, u"Işık"_s, u"Iþýk"_s}}));
}

LEADLINE_TEST(ImportModelsTest)

} // namespace leadline::test

#include "importmodelstest.moc"
