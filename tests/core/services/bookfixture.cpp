// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/services/bookfixture.h"

#include <QtCore/QFile>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace leadline::test {
namespace {

QString lineOf(const ImportRow &row)
{
    QString line = u"row %1 %2: %3 %4 %5 %6 %7 %8"_s.arg(row.row)
                       .arg(row.line)
                       .arg(int(row.verdict))
                       .arg(row.knownCustomer)
                       .arg(row.name, row.company, row.offer, row.action.code());
    for (const FieldChange &change : row.changes)
        line += u" | "_s + key(change.field) + u' ' + change.before + u" -> "_s + change.after;
    return line;
}

} // namespace

BookFixture::BookFixture(const QTimeZone &timeZone)
    : clock(*instantFromIso(u"2026-05-18T09:00:00Z"))
    , zone(timeZone)
{
    if (!open())
        throw std::runtime_error("a test profile cannot be opened");
}

bool BookFixture::open()
{
    m_book.reset();
    auto opened = LeadBook::open(profile(), clock, zone);
    if (opened)
        m_book = *std::move(opened);
    return m_book != nullptr;
}

QString BookFixture::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("a test file cannot be written");
    return file.fileName();
}

QByteArray BookFixture::digest()
{
    return book().digest().value_or(QByteArray("no digest"));
}

Result<ImportReport> BookFixture::import(const QString &path, const ImportOverrides &overrides)
{
    const auto plan = planImport(path, overrides, zone);
    if (!plan)
        return tl::unexpected(plan.error());
    return book().import(*plan);
}

Result<ImportReport> BookFixture::importText(const QString &text, const ImportOverrides &overrides)
{
    return import(write(u"leads%1.csv"_s.arg(++m_files), text.toUtf8()), overrides);
}

QList<LeadId> BookFixture::ids(const QString &query)
{
    return book().select(parseQuery(query)).value_or(LeadSelection{}).ids;
}

LeadId BookFixture::id(const QString &query)
{
    const QList<LeadId> found = ids(query);
    return found.size() == 1 ? found.first() : LeadId{};
}

QString smallFile()
{
    return u"Lead ID,Created Date,Lead Source,First Name,Last Name,Email,Phone,Country,Company,Title,Notes\n"
           "A1,2026-05-18T05:00:00Z,AppSource (SPZA)-PLT | fabrikam.rain,Begoña,Núñez,begona@example.com,"
           "+34 683 554 009,ES,Viveros Peña,CTO,\"Llamen después de las 15:00\n(por favor)\"\n"
           "A2,2026-05-16T08:00:00Z,AzureMarketplace-INS | fabrikam.rain-vm,Işıl,Işık,isil@example.org,,TR,"
           "Örnek A.Ş.,,\n"
           "A3,2026-05-17T12:00:00Z,TestDrive-StartTestDrive | bitnami.edx,Owen,de Wit,owen@example.net,"
           "16175550112,US,\"Foster, Ng & Partners\",Buyer,\n"
           "A4,2026-05-17T13:00:00Z,AppSource (SPZA)-DNC | bitnami.edx,Nadia,Haddad,nadia@example.net,"
           "16175550185,US,Marchetti Vivai,,\n"
           "A5,2026-05-17T14:00:00Z,AppSource (SPZA)-DNC | fabrikam.rain,Teo,Foster,teo@example.net,"
           "16175550172,US,Cedar Pumps,,\n"
           "A6,2026-05-17T15:00:00Z,AppSource (SPZA)-PLT | fabrikam.rain,Teo,Foster,teo@example.net,"
           "16175550172,US,Cedar Pumps,,\n"
           "A7,2026-05-16T09:00:00Z,AzureMarketplace-INS | fabrikam.rain,MSFT_TEST_1,MSFT_TEST_1,"
           "MSFT_TEST_1@test.com,1234567890,US,MSFT_TEST_1,,\n"
           "A8,2026-05-17T10:00:00Z,AzurePortal-Create | fabrikam.rain-vm,,,,,US,,,\n"
           "A9,2026-05-18T06:00:00Z,AzurePortal-Create | bitnami.edx,Begoña,Núñez,begona@example.com,"
           "+34 683 554 009,ES,Viveros Peña,CTO,\n"_s;
}

QStringList countsOf(const ImportReport &report)
{
    QStringList lines;
    const auto add = [&lines](const QString &name, qint64 count) {
        lines.append(u"%1: %2"_s.arg(name).arg(count));
    };
    add(u"rows"_s, report.rowsRead);
    add(u"new customers"_s, report.newCustomers);
    add(u"new leads"_s, report.newLeads);
    add(u"new touches"_s, report.newTouches);
    add(u"identical"_s, report.identicalTouches);
    add(u"updated"_s, report.updated);
    add(u"test"_s, report.testLeads);
    add(u"notices"_s, report.doNotContact);
    add(u"skipped"_s, report.skipped);
    add(u"answerable"_s, report.stillAnswerable);
    add(u"late"_s, report.lateOnArrival);
    add(u"rejected"_s, report.rejectedRows);
    add(u"warnings left out"_s, report.warningsLeftOut);
    add(u"left out"_s, report.leftOut);
    lines.append(u"partial %1, file %2 %3, before %4"_s.arg(report.partial)
                     .arg(report.fileName, QString::fromLatin1(report.sha256.toHex()),
                          report.importedBefore ? toIso(*report.importedBefore) : QString()));
    for (auto verdict = report.verdicts.begin(); verdict != report.verdicts.end(); ++verdict)
        add(u"verdict %1"_s.arg(int(verdict.key())), *verdict);
    for (const qint64 row : report.rejectedNumbers)
        add(u"rejected row"_s, row);
    for (const UnknownValue &unknown : report.unknownValues)
        add(QString(u"unknown "_s + key(unknown.field) + u' ' + unknown.value), unknown.rows);
    for (const ImportRow &row : report.rows)
        lines.append(lineOf(row));
    for (const QList<ImportProblem> &problems : {report.rejected, report.warnings}) {
        for (const ImportProblem &problem : problems)
            lines.append(u"problem %1 %2 %3: %4 %5 %6"_s.arg(problem.row)
                             .arg(problem.line)
                             .arg(problem.cell)
                             .arg(problem.code, problem.column, problem.value));
    }
    return lines;
}

} // namespace leadline::test
