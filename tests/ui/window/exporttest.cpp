// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/suite.h"
#include "tests/ui/window/windowharness.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/models/leadfilter.h"
#include "ui/pages/leadspage.h"
#include "ui/support/commands.h"
#include "ui/support/language.h"
#include "ui/support/listpages.h"
#include "ui/support/listprinter.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QPaintEngine>
#include <QPainter>
#include <QPdfWriter>
#include <QRadioButton>
#include <QStatusBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

/// Keeps what is written, and in which colours.
class TextRecorder final : public QPaintEngine
{
public:
    TextRecorder()
        : QPaintEngine(AllFeatures)
    {
    }
    QStringList texts;
    int lightest = 0;

    bool begin(QPaintDevice * /*device*/) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState & /*state*/) override {}
    void drawPixmap(const QRectF & /*to*/, const QPixmap & /*pixmap*/, const QRectF & /*from*/) override {}
    void drawRects(const QRectF * /*rects*/, int /*count*/) override {}
    void drawPath(const QPainterPath & /*path*/) override {}
    void drawTextItem(const QPointF & /*at*/, const QTextItem &item) override
    {
        texts << item.text();
        lightest = std::max(lightest, painter()->pen().color().lightness());
    }
    [[nodiscard]] Type type() const override { return User; }
};

/// Paper of 72 dots per inch.
class Paper final : public QPaintDevice
{
public:
    mutable TextRecorder recorder;
    [[nodiscard]] QPaintEngine *paintEngine() const override { return &recorder; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        if (metric == PdmWidth)
            return 774;
        if (metric == PdmHeight)
            return 531;
        const bool isDensity =
            metric == PdmDpiX || metric == PdmDpiY || metric == PdmPhysicalDpiX || metric == PdmPhysicalDpiY;
        return isDensity ? 72 : QPaintDevice::metric(metric);
    }
};

/// The texts of each page.
QStringList pagesOf(const PrintedList &list, int *lightest = nullptr)
{
    Paper paper;
    const ListPages pages(list, paper, QSizeF(774, 531));
    QStringList texts;
    for (int page = 0; page < pages.count(); ++page) {
        paper.recorder.texts.clear();
        QPainter painter(&paper);
        pages.paint(painter, page);
        painter.end();
        texts << paper.recorder.texts.join(u'\n');
    }
    if (lightest)
        *lightest = paper.recorder.lightest;
    return texts;
}

PaperWish somePeople(int people)
{
    PaperWish wish;
    wish.shown.name = u"Today"_s;
    wish.shown.filters = u"Overdue"_s;
    wish.shown.columns = {ListColumn::LeadColumn, ListColumn::EmailColumn, ListColumn::TouchesColumn};
    for (int i = 0; i < people; ++i)
        wish.shown.leads << LeadId{i + 1};
    return wish;
}

const CellMoment noon{*instantFromIso(u"2026-05-18T12:00:00Z"), QTimeZone::utc()};

PrintedList listOf(const PaperWish &wish)
{
    PrintedList list = emptyList(wish.shown);
    for (const LeadId lead : wish.shown.leads) {
        LeadRow row;
        row.id = lead;
        row.name = u"Person %1"_s.arg(lead.value);
        row.email = u"p%1@example.org"_s.arg(lead.value);
        row.doNotContact = lead.value == 2;
        list.rows << printedRow(row, wish.shown.columns, noon);
    }
    describe(list, wish, 0, noon);
    addHeadings(list, wish.shown);
    return list;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Its dialog, opened from the menu.
QDialog *open(const WindowHarness &harness, const char *command)
{
    harness.find<QAction>(command)->trigger();
    return harness.find<QDialog>("exportDialog");
}

void click(const WindowHarness &harness, const char *button)
{
    auto *widget = harness.find<QAbstractButton>(button);
    // A check box is as wide as the dialog, and only its text is to be hit.
    QTest::mouseClick(widget, Qt::LeftButton, {}, QPoint(12, widget->height() / 2));
}

QString said(const WindowHarness &harness)
{
    return harness.window->statusBar()->currentMessage();
}

bool comesToSay(const WindowHarness &harness, const QString &text)
{
    return QTest::qWaitFor([&] { return said(harness).contains(text); }, 10'000);
}

void choose(const WindowHarness &harness, ExportDialog::Format format)
{
    auto *box = harness.find<QComboBox>("format");
    box->setCurrentIndex(box->findData(int(format)));
}

} // namespace

class ExportWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { language::use(u"en"_s); } // for its plurals
    void viewIsWritten();
    void mailingIsCountedBeforeAndAfter();
    void selectionComesFirst();
    void onlyCsvHasHeadersToChoose();
    void pdfOfTheList();
    void nowhereToWrite_data();
    void nowhereToWrite();
    void printedWithoutWhomMailMayNotReach();
    void printerThatTakesNothing();
    void noPrinterChosen();
    void nothingInView();
    void pagesSayWhatTheyShow();
    void titlesStandOnEveryPage();
    void groupsHaveHeadings();
    void tooManyForPaper();
    void longTextsAreCut();
};

