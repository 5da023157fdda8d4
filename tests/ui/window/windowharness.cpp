// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/windowharness.h"

#include "ui/models/facetmodel.h"
#include "ui/models/leadlistmodel.h"
#include "ui/widgets/leadlistview.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

const QByteArray header =
    "LeadSource,First Name,Last Name,Email,Phone,Country,Company,Title,Created Date,Description\n";

const QByteArray someLeads =
    "AppSource (SPZA)-PLT|fabrikam.rainwater,Ada,Yılmaz,ada@ornek.example,+90 212 555 01 01,TR,Örnek "
    "A.Ş.,CTO,"
    "2026-05-17T13:00:00Z,Please <b>call</b> me\n"
    "AzureMarketplace-INS|fabrikam.checkmate,John,Smith,john@contoso.example,+1 425 555 "
    "0100,US,Contoso,Architect,"
    "2026-05-18T07:00:00Z,\n"
    "TestDrive-StartTestDrive|fabrikam.rainwater,María,Ñandú,maria@ejemplo.example,,ES,Ejemplo S.L.,,"
    "2026-05-17T03:00:00Z,\n"
    "AppSource (SPZA)-DNC|fabrikam.rainwater,Ilse,Becker,ilse@beispiel.example,+49 30 901820,DE,Beispiel "
    "GmbH,,"
    "2026-05-16T09:00:00Z,\n"
    "AppSource "
    "(SPZA)-PLT|fabrikam.rainwater,Paul,MSFT_TEST,paul@example.org,,FR,Essai,,2026-05-18T08:00:00Z,\n";

Profile profileAt(const QString &directory)
{
    return Profile::at(directory).value();
}

} // namespace

DeskHarness::DeskHarness(bool withLeads)
    : clock(*instantFromIso(u"2026-05-18T09:00:00Z"))
    , settings(m_directory.filePath(u"settings.ini"_s))
    , desk(profileAt(m_directory.filePath(u"profile"_s)), clock, QTimeZone::utc())
{
    settings.set(u"reminders"_s, u"no"_s); // they come when they like, and have tests of their own
    QSignalSpy opened(&desk, &LeadDesk::opened);
    if (opened.isEmpty())
        opened.wait(20'000);
    if (withLeads)
        import(u"leads.csv"_s, someLeads);
}

qint64 DeskHarness::import(const QString &name, const QByteArray &rows)
{
    const QString path = m_directory.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(header + rows) < 0)
        return -1;
    file.close();
    const auto report = book([path](LeadBook &book) -> Result<ImportReport> {
        const auto plan = planImport(path, {}, QTimeZone::utc());
        return plan ? book.import(*plan) : Result<ImportReport>(tl::unexpected(plan.error()));
    });
    return report ? report->newLeads : -1;
}

qint64 DeskHarness::importMany(int count)
{
    QByteArray rows;
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        rows += "SPZA-PLT|fabrikam.rainwater,Person,Number" + number + ",p" + number +
                "@example.org,,US,Company,,2026-05-18T08:00:00Z,\n";
    }
    return import(u"many.csv"_s, rows);
}

WindowHarness::WindowHarness(bool withLeads)
    : DeskHarness(withLeads)
    , window(std::make_unique<MainWindow>(desk, prompts, settings))
{
    window->resize(1280, 800);
    QSignalSpy settled(window.get(), &MainWindow::settled);
    // The desk has opened before the window was there to hear it.
    Q_EMIT desk.opened({});
    window->show();
    if (settled.isEmpty())
        settled.wait(20'000);
}

QString WindowHarness::text(const char *label) const
{
    const auto *found = find<QLabel>(label);
    return found ? found->text() : QString();
}

bool WindowHarness::select(const QString &name) const
{
    auto *list = find<LeadListView>("leads");
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, LeadListModel::LeadColumn);
        if (!QTest::qWaitFor([&] { return index.data(LeadListModel::LoadedRole).toBool(); }, 5'000))
            return false;
        if (index.data().toString() != name)
            continue;
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
        return QTest::qWaitFor([&] { return text("leadName") == name; }, 5'000);
    }
    return false;
}

bool WindowHarness::tickFacet(int facet, const QString &value) const
{
    auto *view = find<QListView>("facets");
    const auto *model = qobject_cast<FacetModel *>(view->model());
    const int row = model->rowOf(Facet(facet), value);
    if (row < 0)
        return false;
    view->scrollTo(model->index(row));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(model->index(row)).center());
    return true;
}

void WindowHarness::press(int key, Qt::KeyboardModifiers modifiers) const
{
    QWidget *target = QApplication::focusWidget();
    QTest::keyClick(target ? target : window.get(), Qt::Key(key), modifiers);
}

} // namespace leadline::test
