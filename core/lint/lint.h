// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/facts/context.h"
#include "core/lint/facts/finding.h"
#include "core/lint/facts/rule_table.h"
#include "core/lint/settings.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>

namespace caravan::lint {

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

/// Findings sorted by place, without those that are excused. \a only: ids of the rules to run; empty for all.
QList<Finding> lint(const Context &context, const QStringList &only = {});
/// The same with those that are excused, each with its excuse.
QList<Finding> lintWithExcused(const Context &context, const QStringList &only = {});

/// All fixes of a finding of the context's text, those too that the budget left out.
QList<Fix> fixesFor(const Context &context, const Finding &finding);

/// The profile whose facts hold for a project when its user chose the profile \a id (empty: none): the chosen one, else
/// the first one of the server that the project is on, or the suggested one where the user has said something of it; null when none is known.
const recipes::RunnerTraits *runnerFor(const recipes::Catalogue &catalogue, QStringView id, const project::Project *project);

/// Applies the first fix of the first finding that has one (errors first; with it the same kind of fix elsewhere), reads
/// anew, and goes on until none is left that makes the text better, or until a hundred megabytes were read. A fix after which a rule finds
/// more errors than before is left out, and so is one that only puts a finding to mend in the place of another. Gives the edits from the
/// context's text to the mended one.
/// \a step: told after each text that was tried, how many of the findings to mend are settled, and how many there are; where it says false, the
/// fixes that were made until then are given.
using FixStep = std::function<bool(int done, int total)>;
TextEdits fixAll(const Context &context, const QStringList &only = {}, const FixStep &step = {});

} // namespace caravan::lint
