// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace caravan::estimate {

/// Something that is not known for certain: who is wrong about it is wrong alike wherever it counts. A number made from its name, the same in
/// every run of the program; 0 stands for nothing.
struct Cause {
    quint64 number = 0;
    bool operator==(const Cause &) const = default;
    bool isAny() const { return number != 0; }
};
inline size_t qHash(const Cause &cause, size_t seed = 0) { return size_t(cause.number) ^ seed; }

/// The cause called \a name, and of these one about \a subject. Both are the same in every language, so that estimates are, too.
Cause causeOf(QStringView name, QStringView subject = {});

} // namespace caravan::estimate
