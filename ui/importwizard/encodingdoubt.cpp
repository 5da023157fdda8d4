// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importwizard/encodingdoubt.h"

#include <QSet>
#include <algorithm>

namespace leadline {

namespace {

bool isUnicode(Encoding encoding)
{
    return QList{Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be, Encoding::Utf32Le, Encoding::Utf32Be}
        .contains(encoding);
}

} // namespace

QList<CellDifference> cellDifferences(const ImportPreview &first, const ImportPreview &second,
                                      qsizetype limit)
{
    QList<CellDifference> differences;
    QSet<QString> told;
    const qsizetype rows = std::min(first.records.size(), second.records.size());
    for (qsizetype row = 0; row < rows; ++row) {
        const Record &a = first.records.at(row);
        const Record &b = second.records.at(row);
        const qsizetype cells = std::min(a.cells.size(), b.cells.size());
        for (qsizetype cell = 0; cell < cells; ++cell) {
            if (a.cells.at(cell) == b.cells.at(cell) || told.contains(a.cells.at(cell)))
                continue;
            told.insert(a.cells.at(cell));
            differences.append({a.line, cell, a.cells.at(cell).simplified(), b.cells.at(cell).simplified()});
            if (differences.size() >= limit)
                return differences;
        }
    }
    return differences;
}

std::optional<EncodingGuess> secondGuess(const ImportPlan &plan)
{
    constexpr double near = 0.3;
    double used = 0;
    for (const EncodingGuess &guess : plan.encodings)
        if (guess.encoding == plan.format.encoding)
            used = guess.confidence;
    const double least = isUnicode(plan.format.encoding) ? used - near : 0;
    for (const EncodingGuess &guess : plan.encodings)
        if (guess.encoding != plan.format.encoding && !plan.format.bom && guess.confidence > least)
            return guess;
    return {};
}

} // namespace leadline
