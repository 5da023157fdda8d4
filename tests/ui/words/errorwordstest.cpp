// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/editrules.h"
#include "tests/support/suite.h"
#include "ui/support/language.h"
#include "ui/support/words.h"

#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

void addDetails(ErrorCode code, const QStringList &details)
{
    for (const QString &detail : details)
        QTest::addRow("%d %s", int(code), qPrintable(detail)) << code << detail;
}

bool isSentence(const QString &text)
{
    return text.endsWith(u'.') && !text.contains("%1"_L1) && !text.contains("%2"_L1);
}

} // namespace

/// Every code that an error or a problem of a row can bear is worded, in the three languages.
class ErrorWordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { language::use(u"en"_s); }

    void errors_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("detail");
        for (int code = 0; code <= int(ErrorCode::Cancelled); ++code)
            QTest::addRow("%d", code) << ErrorCode(code) << QString();
        addDetails(ErrorCode::FileNotReadable,
                   {u"directory"_s, u"device"_s, u"socket"_s, u"pipe"_s, u"too_large"_s, u"zip_encrypted"_s,
                    u"zip_several_files"_s, u"zip_empty"_s, u"zip_nested"_s, u"zip_bad_name"_s,
                    u"zip_too_large"_s, u"zip_damaged"_s, u"truncated"_s, u"truncated at line 1234567"_s,
                    u"vanished"_s, u"no_temporary_file"_s});
        addDetails(ErrorCode::NotLeads, {u"binary"_s, u"office_document"_s});
    }
    void errors()
    {
        QFETCH(ErrorCode, code);
        QFETCH(QString, detail);
        const Error plain{code, u"Leads.csv"_s, {}};
        const Error error{code, u"Leads.csv"_s, detail};
        QSet<QString> said;
        for (const QString &language : language::codes()) {
            language::use(language);
            const QString text = words::error(error);
            QVERIFY2(isSentence(text), qPrintable(text));
            QVERIFY(detail.isEmpty() || text != words::error(plain));
            QVERIFY(detail.isEmpty() || text.contains("Leads.csv"_L1));
            QVERIFY2(!text.contains(u'_'), "a code is no word");
            said.insert(text);
        }
        QCOMPARE(said.size(), language::codes().size());
    }

    void theLineOfACutFileIsSaid()
    {
        const Error error{ErrorCode::FileNotReadable, u"a.csv"_s, u"truncated at line 1234567"_s};
        QVERIFY(words::error(error).contains("1,234,567"_L1));
    }

    void everyRefusedEditSaysWhyAndTheWayOut()
    {
        QStringList codes{u"not-found"_s};
        for (int refusal = 1; refusal <= int(EditRefusal::NobodyLeft); ++refusal)
            codes << code(EditRefusal(refusal));
        for (int refusal = 1; refusal <= int(StageRefusal::AnswersMissing); ++refusal)
            codes << code(StageRefusal(refusal));
        for (const QString &rule : std::as_const(codes)) {
            QSet<QString> said;
            for (const QString &language : language::codes()) {
                language::use(language);
                const QString text = words::editRefusal(rule, {});
                QVERIFY2(isSentence(text), qPrintable(rule));
                QVERIFY(words::error({ErrorCode::Refused, rule, {}}).contains(text));
                said.insert(text);
            }
            QCOMPARE(said.size(), language::codes().size());
        }
        language::use(u"en"_s);
        QVERIFY(words::editRefusal(u"phone-not-possible"_s, u"ES"_s).contains("Spain"_L1));
        QCOMPARE(words::editRefusal(u"basis-needed"_s, {}), QString());
    }

    /// The system's own messages are for the log: they are in the machine's language.
    void whatTheSystemSaysIsNotShown()
    {
        const Error error{ErrorCode::FileNotReadable, u"a.csv"_s, u"No such file or directory"_s};
        QCOMPARE(words::error(error), words::error({ErrorCode::FileNotReadable, u"a.csv"_s, {}}));
    }

    void problems_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("mendable");
        for (const QString &code :
             {u"no_lead"_s, u"bad_email"_s, u"bad_time"_s, u"no_time"_s, u"unknown_action"_s,
              u"unknown_source"_s, u"unknown_country"_s, u"unknown_stage"_s, u"damaged_number"_s,
              u"bad_customer_info"_s, u"bad_json"_s, u"runaway_quote"_s, u"stray_quote"_s,
              u"undecodable_text"_s, u"huge_cell"_s})
            QTest::newRow(qPrintable(code)) << code << true;
        for (const QString &code :
             {u"zone_assumed"_s, u"action_disagrees"_s, u"repeated_id"_s, u"nul_removed"_s, u"short_row"_s,
              u"long_row"_s, u"mended_json"_s, u"file_changed"_s, u"unknown_value"_s})
            QTest::newRow(qPrintable(code)) << code << false;
    }
    void problems()
    {
        QFETCH(QString, code);
        QFETCH(bool, mendable);
        ImportProblem problem;
        problem.code = code;
        problem.value = u"9,05E+11"_s;
        QSet<QString> said;
        QSet<QString> hints;
        for (const QString &language : language::codes()) {
            language::use(language);
            QVERIFY2(isSentence(words::problemSentence(problem)),
                     qPrintable(words::problemSentence(problem)));
            said.insert(words::problemSentence(problem));
            hints.insert(words::problemHint(problem));
        }
        QCOMPARE(said.size(), language::codes().size());
        QCOMPARE(hints.size(), mendable ? language::codes().size() : 1);
        QCOMPARE(hints.contains(QString()), !mendable);
    }
};

LEADLINE_TEST(ErrorWordsTest)

} // namespace leadline

#include "errorwordstest.moc"
