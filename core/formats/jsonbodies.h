// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/jsontext.h"

#include <QtCore/QStringView>
#include <functional>
#include <optional>

namespace leadline {

/// The objects of a text one after another, whether they stand in an array, in the `value` array of an OData
/// answer, one a line or just one behind the other. One in memory at a time; a broken one does not harm its
/// neighbours.
class JsonBodies
{
public:
    /// What is wrong, at a place of the text.
    enum class Fault { Broken, Mended };
    using FaultSink = std::function<void(qsizetype at, Fault fault)>;

    JsonBodies(QStringView text, FaultSink fault);

    /// The next object; nothing at the end.
    [[nodiscard]] std::optional<JsonNode> next();

private:
    bool skipBetween();
    void closeArray();
    bool enterValues();
    qsizetype afterBroken(qsizetype begin, qsizetype fault);

    QStringView m_text;
    JsonText m_json;
    FaultSink m_fault;
    qsizetype m_pos = 0;
    qsizetype m_effort =
        64 * 1024 * 1024;    ///< characters still to be spent on looking for the ends of broken ones
    int m_arrays = 0;        ///< open ones
    bool m_inValues = false; ///< within an OData answer
};

/// Does this text look like JSON rather than a table?
[[nodiscard]] bool looksLikeJson(QStringView start);

} // namespace leadline
