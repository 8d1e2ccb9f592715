// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/background.h"
#include "app/document/include_watch.h"
#include "app/document/outlook.h"
#include "app/document/verdicts.h"
#include "core/compare/knowledge.h"
#include "core/estimate/estimate.h"
#include "core/gitlab/values/reading.h"
#include "core/lint/lint.h"

namespace caravan {

/// What is asked about a pipeline that was read: what is wrong with it, how long it takes, and which jobs an event has. It refers to what it is
/// about, which must live as long.
struct Question {
    const yaml::Tree &tree;
    const gitlab::Pipeline &pipeline;
    const project::Project *project; ///< null for none
    const Knowledge &knowledge;
    const lint::Settings &settings;
    const gitlab::Reading &reading;
    const OutlookChoice &choices;
};
lint::Context lintContextOf(const Question &question);
/// Cold, warm, and the scenario that is chosen where that is another. \a edited: the jobs that differ from those that \a memory knows; null: any.
/// \a step: told after each of them; where it says false, the rest is left out.
QList<estimate::Estimate> estimatesOf(const Question &question, estimate::Memory &memory, const QStringList *edited,
                                      const std::function<bool()> &step = {});
/// Nullopt while no event is chosen.
std::optional<Verdicts> verdictsOf(const Question &question);

/// The same question as a copy that another thread can answer.
struct ConsequencesTask {
    yaml::Tree tree;
    gitlab::Pipeline pipeline;
    std::optional<project::Project> project;
    std::shared_ptr<const Knowledge> knowledge;
    lint::Settings settings;
    OutlookChoice choices;
    gitlab::Event event; ///< the chosen one, completed
    bool lints = true;   ///< whether it is asked what is wrong
};

/// What follows from a pipeline, with what makes the next answer fast.
struct Consequences {
    std::optional<QList<lint::Finding>> findings; ///< nullopt where nobody asked
    QList<estimate::Estimate> estimates;
    std::optional<Verdicts> verdicts;
    std::shared_ptr<lint::Memory> lintMemory; ///< null where nobody asked what is wrong
    std::shared_ptr<estimate::Memory> estimateMemory;
    IncludeWatch::Seen seen; ///< what it hangs on besides
};

Consequences consequencesOf(const ConsequencesTask &task, const Step &step);

} // namespace caravan