void ExportWindowTest::viewIsWritten()
{
    WindowHarness harness;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"out.csv"_s);
    harness.prompts.savePath = path;
    QVERIFY(open(harness, "export"));
    QVERIFY(harness.find<QRadioButton>("inView")->isChecked());
    QVERIFY(harness.find<QRadioButton>("inView")->text().contains(u'4'));
    QCOMPARE(harness.text("summary"), u"4 leads will be written."_s);
    QVERIFY(harness.text("purpose").contains(u"nobody is left out"_s));
    click(harness, "save");
    QVERIFY(comesToSay(harness, u"4 leads written to "_s));
    const QByteArray bytes = bytesOf(path);
    QCOMPARE(bytes.count("@"), 4);
    QVERIFY(bytes.contains("ilse@beispiel.example") && !bytes.contains("MSFT_TEST"));
}

void ExportWindowTest::mailingIsCountedBeforeAndAfter()
{
    WindowHarness harness;
    QTemporaryDir folder;
    harness.prompts.savePath = folder.filePath(u"out.csv"_s);
    QVERIFY(open(harness, "export"));
    click(harness, "forMailing");
    QTRY_COMPARE(harness.text("purpose"), u"1 left out: mail may not reach them."_s);
    QCOMPARE(harness.text("summary"), u"3 leads will be written."_s);
    QVERIFY(!QFile::exists(harness.prompts.savePath)); // nothing before the user says so
    click(harness, "forMailing");
    QTRY_COMPARE(harness.text("summary"), u"4 leads will be written."_s);
    click(harness, "forMailing");
    click(harness, "save");
    QVERIFY(comesToSay(harness, u"1 left out: mail may not reach them."_s));
    const QByteArray bytes = bytesOf(harness.prompts.savePath);
    QCOMPARE(bytes.count("@"), 3);
    QVERIFY(!bytes.contains("ilse"));
}

void ExportWindowTest::selectionComesFirst()
{
    WindowHarness harness;
    QTemporaryDir folder;
    harness.prompts.savePath = folder.filePath(u"out.csv"_s);
    QVERIFY(harness.select(u"Ada Yılmaz"_s));
    QVERIFY(open(harness, "export"));
    QVERIFY(harness.find<QRadioButton>("inView")->isChecked()); // one lead is always the current one
    QTest::keyClick(harness.find<QDialog>("exportDialog"), Qt::Key_Escape);
    QTRY_VERIFY(!harness.find<QDialog>("exportDialog"));

    auto *list = harness.find<QTableView>("leads");
    const int ada = list->currentIndex().row();
    const QModelIndex other = list->model()->index(ada == 0 ? 1 : ada - 1, 1);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::ControlModifier,
                      list->visualRect(other).center());
    QVERIFY(open(harness, "export"));
    QVERIFY(harness.find<QRadioButton>("selectedOnly")->isChecked());
    QCOMPARE(harness.text("summary"), u"2 leads will be written."_s);
    click(harness, "save");
    QVERIFY(comesToSay(harness, u"2 leads written to "_s));
    const QByteArray bytes = bytesOf(harness.prompts.savePath);
    QCOMPARE(bytes.count("@"), 2);
    QVERIFY(bytes.contains("ada@ornek.example"));
}

