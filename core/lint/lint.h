// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text_edit.h"
#include "core/gitlab/pipeline.h"
#include "core/project/project.h"
#include "core/recipes/catalogue.h"

#include <QList>
#include <QString>

namespace caravan::lint {

enum class Severity { Error, Warning, Advice };

/// A change that mends a finding, as data: previewed, undone and printed like any other edit.
struct Fix {
    QString id;    ///< "use-local-switch"
    QString title; ///< "Use one local switch in the project"
    TextEdits edits;
    bool operator==(const Fix &) const = default;
};

/// Something that is wrong with a pipeline.
struct Finding {
    QString rule;
    Severity severity = Severity::Warning;
    QString message; ///< one sentence that names the job and quotes the text
    QString why;     ///< the reason, one or two sentences
    QString job;     ///< empty when it belongs to no job
    Span span;       ///< in the pipeline's text
    QList<Fix> fixes;
    bool operator==(const Finding &) const = default;
};

/// What rules may look at.
struct Context {
    const yaml::Tree &tree;
    const gitlab::Pipeline &pipeline;
    const project::Project *project = nullptr; ///< null when only a file is known
    const recipes::Catalogue &catalogue;
    /// How many bytes of text may be read anew to make fixes: each costs the size of the file. In a huge file only the
    /// first findings of each run offer those fixes that need it.
    qint64 fixBudget = 1'000'000;
};

/// A rule: data about it (`resources/lint/rules.yml`), and one function in a family file.
struct Rule {
    QString id; ///< "C01", as in the families: Y YAML and structure, C cache, O opam and OCaml, D Docker, P Pages
    Severity severity = Severity::Warning;
    QString title;
    QString why;
    QString howToFix;
    QString source; ///< document and section
};

/// Every rule, sorted by id.
const QList<Rule> &rules();

/// Findings sorted by place. \a only: ids of the rules to run; empty for all.
QList<Finding> lint(const Context &context, const QStringList &only = {});

/// Applies the first fix of the first finding that has one (errors first; with it the same kind of fix elsewhere), reads
/// anew, and goes on until none is left or only fixes that came before. Gives the edits from the context's text to the mended one.
TextEdits fixAll(const Context &context, const QStringList &only = {});

QString severityName(Severity severity); ///< "error", "warning", "advice"; not translated

} // namespace caravan::lint
