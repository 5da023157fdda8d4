// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/language.h"

#include "tests/support/suite.h"
#include "ui/support/words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtTest/QTest>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadline {
namespace {

Deadline running(DeadlineState state, Instant due)
{
    Deadline deadline;
    deadline.state = state;
    deadline.due = due;
    deadline.reason = DeadlineReason::ClockRuns;
    return deadline;
}

QString plural(const char *context, const char *text, int count)
{
    return QCoreApplication::translate(context, text, nullptr, count);
}

} // namespace

/// Says the same in the three languages and compares it with what a native speaker expects.
class LanguageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { language::use(u"en"_s); }

    void everyLanguageIsInside_data()
    {
        QTest::addColumn<QString>("code");
        for (const QString &code : language::codes())
            QTest::newRow(qPrintable(code)) << code;
    }
    void everyLanguageIsInside()
    {
        QFETCH(QString, code);
        QVERIFY(QFile::exists(u":/i18n/leadline_"_s + code + u".qm"_s));
    }

    void words_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("doNotContact");
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("late");
        QTest::addColumn<QString>("onTrack");
        QTest::addColumn<QString>("won");
        QTest::newRow("en") << u"en"_s << u"Do not contact"_s << u"3 h left"_s << u"1 d 2 h late"_s
                            << u"On track"_s << u"Won"_s;
        QTest::newRow("es") << u"es"_s << u"No contactar"_s << u"quedan 3 h"_s << u"1 d 2 h de retraso"_s
                            << u"A tiempo"_s << u"Ganado"_s;
        QTest::newRow("tr") << u"tr"_s << u"İletişime geçmeyin"_s << u"3 sa kaldı"_s
                            << u"1 gün 2 sa gecikti"_s << u"Süresi var"_s << u"Kazanıldı"_s;
    }
    void words()
    {
        QFETCH(QString, code);
        language::use(code);
        QCOMPARE(language::current(), code);

        const Instant now = *instantFromIso(u"2026-11-22T09:00:00Z"_s);
        QTEST(words::action(Action::parse(u"DNC"_s)), "doNotContact");
        QTEST(words::clock(running(DeadlineState::OnTrack, now + 3h), now), "left");
        QTEST(words::clock(running(DeadlineState::Overdue, now - 26h), now), "late");
        QTEST(words::deadlineState(DeadlineState::OnTrack), "onTrack");
        QTEST(words::stage(Stage::Won), "won");
    }

    void plurals_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("leads"); // of 0, 1, 2
        QTest::newRow("en") << u"en"_s << QStringList{u"0 leads"_s, u"1 lead"_s, u"2 leads"_s};
        QTest::newRow("es") << u"es"_s
                            << QStringList{u"0 clientes potenciales"_s, u"1 cliente potencial"_s,
                                           u"2 clientes potenciales"_s};
        QTest::newRow("tr") << u"tr"_s
                            << QStringList{u"0 müşteri adayı"_s, u"1 müşteri adayı"_s, u"2 müşteri adayı"_s};
    }
    void plurals()
    {
        QFETCH(QString, code);
        language::use(code);
        QStringList said;
        for (const int count : {0, 1, 2})
            said << plural("leadline::ChipBar", "%n lead(s)", count);
        QTEST(said, "leads");
    }

    /// The texts of classes lie under their full names: there tr() looks for them.
    void textsOfClassesAreFoundByTheirFullNames()
    {
        language::use(u"es"_s);
        QCOMPARE(QCoreApplication::translate("leadline::ImportsPage", "&Undo import"),
                 u"&Deshacer importación"_s);
        language::use(u"tr"_s);
        QCOMPARE(QCoreApplication::translate("leadline::ImportUndo", "Undo import"),
                 u"İçe aktarmayı geri al"_s);
    }

    /// These sentences stand in a table, away from tr(): they must lie in the same context.
    void problemsOfRowsAreTranslated()
    {
        ImportProblem problem;
        problem.line = 18;
        problem.code = u"bad_time"_s;
        problem.value = u"31/31/2026"_s;
        language::use(u"es"_s);
        QCOMPARE(words::problem(problem),
                 u"Fila 18: «31/31/2026» no es una fecha; se usa la hora de la importación."_s);
        language::use(u"tr"_s);
        QCOMPARE(words::problem(problem),
                 u"Satır 18: “31/31/2026” bir tarih değil; yerine içe aktarma zamanı kullanılır."_s);
    }

    void theSwitchBackIsComplete()
    {
        const QString english = words::deadlineState(DeadlineState::Overdue);
        language::use(u"tr"_s);
        QVERIFY(words::deadlineState(DeadlineState::Overdue) != english);
        language::use(u"en"_s);
        QCOMPARE(words::deadlineState(DeadlineState::Overdue), english);
    }

    void anUnknownLanguageIsEnglish()
    {
        language::use(u"xx"_s);
        QCOMPARE(language::current(), u"en"_s);
        QCOMPARE(words::stage(Stage::Won), u"Won"_s);
    }

    void numbersAreGroupedAsTheLanguageDoes()
    {
        QCOMPARE(words::number(1'234'567), u"1,234,567"_s);
        language::use(u"es"_s);
        QCOMPARE(words::number(1'234), u"1234"_s);
        QCOMPARE(words::number(1'234'567), u"1.234.567"_s);
        language::use(u"tr"_s);
        QCOMPARE(words::number(1'234), u"1.234"_s);
    }
};

LEADLINE_TEST(LanguageTest)

} // namespace leadline

#include "languagetest.moc"
