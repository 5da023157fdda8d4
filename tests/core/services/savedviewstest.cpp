// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/savedviews.h"
#include "tests/core/services/bookfixture.h"
#include "tests/support/suite.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

const QStringList columns{u"left"_s, u"lead"_s, u"note"_s};

LeadView someView()
{
    LeadView view;
    view.key = u"k1"_s;
    view.name = u"Jalapeños & çay"_s;
    view.query = u"action:PLT -is:dnc"_s;
    view.sort = LeadSort::Company;
    view.descending = true;
    view.columns = {{u"lead"_s, 180}, {u"left"_s, 0}};
    view.frozen = 1;
    view.groups = {u"stage"_s, u"offer"_s};
    view.collapsed = {u"new"_s};
    view.density = Density::Compact;
    view.layout = ViewLayout::Board;
    view.boardBy = u"offer"_s;
    return view;
}

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class SavedViewsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aViewComesBack()
    {
        LeftOut leftOut;
        const auto view = viewFromJson(viewToJson(someView()), columns, &leftOut);
        QVERIFY(view.has_value());
        QCOMPARE(*view, someView());
        QCOMPARE(leftOut, LeftOut());
    }

    void theViewsComeBackInTheirOrder()
    {
        const QTemporaryDir directory;
        const SavedViews saved(directory.filePath(u"views.json"_s), columns);
        QList<LeadView> views = saved.load();
        QCOMPARE(views, shippedViews());
        views.move(0, 2);
        views.append(someView());
        views.removeAt(3); // deleted: it stays away
        QVERIFY(saved.save(views));
        QCOMPARE(saved.load(), views);
    }

    void viewsThatCameWithTheProgramSinceAreAdded()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"views.json"_s);
        const SavedViews saved(path, columns);
        QVERIFY(saved.save({someView()}));
        QCOMPARE(saved.load().size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        json.remove(u"shipped"_s);
        file.seek(0);
        file.resize(0);
        file.write(QJsonDocument(json).toJson());
        file.close();
        QCOMPARE(saved.load().size(), 1 + shippedViews().size());
    }

    void aDamagedFileIsPutAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << QByteArray("{\"kind\":\"Leadline views\",\"views\":[{\"key\":");
        QTest::newRow("other json") << QByteArray("[1,2]");
        QTest::newRow("no key") << QByteArray("{\"kind\":\"Leadline views\",\"views\":[{}]}");
        QTest::newRow("one key twice")
            << QByteArray("{\"kind\":\"Leadline views\",\"views\":[{\"key\":\"a\"},{\"key\":\"a\"}]}");
        QTest::newRow("bytes") << QByteArray("\xff\xfe\0\1", 4);
    }
    void aDamagedFileIsPutAside()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"views.json"_s);
        for (int time = 0; time < 2; ++time) {
            QVERIFY(put(path, bytes));
            QString aside;
            QCOMPARE(SavedViews(path, columns).load(&aside), shippedViews());
            QVERIFY(!QFile::exists(path));
            QFile kept(aside);
            QVERIFY(kept.open(QIODevice::ReadOnly));
            QCOMPARE(kept.readAll(), bytes);
        }
    }

    void aPlaceThatCannotBeWrittenIsSaid()
    {
        const SavedViews saved(u"/proc/no/views.json"_s, columns);
        QCOMPARE(saved.save(shippedViews()).error().code, ErrorCode::CannotWrite);
        QCOMPARE(saved.exportTo(u"/proc/no/x.leadview"_s, someView()).error().code, ErrorCode::CannotWrite);
    }

    void whatAFileDoesNotSayRightIsLeftOutAndSaid_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("leftOut");
        const auto row = [](const char *name, const char *members, const QStringList &leftOut) {
            QTest::newRow(name) << QByteArray(R"({"kind":"Leadline view","name":"x",)") + members + "}"
                                << leftOut;
        };
        row("column", R"("columns":[{"key":"lead"},{"key":"moon","width":9}])", {u"moon"_s});
        row("member", R"("colour":"red")", {u"colour"_s});
        row("sort", R"("sort":"moon")", {u"moon"_s});
        row("group", R"("groups":["stage","moon"])", {u"moon"_s});
        row("board", R"("boardBy":"moon")", {u"moon"_s});
        row("query", R"("query":"action:PLT moon:full ada")", {u"moon:full"_s});
        row("nothing", R"("query":"")", {});
    }
    void whatAFileDoesNotSayRightIsLeftOutAndSaid()
    {
        QFETCH(QByteArray, json);
        QFETCH(QStringList, leftOut);
        LeftOut found;
        const auto view = viewFromJson(json, columns, &found);
        QVERIFY(view.has_value());
        QCOMPARE(found, leftOut);
        QCOMPARE(viewFromJson(viewToJson(*view), columns, &found), view);
        QCOMPARE(found, LeftOut());
        QVERIFY(!view->query.contains(u"moon"_s));
        QCOMPARE(view->boardBy, u"stage"_s);
    }

    void aFileThatIsNoViewIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("views") << QByteArray("{\"kind\":\"Leadline views\",\"views\":[]}");
        QTest::newRow("nameless") << QByteArray("{\"kind\":\"Leadline view\"}");
        QTest::newRow("huge") << QByteArray(5 * 1024 * 1024, ' ');
    }
    void aFileThatIsNoViewIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"x.leadview"_s);
        QVERIFY(put(path, bytes));
        const SavedViews saved(directory.filePath(u"views.json"_s), columns);
        QCOMPARE(saved.importFrom(path, nullptr).error().code, ErrorCode::BadArgument);
        QCOMPARE(saved.importFrom(path + u'x', nullptr).error().code, ErrorCode::FileNotReadable);
    }

    void everyShippedViewIsUnderstoodAndCounted()
    {
        BookFixture fixture;
        QVERIFY(fixture.importText(smallFile()));
        QList<LeadQuery> queries;
        for (const LeadView &view : shippedViews()) {
            QList<QueryFault> faults;
            queries.append(parseQuery(view.query, &faults));
            QVERIFY2(faults.isEmpty(), qPrintable(view.query));
        }
        const auto counts = fixture.book().counts(queries);
        QVERIFY(counts.has_value());
        for (qsizetype i = 0; i < queries.size(); ++i)
            QCOMPARE(counts->at(i), fixture.book().select(queries.at(i))->ids.size());
        QCOMPARE(counts->constLast(), 7); // all of them
    }

    void theSameDressIsTheSameView()
    {
        LeadView other = someView();
        QVERIFY(showsTheSame(someView(), other));
        other.name = u"another"_s;
        other.collapsed.clear();
        other.query = u"-is:dnc   action:plt"_s;
        QVERIFY(showsTheSame(someView(), other));
        other.query = u"action:ins"_s;
        QVERIFY(!showsTheSame(someView(), other));
        other = someView();
        other.columns[0].width = 181;
        QVERIFY(!showsTheSame(someView(), other));
    }
};

LEADLINE_TEST(SavedViewsTest)

} // namespace leadline::test

#include "savedviewstest.moc"
