// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_merge.h"

#include <algorithm>

namespace caravan {

std::optional<QByteArray> merged(const QByteArray &base, const QByteArray &mine, const QByteArray &theirs)
{
    TextEdits both = difference(base, mine);
    for (const TextEdit &edit : difference(base, theirs)) {
        if (!both.contains(edit))
            both.append(edit);
    }
    std::sort(both.begin(), both.end(), [](const TextEdit &left, const TextEdit &right) { return left.span.begin < right.span.begin; });
    for (qsizetype i = 1; i < both.size(); ++i) {
        // Lines that only touch were changed with a view to one another, too.
        if (both[i].span.begin <= both[i - 1].span.end)
            return std::nullopt;
    }
    return applied(base, both);
}

} // namespace caravan
