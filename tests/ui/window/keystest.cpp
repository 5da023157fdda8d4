// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/ui/window/windowharness.h"
#include "ui/support/commands.h"
#include "ui/support/language.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QShortcut>
#include <QTimer>
#include <array>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

/// The keys that stand on English, Spanish and Turkish keyboards (Q and F), in one place or another, and need
/// no AltGr: letters but for the i and its kin, digits, and those with a name of their own.
bool isOnEveryKeyboard(QKeyCombination keys)
{
    constexpr std::array named{Qt::Key_Return, Qt::Key_Enter,  Qt::Key_Escape, Qt::Key_Tab,
                               Qt::Key_Space,  Qt::Key_Delete, Qt::Key_Insert, Qt::Key_Backspace,
                               Qt::Key_Home,   Qt::Key_End,    Qt::Key_PageUp, Qt::Key_PageDown,
                               Qt::Key_Left,   Qt::Key_Right,  Qt::Key_Up,     Qt::Key_Down};
    const Qt::Key key = keys.key();
    const Qt::KeyboardModifiers modifiers = keys.keyboardModifiers();
    if (modifiers.testFlag(Qt::GroupSwitchModifier))
        return false;
    if (modifiers.testFlag(Qt::ControlModifier) && modifiers.testFlag(Qt::AltModifier))
        return false; // which is what AltGr is on some systems
    if (key >= Qt::Key_0 && key <= Qt::Key_9)
        return !modifiers.testFlag(Qt::ShiftModifier); // else it is a sign, another one on each
    const bool isLetter = key >= Qt::Key_A && key <= Qt::Key_Z && key != Qt::Key_I;
    const bool isFunction = key >= Qt::Key_F1 && key <= Qt::Key_F12;
    return isLetter || isFunction || std::ranges::find(named, key) != named.end();
}

QString firstUnreachable(const QList<QKeySequence> &shortcuts)
{
    for (const QKeySequence &shortcut : shortcuts) {
        for (int i = 0; i < shortcut.count(); ++i) {
            if (!isOnEveryKeyboard(shortcut[uint(i)]))
                return shortcut.toString();
        }
    }
    return {};
}

QList<QKeySequence> shortcutsOf(const QWidget &window)
{
    QList<QKeySequence> all;
    for (const QAction *action : window.findChildren<QAction *>())
        all << action->shortcuts();
    for (const QShortcut *shortcut : window.findChildren<QShortcut *>())
        all << shortcut->key();
    return all;
}

/// The texts of a sheet of keys, opened by F1 on `window` and closed again.
struct Sheet
{
    QStringList headings;
    QStringList keys;
};

Sheet readSheet(QWidget *target)
{
    Sheet sheet;
    QTimer::singleShot(0, target, [&sheet] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog || dialog->objectName() != "keysDialog"_L1)
            return;
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (label->objectName() == "heading"_L1)
                sheet.headings << label->text();
            if (label->objectName() == "key"_L1)
                sheet.keys << label->text();
        }
        dialog->reject();
    });
    QTest::keyClick(target, Qt::Key_F1);
    return sheet;
}

} // namespace

class KeysTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { language::use(u"en"_s); }

    void theGuardRefusesWhatItIsThereFor_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<bool>("good");
        for (const auto &bad :
             {u"/"_s, u"Ctrl+/"_s, u"Ctrl+\\"_s, u"Ctrl+["_s, u"Ctrl+]"_s, u"@"_s, u"Ctrl+I"_s, u"I"_s,
              u"Ctrl+Alt+K"_s, u"Shift+7"_s, u"Ctrl+ı"_s, u"Ctrl+,"_s, u"#"_s})
            QTest::addRow("%s", qPrintable(bad)) << bad << false;
        for (const auto &good :
             {u"Ctrl+K"_s, u"F1"_s, u"Alt+Up"_s, u"Ctrl+0"_s, u"9"_s, u"Shift+M"_s, u"Del"_s})
            QTest::addRow("%s", qPrintable(good)) << good << true;
    }
    void theGuardRefusesWhatItIsThereFor()
    {
        QFETCH(QString, keys);
        const QKeySequence sequence(keys, QKeySequence::PortableText);
        QCOMPARE(sequence.count(), 1);
        QTEST(firstUnreachable({sequence}).isEmpty(), "good");
    }

    void everyShortcutIsOnSpanishAndTurkishKeyboards()
    {
        WindowHarness harness;
        harness.find<QAction>("import")->trigger();
        auto *wizard = harness.find<QDialog>("importWizard");
        QVERIFY(wizard);
        QList<QKeySequence> all = shortcutsOf(*harness.window);
        QVERIFY(all.size() > 20);
        for (const KeyLine &line : harness.window->commands().keys())
            all << line.keys;
        QCOMPARE(firstUnreachable(all), QString());
        wizard->reject();
    }

    void noKeyMeansTwoThingsInTheMenus()
    {
        WindowHarness harness;
        QStringList seen;
        for (const Command &command : harness.window->commands().all()) {
            if (command.keys.isEmpty())
                continue;
            QVERIFY2(!seen.contains(command.keys), qPrintable(command.keys));
            seen << command.keys;
        }
    }

    void theSheetTellsEveryKey()
    {
        WindowHarness harness;
        harness.find<QAction>("import")->trigger();
        auto *wizard = harness.find<QDialog>("importWizard");
        QList<QKeySequence> told;
        for (const KeyLine &line : harness.window->commands().keys()) {
            told << line.keys;
            const QKeyCombination first = line.keys.first()[0];
            for (int digit = line.isRange ? first.key() : 1;
                 line.isRange && digit <= line.keys.last()[0].key(); ++digit)
                told << QKeySequence(QKeyCombination(first.keyboardModifiers(), Qt::Key(digit)));
        }
        for (const QKeySequence &shortcut : shortcutsOf(*harness.window))
            QVERIFY2(shortcut.isEmpty() || told.contains(shortcut), qPrintable(shortcut.toString()));
        wizard->reject();
    }

    void whereOneIsComesFirst()
    {
        WindowHarness harness;
        QVERIFY(harness.select(u"Ada Yılmaz"_s));
        QTRY_VERIFY(QApplication::focusWidget());
        const Sheet list = readSheet(QApplication::focusWidget());
        QCOMPARE(list.headings.value(0), u"Here: In the list"_s);
        QVERIFY(list.keys.contains(u"Ctrl+K"_s) && list.keys.contains(u"Ctrl+H"_s));
        QVERIFY(list.keys.contains(u"1 … 9"_s));
        harness.window->activateWindow(); // as a desktop does once the sheet is closed
        QTRY_VERIFY(harness.find<QWidget>("leads")->hasFocus());
        harness.press(Qt::Key_Return);
        QTRY_VERIFY(QApplication::focusWidget() != harness.find<QWidget>("leads"));
        const Sheet lead = readSheet(QApplication::focusWidget());
        QVERIFY2(lead.headings.value(0).startsWith(u"Here: On a lead"_s), qPrintable(lead.headings.value(0)));
        harness.find<QAction>("placeImports")->trigger();
        harness.window->activateWindow();
        QTRY_VERIFY(harness.window->isActiveWindow());
        const Sheet imports = readSheet(harness.window.get());
        QCOMPARE(imports.headings.value(0), u"Here: Everywhere"_s);
        QCOMPARE(imports.headings.size(), 4);
    }

    void theWizardHasItsSheetToo()
    {
        WindowHarness harness;
        harness.find<QAction>("import")->trigger();
        auto *wizard = harness.find<QDialog>("importWizard");
        QTRY_VERIFY(wizard->isActiveWindow());
        const Sheet sheet = readSheet(wizard);
        QCOMPARE(sheet.headings.value(0), u"Here: While importing"_s);
        wizard->reject();
    }

    void itSpeaksTheLanguageAndNamesTheKeysAsPrinted_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("keys");
        QTest::newRow("en") << u"en"_s << QStringList{u"Ctrl+K"_s, u"Return"_s, u"Esc"_s, u"Del"_s};
        QTest::newRow("es") << u"es"_s << QStringList{u"Ctrl+K"_s, u"Intro"_s, u"Esc"_s, u"Supr"_s};
        QTest::newRow("tr") << u"tr"_s << QStringList{u"Ctrl+K"_s, u"Enter"_s, u"Esc"_s, u"Del"_s};
    }
    void itSpeaksTheLanguageAndNamesTheKeysAsPrinted()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, keys);
        WindowHarness harness;
        harness.find<QAction>(qPrintable(u"language-"_s + language))->trigger();
        const Sheet sheet = readSheet(harness.window.get());
        QCOMPARE(sheet.headings.size(), 4);
        QCOMPARE(sheet.headings.join(u' ').contains(u"Everywhere"_s), language == "en"_L1);
        for (const QString &key : std::as_const(keys))
            QVERIFY2(sheet.keys.contains(key), qPrintable(sheet.keys.join(u' ')));
    }
};

LEADLINE_TEST(KeysTest)

} // namespace leadline::test

#include "keystest.moc"
