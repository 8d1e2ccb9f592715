// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"

#include <QStringList>

namespace caravan::gitlab {

/// One item of `include`.
struct Include {
    enum class State {
        Read,    ///< its files are part of the pipeline
        Foreign, ///< stands elsewhere, and a part of it or all was not fetched
        LeftOut, ///< its rules say so
        Failed,  ///< the pipeline's issues say why
    };
    QString text; ///< as people would name it
    State state = State::Foreign;
    Span span;                ///< in the open text; empty for an include of an included file
    QString includedBy;       ///< that file; empty for the open text
    QStringList files;        ///< what was read, relative to the project, or named by shownName() where it came from elsewhere
    bool isFetchable = false; ///< a part of it is Foreign for no other reason than that it was not fetched
    QString unknown;          ///< a sentence: why it is not read, or not surely, and what is unknown for that; empty when all is known
    bool operator==(const Include &) const = default;
};

} // namespace caravan::gitlab
