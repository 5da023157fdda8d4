// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/ui/window/windowharness.h"
#include "ui/models/commandlistmodel.h"
#include "ui/support/commands.h"
#include "ui/support/language.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

/// The palette of a window, opened and typed into as a user does.
struct Palette
{
    explicit Palette(const WindowHarness &harness)
        : window(harness.window.get())
    {
        harness.press(Qt::Key_K, Qt::ControlModifier);
    }

    [[nodiscard]] QDialog *dialog() const
    {
        const auto all = window->findChildren<QDialog *>(u"commandPalette"_s); // one may be about to go
        const auto shown = std::ranges::find_if(all, &QWidget::isVisible);
        return shown == all.end() ? nullptr : *shown;
    }
    [[nodiscard]] QLineEdit *field() const { return dialog()->findChild<QLineEdit *>(u"commandField"_s); }
    [[nodiscard]] QListView *list() const { return dialog()->findChild<QListView *>(u"commandList"_s); }
    void type(const QString &text) const
    {
        for (const QChar c : text) {
            if (c.unicode() < 0x80) {
                QTest::keyClick(field(), c.toLatin1());
                continue;
            }
            QInputMethodEvent composed; // QTest knows no key for it
            composed.setCommitString(c);
            QCoreApplication::sendEvent(field(), &composed);
        }
    }
    void press(Qt::Key key) const { QTest::keyClick(field(), key); }
    [[nodiscard]] QString current() const { return list()->currentIndex().data().toString(); }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            names << list()->model()->index(row, 0).data().toString();
        return names;
    }
    [[nodiscard]] QString role(const QString &name, int role) const
    {
        const qsizetype row = names().indexOf(name);
        return row < 0 ? QString() : list()->model()->index(int(row), 0).data(role).toString();
    }

    QWidget *window;
};

void collectActions(const QList<QAction *> &actions, QList<QAction *> &found)
{
    for (QAction *action : actions) {
        if (action->menu())
            collectActions(action->menu()->actions(), found);
        else if (!action->isSeparator() && action->isVisible() && action->isEnabled())
            found << action;
    }
}

QSet<QAction *> actionsIn(const QAbstractItemModel &model)
{
    QSet<QAction *> actions;
    const auto &commands = static_cast<const CommandListModel &>(model);
    for (int row = 0; row < model.rowCount(); ++row)
        actions << commands.action(model.index(row, 0));
    return actions;
}

QList<Command> commandsNamed(const QStringList &names, QObject *owner)
{
    QList<Command> commands;
    for (const QString &name : names) {
        auto *action = new QAction(owner);
        action->setObjectName(name);
        commands.append({action, name.section(u'/', -1), {name.section(u'/', 0, 0)}, {}, {}});
    }
    return commands;
}

} // namespace

class CommandPaletteTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { language::use(u"en"_s); }

    void everyEnabledEntryOfTheMenusIsThere()
    {
        WindowHarness harness;
        QVERIFY(harness.select(u"Ada Yılmaz"_s));
        QList<QAction *> wanted;
        collectActions(harness.window->menuBar()->actions(), wanted);
        QVERIFY(wanted.size() > 40);
        const Palette palette(harness);
        QVERIFY(palette.dialog());
        const QSet<QAction *> there = actionsIn(*palette.list()->model());
        for (QAction *action : std::as_const(wanted)) {
            if (action->objectName() != "commands"_L1) // it is what is open
                QVERIFY2(there.contains(action), qPrintable(action->text()));
            QVERIFY2(!action->objectName().isEmpty(), qPrintable(action->text())); // or it is no recent one
        }
    }

    void everyActionOfTheToolBarIsInTheMenus()
    {
        WindowHarness harness;
        QList<QAction *> menus;
        collectActions(harness.window->menuBar()->actions(), menus);
        const auto bar = harness.find<QWidget>("toolBar")->actions();
        for (QAction *action : bar) {
            if (!action->text().isEmpty() && action->isEnabled())
                QVERIFY2(menus.contains(action), qPrintable(action->text()));
        }
    }

    void typingFindsAndEnterRuns()
    {
        WindowHarness harness;
        const Palette palette(harness);
        QVERIFY(palette.dialog());
        QTRY_VERIFY(palette.field()->hasFocus());
        palette.type(u"imports"_s);
        QCOMPARE(palette.current(), u"Imports"_s);
        palette.press(Qt::Key_Return);
        QTRY_COMPARE(harness.find<QStackedWidget>("places")->currentWidget()->objectName(), u"importsPage"_s);
        QVERIFY(!palette.dialog());
    }

    void accentsAndTheTurkishIDoNotMatter()
    {
        WindowHarness harness;
        harness.find<QAction>("language-tr")->trigger();
        QTRY_COMPARE(harness.find<QAction>("placeImports")->text(), u"İçe a&ktarmalar"_s);
        const Palette palette(harness);
        palette.type(u"gorunum ıspanyol"_s); // no such thing
        QVERIFY(palette.names().isEmpty());
        palette.field()->clear();
        palette.type(u"ıCE aKTArMALAR"_s);
        QCOMPARE(palette.current(), u"İçe aktarmalar"_s);
        palette.field()->clear();
        palette.type(u"espanol"_s);
        QCOMPARE(palette.current(), u"Español"_s);
    }

    void aLeadIsWorkedOnFromThePalette()
    {
        WindowHarness harness;
        QVERIFY(harness.select(u"Ada Yılmaz"_s));
        const Palette palette(harness);
        palette.type(u"call log"_s); // in any order
        QCOMPARE(palette.current(), u"Log a call"_s);
        palette.press(Qt::Key_Return);
        QTRY_VERIFY(harness.find<QPlainTextEdit>("activityText")->isVisible());
        QTRY_VERIFY(QApplication::focusWidget() &&
                    QApplication::focusWidget()->objectName().startsWith(u"outcome"_s));
        harness.press(Qt::Key_Return);
        QTRY_VERIFY(harness.text("leadClock").contains(u"answered"_s));
    }

    void escapeGivesTheKeyboardBack()
    {
        WindowHarness harness;
        auto *search = harness.find<QLineEdit>("search");
        search->setFocus();
        const Palette palette(harness);
        palette.type(u"theme"_s);
        palette.press(Qt::Key_Escape);
        QTRY_VERIFY(!palette.dialog());
        QTRY_VERIFY(search->hasFocus());
        QCOMPARE(search->text(), QString());
    }

    void theArrowsMoveWhileTheFieldKeepsTheKeyboard()
    {
        WindowHarness harness;
        const Palette palette(harness);
        QTRY_VERIFY(palette.field()->hasFocus());
        const int first = palette.list()->currentIndex().row();
        palette.press(Qt::Key_Down);
        QCOMPARE(palette.list()->currentIndex().row(), first + 1);
        palette.press(Qt::Key_PageDown);
        const int far = palette.list()->currentIndex().row();
        QVERIFY(far > first + 3);
        palette.press(Qt::Key_PageUp);
        palette.press(Qt::Key_Up);
        QVERIFY(palette.list()->currentIndex().row() < far);
        QVERIFY(palette.field()->hasFocus());
        // What a screen reader says of the field tells where one is.
        QVERIFY(palette.field()->accessibleDescription().startsWith(palette.current()));
        QVERIFY(!palette.field()->accessibleName().isEmpty());
    }

    void whatCannotBeDoneSaysWhy()
    {
        WindowHarness harness;
        harness.find<QAction>("placeImports")->trigger();
        QTRY_VERIFY(harness.find<QAction>("undo")->isEnabled());
        const Palette palette(harness);
        QCOMPARE(palette.role(u"Log a call"_s, CommandListModel::ReasonRole), u"Go to the leads first."_s);
        QCOMPARE(palette.role(u"Redo"_s, CommandListModel::ReasonRole), u"Nothing to redo"_s);
        QVERIFY(palette.names().contains(u"Undo: Imported leads.csv"_s));
        palette.type(u"log"_s);
        QCOMPARE(palette.current(), u"Log a call"_s);
        palette.press(Qt::Key_Return);
        QVERIFY(palette.dialog()); // it stays, and says why
        QCOMPARE(palette.dialog()->findChild<QLabel *>(u"commandHint"_s)->text(),
                 u"Go to the leads first."_s);
        QVERIFY(palette.field()->accessibleDescription().contains(u"Go to the leads first."_s));
    }

    void withoutLeadsItSaysSo()
    {
        WindowHarness harness(false);
        const Palette palette(harness);
        QCOMPARE(palette.role(u"Log a call"_s, CommandListModel::ReasonRole), u"There are no leads yet."_s);
        QCOMPARE(palette.role(u"Search"_s, CommandListModel::ReasonRole), u"There are no leads yet."_s);
        QVERIFY(palette.role(u"Import…"_s, CommandListModel::ReasonRole).isEmpty());
    }

    void aStoreThatCannotBeOpenedLeavesLittleToDo()
    {
        WindowHarness harness;
        Q_EMIT harness.desk.opened(Error{ErrorCode::StoreDamaged, u"leads.db"_s, {}});
        const Palette palette(harness);
        QVERIFY(palette.names().contains(u"Quit"_s) && palette.names().contains(u"Español"_s));
        QVERIFY(!palette.names().contains(u"Log a call"_s) && !palette.names().contains(u"Import…"_s));
    }

    void whatWasUsedOfLateComesFirst()
    {
        WindowHarness harness;
        for (const auto &text : {u"theme dark"_s, u"imports"_s}) {
            const Palette palette(harness);
            palette.type(text);
            palette.press(Qt::Key_Return);
            QTRY_VERIFY(!palette.dialog());
        }
        const Palette palette(harness);
        QCOMPARE(palette.names().mid(0, 2), (QStringList{u"Imports"_s, u"Dark"_s}));
        QCOMPARE(palette.role(u"Dark"_s, CommandListModel::EndsRecentRole), u"true"_s);
    }

    void theOrderOfWhatIsFound_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("found");
        QTest::newRow("all, in the order of the menus")
            << u""_s << u"Restore, Stop the store, Export, İçe aktar, Importar año"_s;
        QTest::newRow("the beginning of the name first") << u"sto"_s << u"Stop the store, Restore"_s;
        QTest::newRow("the name before the menu") << u"ex"_s << u"Export"_s;
        QTest::newRow("the menu") << u"file"_s << u"Restore, Export"_s;
        QTest::newRow("name and menu") << u"file res"_s << u"Restore"_s;
        QTest::newRow("without accents") << u"ano"_s << u"Importar año"_s;
        QTest::newRow("with them") << u"AÑO imp"_s << u"Importar año"_s;
        QTest::newRow("dotless") << u"ıce"_s << u"İçe aktar"_s;
        QTest::newRow("nothing") << u"restore nothing"_s << u""_s;
        QTest::newRow("signs are no words")
            << u" …  "_s << u"Restore, Stop the store, Export, İçe aktar, Importar año"_s;
    }
    void theOrderOfWhatIsFound()
    {
        QFETCH(QString, filter);
        CommandListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCommands(commandsNamed({u"File/Restore"_s, u"View/Stop the store"_s, u"File/Export"_s,
                                         u"Dosya/İçe aktar"_s, u"Archivo/Importar año"_s},
                                        this),
                          {});
        model.setFilter(filter);
        QStringList found;
        for (int row = 0; row < model.rowCount(); ++row)
            found << model.index(row, 0).data().toString();
        QTEST(found.join(u", "_s), "found");
    }

    void itFitsTheSmallestWindowInEveryLanguage()
    {
        WindowHarness harness;
        harness.window->resize(1024, 700);
        for (const QString &code : language::codes()) {
            harness.find<QAction>(qPrintable(u"language-"_s + code))->trigger();
            const Palette palette(harness);
            QVERIFY(harness.window->frameGeometry().contains(palette.dialog()->frameGeometry()));
            palette.press(Qt::Key_Escape);
            QTRY_VERIFY(!palette.dialog());
        }
    }
};

LEADLINE_TEST(CommandPaletteTest)

} // namespace leadline::test

#include "commandpalettetest.moc"
