// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"
#include "core/base/text_edit.h"

#include <QList>
#include <QString>

#include <optional>

namespace caravan::lint {

enum class Severity { Error, Warning, Advice };

QString severityName(Severity severity); ///< "error", "warning", "advice"; not translated

/// A change that mends a finding, as data: previewed, undone and printed like any other edit.
struct Fix {
    QString id;    ///< "use-local-switch"
    QString title; ///< "Use one local switch in the project"
    TextEdits edits;
    bool operator==(const Fix &) const = default;
};

/// Why a finding does not count: a comment beside it, or the project's settings.
struct Excuse {
    enum class Kind { None, Comment, Project };
    Kind kind = Kind::None;
    QString because; ///< may be empty in a comment
    bool operator==(const Excuse &) const = default;
};

/// Where a finding is that stands in an included file.
struct OtherPlace {
    QString file; ///< relative to the project
    Position begin;
    Position end;
    QByteArray text; ///< what is written there
    bool operator==(const OtherPlace &) const = default;
};

/// Something that is wrong with a pipeline.
struct Finding {
    QString rule;
    Severity severity = Severity::Warning;
    QString message; ///< one sentence that names the job and quotes the text
    QString why;     ///< the reason, one or two sentences
    QString job;     ///< empty when it belongs to no job
    Span span;       ///< in the open text; of what stands in an included file, the item of `include` that brought it
    std::optional<OtherPlace> elsewhere = {}; ///< where it is in an included file; such a finding has no fixes here
    QList<Fix> fixes;
    bool mayHaveFixes = false; ///< others were not worked out, since the budget was spent: fixesFor() does
    Excuse excuse = {};
    bool isExcused() const { return excuse.kind != Excuse::Kind::None; }
    bool operator==(const Finding &) const = default;
};

} // namespace caravan::lint
