// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/facts/survey_aside.h"

#include "core/gitlab/values/included_trees.h"
#include "core/lint/facts/trials.h"

namespace caravan::lint {

namespace {

gitlab::Reading besides(gitlab::Reading reading, const gitlab::Files &files)
{
    reading.files = files;
    if (reading.trees)
        reading.trees = std::make_shared<gitlab::IncludedTrees>();
    return reading;
}

Context besides(Context context, const gitlab::Reading &reading)
{
    context.reading = &reading;
    return context;
}

/// What the rules of one survey may have left, without what they looked up.
SurveyMemory besides(const SurveyMemory &memory)
{
    SurveyMemory own;
    own.borrowed = memory.borrowed;
    own.live = memory.live;
    own.trials = std::make_shared<Trials>();
    return own;
}

} // namespace

SurveyAside::SurveyAside(const Survey &survey, const gitlab::Files &files) :
    m_reading(besides(*survey.context.reading, files)), m_context(besides(survey.context, m_reading)),
    m_memory(besides(survey.memory())), m_survey{m_context,      survey.jobs,           survey.written,
                                                 survey.entries, fieldReader(m_memory), m_memory.trials}
{
}

bool isForThreads(const Context &context)
{
    constexpr qsizetype manyJobs = 50; // fewer take about as long as threads take to start
    return context.threads != 1 && context.pipeline.jobs.size() >= manyJobs;
}

} // namespace caravan::lint
