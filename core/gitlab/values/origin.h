// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"

#include <QString>

namespace caravan::gitlab {

/// Through what a job came to have a field.
enum class Via { Own, Merge, Alias, Extends, Default, Global, Reference, Input, BuiltIn };

/// Where the value of a field is written, and through what it reached the job.
struct Origin {
    Via via = Via::BuiltIn;
    Span span;         ///< of the value in the open text; empty for Via::BuiltIn, and when it stands in another file
    QString from;      ///< the job, template, anchor or input that has it, when it is not the job itself
    QString file = {}; ///< the included file it stands in, relative to the project; empty for the open text
    int line = 0;      ///< in that file, from 1; 0 for the open text
    bool operator==(const Origin &) const = default;
};

/// A value with its origin.
template<class T>
struct Field {
    T value = T{};
    Origin origin;
    bool isOwn() const { return origin.via == Via::Own; }
    bool operator==(const Field &) const = default;
};

} // namespace caravan::gitlab
