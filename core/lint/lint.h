// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text_edit.h"
#include "core/gitlab/pipeline.h"
#include "core/lint/settings.h"
#include "core/project/project.h"
#include "core/recipes/catalogue.h"

#include <QList>
#include <QString>

#include <memory>

namespace caravan::gitlab {
struct Rereading;
}

namespace caravan::lint {

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
    QString because;           ///< may be empty in a comment
    bool operator==(const Excuse &) const = default;
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
    bool mayHaveFixes = false; ///< others were not worked out, since the budget was spent: fixesFor() does
    Excuse excuse = {};
    bool isExcused() const { return excuse.kind != Excuse::Kind::None; }
    bool operator==(const Finding &) const = default;
};

/// What a lint remembers for the next one, so that after an edit of some jobs only those are looked at again. It changes no
/// result. To be forgotten when the project, its settings, the runner or the catalogue are others.
class Memory
{
public:
    Memory();
    ~Memory();
    void forget();

    struct Data;
    Data &data() { return *m_data; }

private:
    std::unique_ptr<Data> m_data;
};

constexpr qint64 usualFixBudget = 1'000'000;

/// What rules may look at.
struct Context {
    const yaml::Tree &tree;
    const gitlab::Pipeline &pipeline;
    const project::Project *project = nullptr; ///< null when only a file is known
    const recipes::Catalogue &catalogue;
    /// Where the pipeline will run; null when nobody has said so. Rules that depend on it are silent then.
    const recipes::RunnerTraits *runner = nullptr;
    const Settings *settings = nullptr; ///< of the project; null for none
    /// How many bytes of text may be read anew to make fixes: each costs the size of the file. In a huge file only the
    /// first findings of each run offer those fixes that need it.
    qint64 fixBudget = usualFixBudget;
    Memory *memory = nullptr;
    /// How the pipeline came from the one of the last run with this memory; null: anyhow.
    const gitlab::Rereading *since = nullptr;
    const gitlab::Reading *reading = nullptr; ///< what the pipeline was read with; null when its text alone is known
};

/// A rule: data about it (`resources/lint/rules.yml`), and one function in a family file.
struct Rule {
    QString id; ///< "C01": the letter of its family and a number
    Severity severity = Severity::Warning;
    QString title;
    QString why;
    QString howToFix;
    QString source; ///< document and section
};

/// Every rule, sorted by id.
const QList<Rule> &rules();

/// What the family of a rule is about: "Caches" for "C01"; translated. Empty for a letter that is no family's.
QString familyTitle(QStringView rule);

/// Findings sorted by place, without those that are excused. \a only: ids of the rules to run; empty for all.
QList<Finding> lint(const Context &context, const QStringList &only = {});
/// The same with those that are excused, each with its excuse.
QList<Finding> lintWithExcused(const Context &context, const QStringList &only = {});

/// All fixes of a finding of the context's text, those too that the budget left out.
QList<Fix> fixesFor(const Context &context, const Finding &finding);

/// The profile whose facts hold for a project when its user chose the profile \a id (empty: none): the chosen one, else
/// the first one of the server that the project is on; null when neither is known.
const recipes::RunnerTraits *runnerFor(const recipes::Catalogue &catalogue, QStringView id,
                                       const project::Project *project);

/// Applies the first fix of the first finding that has one (errors first; with it the same kind of fix elsewhere), reads
/// anew, and goes on until none is left or only fixes that came before, or until ten megabytes were read. Gives the edits from the
/// context's text to the mended one.
TextEdits fixAll(const Context &context, const QStringList &only = {});

QString severityName(Severity severity); ///< "error", "warning", "advice"; not translated

} // namespace caravan::lint
