// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/csvreader.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace leadline::test {

[[nodiscard]] QByteArray fileBytes(const QString &path);
[[nodiscard]] QJsonObject jsonObject(const QString &path);
[[nodiscard]] QJsonArray jsonArray(const QString &path);

/// The text of a file, its encoding found by detectEncoding().
[[nodiscard]] QString fileText(const QString &path);

/// Everything that a reader gives for a text, fed in pieces of `step` characters.
struct ReadText
{
    QList<Record> records;
    QList<TextWarning> warnings;

    [[nodiscard]] QList<QStringList> cells() const;
};
[[nodiscard]] ReadText readText(const QString &text, const CsvDialect &dialect = {},
                                qsizetype step = 1 << 20);

/// A share of cases, printed with the cases that were missed.
struct Tally
{
    QString name;
    int passed = 0;
    int run = 0;
    QStringList misses;

    void count(bool good, const QString &id);
    [[nodiscard]] double share() const { return run > 0 ? double(passed) / double(run) : 0.0; }
    void print() const;
};

} // namespace leadline::test
