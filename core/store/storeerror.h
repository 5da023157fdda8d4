// SPDX-FileCopyrightText: 2026 The Leadline developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <exception>

namespace leadline {

/// Thrown inside the store's floor and inside `Store::read` and `Store::write`, which turn it into a Result.
/// It never leaves them.
class StoreError final : public std::exception
{
public:
    explicit StoreError(Error error)
        : m_error(std::move(error))
    {
    }
    [[nodiscard]] const Error &error() const { return m_error; }
    [[nodiscard]] const char *what() const noexcept override { return "store error"; }

private:
    Error m_error;
};

} // namespace leadline
