// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/facts/cause.h"

namespace caravan::estimate {

namespace {

// FNV-1a, 64 bits: the numbers of http://www.isthe.com/chongo/tech/comp/fnv
constexpr quint64 fnvStart = 0xcbf29ce484222325;
constexpr quint64 fnvPrime = 0x100000001b3;

quint64 hashed(quint64 hash, QStringView text)
{
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * fnvPrime;
    return hash;
}

} // namespace

Cause causeOf(QStringView name, QStringView subject)
{
    const quint64 hash = hashed(fnvStart, name);
    return {(subject.isEmpty() ? hash : hashed((hash ^ 1) * fnvPrime, subject)) | 1};
}

} // namespace caravan::estimate
