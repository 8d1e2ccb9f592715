// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

namespace caravan {

/// A number that means one kind of thing only; 0 means none.
template<class Tag>
struct Id {
    quint32 value = 0;
    explicit operator bool() const { return value != 0; }
    auto operator<=>(const Id &) const = default;
};

} // namespace caravan