void ExportWindowTest::onlyCsvHasHeadersToChoose()
{
    const WindowHarness harness;
    QVERIFY(open(harness, "export"));
    for (const auto format :
         {ExportDialog::Format::Csv, ExportDialog::Format::Json, ExportDialog::Format::Pdf}) {
        choose(harness, format);
        const bool csv = format == ExportDialog::Format::Csv;
        QCOMPARE(harness.find<QComboBox>("headerLanguage")->isEnabled(), csv);
        QCOMPARE(harness.find<QComboBox>("delimiter")->isEnabled(), csv);
    }
}

void ExportWindowTest::pdfOfTheList()
{
    WindowHarness harness;
    QTemporaryDir folder;
    harness.prompts.savePath = folder.filePath(u"out.pdf"_s);
    QVERIFY(open(harness, "export"));
    choose(harness, ExportDialog::Format::Pdf);
    click(harness, "save");
    QVERIFY(comesToSay(harness, u"4 leads written to "_s));
    const QByteArray bytes = bytesOf(harness.prompts.savePath);
    QVERIFY(bytes.startsWith("%PDF-") && bytes.trimmed().endsWith("%%EOF"));
    QCOMPARE(bytes.count("/Type /Page\n"), 1);
    QVERIFY2(bytes.contains("/MediaBox [0 0 842"), "A4 on its side");
    QVERIFY(!(QFile::permissions(harness.prompts.savePath) & (QFile::ReadGroup | QFile::ReadOther)));
    QVERIFY(harness.prompts.told.isEmpty());
}

void ExportWindowTest::nowhereToWrite_data()
{
    QTest::addColumn<int>("format");
    QTest::newRow("CSV") << int(ExportDialog::Format::Csv);
    QTest::newRow("JSON") << int(ExportDialog::Format::Json);
    QTest::newRow("PDF") << int(ExportDialog::Format::Pdf);
}

void ExportWindowTest::nowhereToWrite()
{
    QFETCH(int, format);
    WindowHarness harness;
    QTemporaryDir folder;
    for (const QString &path : {folder.filePath(u"nowhere/out"_s), folder.path()}) { // a folder is no file
        harness.prompts.savePath = path;
        harness.prompts.told.clear();
        QVERIFY(open(harness, "export"));
        choose(harness, ExportDialog::Format(format));
        click(harness, "save");
        QTRY_COMPARE(harness.prompts.told.size(), 1);
        QVERIFY2(harness.prompts.told.first().contains(path), qPrintable(harness.prompts.told.first()));
        QVERIFY(harness.prompts.told.first().contains(u"Choose another place"_s));
        QTRY_VERIFY(!harness.find<QDialog>("exportDialog"));
    }
    QVERIFY(QDir(folder.path()).isEmpty());
}

void ExportWindowTest::printedWithoutWhomMailMayNotReach()
{
    WindowHarness harness;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"paper.pdf"_s);
    harness.prompts.printer = std::make_unique<QPdfWriter>(path);
    harness.press(Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(harness.find<QDialog>("exportDialog"));
    QVERIFY(!harness.find<QComboBox>("format")->isVisible());
    click(harness, "forMailing");
    QTRY_COMPARE(harness.text("summary"), u"3 leads will be printed."_s);
    click(harness, "save");
    QVERIFY(comesToSay(harness, u"3 leads printed. 1 left out"_s));
    QVERIFY(bytesOf(path).startsWith("%PDF-"));
}

void ExportWindowTest::printerThatTakesNothing()
{
    WindowHarness harness;
    QTemporaryDir folder;
    for (int time = 0; time < 2; ++time) { // it can be tried again
        harness.prompts.printer = std::make_unique<QPdfWriter>(folder.filePath(u"nowhere/paper"_s));
        harness.prompts.told.clear();
        QVERIFY(open(harness, "print"));
        click(harness, "save");
        QTRY_COMPARE(harness.prompts.told.size(), 1);
        QVERIFY(harness.prompts.told.first().contains(u"The printer did not take the list"_s));
        QTRY_VERIFY(!harness.find<QDialog>("exportDialog"));
    }
}

void ExportWindowTest::noPrinterChosen()
{
    const WindowHarness harness;
    QVERIFY(open(harness, "print"));
    click(harness, "save");
    QTRY_VERIFY(!harness.find<QDialog>("exportDialog"));
    QVERIFY(harness.prompts.told.isEmpty());
}

