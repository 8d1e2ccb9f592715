// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"

#include <QString>
#include <QStringList>

namespace caravan::gitlab {

/// Something in the file that GitLab would refuse, found while reading it.
struct Issue {
    QString code;             ///< stable, for machines: "undefined-extends", "undefined-reference", "unknown-stage" …
    QString message;          ///< a whole translated sentence
    QString job;              ///< empty when it belongs to no job
    Span span;                ///< in the open text; for something in an included file the item of `include` that brought it
    QString file = {};        ///< the included file where it is; empty for the open text
    int line = 0;             ///< in that file, from 1
    QString written = {};     ///< the name at the span that is wrong, where it is one of \c choices that should stand there
    QStringList choices = {}; ///< what may stand at the span, where that is a closed list
    QString instead = {};     ///< YAML that mends it in place of the span, where that is certain
    QString unreadable = {};  ///< the file of the project that is no YAML, where that is the issue
    bool operator==(const Issue &) const = default;
};

} // namespace caravan::gitlab
