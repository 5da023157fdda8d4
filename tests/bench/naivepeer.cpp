// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/naivepeer.h"

#include <QCoreApplication>
#include <QSortFilterProxyModel>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlTableModel>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace leadline {
namespace {

void run(QSqlQuery &query, const QString &statement)
{
    if (!query.exec(statement))
        qFatal("the naive table cannot be made: %s", qPrintable(query.lastError().text()));
}

void copyLeads(QSqlDatabase &database, const QString &storePath)
{
    QSqlQuery query(database);
    query.prepare(u"ATTACH ? AS book"_s);
    query.addBindValue(storePath);
    if (!query.exec())
        qFatal("the store cannot be attached: %s", qPrintable(query.lastError().text()));
    run(query,
        u"CREATE TABLE leads AS SELECT lead.id, first_name, last_name, company, email, phone, country,"
        " offer.key AS offer, source, action, stage, owner, received FROM book.lead"
        " JOIN book.customer ON customer.id = lead.customer_id JOIN book.offer ON offer.id = lead.offer_id"_s);
}

template <typename Act>
void measure(Times &times, QTableView &view, Act act)
{
    const Stopwatch watch;
    act();
    view.viewport()->repaint();
    times.add(watch.read());
    QCoreApplication::processEvents();
}

} // namespace

NaiveFigures measureNaive(const QString &storePath, const QString &folder, int rounds)
{
    NaiveFigures figures;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"naive"_s);
        database.setDatabaseName(folder + u"/naive.sqlite"_s);
        if (!database.open())
            qFatal("the naive table cannot be opened");
        copyLeads(database, storePath);
        QSqlTableModel model(nullptr, database);
        QSortFilterProxyModel proxy;
        QTableView view;
        view.resize(1280, 800);
        model.setTable(u"leads"_s);
        proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
        proxy.setFilterKeyColumn(-1);
        view.setModel(&proxy);
        view.show();
        measure(figures.load, view, [&] {
            if (!model.select())
                qFatal("the naive table cannot be read");
            proxy.setSourceModel(&model);
            while (model.canFetchMore())
                model.fetchMore();
        });
        for (const QString &word : {u"johanna"_s, u"plt"_s}) {
            for (qsizetype typed = 1; typed <= word.size(); ++typed)
                measure(figures.keystroke, view, [&] { proxy.setFilterFixedString(word.left(typed)); });
            proxy.setFilterFixedString({});
        }
        for (int round = 0; round < rounds; ++round) {
            for (const int column : {2, 3, 8, 12}) {
                const auto order = round % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
                measure(figures.sort, view, [&] { proxy.sort(column, order); });
            }
        }
    }
    QSqlDatabase::removeDatabase(u"naive"_s);
    return figures;
}

} // namespace leadline