void ExportWindowTest::nothingInView()
{
    const WindowHarness harness;
    QVERIFY(harness.find<QAction>("export")->isEnabled() && harness.find<QAction>("print")->isEnabled());
    harness.window->leads().filter().setText(u"nobodyofthisname"_s);
    QTRY_VERIFY(!harness.find<QAction>("export")->isEnabled());
    QVERIFY(!harness.find<QAction>("print")->isEnabled());
    int reasons = 0;
    for (const Command &command : harness.window->commands().all()) {
        if (command.action == harness.find<QAction>("export") ||
            command.action == harness.find<QAction>("print"))
            reasons += command.reason == u"No lead is in view."_s ? 1 : 0;
    }
    QCOMPARE(reasons, 2);
    harness.window->leads().filter().clear();
    QTRY_VERIFY(harness.find<QAction>("export")->isEnabled());
    const WindowHarness empty(false);
    QVERIFY(!empty.find<QAction>("export")->isEnabled());
}

void ExportWindowTest::pagesSayWhatTheyShow()
{
    int lightest = 255;
    const QStringList pages = pagesOf(listOf(somePeople(3)), &lightest);
    QCOMPARE(pages.size(), 1);
    for (const char *text : {"Today", "Filters: Overdue", "3 leads", "18", "Lead", "E-mail", "Touches",
                             "Person 1", "p3@example.org", "Do not contact", "1 of 1"})
        QVERIFY2(pages.first().contains(QString::fromUtf8(text)), text);
    QCOMPARE(pages.first().count(u"Do not contact"_s), 1);
    QVERIFY2(lightest < 128, "dark on white, whatever the theme");
}

void ExportWindowTest::titlesStandOnEveryPage()
{
    const QStringList pages = pagesOf(listOf(somePeople(120)));
    QVERIFY(pages.size() > 1);
    qsizetype people = 0;
    for (qsizetype page = 0; page < pages.size(); ++page) {
        QCOMPARE(pages.at(page).count(u"E-mail"_s), 1);
        QVERIFY(pages.at(page).contains(u"%1 of %2"_s.arg(page + 1).arg(pages.size())));
        people += pages.at(page).count(u"Person "_s);
    }
    QCOMPARE(people, 120);
}

void ExportWindowTest::groupsHaveHeadings()
{
    PaperWish wish = somePeople(60);
    wish.shown.groups = {{{0, u"new"_s, 0, 20, {}, {}}, u"New"_s},
                         {{1, u"x"_s, 0, 20, {}, {}}, u"Inner"_s},
                         {{0, u"won"_s, 20, 60, {}, {}}, u"Won"_s}};
    const QString all = pagesOf(listOf(wish)).join(u'\n');
    const qsizetype won = all.indexOf(u"Won (40)"_s);
    QVERIFY(all.indexOf(u"New (20)"_s) < all.indexOf(u"Inner (20)"_s));
    QVERIFY(all.indexOf(u"Inner (20)"_s) < all.indexOf(u"Person 1\n"_s));
    QVERIFY(all.indexOf(u"Person 20\n"_s) < won && won < all.indexOf(u"Person 21\n"_s));
    // Only those of whom somebody is there, and as many as are there.
    PaperWish some = wish;
    some.shown.leads = {LeadId{21}, LeadId{22}};
    some.shown.groups.clear();
    PrintedList list = listOf(some);
    addHeadings(list, wish.shown);
    const QString few = pagesOf(list).join(u'\n');
    QVERIFY(few.contains(u"Won (2)"_s) && !few.contains(u"New ("_s));
}

void ExportWindowTest::tooManyForPaper()
{
    PaperWish wish = somePeople(int(ListPrinter::mostLeads) + 1);
    PrintedList list = emptyList(wish.shown);
    describe(list, wish, 0, noon);
    QVERIFY2(list.about.last().startsWith(u"The first 5,000 of 5,001 leads"_s),
             qPrintable(list.about.last()));
}

void ExportWindowTest::longTextsAreCut()
{
    PrintedList list = listOf(somePeople(1));
    list.rows[0].cells[0] = QString(900, u'x');
    list.rows[0].cells[1] = u"one "_s.repeated(300);
    const QStringList pages = pagesOf(list);
    QCOMPARE(pages.size(), 1);
    QCOMPARE(pages.first().count(u'…'), 2);
}

} // namespace leadline::test

using leadline::test::ExportWindowTest;
LEADLINE_TEST(ExportWindowTest)

#include "exporttest.moc"
