// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The suppression list and the one contact past the gate, through clicks and keys.
#include "tests/support/suite.h"
#include "tests/ui/window/windowharness.h"
#include "ui/dialogs/suppressiondialog.h"
#include "ui/pages/leadspage.h"
#include "ui/support/commands.h"
#include "ui/widgets/leadactions.h"
#include "ui/widgets/leadpane.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

/// The dialog of the list, opened by its command.
class ListDialog
{
public:
    explicit ListDialog(const WindowHarness &harness)
    {
        harness.window->commands().action(u"suppression"_s)->trigger();
        m_dialog = harness.window->findChild<SuppressionDialog *>();
    }

    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_dialog->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString said() const { return find<QLabel>("suppressionSaid")->text(); }
    [[nodiscard]] int rows() const { return find<QTableWidget>("suppressionTable")->rowCount(); }
    void add(const QString &entries, const QString &source) const
    {
        find<QPlainTextEdit>("suppressionEntries")->setPlainText(entries);
        find<QLineEdit>("suppressionSource")->clear();
        QTest::keyClicks(find<QLineEdit>("suppressionSource"), source);
        QTest::mouseClick(find<QPushButton>("suppressionAdd"), Qt::LeftButton);
    }

private:
    SuppressionDialog *m_dialog;
};

} // namespace

class SuppressionWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesAreAddedFoundAndTakenAway()
    {
        WindowHarness harness;
        const ListDialog list(harness);
        list.add(u"ada@ornek.example\nnobody"_s, {});
        QVERIFY(list.said().contains(u"where"_s)); // the source is missing
        QTest::mouseClick(list.find<QCheckBox>("suppressMeeting"), Qt::LeftButton);
        list.add(u"somebody@contoso.example\nnobody"_s, u"letter"_s);
        QTRY_COMPARE(list.rows(), 2); // mail and phone
        QVERIFY(list.said().contains(u"nobody"_s));
        QCOMPARE(list.find<QPlainTextEdit>("suppressionEntries")->toPlainText(), u"nobody"_s);

        auto *sought = list.find<QLineEdit>("suppressionSought");
        QTest::keyClicks(sought, u"other@contoso.example"_s);
        QTRY_COMPARE(list.rows(), 0);
        QTRY_VERIFY(list.find<QLabel>("suppressionCount")->text().contains(u"not stand"_s));
        sought->clear();
        QTest::keyClicks(sought, u"SOMEBODY@contoso.example"_s);
        QTRY_COMPARE(list.rows(), 2);

        harness.prompts.text = u"wrote that they want to"_s;
        list.find<QTableWidget>("suppressionTable")->selectRow(0);
        QTest::mouseClick(list.find<QPushButton>("suppressionLift"), Qt::LeftButton);
        QTRY_COMPARE(list.rows(), 1);
    }

    void whatIsTypedHalfIsNoFault()
    {
        WindowHarness harness;
        const ListDialog list(harness);
        QTest::keyClicks(list.find<QLineEdit>("suppressionSought"), u"som"_s);
        QTRY_VERIFY(list.find<QLabel>("suppressionCount")->text().startsWith(u"Go on"_s));
    }

    void oneContactIsPossibleForAReason()
    {
        WindowHarness harness;
        QList<QUrl> links;
        harness.window->leads().pane().actions().setOpenLink([&links](const QUrl &url) {
            links << url;
            return true;
        });
        QVERIFY(harness.select(u"Ilse Becker"_s)); // a notice
        auto *once = harness.find<QPushButton>("contactOnceButton");
        QTRY_VERIFY(once->isVisible());
        harness.prompts.choice = 0;
        harness.prompts.text = u"no reason"_s;
        QTest::mouseClick(once, Qt::LeftButton);
        QTRY_VERIFY(!harness.prompts.told.isEmpty());
        QVERIFY(links.isEmpty());
        harness.prompts.choice = 0;
        harness.prompts.text = u"She asked me on the phone to write"_s;
        QTest::mouseClick(once, Qt::LeftButton);
        QTRY_COMPARE(links.size(), 1);
        QCOMPARE(links.first().scheme(), u"mailto"_s);
        QVERIFY(harness.select(u"Ada Yılmaz"_s));
        QTRY_VERIFY(!once->isVisible());
    }
};

} // namespace leadline::test

using leadline::test::SuppressionWindowTest;
LEADLINE_TEST(SuppressionWindowTest)

#include "suppressiontest.moc"
